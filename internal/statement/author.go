package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// An article whose one author writes "I" speaks for itself: a piece of opinion,
// a letter, a report from one's own view.

// fewestI is how often an author writes "I": once or twice it is a post or a
// quotation that lost its marks.
const fewestI = 3

// writes are the words of an author who speaks of himself.
var writes = lexicon.Set("i my me mine myself")

// authorOf is the one author of an article who writes "I", outside quotations;
// nil for none.
func (w *writer) authorOf(a *news.Article) *news.Speaker {
	if len(a.Byline) != 1 {
		return nil
	}
	n := 0
	for i, t := range w.r.Doc.Tokens() {
		if t.UPOS != text.PRON || w.low(i) != "i" {
			continue
		}
		if q := w.r.QuoteAt(t.Start); q == len(w.r.Quotes) || w.r.Quotes[q].Start > t.Start {
			n++
		}
	}
	if n < fewestI {
		return nil
	}
	return &news.Speaker{Name: a.Byline[0], Type: news.Person, Reason: "the author writes “I”"}
}

// authorSure is the confidence in an author who is "I" outside all that others
// say.
const authorSure = 0.85

// byAuthor is the author where source is a word of his that nobody else says.
func (w *writer) byAuthor(source text.Span) (*news.Speaker, float64) {
	if w.author == nil || !writes[w.fold(source)] || w.around(source) != nil {
		return nil, 0
	}
	if q := w.r.QuoteAt(source.Start); q < len(w.r.Quotes) && w.r.Quotes[q].Start <= source.Start {
		return nil, 0
	}
	s := *w.author
	return &s, authorSure
}
