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

// clock reads "10:30", "7:15 p.m.", "9 a.m. EST", "1530 GMT", "ten o'clock".
func (p *parser) clock(i int) (clockTime, int) {
	a := p.at(i)
	c := clockTime{said: true}
	end := i + 1
	switch {
	case a.class == clockFigures:
		ok := false
		if c.hour, c.minute, ok = hourAndMinute(p.of(i)); !ok {
			return c, i
		}
	case (a.class == cardinal || a.class == yearNumber) && p.at(end).class == zone && p.at(end).capital && len(p.of(i)) == 4:
		c.hour, c.minute = a.n/100, a.n%100
	case a.class == cardinal && a.n >= 1 && a.n <= 12 && p.at(end).class == meridiem:
		c.hour = a.n
	default:
		return c, i
	}
	if m := p.at(end); m.class == meridiem && !m.capital || m.class == meridiem && m.glued {
		c.hour = c.hour%12 + m.n
		if m.low == "o'clock" {
			c.hour = a.n
		}
		end++
	}
	if c.hour > 24 || c.minute > 59 {
		return c, i
	}
	if z := p.at(end); z.class == zone && (z.capital || z.low == "local" && p.of(end+1) == "time") {
		c.zone = zoneValues[z.low]
		end++
		if p.is(end, "time") {
			end++
		}
	}
	return c, end
}

// zoneValues are what zones add to a value: only universal time has a letter
// in TIMEX3.
var zoneValues = map[string]string{"gmt": "Z", "utc": "Z"}

// hourAndMinute reads "10:30" and "10:30:15".
func hourAndMinute(s string) (hour, minute int, ok bool) {
	h, rest, _ := strings.Cut(s, ":")
	m, _, _ := strings.Cut(rest, ":")
	hour, errH := strconv.Atoi(h)
	minute, errM := strconv.Atoi(m)
	return hour, minute, errH == nil && errM == nil && len(m) == 2 && hour <= 24 && minute < 60
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
