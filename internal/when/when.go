package when

import (
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Find returns the time expressions of a text in order; none overlap. The
// anchor is the time at which the text was written; nil when it is unknown,
// and then only what names its year is placed on the calendar.
func Find(doc *text.Doc, anchor *news.Date) []Expression {
	p := &parser{t: doc.Text(), atoms: atomise(doc, lexicon)}
	found := p.mentions()
	if len(found) == 0 {
		return nil
	}
	r := newResolver(doc, p, anchor)
	out := make([]Expression, len(found))
	for i := range found {
		out[i] = r.resolve(found, i)
	}
	return out
}

// mention is a form and the atoms [first, last) that it was read from.
type mention struct {
	form
	first, last int
}

// mentions reads the text from left to right, the longest expression at each
// place.
func (p *parser) mentions() []mention {
	var found []mention
	for i := 0; i < len(p.atoms); {
		f, end := p.expression(i)
		if end == i || f.feast == 0 && p.inName(i, end) {
			i = max(i+1, end)
			continue
		}
		found = append(found, mention{f, i + f.skip, end})
		for g, next := p.another(f, end); next > end; g, next = p.another(g, end) {
			found = append(found, mention{g, next - 1, next})
			end = next
		}
		i = end
	}
	return found
}

// inName reports whether the expression [i, end) is part of a name: "Varda
// Tonight", "the Daily Herald". Words that are no names themselves have a
// capital there.
func (p *parser) inName(i, end int) bool {
	last := p.at(end - 1)
	return last.capital && common[last.class] && p.at(i-1).sentence == last.sentence && i > 0 && strings.ToUpper(p.of(end-1)) != p.of(end-1)
}

var common = [...]bool{dayName: true, often: true, unitName: true, unitNames: true, partName: true, loosely: true, glue: false}
