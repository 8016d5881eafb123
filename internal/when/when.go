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

// mentions reads the text, sentence by sentence.
func (p *parser) mentions() []mention {
	var found []mention
	for p.from = 0; p.from < len(p.atoms); p.from = p.to {
		for p.to = p.from; p.to < len(p.atoms) && p.atoms[p.to].sentence == p.atoms[p.from].sentence; {
			p.to++
		}
		found = p.sentence(found)
	}
	p.from = 0
	return found
}

// sentence reads a sentence from left to right, the longest expression at each
// place.
func (p *parser) sentence(found []mention) []mention {
	for i := p.from; i < p.to; {
		if !p.begins(i) {
			i++
			continue
		}
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
// Tonight", "the Daily Herald". A word that is no name has a capital there,
// within a sentence.
func (p *parser) inName(i, end int) bool {
	last, word := p.at(end-1), p.of(end-1)
	return i > p.from && last.capital && common(last.class) && strings.ToUpper(word) != word
}

// common tells the classes whose words are written small.
func common(c class) bool {
	switch c {
	case dayName, often, unitName, unitNames, partName, loosely:
		return true
	}
	return false
}
