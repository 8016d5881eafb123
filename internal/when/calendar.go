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
	return p.fiscal(i)
}

// bare reports whether a form is a day, month or year without a word that an
// article could belong to.
func (f form) bare() bool {
	return f.kind == named && (f.unit == Day || f.unit == Month || f.unit == Year || f.weekday > 0) && f.feast == 0
}

// weekday reads "Friday", "Friday night", "Friday, Oct. 13", "Monday of next
// week".
func (p *parser) weekday(i int) (form, int) {
	a := p.at(i)
	if !a.capital {
		return form{}, i
	}
	f, end := form{kind: named, unit: Day, weekday: a.n}, i+1
	if p.at(end).class == partName {
		return p.withPart(f, end)
	}
	at := end + one(p.of(end) == ",")
	at += one(p.is(at, "the"))
	if d, e := p.longest(at, monthAndDay, dayOfMonth); e > at && d.day > 0 {
		d.weekday = a.n
		return p.withPart(d, e)
	}
	if d, e := p.ofUnit(end, Week); e > end {
		f.ofWeek, end = d, e
	}
	return f, end
}

// withPart adds the part of the day that follows a day.
func (p *parser) withPart(f form, i int) (form, int) {
	a := p.at(i)
	if a.class != partName || a.sentence != p.at(i-1).sentence {
		return f, i
	}
	f.setPart(a.entry)
	return f, i + 1
}

func (f *form) setPart(e entry) {
	f.unit, f.part = DayPart, dayParts[e.n]
	if f.part == "" {
		f.unit, f.clock = Minute, clockTime{said: true}
		if e.n == 1 {
			f.clock.hour = 12
		}
	}
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
	case !a.capital:
		return form{}, i
	case said || a.low != "may" && a.low != "march" && len(a.low) > 3 || p.monthLed(i):
		return f, end
	}
	return form{}, i
}

// monthLed reports whether what stands before "May", "March" or "Jan" makes it
// a month.
func (p *parser) monthLed(i int) bool {
	b := p.at(i - 1)
	if b.sentence != p.at(i).sentence {
		return false
	}
	if a := p.at(i); len(a.low) == 3 && a.low != "may" {
		return b.low == "in" || b.low == "since" // "Jan" may be a man
	}
	return b.class == edge || b.class == toward || b.class == monthName || monthLeads[b.low]
}

var monthLeads = map[string]bool{
	"in": true, "of": true, "since": true, "until": true, "till": true, "by": true, "through": true, "during": true,
	"for": true, "from": true, "between": true, "the": true, "and": true, "to": true, "'s": true,
}

// monthAndDay reads "Aug. 7", "August 7, 1998", "March eighth".
func monthAndDay(p *parser, i int) (form, int) {
	a := p.at(i)
	if a.class != monthName || !a.capital {
		return form{}, i
	}
	at := i + 1 + one(p.of(i+1) == "." && p.at(i+1).glued)
	at += one(p.is(at, "the"))
	day, end := p.dayNumber(at)
	if end == at || p.at(end).class == meridiem {
		return form{}, i
	}
	return p.yearAfter(form{kind: named, unit: Day, month: a.n, day: day}, end)
}

// dayNumber reads a day of the month: "7", "7th", "seventh".
func (p *parser) dayNumber(i int) (int, int) {
	a := p.at(i)
	if a.n < 1 || a.n > 31 || a.class != ordinal && (a.class != cardinal || a.low != "#") {
		return 0, i
	}
	return a.n, i + 1
}

// dayOfMonth reads "7 August 1998", "the 7th of August".
func dayOfMonth(p *parser, i int) (form, int) {
	day, end := p.dayNumber(i)
	of := p.is(end, "of") && p.at(i).class == ordinal
	end += one(of)
	m := p.at(end)
	if day == 0 || m.class != monthName || !m.capital || p.at(i).low != "#" && !of {
		return form{}, i
	}
	return p.yearAfter(form{kind: named, unit: Day, month: m.n, day: day}, end+1)
}

// another reads the second day of "April 24 and 25", "April 24-25"; f is the
// first.
func (p *parser) another(f form, i int) (form, int) {
	if f.kind != named || f.month == 0 || f.day == 0 {
		return form{}, i
	}
	at := i
	switch {
	case p.is(at, "and") || p.is(at, "or") || p.is(at, "to"):
		at++
	case !p.at(at).hyphened:
		return form{}, i
	}
	day, end := p.dayNumber(at)
	if day <= f.day || p.at(at).class != cardinal || p.counts(at) || p.at(end).class == monthName {
		return form{}, i
	}
	f.day, f.weekday, f.skip = day, 0, 0
	return f, end
}

// yearAfter adds the year that follows a day, with a comma or without.
func (p *parser) yearAfter(f form, i int) (form, int) {
	at := i + one(p.of(i) == "," || p.of(i) == "." && p.at(i).glued && p.at(i-1).class == monthName)
	if y := p.at(at); y.class == yearNumber && !p.counts(at) {
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
	if y := p.at(at); y.class == yearNumber && !p.counts(at) {
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

// counts reports whether the number at i counts or measures something rather
// than naming a day or a year.
func (p *parser) counts(i int) bool {
	before, after := p.at(i-1), p.at(i+1)
	switch {
	case p.is(i-1, "$") || p.of(i-1) == "£" || p.of(i-1) == "€":
		return true
	case after.class == unitNames:
		return true
	case after.class == cardinal:
		return !after.hyphened
	}
	return p.is(i+1, "%") || p.is(i+1, "percent") || p.is(i+1, "per") || p.at(i).hyphened && before.class == unknown
}
