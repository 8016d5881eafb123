package when

// counted reads an amount of units and what makes a time of it: "two weeks",
// "the past two months", "six weeks ago", "5-year-old".
func counted(p *parser, i int) (form, int) {
	start := p.approximately(i)
	definite := p.is(start, "the")
	d, at := p.direction(start + one(definite))
	first := p.at(at).class == ordinal && p.at(at).n == 1 || p.is(at, "final")
	at = p.approximately(at + one(first))
	f, end := p.amount(at)
	switch {
	case end == at:
		return p.bare(i, at, d)
	case d != unsaid || first:
		return f, end
	case definite && (f.age || p.at(end-1).class == unitName):
		f.skip = start - i // "the two-week crisis"
	case p.is(start, "a") && p.is(end-1, "long"):
		f.skip = start + 1 - i // "a day-long meeting"
	}
	return p.shifted(f, end)
}

// amount reads a number and a unit; "day-long" is one day.
func (p *parser) amount(i int) (form, int) {
	n, at := p.number(i)
	switch {
	case at > i:
		n, at = p.alternative(n, at)
	case p.at(at).class == unitName && p.is(at+1, "long") && p.at(at+1).hyphened:
		n.n = 1
	default:
		return form{}, i
	}
	f, end := p.units(form{kind: span, amount: n}, at)
	if end == at {
		return form{}, i
	}
	return f, end
}

// alternative reads the second of two amounts: "two or three", "10-15".
func (p *parser) alternative(n amount, i int) (amount, int) {
	if p.is(i, "or") || p.is(i, "to") {
		if _, end := p.number(i + 1); end > i+1 && (p.at(end).unit != Vague) {
			return amount{}, end
		}
	}
	if p.at(i).class == cardinal && p.at(i).hyphened {
		return amount{}, i + 1
	}
	return n, i
}

// units reads the unit after an amount, and what widens it: "and a half", "or
// so", "old", "long".
func (p *parser) units(f form, start int) (form, int) {
	i := start + one(p.at(start).class == unknown && fillers[p.of(start)] || p.is(start, "more"))
	if !p.counts(i, f) {
		return f, start
	}
	u, end := p.at(i), i+1
	f.unit = u.unit
	if u.class != ordinal {
		f.amount.n *= float64(u.n) // a fortnight is two weeks
	}
	if p.is(end, "and") && p.is(end+1, "a") && p.is(end+2, "half") {
		f.amount.half = true
		end += 3
	}
	if p.is(end, "or") && (p.is(end+1, "so") || p.is(end+1, "two") || p.is(end+1, "more")) {
		end += 2
	}
	f.age = p.is(end, "old")
	return f, end + one(f.age || p.is(end, "long") && p.at(end).hyphened)
}

// counts reports whether atom i is a unit that the form's amount counts: "two
// seconds" but not "a second", "two quarters" but not "three-quarters" or "a
// quarter" of something.
func (p *parser) counts(i int, f form) bool {
	u := p.at(i)
	switch {
	case u.unit == Vague || u.class == often || p.compounded(i+1):
		return false
	case u.class == ordinal:
		return f.amount.n >= 2
	case u.unit == Quarter && f.kind == span:
		return u.class == unitNames && !u.hyphened || u.class == unitName && f.amount.n != 1
	}
	return true
}

var fillers = map[string]bool{
	"full": true, "straight": true, "consecutive": true, "additional": true, "long": true,
	"calendar": true, "trading": true, "business": true, "working": true, "whole": true, "extra": true, "solid": true, "other": true,
}

// bare reads units without a number: "weeks", "recent months", "a recent
// week".
func (p *parser) bare(i, at int, d dir) (form, int) {
	u := p.at(at)
	if u.class != unitNames || u.unit < Minute || u.hyphened {
		return form{}, i
	}
	f := form{kind: span, unit: u.unit}
	if d == ahead || d == back {
		return form{kind: loose, ref: refs[d.step()+1]}, at + 1
	}
	if p.at(at-1).class == ordinal {
		return f, at + 1
	}
	if p.is(at+1, "or") && p.at(at+2).class == unitNames {
		return f, at + 3
	}
	if at > i {
		return form{}, i
	}
	return p.shifted(f, at+1)
}

// shifted reads what makes a place on the calendar of an amount: "ago",
// "earlier", "from now".
func (p *parser) shifted(f form, i int) (form, int) {
	a := p.at(i)
	switch {
	case f.unit < Day || f.age:
		return f, i
	case a.class == shifter && (a.low == "ago" || a.low == "hence"):
		f.kind, f.sign, f.spoken = shift, a.n, true
		return f, i + 1
	case a.class == shifter:
		f.kind, f.sign = shift, a.n
		return f, i + 1
	case p.genitive(i) && p.is(i+1, "time"), a.low == "from" && (p.is(i+1, "now") || p.is(i+1, "today")):
		f.kind, f.sign, f.spoken = shift, 1, true
		return f, i + 2
	}
	return f, i
}
