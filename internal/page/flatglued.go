package page

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
)

// What saves pages as text runs some lines together: the day of publication
// stands before the first line, and the agency's slug at the end of the title.
//
//	date 2031-04-09 Harbour reopens on Monday
//	Harbour reopens on MondayKPA | Port Varda | Updated: 09-04-2031 17:20 EET

var savedDay = regexp.MustCompile(`^[Dd]ate:? ((?:19|20)\d\d-\d\d(?:-\d\d)?)(?: |$)`)

// takeSavedDay takes the day off that stands before the first line.
func takeSavedDay(lines []flatLine) ([]flatLine, *news.Date) {
	if len(lines) == 0 {
		return lines, nil
	}
	m := savedDay.FindStringSubmatch(lines[0].text)
	if m == nil {
		return lines, nil
	}
	d, ok := parseDate(m[1])
	if !ok {
		return lines, nil
	}
	d.Evidence = news.FromText
	rest := lines[0].text[len(m[0]):]
	if rest == "" {
		return lines[1:], &d
	}
	lines[0].text, lines[0].chars = rest, chars(rest)
	return lines, &d
}

// unglue parts slugs from the titles before them.
func unglue(lines []flatLine) []flatLine {
	for i := 0; i < min(len(lines), headReach); i++ {
		if at := gluedSlug(lines[i].text); at > 0 {
			l := lines[i]
			rest := newFlatLine(l.text[at:])
			lines[i].text, lines[i].chars = l.text[:at], chars(l.text[:at])
			lines = append(lines[:i+1], append([]flatLine{rest}, lines[i+1:]...)...)
		}
	}
	return lines
}

// gluedSlug is where the slug begins that a line ends with, 0 without one.
func gluedSlug(t string) int {
	end := strings.IndexByte(t, '|')
	if end < 0 {
		return 0
	}
	first := strings.TrimRight(t[:end], " ")
	for at := len(first); at > 0; {
		r, n := utf8.DecodeLastRuneInString(first[:at])
		if at -= n; !unicode.IsUpper(r) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(first[:at])
		if unicode.IsLower(before) || unicode.IsDigit(before) {
			if _, ok := slugOf(t[at:]); ok {
				return at
			}
			return 0
		}
	}
	return 0
}
