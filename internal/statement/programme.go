package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// withProgramme extends the mark of a station to the programme that the text
// names after it: "Radio Varda’s “Morning Call”". The link goes by the name of
// the station.
func (c *chains) withProgramme(m mark) mark {
	low, at := c.low(m.last), m.last+1
	if low != "'s" && low != "'" && !shows[low] {
		return m
	}
	end, ok := c.quotedName(at)
	if !ok {
		if shows[low] || !c.namelike(at) || c.holdsPerson(at, c.runEnd(at)) {
			return m
		}
		end = c.beforeDay(at, c.runEnd(at))
	}
	m.whole.End, m.past = c.r.Doc.Tokens()[end-1].End, end
	return m
}

// programme is the mark of a programme whose name begins with token i: one that
// ends with "Show", or a name in quotation marks after "on".
func (c *chains) programme(i int) (mark, bool) {
	end := c.runEnd(i)
	switch {
	case shows[c.low(end)]:
		return c.mark(i, end+1, onAir), true
	case end-i > 1 && shows[c.low(end-1)]:
		return c.mark(i, end, onAir), true
	}
	last, ok := c.quotedName(i - 1)
	if !ok || !aired[c.low(i-2)] {
		return mark{}, false
	}
	m := c.mark(i, last, onAir)
	for c.r.Doc.Tokens()[m.last-1].Kind == text.Punct && m.last > i+1 {
		m = c.mark(i, m.last-1, onAir)
	}
	m.past = last
	return m, true
}

// shows end the names of programmes; aired introduce them.
var (
	shows = lexicon.Set("show podcast program programme")
	aired = lexicon.Set("on told to with of for")
)

// quotedName is the end of a name in quotation marks the first of which is
// token i.
func (c *chains) quotedName(i int) (int, bool) {
	tokens := c.r.Doc.Tokens()
	if i < 0 || i >= len(tokens) {
		return 0, false
	}
	q := c.r.QuoteAt(tokens[i].Start)
	if q == len(c.r.Quotes) || c.r.Quotes[q].Start != tokens[i].Start || !c.titled(c.r.Quotes[q].Span) {
		return 0, false
	}
	return c.r.Doc.TokenAt(c.r.Quotes[q].End-1) + 1, true
}

// holdsPerson reports whether tokens [first, last) hold a word of a person's
// name, or begin with what stands before one.
func (w *writer) holdsPerson(first, last int) bool {
	for i := first; i < last; i++ {
		if w.personAt(i) {
			return true
		}
	}
	return respectful[w.low(first)]
}

var respectful = lexicon.Set("dr dr. mr mr. ms ms. mrs mrs. sir")
