package web

import (
	"slices"

	"hearsay/internal/text"
)

func overlapping(all []told, s text.Span) []told {
	var in []told
	for _, t := range all {
		if t.Span.Overlaps(s) {
			in = append(in, t)
		}
	}
	return in
}

// unions merges the spans of statements that overlap, clipped to s.
func unions(in []told, s text.Span) []text.Span {
	spans := make([]text.Span, len(in))
	for i, t := range in {
		spans[i] = clip(t.Span, s)
	}
	return merge(spans)
}

// merge sorts spans and joins those that overlap.
func merge(spans []text.Span) []text.Span {
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	var out []text.Span
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

func clip(s, to text.Span) text.Span {
	return text.Span{Start: max(s.Start, to.Start), End: min(s.End, to.End)}
}
