package when

// calendar reads a name of the calendar with what stands before it: "about",
// "the", "early", "last".
func calendar(p *parser, i int) (form, int) {
	start := i + one(p.at(i).class == approx && p.at(i).n == 0 && p.at(i+1).class != weekdayName)
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
	return i + 1
}

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

// bare reports whether a form is a day, month or year without a word that an
// article could belong to.
func (f form) bare() bool {
	return f.kind == named && (f.unit == Day || f.unit == Month || f.unit == Year || f.weekday > 0) && f.feast == 0
}
