package when

// core reads the name of a day, month, year or another unit.
func (p *parser) core(i int, c lead) (form, int) {
	switch p.at(i).class {
	case weekdayName:
		return p.weekday(i)
	case monthName:
		return p.month(i)
	case cardinal:
		return p.longest(i, dayOfMonth, spokenYear)
	case yearNumber:
		if c.dir != unsaid {
			return form{}, i // "that 1978 law"
		}
		return p.longest(i, isoDate, yearAndPeriod)
	case ordinal:
		return p.longest(i, dayOfMonth, period, century)
	case periodName:
		return p.periodName(i)
	case slashDate:
		return p.slashDate(i)
	case seasonName:
		return p.season(i, c)
	case decadeName:
		return p.decade(i, c)
	case partName:
		return p.part(i, c)
	case dayName:
		return p.dayName(i)
	case feast:
		return p.feast(i)
	case unitName:
		return p.unitName(i, c)
	}
	switch p.at(i).low {
	case "half":
		return p.lastHalf(i)
	case "'":
		return p.shortYear(i)
	case "fiscal", "fy":
		return p.fiscal(i)
	}
	return form{}, i
}

// month reads what begins with the name of a month.
func (p *parser) month(i int) (form, int) {
	if f, end := monthAndDay(p, i); end > i {
		return f, end
	}
	a := p.at(i)
	f, end := p.inYear(form{kind: named, unit: Month, month: a.n}, i+1)
	said := f.year > 0 || f.ofYear != unsaid
	switch {
	case !a.capital || a.low == "march" && p.of(end) == "for":
		return form{}, i // the March for Peace
	case said || a.low != "may" && a.low != "march" && len(a.low) > 3 || p.monthLed(i):
		return f, end
	}
	return form{}, i
}

// monthLed reports whether what stands before "May", "March" or "Jan" makes it
// a month.
func (p *parser) monthLed(i int) bool {
	b := p.at(i - 1)
	if a := p.at(i); len(a.low) == 3 && a.low != "may" {
		return b.low == "in" || b.low == "since" // "Jan" may be a man
	}
	return b.class == edge || b.class == toward || b.class == monthName || monthLeads[b.low]
}

var monthLeads = map[string]bool{
	"in": true, "of": true, "since": true, "until": true, "till": true, "by": true, "through": true, "during": true,
	"for": true, "from": true, "between": true, "the": true, "and": true, "to": true, "'s": true,
}

// yearAfter adds the year that follows a day, with a comma or without.
func (p *parser) yearAfter(f form, i int) (form, int) {
	at := i + one(p.of(i) == "," || p.of(i) == "." && p.at(i).glued && p.at(i-1).class == monthName)
	if y := p.at(at); y.class == yearNumber && !p.measures(at) {
		f.year = y.n
		return f, at + 1
	}
	if d, end := p.ofUnit(i, Year); end > i {
		f.ofYear = d
		return f, end
	}
	return f, i
}

// inYear adds the year that follows a month, a season or a quarter.
func (p *parser) inYear(f form, i int) (form, int) {
	at := i + one(p.of(i) == "." && p.at(i).glued)
	at += one(p.is(at, "of") || p.of(at) == "," || p.is(at, "in"))
	at += one(p.is(at, "fiscal"))
	if y := p.at(at); y.class == yearNumber && !p.measures(at) {
		f.year = y.n
		return f, at + 1
	}
	if n, end := p.spokenYear(at); end > at {
		f.year = n
		return f, end
	}
	if d, end := p.ofUnit(i, Year); end > i {
		f.ofYear = d
		return f, end
	}
	return f, i
}

// ofUnit reads "last year", "of this year", "of the year".
func (p *parser) ofUnit(i int, u Unit) (dir, int) {
	at := i + one(p.is(i, "of"))
	at += one(p.is(at, "the"))
	d, next := p.direction(at)
	if next == at {
		if at < i+2 {
			return unsaid, i
		}
		d = here
	}
	if a := p.at(next); a.class == unitName && a.unit == u && !p.genitive(next+1) {
		return d, next + 1
	}
	return unsaid, i
}

var yearLeads = map[string]bool{
	"in": true, "of": true, "since": true, "until": true, "till": true, "by": true, "from": true, "to": true, "and": true,
	"between": true, "before": true, "after": true, "year": true, "early": true, "late": true,
}

// measures reports whether the number at i counts or measures something rather
// than naming a day or a year.
func (p *parser) measures(i int) bool {
	before, after := p.at(i-1), p.at(i+1)
	switch {
	case p.is(i-1, "$") || p.of(i-1) == "£" || p.of(i-1) == "€":
		return true
	case after.class == unitNames:
		return true
	case after.class == cardinal:
		return !after.hyphened
	case p.at(i).n < 1700 && p.at(i).class == yearNumber:
		return !yearLeads[before.low] || after.class == unknown && !p.mark(i+1) // "Local 1613", "of 1613 ships"
	}
	return p.is(i+1, "%") || p.is(i+1, "percent") || p.is(i+1, "per") || p.at(i).hyphened && before.class == unknown
}
