package when

import (
	"strconv"
	"strings"
)

// figures reads an atom that begins with a digit.
func figures(s string) *entry {
	digits := 0
	for digits < len(s) && isDigit(s[digits]) {
		digits++
	}
	n, err := strconv.Atoi(s[:digits])
	if err != nil {
		return strange
	}
	switch rest := s[digits:]; {
	case rest == "" && digits == 4 && n >= 1000 && n < 2200:
		return &entry{low: "#", class: yearNumber, n: n}
	case rest == "":
		return &entry{low: "#", class: cardinal, n: n}
	case rest == "st" || rest == "nd" || rest == "rd" || rest == "th":
		return &entry{low: "#", class: ordinal, n: n}
	case (rest == "s" || rest == "'s" || rest == "’s") && n%10 == 0 && (digits == 4 || digits == 2):
		return &entry{low: "#", class: decadeName, n: n}
	case rest[0] == ':':
		return &entry{low: "#", class: clockFigures}
	case rest[0] == '/' && strings.Count(rest, "/") == 2:
		return &entry{low: "#", class: slashDate}
	case rest[0] == ',' || rest[0] == '.':
		return &entry{low: "#", class: cardinal, n: -1}
	}
	return strange
}

// number reads an amount in words or figures: "two", "twenty-five", "2 1/2",
// "1,500", "two hundred", "a couple of", "several".
func (p *parser) number(i int) (amount, int) {
	a := p.at(i)
	switch {
	case a.class == several:
		return p.severalOf(i)
	case a.low == "half" && (p.is(i+1, "a") || p.is(i+1, "an")):
		return amount{half: true}, i + 2
	case a.low == "a" && (p.at(i+1).class == several || p.is(i+1, "dozen")):
		return p.severalOf(i + 1)
	case a.low == "a" || a.low == "an" || a.low == "another":
		return amount{n: 1}, i + 1
	case a.class != cardinal && a.class != yearNumber:
		return amount{}, i
	}
	n, end := p.cardinal(i)
	if p.of(end) == "1/2" || p.of(end) == "½" {
		return amount{n, true}, end + 1
	}
	if p.is(end, "and") && p.is(end+1, "a") && p.is(end+2, "half") {
		return amount{n, true}, end + 3
	}
	return amount{n: n}, end
}

// severalOf reads "few", "couple of", "dozens of".
func (p *parser) severalOf(i int) (amount, int) {
	n, end := 0., i+1
	switch {
	case p.is(i, "couple"):
		n = 2
	case p.is(i, "dozen"):
		n = 12
	}
	if p.is(end, "of") {
		end++
	}
	if p.is(end, "more") {
		end++
	}
	return amount{n: n}, end
}

// cardinal reads a whole or decimal number.
func (p *parser) cardinal(i int) (float64, int) {
	if a := p.at(i); a.n < 0 {
		n, err := strconv.ParseFloat(strings.ReplaceAll(p.of(i), ",", ""), 64)
		if err != nil {
			return 0, i
		}
		return n, i + 1
	}
	total, group := 0, 0
	end := i
	for ; p.at(end).class == cardinal && p.at(end).n >= 0 || end == i; end++ {
		switch n := p.at(end).n; {
		case n >= 1000 && p.at(end).low != "#" && end > i:
			total, group = total+max(1, group)*n, 0
		case n == 100 && p.at(end).low != "#" && end > i:
			group *= 100
		case end == i || group >= 20 && group%10 == 0 && n < 10 || group >= 100 && group%100 == 0 && n < 100:
			group += n
		default:
			return float64(total + group), end
		}
		if p.at(end+1).low == "and" && p.at(end).n >= 100 && p.at(end+2).class == cardinal {
			end++
		}
	}
	return float64(total + group), end
}

// spokenYear reads "nineteen ninety-four", "two thousand", "twenty thirty-one".
func (p *parser) spokenYear(i int) (int, int) {
	century := p.at(i)
	if century.class != cardinal || century.low == "#" {
		return 0, i
	}
	if century.n == 2 && p.is(i+1, "thousand") {
		n, end := p.cardinal(i)
		return int(n), end
	}
	if century.n < 17 || century.n > 20 {
		return 0, i
	}
	n, end := p.cardinal(i + 1)
	if end == i+1 || n < 10 || n > 99 || p.at(i+1).low == "#" {
		return 0, i
	}
	return century.n*100 + int(n), end
}
