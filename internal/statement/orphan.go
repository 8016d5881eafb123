package statement

import (
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/text"
)

// withOrphans adds the sentences that are a quotation and belong to no
// attribution, and quotations after a colon that none took.
func (w *writer) withOrphans(all []found) []found {
	taken := make([]bool, len(w.r.Quotes))
	for i := range all {
		if w.r.Units[all[i].Unit].Inside >= 0 {
			continue
		}
		for _, s := range all[i].Content {
			for q := w.r.QuoteAt(s.Start); q < len(taken) && w.r.Quotes[q].Start < s.End; q++ {
				taken[q] = true
			}
		}
	}
	for i, u := range w.r.Units {
		if u.Inside >= 0 {
			continue
		}
		bare := w.r.Bare(i)
		for k, word := range w.r.Words[u.First:u.Last] {
			if word.Quote < 0 || taken[word.Quote] || !bare && !w.afterColon(u, u.First+k) || bare && !w.spoken(word.Quote) {
				continue
			}
			all = append(all, found{how: orphan, Attribution: attribution.Attribution{Unit: i, Content: []text.Span{word.Span}}})
			taken[word.Quote] = true
		}
	}
	return inOrder(all)
}

func (w *writer) afterColon(u attribution.Unit, k int) bool {
	return k > u.First && w.r.Doc.Of(w.r.Words[k-1].Span) == ":"
}

// fewestOrphanWords keeps slogans and titles from being statements.
const fewestOrphanWords = 4

// spoken reports whether a quotation that stands alone was said rather than
// shown: it goes on from the paragraph before, or ends like a sentence.
func (w *writer) spoken(q int) bool {
	quote := w.r.Quotes[q]
	if quote.Open || quote.Continued {
		return true
	}
	s := strings.TrimRight(w.r.Doc.Of(quote.Span), "”\"’'»“")
	return strings.Count(s, " ")+1 >= fewestOrphanWords && strings.ContainsAny(s[max(0, len(s)-3):], ".!?…,")
}
