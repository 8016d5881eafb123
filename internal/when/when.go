package when

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Find returns the time expressions of a text in order; none overlap. The
// anchor is the time at which the text was written; nil when it is unknown,
// and then only what names its year is placed on the calendar.
func Find(doc *text.Doc, anchor *news.Date) []Expression {
	p := &parser{t: doc.Text(), atoms: atomise(doc, lexicon)}
	r := newResolver(doc, p, anchor)
	var found []Expression
	for i := 0; i < len(p.atoms); {
		f, end := p.expression(i)
		if end == i {
			i++
			continue
		}
		found = append(found, r.resolve(f, i, end))
		for g, next := p.another(f, end); next > end; g, next = p.another(g, end) {
			found = append(found, r.resolve(g, next-1, next))
			end = next
		}
		i = end
	}
	return found
}
