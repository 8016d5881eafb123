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
		if f, e := r(p, i); e > end && p.at(e-1).sentence == p.at(i).sentence {
			best, end = f, e
		}
	}
	return best, end
}

// expression reads the longest time expression that begins at atom i.
func (p *parser) expression(i int) (form, int) {
	switch p.at(i).class {
	case unknown, verbal, zone, meridiem, possessive:
		return form{}, i
	case determiner:
		if p.at(i+1).class == unknown && !fillers[p.of(i+1)] {
			return form{}, i
		}
	}
	return p.longest(i, clockAndDay, recurring, calendar, counted, reference)
}

// calendar reads a name of the calendar with what stands before it: "about",
// "the", "early", "last".
func calendar(p *parser, i int) (form, int) {
	start := p.approximately(i)
	c := lead{possessed: p.at(start-1).class == possessive}
	at := p.lead(start, &c)
	f, end := p.core(at, c)
	switch {
	case end == at:
		return form{}, i
	case c.definite && at == start+1 && f.bare() && p.at(at).class != ordinal:
		f.skip = at - i // "the Aug. 7 blasts", "the 1998 law": the article is that of another noun
	}
	if f.dir == unsaid {
		f.dir = c.dir
	}
	return f, end
}

// lead is what stands before a name of the calendar. Names that are common
// words too need something there.
type lead struct {
	dir                        dir
	definite, edged, possessed bool
}

func (c lead) any() bool { return c.dir != unsaid || c.definite || c.edged || c.possessed }

// lead reads "the", "early", "the end of", "last".
func (p *parser) lead(i int, c *lead) int {
	at, edged := p.edge(i)
	if p.is(at, "the") {
		c.definite = true
		at++
	}
	if c.definite && !edged {
		if at, edged = p.edge(at); edged && p.is(at, "the") {
			at++
		}
	}
	c.edged = edged
	c.dir, at = p.direction(at)
	if p.at(at+1).class == decadeName && p.at(at+1).glued && p.at(at).low == "'" {
		at++
	}
	return at
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
	case a.low == "over" || a.low == "under":
		return i + one(p.at(i+1).class == cardinal)
	}
	return i + one(p.at(i+1).class != weekdayName)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// pair skips two atoms if they belong together.
func (p *parser) pair(i int, together bool) int { return i + 2*one(together) }

// edge skips what names the beginning or end of a time: "early", "late", "the
// end of", "earlier".
func (p *parser) edge(i int) (int, bool) {
	a := p.at(i)
	switch {
	case a.class == edge && p.is(i+1, "of"):
		return i + 2, true
	case a.class == edge && (a.low == "end" || a.low == "start" || a.low == "beginning"):
		return i, false
	case a.class == edge, (a.low == "earlier" || a.low == "later") && !a.hyphened:
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
