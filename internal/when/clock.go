package when

import (
	"strconv"
	"strings"
)

// clockAndDay reads a time of the clock, with the day that follows it: "9
// a.m. EST Tuesday", "noon on Friday".
func clockAndDay(p *parser, i int) (form, int) {
	start := p.approximately(i)
	c, end := p.clock(start)
	if end == start {
		return form{}, i
	}
	f := form{kind: named, unit: Minute, clock: c}
	if d, e := p.dayAfter(end); e > end {
		d.unit, d.clock = Minute, c
		return d, e
	}
	return f, end
}

// clock reads "7:15 p.m.", "9 a.m. EST", "1530 GMT", "ten o'clock", and "10:30"
// after a word that leads to a time.
func (p *parser) clock(i int) (clockTime, int) {
	a, c := p.at(i), clockTime{said: true}
	switch m := p.at(i + 1); {
	case a.class == clockFigures:
		c.hour, c.minute = hourAndMinute(p.of(i))
	case len(p.of(i)) == 4 && a.n >= 0 && (a.class == cardinal || a.class == yearNumber) && m.class == zone && m.capital:
		c.hour, c.minute = a.n/100, a.n%100
	case a.class == cardinal && a.n >= 1 && a.n <= 12 && m.class == meridiem:
		c.hour = a.n
	default:
		return c, i
	}
	end := p.meridiem(&c, i+1)
	end = p.zone(&c, end)
	if c.hour > 24 || c.minute > 59 || end == i+1 && !clockLeads[p.at(i-1).low] {
		return c, i
	}
	return c, end
}

// clockLeads stand before a time of the clock that is only figures: without
// them "3:15" may be a score or a verse.
var clockLeads = map[string]bool{
	"at": true, "by": true, "until": true, "till": true, "from": true, "before": true, "after": true, "around": true,
	"about": true, "to": true, "since": true, "and": true, "between": true,
}

// meridiem reads "a.m.", "p.m." or "o'clock" after an hour.
func (p *parser) meridiem(c *clockTime, i int) int {
	m := p.at(i)
	switch {
	case m.class != meridiem || m.capital && !m.glued && p.of(i) != "PM" && p.of(i) != "AM":
		return i
	case m.low != "o'clock":
		c.hour = c.hour%12 + m.n
	}
	return i + 1
}

// zone reads "EST", "local time".
func (p *parser) zone(c *clockTime, i int) int {
	z := p.at(i)
	if z.class != zone || !z.capital && (z.low != "local" || !p.is(i+1, "time")) {
		return i
	}
	c.zone = zoneValues[z.low]
	return i + 1 + one(p.is(i+1, "time"))
}

// zoneValues are what zones add to a value: only universal time has a letter
// in TIMEX3.
var zoneValues = map[string]string{"gmt": "Z", "utc": "Z"}

// hourAndMinute reads "10:30" and "10:30:15"; an hour that is none when they
// are no time.
func hourAndMinute(s string) (hour, minute int) {
	h, rest, _ := strings.Cut(s, ":")
	m, _, _ := strings.Cut(rest, ":")
	hour, errH := strconv.Atoi(h)
	minute, errM := strconv.Atoi(m)
	if errH != nil || errM != nil || len(m) != 2 {
		return 99, 0
	}
	return hour, minute
}

// slashDate reads 11/02/89 and 11/02/1989, the month first as in America
// unless it cannot be one.
func (p *parser) slashDate(i int) (form, int) {
	fields := strings.Split(p.of(i), "/")
	var n [3]int
	for k, f := range fields {
		v, err := strconv.Atoi(f)
		if err != nil {
			return form{}, i
		}
		n[k] = v
	}
	month, day, year := n[0], n[1], n[2]
	if month > 12 {
		month, day = day, month
	}
	return dayForm(fullYear(year), month, day, i, i+1)
}

// isoDate reads "2031-04-08".
func isoDate(p *parser, i int) (form, int) {
	m, d := p.at(i+1), p.at(i+2)
	if p.at(i).class != yearNumber || !m.hyphened || !d.hyphened || m.class != cardinal || d.class != cardinal {
		return form{}, i
	}
	return dayForm(p.at(i).n, m.n, d.n, i, i+3)
}

// dayForm is a day in figures, unless the calendar has no such day.
func dayForm(year, month, day, i, end int) (form, int) {
	if t := civil(year, month, day); month < 1 || int(t.Month()) != month || t.Day() != day {
		return form{}, i
	}
	return form{kind: named, unit: Day, year: year, month: month, day: day}, end
}

// fullYear adds the century to a year of two digits.
func fullYear(y int) int {
	switch {
	case y < 50:
		return y + 2000
	case y < 100:
		return y + 1900
	}
	return y
}
