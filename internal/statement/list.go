package statement

import (
	"regexp"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// bullet is what an item of a list opens with.
var bullet = regexp.MustCompile(`^(?:[•·▪●◦‣*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+`)

// fewestItems is how many paragraphs are a list at least.
const fewestItems = 2

// withItems gives the last attribution of a paragraph that ends with a colon,
// or whose content ends it without a stop, the items of the list that follows,
// unless the items have attributions of their own.
func (w *writer) withItems(all []attribution.Attribution) []attribution.Attribution {
	own := map[int]bool{} // paragraphs with an attribution
	for i := range all {
		own[w.paragraph(&all[i])] = true
	}
	for i := range all {
		a := &all[i]
		if i+1 < len(all) && w.paragraph(&all[i+1]) == w.paragraph(a) || w.r.Units[a.Unit].Inside >= 0 || !w.introduces(a) {
			continue
		}
		if items, said := w.itemsAfter(w.paragraph(a), own); len(items) >= fewestItems && !said {
			a.Content = append(after(a.Content, a.Cue), items...)
		}
	}
	return all
}

func (w *writer) paragraph(a *attribution.Attribution) int { return w.r.Units[a.Unit].Paragraph }

// introduces reports whether a list may be the content of a, or go on with it.
func (w *writer) introduces(a *attribution.Attribution) bool {
	p := w.r.Doc.Paragraphs()[w.paragraph(a)]
	if strings.HasSuffix(p.Of(w.r.Doc.Text()), ":") {
		return w.r.Span(w.r.Units[a.Unit]).End == p.End
	}
	return len(a.Content) > 0 && a.Content[len(a.Content)-1].End == p.End && text.KindOf(w.r.Doc.Text()[p.End-1:p.End]) != text.Punct
}

// itemsAfter are the items of the list after paragraph p, without what marks and
// parts them; said tells whether one of them has an attribution of its own.
func (w *writer) itemsAfter(p int, own map[int]bool) (items []text.Span, said bool) {
	paragraphs := w.r.Doc.Paragraphs()
	for p++; p < len(paragraphs); p++ {
		words := paragraphs[p].Of(w.r.Doc.Text())
		mark := len(bullet.FindString(words))
		if mark == 0 && (p >= len(w.blocks) || w.blocks[p].Kind != news.ListItem) {
			break
		}
		item := strings.TrimSuffix(strings.TrimRight(words, ";,. "), " and")
		items = append(items, text.Span{Start: paragraphs[p].Start + mark, End: paragraphs[p].Start + max(mark, len(strings.TrimRight(item, ";, ")))})
		said = said || own[p]
	}
	return items, said
}

// unmarked is a span without the mark of an item before it.
func (w *writer) unmarked(s text.Span) text.Span {
	s.Start += len(bullet.FindString(s.Of(w.r.Doc.Text())))
	return s
}

// after are the spans that begin after another one.
func after(all []text.Span, s text.Span) []text.Span {
	var out []text.Span
	for _, a := range all {
		if a.Start >= s.End {
			out = append(out, a)
		}
	}
	return out
}
