package when

// weekday reads "Friday", "Friday night", "Friday, Oct. 13", "Monday of next
// week".
func (p *parser) weekday(i int) (form, int) {
	a := p.at(i)
	if !a.capital || namedDays[p.of(i-1)] {
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

// namedDays make another name of a weekday.
var namedDays = map[string]bool{"Super": true, "Bloody": true, "Cyber": true, "Giving": true}

// withPart adds the part of the day that follows a day.
func (p *parser) withPart(f form, i int) (form, int) {
	a := p.at(i)
	if a.class != partName {
		return f, i
	}
	f.setPart(a.entry)
	return f, i + 1
}

func (f *form) setPart(e *entry) {
	f.unit, f.part = DayPart, dayParts[e.n]
	if f.part == "" {
		f.unit, f.clock = Minute, clockTime{said: true}
		if e.n == 1 {
			f.clock.hour = 12
		}
	}
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
	if day <= f.day || p.at(at).class != cardinal || p.measures(at) || p.at(end).class == monthName {
		return form{}, i
	}
	f.day, f.weekday, f.skip = day, 0, 0
	return f, end
}

// dayName reads "yesterday", "tomorrow night", "tonight".
func (p *parser) dayName(i int) (form, int) {
	a := p.at(i)
	f := form{kind: shift, unit: Day, amount: amount{n: float64(a.n)}, sign: 1, spoken: true}
	if a.low == "tonight" {
		f.unit, f.part = DayPart, "NI"
		return f, i + 1
	}
	return p.withPart(f, i+1)
}

// part reads a part of a day without its day: "the morning", "last night",
// "midday".
func (p *parser) part(i int, c lead) (form, int) {
	a := p.at(i)
	alone := a.low == "overnight" || a.low == "midnight" || a.low == "noon" || a.low == "midday"
	if !alone && !c.any() || p.compounded(i+1) {
		return form{}, i
	}
	f := form{kind: named}
	f.setPart(a.entry)
	if a.low == "overnight" {
		f.dir = back
	}
	if d, end := p.dayAfter(i + 1); end > i+1 {
		d.unit, d.part, d.clock = f.unit, f.part, f.clock
		return d, end
	}
	return f, i + 1
}

// dayAfter reads the day of "the morning of Aug. 7", "noon Saturday", "3 p.m.
// on Friday".
func (p *parser) dayAfter(i int) (form, int) {
	at := i + one(p.is(i, "of") || p.is(i, "on") || p.of(i) == ",")
	if p.at(p.lead(at, &lead{})).class == partName {
		return form{}, i // no night of the night of …
	}
	d, end := calendar(p, at)
	if end == at || d.unit != Day || d.kind != named && d.kind != shift || p.of(i) == "," && d.day == 0 {
		return form{}, i
	}
	d.skip = 0
	return d, end
}
