package when

// recurring reads what tells of many times: "every Monday", "twice a week",
// "daily".
func recurring(p *parser, i int) (form, int) {
	a := p.at(i)
	switch {
	case a.class == often:
		return form{kind: rate, unit: a.unit, amount: amount{n: float64(a.n)}}, i + 1
	case a.class == every:
		return p.every(i + 1)
	case (a.low == "a" || a.low == "an" || a.low == "per") && p.at(i+1).class == unitName && p.rated(i):
		f, _ := p.units(form{kind: rate, amount: amount{n: 1}}, i+1)
		return f, i + 2
	case a.class == weekdayName && a.low[len(a.low)-1] == 's' && a.low[len(a.low)-2] == 'y':
		f, end := p.weekday(i)
		f.kind = yearly
		return f, end
	}
	return form{}, i
}

// every reads what follows "every" or "each".
func (p *parser) every(i int) (form, int) {
	start := i - 1
	n := amount{n: 1}
	at := i
	if p.of(i) == "other" {
		n.n, at = 2, i+1
	} else if m, next := p.number(i); next > i {
		n, at = m, next
	}
	if f, end := p.units(form{kind: rate, amount: n}, at); end > at {
		return f, end
	}
	f, end := p.core(i, lead{dir: here})
	if end == i || f.kind != named {
		return form{}, start
	}
	f.kind = yearly
	return f, end
}

// rated reports whether what stands before "a week" is counted by it: "three
// times a week", "$5 a month", "hundreds of calls a day".
func (p *parser) rated(i int) bool {
	b, c := p.at(i-1), p.at(i-2)
	switch {
	case b.class == cardinal, b.low == "times", b.low == "%", b.low == "percent", b.low == "once", b.low == "twice":
		return true
	}
	return (c.class == cardinal || c.class == several) && !p.mark(i-1)
}

// reference reads references without a place on the calendar: "now", "recent
// months", "the future".
func reference(p *parser, i int) (form, int) {
	at := i
	if p.is(at, "the") {
		at++
	}
	a := p.at(at)
	f, end := form{kind: loose}, at+1
	of := p.at(end).class == unitNames
	switch {
	case a.low == "current":
		f.ref, f.skip = refs[1], at-i
		return f, end
	case a.low == "past" && at > i && p.mark(end):
		f.ref = refs[0]
		return f, end
	case a.class != loosely || at > i && a.low != "future" || at == i && a.low == "future" && !of:
		return form{}, i
	}
	f.ref = refs[a.n+1]
	if of && (a.low == "recent" || a.low == "future") {
		end++
		if p.is(end, "and") && p.at(end+1).class == unitNames {
			end += 2
		}
	}
	return f, end
}
