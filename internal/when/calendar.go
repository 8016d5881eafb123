package when

// core says what stands before the name of a calendar unit: names that are
// common words too need it.
type core struct {
	dir             dir
	definite, edged bool
}

func (c core) led() bool { return c.dir != unsaid || c.definite || c.edged }

// core reads the name of a day, month, year or another unit.
func (p *parser) core(i int, c core) (form, int) {
	switch p.at(i).class {
	case weekdayName:
		return p.weekday(i, c)
	case monthName:
		return p.month(i)
	case cardinal:
		return p.longest(i, dayOfMonth, numericDate, spokenYear)
	case yearNumber:
		return p.longest(i, numericDate, yearAndPeriod)
	case ordinal:
		return p.longest(i, dayOfMonth, period, century)
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
	case glue:
		return p.fiscal(i)
	}
	return form{}, i
}

// weekday reads "Friday", "Friday night", "Friday, Oct. 13", "Monday of next
// week".
func (p *parser) weekday(i int, c core) (form, int) {
	a := p.at(i)
	if !a.capital {
		return form{}, i
	}
	f, end := form{kind: named, unit: Day, weekday: a.n}, i+1
	if p.at(end).class == partName {
		return p.withPart(f, end)
	}
	at := end
	if p.is(at, ",") {
		at++
	}
	if p.is(at, "the") {
		at++
	}
	if d, e := p.longest(at, monthAndDay, dayOfMonth); e > at && d.day > 0 {
		d.weekday = a.n
		return p.withPart(d, e)
	}
	if d, e := p.ofUnit(end, Week); e > end {
		f.ofWeek = d
		return f, e
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
	if !a.capital || (a.low == "may" || a.low == "march" || a.low == "mar" || a.low == "dec" || a.low == "jan") && !p.monthly(i) {
		return form{}, i
	}
	return p.inYear(form{kind: named, unit: Month, month: a.n}, i+1)
}

// monthly reports whether "May" or "March" at i stands where a month does.
func (p *parser) monthly(i int) bool {
	before, after := p.at(i-1), p.at(i+1)
	if before.sentence != p.at(i).sentence {
		before = &nothing
	}
	return before.class == edge || before.class == toward || after.class == yearNumber || after.class == toward ||
		before.class == monthName || before.low != "" && monthLeads[before.low]
}

var monthLeads = map[string]bool{
	"in": true, "of": true, "since": true, "until": true, "till": true, "by": true, "through": true, "during": true, "for": true,
	"from": true, "between": true, "the": true, "and": true, "to": true, "to ": true, "'s": true,
}

// monthAndDay reads "Aug. 7", "August 7, 1998", "March eighth", "April 24-25".
func monthAndDay(p *parser, i int) (form, int) {
	a := p.at(i)
	if a.class != monthName || !a.capital {
		return form{}, i
	}
	end := i + 1
	if p.of(end) == "." && p.at(end).glued {
		end++
	}
	if p.is(end, "the") {
		end++
	}
	day, next := p.dayNumber(end)
	if next == end || p.at(next).class == meridiem || p.at(next).class == clockFigures {
		return form{}, i
	}
	f := form{kind: named, unit: Day, month: a.n, day: day}
	return p.yearAfter(f, next)
}

// dayNumber reads a day of the month.
func (p *parser) dayNumber(i int) (int, int) {
	a := p.at(i)
	switch {
	case a.class != cardinal && a.class != ordinal || a.n < 1 || a.n > 31 || a.class == cardinal && a.low != "#":
		return 0, i
	case a.n == 20 || a.n == 30 || a.low == "#":
		return a.n, i + 1
	}
	return a.n, i + 1
}

// dayOfMonth reads "7 August 1998", "the 7th of August".
func dayOfMonth(p *parser, i int) (form, int) {
	day, end := p.dayNumber(i)
	if end == i {
		return form{}, i
	}
	if p.is(end, "of") && p.at(i).class == ordinal {
		end++
	}
	m := p.at(end)
	if m.class != monthName || !m.capital || p.at(i).class == ordinal && p.at(i).low != "#" && !p.is(i+1, "of") {
		return form{}, i
	}
	return p.yearAfter(form{kind: named, unit: Day, month: m.n, day: day}, end+1)
}

// yearAfter adds the year that follows a day, with a comma or without.
func (p *parser) yearAfter(f form, i int) (form, int) {
	at := i
	if p.of(at) == "," || p.of(at) == "." && p.at(at).glued && p.at(at-1).class == monthName {
		at++
	}
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
	at := i
	if p.of(at) == "." && p.at(at).glued {
		at++
	}
	if p.is(at, "of") || p.of(at) == "," || p.is(at, "in") {
		at++
	}
	if p.is(at, "fiscal") {
		at++
	}
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
func (p *parser) ofUnit(i int, unit Unit) (dir, int) {
	at := i
	if p.is(at, "of") {
		at++
	}
	if p.is(at, "the") {
		at++
	}
	d, next := p.direction(at)
	if next == at {
		if at < i+2 {
			return unsaid, i
		}
		d = here
	}
	if u := p.at(next); u.class == unitName && u.unit == unit && !p.possessive(next+1) {
		return d, next + 1
	}
	return unsaid, i
}

func (p *parser) possessive(i int) bool { return p.is(i, "'s") || p.is(i, "'") }

// counts reports whether the number at i counts or measures something rather
// than naming a year.
func (p *parser) counts(i int) bool {
	before, after := p.at(i-1), p.at(i+1)
	if before.low == "$" || before.glued && p.of(i-1) == "£" || p.of(i-1) == "€" {
		return true
	}
	switch after.class {
	case unitNames, cardinal:
		return !after.hyphened || after.class == unitNames
	}
	return after.low == "%" || after.low == "percent" || after.low == "per" || p.at(i).hyphened && before.class == unknown
}

// another reads the second day of "April 24 and 25", "April 24-25"; the form
// is that of the first.
func (p *parser) another(f form, i int) (form, int) {
	if f.kind != named || f.month == 0 || f.day == 0 || f.year > 0 {
		return form{}, i
	}
	at := i
	if p.is(at, "and") || p.is(at, "or") || p.is(at, "to") {
		at++
	} else if !p.at(at).hyphened {
		return form{}, i
	}
	day, end := p.dayNumber(at)
	if end == at || p.at(at).class != cardinal || day <= f.day || p.counts(at) || p.at(end).class == monthName {
		return form{}, i
	}
	f.day, f.weekday = day, 0
	return f, end
}
