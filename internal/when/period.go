package when

// yearAndPeriod reads a year, or a year before a period: "1990", "the 1988
// third quarter".
func yearAndPeriod(p *parser, i int) (form, int) {
	if p.counts(i) {
		return form{}, i
	}
	y := p.at(i).n
	if f, end := period(p, i+1); end > i+1 && f.year == 0 {
		f.year = y
		return f, end
	}
	return form{kind: named, unit: Year, year: y}, i + 1
}

func spokenYear(p *parser, i int) (form, int) {
	n, end := p.spokenYear(i)
	return form{kind: named, unit: Year, year: n}, end
}

// period reads a quarter or half of a year: "third-quarter", "the first half
// of 2031".
func period(p *parser, i int) (form, int) {
	if p.is(i, "fiscal") {
		i++
	}
	a := p.at(i)
	if a.class != ordinal || a.n > 4 {
		return form{}, i
	}
	at := i + 1
	if p.is(at, "fiscal") {
		at++
	}
	u := p.at(at)
	switch {
	case u.unit == Quarter && u.class == unitName:
		return p.inYear(form{kind: named, unit: Quarter, index: a.n}, at+1)
	case u.low == "half" && a.n <= 2:
		return p.inYear(form{kind: named, unit: Half, index: a.n}, at+1)
	}
	return form{}, i
}

// century reads "11th century".
func century(p *parser, i int) (form, int) {
	a := p.at(i)
	if u := p.at(i + 1); u.class == unitName && u.unit == Century {
		return form{kind: named, unit: Century, year: (a.n - 1) * 100, index: a.n}, i + 2
	}
	return form{}, i
}

// season reads "summer", "the winter of 1994"; "spring" and "fall" only after
// words that make them times.
func (p *parser) season(i int, c core) (form, int) {
	a := p.at(i)
	f, end := p.inYear(form{kind: named, unit: Season, index: a.n + 1}, i+1)
	if (a.low == "fall" || a.low == "spring") && f.year == 0 && f.ofYear == unsaid && !c.led() && !p.is(i-1, "in") || a.hyphened {
		return form{}, i
	}
	return f, end
}

// decade reads "1990s", "the '80s", "the eighties".
func (p *parser) decade(i int, c core) (form, int) {
	a := p.at(i)
	n := a.n
	switch {
	case n < 100 && !c.definite && !c.edged:
		return form{}, i
	case n < 100:
		n += 1900
	}
	return form{kind: named, unit: Decade, year: n}, i + 1
}

// part reads a part of a day without its day: "the morning", "last night",
// "midday".
func (p *parser) part(i int, c core) (form, int) {
	a := p.at(i)
	alone := a.low == "overnight" || a.low == "midnight" || a.low == "noon" || a.low == "midday"
	if !alone && !c.led() {
		return form{}, i
	}
	f := form{kind: named}
	f.setPart(a.entry)
	if c.dir == back && f.part == "NI" || a.low == "overnight" {
		f.dir = back
	}
	if d, end := p.dayAfterPart(i + 1); end > i+1 {
		d.unit, d.part, d.clock = f.unit, f.part, f.clock
		return d, end
	}
	return f, i + 1
}

// dayAfterPart reads the day of "the morning of Aug. 7", "noon Saturday".
func (p *parser) dayAfterPart(i int) (form, int) {
	at := i
	if p.is(at, "of") || p.is(at, "on") {
		at++
	}
	d, end := calendar(p, at)
	if end == at || d.unit != Day || d.kind != named && d.kind != shift {
		return form{}, i
	}
	return d, end
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

// unitName reads a unit that a word before it places: "last week", "the year",
// "that day".
func (p *parser) unitName(i int, c core) (form, int) {
	a := p.at(i)
	f := form{kind: around, unit: a.unit, dir: c.dir}
	end := i + 1
	switch e := p.at(end); {
	case (e.low == "earlier" || e.low == "ago") && e.hyphened:
		return p.yearEarlier(f, end+1)
	case a.unit == Year && e.low == "end" && (e.hyphened || !c.led()):
		return p.inYear(form{kind: named, unit: Day, month: 12, day: 31}, end+1)
	case c.dir == unsaid && !c.definite && !c.edged:
		return form{}, i
	case a.unit == Year && c.definite && (e.low == "ended" || e.low == "ending"):
		return form{kind: span, unit: Year, amount: amount{n: 1}}, end
	case a.unit == Year && e.class == yearNumber:
		return form{kind: named, unit: Year, year: e.n}, end + 1
	case a.unit >= Decade && c.dir == back:
		return form{kind: span, unit: a.unit, amount: amount{n: 1}}, end
	}
	if y, e := p.spokenYear(end); a.unit == Year && e > end {
		return form{kind: named, unit: Year, year: y}, e
	}
	if p.possessive(end) && a.unit == Year {
		if q, e := period(p, end+1); e > end+1 && q.year == 0 {
			q.ofYear = max(here, c.dir)
			return q, e
		}
	}
	return f, end
}

// yearEarlier reads what follows "the year-earlier": a quarter, a period.
func (p *parser) yearEarlier(f form, i int) (form, int) {
	f = form{kind: shift, unit: f.unit, amount: amount{n: 1}, sign: -1}
	if q, end := period(p, i); end > i {
		q.ofYear = back
		return q, end
	}
	if d, end := counted(p, i); end > i && d.kind == span {
		return d, end
	}
	if u := p.at(i); u.class == unitName || p.of(i) == "period" {
		return f, i + 1
	}
	return f, i
}

// fiscal reads "fiscal 1988", "fiscal first quarter", "half".
func (p *parser) fiscal(i int) (form, int) {
	if !p.is(i, "fiscal") && !p.is(i, "fy") {
		return form{}, i
	}
	switch a := p.at(i + 1); {
	case a.class == yearNumber:
		return yearAndPeriod(p, i+1)
	case a.class == ordinal:
		return period(p, i+1)
	case a.class == unitName && (a.unit == Year || a.unit == Quarter):
		return form{kind: around, unit: a.unit}, i + 2
	}
	return form{}, i
}
