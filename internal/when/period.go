package when

// yearAndPeriod reads a year, or a year before a period: "1990", "the 1988
// third quarter".
func yearAndPeriod(p *parser, i int) (form, int) {
	if p.measures(i) {
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
// of 2031", "fourth fiscal quarter".
func period(p *parser, i int) (form, int) {
	at := i + one(p.is(i, "fiscal"))
	a := p.at(at)
	if a.class != ordinal || a.n > 4 {
		return form{}, i
	}
	at += 1 + one(p.is(at+1, "fiscal"))
	switch u := p.at(at); {
	case u.unit == Quarter && u.class == unitName && !p.compounded(at+1):
		return p.inYear(form{kind: named, unit: Quarter, index: a.n}, at+1)
	case u.low == "half" && a.n <= 2:
		return p.inYear(form{kind: named, unit: Half, index: a.n}, at+1)
	}
	return form{}, i
}

// periodName reads "Q3", "H1 2031".
func (p *parser) periodName(i int) (form, int) {
	a := p.at(i)
	switch {
	case !a.capital:
		return form{}, i
	case a.n > 4:
		return p.inYear(form{kind: named, unit: Half, index: a.n - 4}, i+1)
	}
	return p.inYear(form{kind: named, unit: Quarter, index: a.n}, i+1)
}

// shortYear reads the year of "in '89".
func (p *parser) shortYear(i int) (form, int) {
	y := p.at(i + 1)
	if y.class != cardinal || !y.glued || len(p.of(i+1)) != 2 || !isDigit(p.t[y.Start]) || p.at(i).glued || p.measures(i+1) {
		return form{}, i
	}
	return form{kind: named, unit: Year, year: fullYear(y.n)}, i + 2
}

// lastHalf reads "the last half of 1989".
func (p *parser) lastHalf(i int) (form, int) {
	if f, end := p.inYear(form{kind: named, unit: Half, index: 2}, i+1); p.is(i, "half") && (f.year > 0 || f.ofYear != unsaid) {
		return f, end
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
func (p *parser) season(i int, c lead) (form, int) {
	a := p.at(i)
	f, end := p.inYear(form{kind: named, unit: Season, index: a.n + 1}, i+1)
	said := f.year > 0 || f.ofYear != unsaid
	if (a.low == "fall" || a.low == "spring") && !said && !c.any() && !p.is(i-1, "in") || a.hyphened && !c.any() {
		return form{}, i
	}
	return f, end
}

// decade reads "1990s", "the '80s", "the eighties".
func (p *parser) decade(i int, c lead) (form, int) {
	n := p.at(i).n
	switch {
	case n < 100 && !c.any() && !p.is(i-1, "'"):
		return form{}, i
	case n < 100:
		n += 1900
	}
	return form{kind: named, unit: Decade, year: n}, i + 1
}

// fiscal reads "fiscal 1988", "fiscal first quarter", "fiscal year".
func (p *parser) fiscal(i int) (form, int) {
	switch a := p.at(i + 1); {
	case a.class == yearNumber:
		return yearAndPeriod(p, i+1)
	case a.class == ordinal:
		return period(p, i+1)
	case a.class == unitName && (a.unit == Year || a.unit == Quarter):
		return p.inYear(form{kind: around, unit: a.unit}, i+2)
	}
	return form{}, i
}
