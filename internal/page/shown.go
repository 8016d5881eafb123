package page

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// shown is what the lines around the title say: who wrote the article and
// when. It serves pages whose markup does not.
type shown struct {
	byline             []string
	published, updated *news.Date
}

// shownSize is the longest line in characters that can be a byline or a date.
const shownSize = 120

var updatedWords = regexp.MustCompile(`(?i)\b(?:updated?|modified|aktualisiert|geändert|mis à jour|actualizad[oa]|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret)\b|обновлен`)

// readShown reads the short lines between a little before the title and the
// first paragraph.
func readShown(lines []stretch, title string) shown {
	var s shown
	end := firstProse(lines)
	start := titleLine(lines, title) - 3
	if start < -2 {
		start = end - standfirstReach
	}
	for i := max(0, start); i < end && i < len(lines); i++ {
		if l := &lines[i]; l.inside&^inAside == 0 {
			s.line(squeeze(l.whole()))
		}
	}
	return s
}

func (s *shown) line(t string) {
	if chars(t) > shownSize {
		return
	}
	if len(s.byline) == 0 {
		s.byline = people(bylineNames(t)...)
	}
	dates := findDates(t)
	if len(s.byline) == 0 && len(dates) > 0 {
		s.byline = signed(t[:dates[0].start])
	}
	for _, f := range dates {
		d, ok := sensible(f.date)
		switch {
		case !ok || d.Precision == news.Month:
		case s.updated == nil && updatedWords.MatchString(t[:f.start]):
			s.updated = &d
		case s.published == nil:
			s.published = &d
		}
	}
}

// signed returns the person whose name stands before a date, parted from it by
// a sign: "Ana Petrova · 9 April 2031". A place would stand there as well, so
// the first name must be one that we know.
func signed(before string) []string {
	name := strings.TrimSpace(strings.TrimRight(strings.TrimSpace(before), "·•|–—-,/"))
	if name == strings.TrimSpace(before) || personName(name) != name {
		return nil
	}
	given, _, _ := strings.Cut(name, " ")
	if _, known := lexicon.FirstName(strings.ToLower(given)); !known {
		return nil
	}
	return people(name)
}

// whole is all of the line's text.
func (l *stretch) whole() string {
	var b strings.Builder
	for _, p := range l.parts {
		b.WriteString(p.text)
	}
	return b.String()
}
