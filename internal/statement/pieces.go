package statement

import (
	"slices"
	"unicode"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

func (u *unit) span(s stretch) text.Span {
	return text.Span{Start: u.words[s.first].Start, End: u.words[s.last-1].End}
}

// pieces are the spans of the content, in order; touching ones are joined.
func (w *writer) pieces(f found) []text.Span {
	u := &w.r.units[f.unit]
	var spans []text.Span
	for _, i := range f.elsewhere {
		if i < f.unit {
			spans = append(spans, w.r.whole(i))
		}
	}
	for _, s := range f.content {
		spans = append(spans, u.span(s))
	}
	for _, i := range f.elsewhere {
		if i > f.unit {
			spans = append(spans, w.r.whole(i))
		}
	}
	if f.cue.how == transcript || f.cue.how == answer {
		return []text.Span{spans[0].Cover(spans[len(spans)-1])}
	}
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	return slices.CompactFunc(spans, func(a, b text.Span) bool { return a.Overlaps(b) })
}

// kind counts letters inside and outside quotation marks.
func (r *reader) kind(pieces []text.Span) news.StatementKind {
	in, out := 0, 0
	for _, p := range pieces {
		q := r.quoteAt(p.Start)
		for i, c := range p.Of(r.t) {
			if !unicode.IsLetter(c) {
				continue
			}
			at := p.Start + i
			for q < len(r.quotes) && r.quotes[q].End <= at {
				q++
			}
			if q < len(r.quotes) && r.quotes[q].Start <= at {
				in++
			} else {
				out++
			}
		}
	}
	switch {
	case in == 0:
		return news.Indirect
	case out == 0:
		return news.Direct
	}
	return news.Mixed
}

// split cuts the pieces where quotations begin and end.
func (r *reader) split(pieces []text.Span) []news.Content {
	var content []news.Content
	for _, p := range pieces {
		at := p.Start
		for q := r.quoteAt(p.Start); q < len(r.quotes) && r.quotes[q].Start < p.End; q++ {
			start, end := max(r.quotes[q].Start, p.Start), min(r.quotes[q].End, p.End)
			content = appendContent(content, text.Span{Start: at, End: start}, false)
			content = appendContent(content, text.Span{Start: start, End: end}, true)
			at = end
		}
		content = appendContent(content, text.Span{Start: at, End: p.End}, false)
	}
	return content
}

func appendContent(content []news.Content, s text.Span, quoted bool) []news.Content {
	if s.Len() <= 0 {
		return content
	}
	return append(content, news.Content{Span: s, Quoted: quoted})
}

func (r *reader) quotedSpans() []text.Span {
	spans := make([]text.Span, len(r.quotes))
	for i, q := range r.quotes {
		spans[i] = q.Span
	}
	return spans
}
