package page

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
)

// dateToken is a run of letters in lower case, a run of digits, or one other
// character that is no space.
type dateToken struct {
	text          string
	value, digits int // of a number; digits is 0 for anything else
	start, end    int
}

func dateTokens(t string) []dateToken {
	tokens := make([]dateToken, 0, len(t)/3)
	for i := 0; i < len(t); {
		r, n := utf8.DecodeRuneInString(t[i:])
		end := i + n
		switch {
		case unicode.IsSpace(r):
			i = end
			continue
		case unicode.IsLetter(r):
			end = i + runLength(t[i:], unicode.IsLetter)
		case isDigit(r):
			end = i + runLength(t[i:], isDigit)
		}
		tokens = append(tokens, newDateToken(t, i, end, isDigit(r)))
		i = end
	}
	return tokens
}

func newDateToken(t string, start, end int, number bool) dateToken {
	d := dateToken{text: strings.ToLower(t[start:end]), start: start, end: end}
	if number {
		d.digits = end - start
		for _, c := range d.text[:min(len(d.text), 6)] {
			d.value = d.value*10 + int(c-'0')
		}
	}
	return d
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func runLength(t string, in func(rune) bool) int {
	if n := strings.IndexFunc(t, func(r rune) bool { return !in(r) }); n >= 0 {
		return n
	}
	return len(t)
}

// fillers may stand between a date and its time of day.
var fillers = []string{",", "|", "-", "–", "—", "·", "•", "@", "t", "at", "um", "à", "a", "в", "о", "kl", "klo", ".", "г", "года", "(", "/", "uhr"}

// addTime looks for a time of day after the date, tokens [from, to), else
// before it, with little between.
func (f *foundDate) addTime(tokens []dateToken, from, to int) {
	i := skip(tokens, to, fillers...)
	if i-to <= 3 {
		if c, n := clockAt(tokens[i:]); n > 0 {
			f.setTime(c)
			f.end = tokens[i+n-1].end
			return
		}
	}
	for i := max(from-8, 0); i < from; i++ {
		c, n := clockAt(tokens[i:from])
		if n == 0 {
			continue
		}
		rest := skip(tokens[:from], i+n, append(fillers, weekdays...)...)
		if rest == from {
			f.setTime(c)
			f.start = tokens[i].start
			return
		}
	}
}

func (f *foundDate) setTime(c clock) {
	y, m, d := f.date.Time.Date()
	offset, zoned := c.zone.on(f.date.Time)
	place := time.UTC
	if f.date.Zoned = c.zoned && zoned; f.date.Zoned {
		place = time.FixedZone("", offset*60)
	}
	f.date.Time = time.Date(y, m, d, c.hour, c.minute, c.second, 0, place)
	f.date.Precision = news.Minute
}

// clock is a time of day. Its zone counts when it is zoned.
type clock struct {
	hour, minute, second int
	zone                 zone
	zoned                bool
}

// clockAt reads a time that opens tokens: 17:53, 5.53 pm, 07:15:00+03:00,
// 5:53 p.m. EDT, 12:48:14Z, 17:53 (GMT +3).
func clockAt(t []dateToken) (clock, int) {
	if len(t) < 3 || !twoDigits(t[0]) || t[2].digits != 2 || (t[1].text != ":" && t[1].text != ".") {
		return clock{}, 0
	}
	c := clock{hour: t[0].value, minute: t[2].value}
	i := 3
	if i+1 < len(t) && t[i].text == ":" && t[i+1].digits == 2 {
		c.second = t[i+1].value
		i += 2
		if i+1 < len(t) && t[i].text == "." && t[i+1].digits >= 3 {
			i += 2 // fractions of a second
		}
	}
	half, n := halfDay(t[i:])
	i += n
	if t[1].text == "." && n == 0 && (t[0].digits != 2 || len(t) > i && t[i].text == ".") {
		return clock{}, 0 // 3.50 is a price, 12.04.20 a date
	}
	if half != 0 && c.hour > 12 || c.hour > 23 || c.minute > 59 || c.second > 59 {
		return clock{}, 0
	}
	c.hour = toDay(c.hour, half)
	i += c.readZone(t[i:])
	return c, i
}

func twoDigits(t dateToken) bool { return t.digits == 1 || t.digits == 2 }

func toDay(hour int, half byte) int {
	switch {
	case half == 'p' && hour < 12:
		return hour + 12
	case half == 'a' && hour == 12:
		return 0
	}
	return hour
}

// halfDay reads am, pm, a.m., p.m.; it returns 'a', 'p' or 0.
func halfDay(t []dateToken) (byte, int) {
	switch {
	case len(t) > 0 && (t[0].text == "am" || t[0].text == "pm"):
		return t[0].text[0], 1
	case len(t) > 3 && (t[0].text == "a" || t[0].text == "p") && t[1].text == "." && t[2].text == "m" && t[3].text == ".":
		return t[0].text[0], 4
	case len(t) > 2 && (t[0].text == "a" || t[0].text == "p") && t[1].text == "." && t[2].text == "m":
		return t[0].text[0], 3
	}
	return 0, 0
}

// readZone reads a zone by name or by its distance from Greenwich, with or
// without brackets, and returns how many tokens it takes.
func (c *clock) readZone(t []dateToken) int {
	i := skip(t, 0, "(", "uhr", "hrs")
	if i >= len(t) {
		return 0
	}
	z, known := zones[t[i].text]
	if known {
		c.zone, c.zoned = z, true
		i++
	}
	if sign := signAt(t, i); sign != 0 && (known && z.offset == 0 || !known && t[i].end == t[i+1].start) {
		if minutes, n := distance(t[i+1:]); n > 0 {
			c.zone, c.zoned = zone{offset: sign * minutes}, true
			return i + 1 + n
		}
	}
	if !known {
		return 0
	}
	return i
}

func signAt(t []dateToken, i int) int {
	switch {
	case i+1 >= len(t):
		return 0
	case t[i].text == "+":
		return 1
	case t[i].text == "-" || t[i].text == "−":
		return -1
	}
	return 0
}

// distance reads 3, 03, 0300, 03:00, 5.5 or 5:30 as minutes.
func distance(t []dateToken) (minutes, n int) {
	switch {
	case t[0].digits == 4:
		minutes, n = t[0].value/100*60+t[0].value%100, 1
	case twoDigits(t[0]) && len(t) > 2 && t[1].text == ":" && t[2].digits == 2:
		minutes, n = t[0].value*60+t[2].value, 3
	case twoDigits(t[0]) && len(t) > 2 && t[1].text == "." && t[2].text == "5":
		minutes, n = t[0].value*60+30, 3
	case twoDigits(t[0]):
		minutes, n = t[0].value*60, 1
	}
	if minutes > 14*60 {
		return 0, 0
	}
	return minutes, n
}
