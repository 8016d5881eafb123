package page

import (
	"strings"
	"time"
	"unicode/utf8"

	"hearsay/internal/news"
)

// foundDate is a date that stands in a line.
type foundDate struct {
	start, end int // bytes of the line
	date       news.Date
	order      dayOrder
}

// dayOrder is what a date tells about the order in which the page writes day
// and month.
type dayOrder int8

const (
	orderUnknown dayOrder = iota // both numbers could be the month: read as day first
	orderNone                    // year first
	dayFirst
	monthFirst
	dayThenName // "9 April 2031"
	nameThenDay // "April 9, 2031"
	dayOrders
)

// findDates returns the dates with a year that stand in the first bytes of t,
// each with the time of day and the zone next to it. Those of three numbers
// that can be read two ways are read day first.
func findDates(t string) []foundDate {
	tokens := dateTokens(t[:runeStart(t, 300)])
	var found []foundDate
	for i := 0; i < len(tokens); {
		d, n := dateAt(tokens[i:])
		if n == 0 {
			i++
			continue
		}
		f := foundDate{start: tokens[i].start, end: tokens[i+n-1].end, date: d.news(), order: d.order}
		if d.day > 0 {
			f.addTime(tokens, i, i+n)
		}
		found = append(found, f)
		i += n
	}
	return found
}

// datesIn is findDates for lines of which few hold a date: one needs a year of
// four digits, or dots between numbers of two.
func datesIn(t string) []foundDate {
	if mayHoldDate(t) {
		return findDates(t)
	}
	return nil
}

func mayHoldDate(t string) bool {
	run, short := 0, 0
	for i := range len(t) + 1 {
		if i < len(t) && isDigit(rune(t[i])) {
			run++
			continue
		}
		switch run {
		case 1, 2:
			short++
		case 4:
			if century := t[i-4 : i-2]; century == "20" || century == "19" || century == "21" {
				return true
			}
		}
		run = 0
	}
	return short >= 3 && strings.Count(t, ".") >= 2
}

// civil is a date by the calendar; day is 0 when only the month is given.
type civil struct {
	year, month, day int
	order            dayOrder
}

func (c civil) valid() bool {
	if c.year < 1900 || c.year > 2199 || c.month < 1 || c.month > 12 {
		return false
	}
	return c.day == 0 || c.day <= time.Date(c.year, time.Month(c.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func (c civil) news() news.Date {
	d := news.Date{Precision: news.Day, Evidence: news.FromText}
	if c.day == 0 {
		d.Precision = news.Month
	}
	d.Time = time.Date(c.year, time.Month(c.month), max(c.day, 1), 0, 0, 0, 0, time.UTC)
	return d
}

// dateAt reads a date that opens tokens and returns how many it takes, 0 when
// none does.
func dateAt(tokens []dateToken) (civil, int) {
	if tokens[0].digits == 0 && months[tokens[0].text] == 0 {
		return civil{}, 0
	}
	for _, form := range []func([]dateToken) (civil, int){numericDate, namedUnits, yearMonthDay, dayMonthYear, monthDayYear, monthYear} {
		if c, n := form(tokens); n > 0 && c.valid() {
			return c, n
		}
	}
	return civil{}, 0
}

// numericDate reads 2031-04-09, 09.04.2031, 4/9/2031.
func numericDate(t []dateToken) (civil, int) {
	if len(t) < 5 || t[0].digits == 0 || t[2].digits == 0 || t[4].digits == 0 || t[1].text != t[3].text {
		return civil{}, 0
	}
	if s := t[1].text; s != "-" && s != "/" && s != "." {
		return civil{}, 0
	}
	a, b, c := t[0], t[2], t[4]
	if a.digits <= 2 && b.digits == 2 && c.digits == 2 && t[1].text == "." {
		c.value, c.digits = c.value+2000, 4 // 09.04.31
	}
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
		return civil{a.value, b.value, c.value, orderNone}, 5
	case a.digits > 2 || b.digits > 2 || c.digits != 4:
		return civil{}, 0
	case b.value > 12:
		return civil{c.value, a.value, b.value, monthFirst}, 5
	case a.value > 12:
		return civil{c.value, b.value, a.value, dayFirst}, 5
	}
	return civil{c.value, b.value, a.value, orderUnknown}, 5
}

// namedUnits reads 2031年4月9日 and 2031년 4월 9일.
func namedUnits(t []dateToken) (civil, int) {
	if len(t) < 6 || t[0].digits != 4 || !twoDigits(t[2]) || !twoDigits(t[4]) || !isUnit(t[1], "年년") || !isUnit(t[3], "月월") || !isUnit(t[5], "日일号") {
		return civil{}, 0
	}
	return civil{t[0].value, t[2].value, t[4].value, orderNone}, 6
}

// isUnit reports a token that begins with one of the characters; letters without
// spaces between them are one token.
func isUnit(t dateToken, units string) bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return strings.ContainsRune(units, r)
}

// yearMonthDay reads "2031. április 9.", "2031 April 9".
func yearMonthDay(t []dateToken) (civil, int) {
	if len(t) < 3 || t[0].digits != 4 {
		return civil{}, 0
	}
	i := skip(t, 1, ".", ",", "-", "m")
	if i+1 >= len(t) || months[t[i].text] == 0 || !twoDigits(t[i+1]) {
		return civil{}, 0
	}
	return civil{t[0].value, months[t[i].text], t[i+1].value, orderNone}, i + 2
}

// dayMonthYear reads "13 May 2025", "13th of May, 2025", "13. Mai 2025",
// "13 de mayo de 2025", "13-May-2025".
func dayMonthYear(t []dateToken) (civil, int) {
	if len(t) == 0 || t[0].digits == 0 || t[0].digits > 2 {
		return civil{}, 0
	}
	i := skip(t, 1, "th", "st", "nd", "rd", "er", ".", "-", "of", "de", "º")
	if i >= len(t) || months[t[i].text] == 0 {
		return civil{}, 0
	}
	month := months[t[i].text]
	i = skip(t, i+1, ".", ",", "-", "of", "de", "del")
	if i >= len(t) || t[i].digits != 4 {
		return civil{}, 0
	}
	return civil{t[i].value, month, t[0].value, dayThenName}, i + 1
}

// monthDayYear reads "May 13, 2025", "Sept. 3rd 2025".
func monthDayYear(t []dateToken) (civil, int) {
	if len(t) < 3 || months[t[0].text] == 0 {
		return civil{}, 0
	}
	i := skip(t, 1, ".", "-")
	if i >= len(t) || t[i].digits == 0 || t[i].digits > 2 {
		return civil{}, 0
	}
	day := t[i].value
	i = skip(t, i+1, "th", "st", "nd", "rd", ",", "-")
	if i >= len(t) || t[i].digits != 4 {
		return civil{}, 0
	}
	return civil{t[i].value, months[t[0].text], day, nameThenDay}, i + 1
}

// monthYear reads "May 2025".
func monthYear(t []dateToken) (civil, int) {
	if len(t) < 2 || months[t[0].text] == 0 {
		return civil{}, 0
	}
	i := skip(t, 1, ".", ",", "de")
	if i >= len(t) || t[i].digits != 4 {
		return civil{}, 0
	}
	return civil{t[i].value, months[t[0].text], 0, orderNone}, i + 1
}

// skip returns the index of the first token from i on that is none of words.
func skip(t []dateToken, i int, words ...string) int {
	for i < len(t) && oneOf(t[i].text, words) {
		i++
	}
	return i
}

func oneOf(s string, words []string) bool {
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}

// swapped is the date with day and month exchanged.
func (f foundDate) swapped() news.Date {
	d := f.date
	y, m, day := d.Time.Date()
	d.Time = time.Date(y, time.Month(day), int(m), d.Time.Hour(), d.Time.Minute(), d.Time.Second(), 0, d.Time.Location())
	return d
}
