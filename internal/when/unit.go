package when

// unitName reads a unit that the words around it place: "last week", "the
// year", "that day", "year-end", "the year-earlier quarter".
func (p *parser) unitName(i int, c lead) (form, int) {
	if f, end := p.unitAndMore(i, c); end > i {
		return f, end
	}
	a, end := p.at(i), i+1
	switch {
	case !c.any() || c.dir == unsaid && c.possessed && a.unit < Quarter:
		return form{}, i
	case c.dir == unsaid && (p.is(end, "after") || p.is(end, "before")):
		return p.unitBefore(i, c)
	case c.dir == unsaid && a.unit == Day && p.ofClause(end):
		return form{}, i
	case c.dir == ahead && c.definite && a.unit <= Day:
		c.dir = after // "the next day" is not tomorrow
	case p.compounded(end) || a.hyphened && p.at(i-1).class == toward:
		return form{}, i
	case a.unit >= Decade && c.dir == back:
		return form{kind: span, unit: a.unit, amount: amount{n: 1}}, end
	}
	return form{kind: around, unit: a.unit, dir: c.dir}, end
}

// unitAndMore reads the units that the words after them place.
func (p *parser) unitAndMore(i int, c lead) (form, int) {
	a, end := p.at(i), i+1
	e := p.at(end)
	switch {
	case (e.low == "earlier" || e.low == "ago") && e.hyphened:
		return p.unitEarlier(a.unit, end+1)
	case a.unit != Year:
		return form{}, i
	case e.low == "end" && (e.hyphened || !c.any()):
		return p.inYear(form{kind: named, unit: Day, month: 12, day: 31, ofYear: here}, end+1)
	case c.definite && c.dir == unsaid && (e.low == "ended" || e.low == "ending"):
		return form{kind: span, unit: Year, amount: amount{n: 1}}, end
	case c.definite && e.class == yearNumber:
		return form{kind: named, unit: Year, year: e.n}, end + 1
	case c.any() && p.genitive(end):
		if q, e := period(p, end+1); e > end+1 && q.year == 0 {
			q.ofYear = max(here, c.dir)
			return q, e
		}
	}
	if y, e := p.spokenYear(end); c.definite && e > end {
		return form{kind: named, unit: Year, year: y}, e
	}
	return form{}, i
}

// unitEarlier reads what follows "the year-earlier": a quarter, a period, an
// amount.
func (p *parser) unitEarlier(u Unit, i int) (form, int) {
	if q, end := period(p, i); end > i {
		q.ofYear = back
		return q, end
	}
	if d, end := counted(p, i); end > i && d.kind == span {
		return d, end
	}
	f := form{kind: shift, unit: u, amount: amount{n: 1}, sign: -1}
	return f, i + one(p.at(i).class == unitName || p.of(i) == "period")
}

// unitBefore reads "the year before" and "the week after" where no event
// follows that they count from.
func (p *parser) unitBefore(i int, c lead) (form, int) {
	end := i + 2
	if !c.definite || !p.mark(end) && !p.is(end, "that") {
		return form{}, i
	}
	d := before
	if p.is(i+1, "after") {
		d = after
	}
	return form{kind: around, unit: p.at(i).unit, dir: d}, end
}

// ofClause reports whether a clause begins at atom i: "the day she spoke".
func (p *parser) ofClause(i int) bool {
	a := p.at(i)
	return a.capital || a.low == "that" || clauseLeads[p.of(i)]
}

var clauseLeads = map[string]bool{"he": true, "she": true, "it": true, "they": true, "we": true, "you": true, "when": true}
