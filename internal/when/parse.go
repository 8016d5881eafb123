package when

import (
	"strings"
	"unicode/utf8"
)

// parser reads forms. Each of its rules begins at an atom and returns the form
// and the atom after it, or the atom it began at when it does not apply.
type parser struct {
	t        string
	atoms    []atom
	from, to int // the atoms [from, to) of the sentence that is being read
}

var nothing = atom{entry: strange}

// at is the atom i; outside the sentence, one that is nothing.
func (p *parser) at(i int) *atom {
	if i < p.from || i >= p.to {
		return &nothing
	}
	return &p.atoms[i]
}

func (p *parser) is(i int, low string) bool { return p.at(i).low == low }

// of is the verbatim text of atom i.
func (p *parser) of(i int) string {
	return p.at(i).Of(p.t)
}

// mark reports whether atom i is a mark, or there is none.
func (p *parser) mark(i int) bool {
	s := p.of(i)
	return s == "" || !isLetter(s[0]) && !isDigit(s[0]) && s[0] < utf8.RuneSelf || strings.HasPrefix(s, "”")
}

// genitive reports whether atom i is the mark of a genitive: 's or '.
func (p *parser) genitive(i int) bool { return p.is(i, "'s") || p.is(i, "'") }

// compounded reports whether a hyphen joins atom i to the one before it, as a
// word that the grammar does not read there: "quarter-century", "last-minute",
// "day-to-day".
func (p *parser) compounded(i int) bool {
	a := p.at(i)
	return a.hyphened && a.class != cardinal && a.class != yearNumber && a.low != "old" && a.low != "long"
}

// rule is one alternative of the grammar.
type rule func(p *parser, i int) (form, int)

// longest tries the rules at i and keeps what reads the most; of equals, the
// first.
func (p *parser) longest(i int, rules ...rule) (form, int) {
	var best form
	end := i
	for _, r := range rules {
		if f, e := r(p, i); e > end {
			best, end = f, e
		}
	}
	return best, end
}

// begins tells of most atoms that no expression begins there.
func (p *parser) begins(i int) bool {
	switch p.at(i).class {
	case unknown, verbal, zone, meridiem, possessive, inner:
		return false
	case determiner:
		return p.at(i+1).class != unknown || fillers[p.of(i+1)]
	}
	return true
}

// expression reads the longest time expression that begins at atom i.
func (p *parser) expression(i int) (form, int) {
	return p.longest(i, clockAndDay, recurring, calendar, counted, reference)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// pair skips two atoms if they belong together.
func (p *parser) pair(i int, together bool) int { return i + 2*one(together) }
