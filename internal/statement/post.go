package statement

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/text"
)

// signature is how pages sign a post that they show: "— Ana Petrova
// (@petrova) April 9, 2031", the mark before it, name, handle and day.
var signature = regexp.MustCompile(`(—|–|--)\s*([^—–@\n]{2,80}?\s*\(@\w{1,30}\))(?:\s+\p{L}{3,12}\.? \d{1,2}, \d{4})?\s*$`)

// longestSignature is how many bytes of a paragraph's end may sign it.
const longestSignature = 240

// linked are addresses at the end of a post, which are no words of it.
var linked = regexp.MustCompile(`(\s*(https?://|pic\.twitter\.com/)\S+)+\s*$`)

// withPosts adds the paragraphs that are signed posts, in place of what reaches
// into their signatures. A signature alone signs the paragraph before it.
// Posts come before what is said in them, so that "I" is who posted.
func (w *writer) withPosts(all []found) []found {
	var posts []found
	var signed []text.Span
	for i, u := range w.r.Units {
		if i > 0 && w.r.Units[i-1].Paragraph == u.Paragraph {
			continue
		}
		p, ok := w.signedPost(u.Paragraph)
		if !ok {
			continue
		}
		signed = append(signed, text.Span{Start: p.Cue.Start, End: w.r.Doc.Paragraphs()[u.Paragraph].End})
		p.Unit = i
		for p.Unit > 0 && w.r.Span(w.r.Units[p.Unit]).Start > p.Content[0].Start {
			p.Unit--
		}
		posts = append(posts, p)
	}
	all = slices.DeleteFunc(all, func(f found) bool {
		return overlapsOne(signed, f.Source) || overlapsOne(signed, f.Cue) || slices.ContainsFunc(f.Content, func(c text.Span) bool { return overlapsOne(signed, c) })
	})
	return inOrder(append(posts, all...))
}

// signedPost is the post that paragraph p signs.
func (w *writer) signedPost(p int) (found, bool) {
	paragraphs := w.r.Doc.Paragraphs()
	t, whole := w.r.Doc.Text(), paragraphs[p]
	from := max(whole.Start, whole.End-longestSignature)
	m := signature.FindStringSubmatchIndex(t[from:whole.End])
	if m == nil {
		return found{}, false
	}
	cue, source := text.Span{Start: from + m[2], End: from + m[3]}, text.Span{Start: from + m[4], End: from + m[5]}
	content := w.unlinked(text.Span{Start: whole.Start, End: cue.Start})
	if content.Len() == 0 && p > 0 {
		content = w.unlinked(paragraphs[p-1])
	}
	a := attribution.Attribution{Cue: cue, Head: w.r.Doc.TokenAt(cue.Start), Source: source, Content: []text.Span{content}}
	return found{Attribution: a, how: undersigned}, content.Len() > 0
}

// unlinked is a span without addresses and white space at its end.
func (w *writer) unlinked(s text.Span) text.Span {
	words := s.Of(w.r.Doc.Text())
	s.End = s.Start + len(strings.TrimSpace(linked.ReplaceAllString(words, "")))
	return s
}
