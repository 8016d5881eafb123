package when

// parser reads forms. Each of its rules begins at an atom and returns the form
// and the atom after it, or the atom it began at when it does not apply.
type parser struct {
	t     string
	atoms []atom
}

var nothing atom

// at is the atom i; beyond the ends, one that is nothing.
func (p *parser) at(i int) *atom {
	if i < 0 || i >= len(p.atoms) {
		return &nothing
	}
	return &p.atoms[i]
}

func (p *parser) is(i int, low string) bool { return p.at(i).low == low }

// of is the verbatim text of atom i.
func (p *parser) of(i int) string {
	if i < 0 || i >= len(p.atoms) {
		return ""
	}
	return p.atoms[i].Of(p.t)
}

// rule is one alternative of the grammar.
type rule func(p *parser, i int) (form, int)

// longest tries the rules at i and keeps what reads the most; of equals, the
// first.
func (p *parser) longest(i int, rules ...rule) (form, int) {
	var best form
	end := i
	for _, r := range rules {
		if f, e := r(p, i); e > end && p.at(e-1).sentence == p.at(i).sentence {
			best, end = f, e
		}
	}
	return best, end
}

// expression reads the longest time expression that begins at atom i.
func (p *parser) expression(i int) (form, int) {
	switch p.at(i).class {
	case unknown, verbal, zone, meridiem:
		return form{}, i
	case determiner:
		if p.at(i+1).class == unknown {
			return form{}, i
		}
	}
	return p.longest(i, clockAndDate, calendar, counted, recurring, loosely_)
}

// calendar reads a name of the calendar with what stands before it: "about",
// "the", "early", "last".
func calendar(p *parser, i int) (form, int) {
	start := p.approximately(i)
	j, edged := p.edge(start)
	definite := p.at(j).class == determiner && !p.is(j, "a") && !p.is(j, "an") && !p.is(j, "another")
	if definite {
		j++
	}
	if definite && !edged {
		if j, edged = p.edge(j); edged && p.at(j).class == determiner {
			j++
		}
	}
	d, next := p.direction(j)
	f, end := p.core(next, core{dir: d, definite: definite, edged: edged})
	if end == next {
		return form{}, i
	}
	if f.dir == unsaid {
		f.dir = d
	}
	return f, end
}

// approximately skips "about", "more than", "at least", "up to".
func (p *parser) approximately(i int) int {
	next := p.of(i + 1)
	switch a := p.at(i); {
	case a.class != approx:
		return i
	case a.low == "more" || a.low == "less" || a.low == "fewer":
		return p.pair(i, next == "than")
	case a.low == "at":
		return p.pair(i, next == "least" || next == "most")
	case a.low == "up":
		return p.pair(i, next == "to")
	case (a.low == "over" || a.low == "under") && p.at(i+1).class != cardinal:
		return i
	}
	return i + 1
}

// pair skips two atoms if they belong together.
func (p *parser) pair(i int, together bool) int {
	if together {
		return i + 2
	}
	return i
}

// edge skips what names the beginning or end of a time: "early", "late",
// "the end of", "earlier".
func (p *parser) edge(i int) (int, bool) {
	a := p.at(i)
	switch {
	case a.class == edge && p.is(i+1, "of"):
		return i + 2, true
	case a.class == edge && a.low != "close" && a.low != "end" && a.low != "start" && a.low != "beginning":
		return i + 1, true
	case (a.low == "earlier" || a.low == "later") && !a.hyphened:
		return i + 1, true
	}
	return i, false
}

// direction reads "last", "this past", "the following".
func (p *parser) direction(i int) (dir, int) {
	a := p.at(i)
	if a.class != toward {
		return unsaid, i
	}
	if n := p.at(i + 1); n.class == toward && dir(a.n) == here {
		return dir(n.n), i + 2
	}
	return dir(a.n), i + 1
}
