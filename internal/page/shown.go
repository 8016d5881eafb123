package page

import (
	"regexp"
	"strings"

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
	for _, f := range findDates(t) {
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

// whole is all of the line's text.
func (l *stretch) whole() string {
	var b strings.Builder
	for _, p := range l.parts {
		b.WriteString(p.text)
	}
	return b.String()
}
