package when

import (
	"strings"
	"time"
)

// A holiday is a day of the calendar by a rule: a fixed day, or the nth
// weekday of a month (from the end when negative), or days from Easter.
type holiday struct {
	name       string
	month, day int
	weekday    time.Weekday
	nth        int
	later      int // days after that
	easter     bool
}

var feasts = []holiday{
	{name: "Christmas Eve", month: 12, day: 24},
	{name: "Christmas", month: 12, day: 25},
	{name: "Boxing Day", month: 12, day: 26},
	{name: "New Year 's Eve", month: 12, day: 31},
	{name: "New Year", month: 1, day: 1},
	{name: "Thanksgiving", month: 11, weekday: time.Thursday, nth: 4},
	{name: "Election Day", month: 11, weekday: time.Monday, nth: 1, later: 1},
	{name: "Labor Day", month: 9, weekday: time.Monday, nth: 1},
	{name: "Memorial Day", month: 5, weekday: time.Monday, nth: -1},
	{name: "Independence Day", month: 7, day: 4},
	{name: "Halloween", month: 10, day: 31},
	{name: "Valentine 's Day", month: 2, day: 14},
	{name: "Black Friday", month: 11, weekday: time.Thursday, nth: 4, later: 1},
	{name: "Ash Wednesday", easter: true, later: -46},
	{name: "Palm Sunday", easter: true, later: -7},
	{name: "Easter Sunday", easter: true},
	{name: "Easter Monday", easter: true, later: 1},
	{name: "Good Friday", easter: true, later: -2},
	{name: "Easter", easter: true},
}

// feast reads the name of a holiday.
func (p *parser) feast(i int) (form, int) {
	for k := range feasts {
		if end := p.words(i, feasts[k].name); end > i {
			f := form{kind: named, unit: Day, feast: k + 1}
			if p.is(end, "week") {
				f.unit = Week
				return f, end + 1
			}
			end += one(p.genitive(end))
			end += one(p.of(end) == "Day")
			return p.inYear(f, end)
		}
	}
	return form{}, i
}

// words reports where the words of a name end, capitalised as there.
func (p *parser) words(i int, name string) int {
	end := i
	for w := range strings.FieldsSeq(name) {
		if (!strings.EqualFold(p.of(end), w) || !p.at(end).capital) && (w != "'s" || !p.genitive(end)) {
			return i
		}
		end++
	}
	return end
}

// in is the day of the holiday in a year.
func (h holiday) in(year int) time.Time {
	switch {
	case h.easter:
		return easter(year).AddDate(0, 0, h.later)
	case h.nth == 0:
		return civil(year, h.month, h.day)
	case h.nth < 0:
		last := civil(year, h.month+1, 0)
		return last.AddDate(0, 0, -(int(last.Weekday())-int(h.weekday)+7)%7)
	}
	first := civil(year, h.month, 1)
	return first.AddDate(0, 0, (int(h.weekday)-int(first.Weekday())+7)%7+7*(h.nth-1)+h.later)
}

// easter is Easter Sunday of the Gregorian calendar, by the method of
// Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(y, n/31, n%31+1)
}
