package web

import (
	"slices"
	"strings"

	"hearsay/internal/store"
	"hearsay/internal/text"
)

// shared is a stretch of an article that stands in other articles too.
type shared struct {
	text.Span
	Number int // from 1, for the link between the text and the list below it
	Text   string
	With   []sharer // the origin first
	More   int      // sharers beyond those listed
	noted  bool
}

// sharer is another article with the same words.
type sharer struct {
	Article articleLine
	Origin  bool   // the words came from there
	How     string // "word for word", "adapted, 91 % of the words"
	Why     string
}

// Lead is the first sharer: the origin, when the words came from elsewhere.
func (s shared) Lead() sharer { return s.With[0] }

// Others says how many articles have the words besides the first.
func (s shared) Others() string {
	if n := len(s.With) + s.More - 1; n > 0 {
		return "and " + count(n, "other", "others")
	}
	return ""
}

// sharersShown of one stretch; a popular agency text stands in hundreds.
const sharersShown = 12

// sharedStretches joins copied passages that touch, or have only white space
// between them, so that a reprint of ten paragraphs is one stretch.
func sharedStretches(t string, copies []store.CopyView) []shared {
	copies = slices.Clone(copies)
	slices.SortStableFunc(copies, func(a, b store.CopyView) int { return here(a).Start - here(b).Start })
	var out []shared
	for _, c := range copies {
		s := here(c)
		if n := len(out); n > 0 && touches(t, out[n-1].End, s.Start) {
			out[n-1].End = max(out[n-1].End, s.End)
		} else {
			out = append(out, shared{Span: s, Number: n + 1})
		}
		out[len(out)-1].add(c)
	}
	for i := range out {
		out[i].Text = out[i].Of(t)
	}
	return out
}

// here is the passage on this article's side.
func here(c store.CopyView) text.Span {
	if c.Given {
		return c.From.Span
	}
	return c.To.Span
}

func touches(t string, end, start int) bool {
	return start <= end || strings.TrimSpace(t[end:start]) == ""
}

func (s *shared) add(c store.CopyView) {
	for i := range s.With {
		if s.With[i].Article.ID == c.Other.ID {
			return
		}
	}
	if len(s.With) == sharersShown {
		s.More++
		return
	}
	with := sharer{Article: lineOf(c.Other), Origin: !c.Given, How: copyWords(c.Kind, c.Similarity), Why: c.Reason}
	if with.Origin {
		s.With = slices.Insert(s.With, 0, with)
		return
	}
	s.With = append(s.With, with)
}
