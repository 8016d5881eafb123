package page

import (
	"regexp"
	"strings"

	"hearsay/internal/lexicon"
)

// shownSize is the longest line in characters that can be a byline or a date.
const shownSize = 120

var updatedWords = regexp.MustCompile(`(?i)\b(?:updated?|modified|aktualisiert|geändert|(?:letzte )?änderung|mis à jour|actualizad[oa]|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret)\b|обновлен`)

// shownByline is who the short lines between a little before the title and the
// first paragraph say wrote the article, or else a line right after the last one,
// for pages whose markup does not.
func shownByline(lines []stretch, title string) []string {
	end := firstProse(lines)
	start := titleLine(lines, title) - 3
	if start < -2 {
		start = end - standfirstReach
	}
	for i := max(0, start); i < end && i < len(lines); i++ {
		if l := &lines[i]; l.inside&^inAside == 0 {
			t := l.whole()
			if i > 0 && byLabel.MatchString(lines[i-1].whole()) {
				t = "By " + t
			}
			if found := bylineOf(t); len(found) > 0 {
				return found
			}
		}
	}
	return endSignature(lines)
}

// byLabel is a line that says no more than that the author's name follows.
var byLabel = regexp.MustCompile(`(?i)^(?:by|written by|von|par|por|di|door|author|autor(?:in)?|auteur|autore|text|автор)\s*:?$`)

// signatureReach is how many lines after the text may name its author.
const signatureReach = 3

// endSignature is the author that a line after the text names, or who reported
// by its end.
func endSignature(lines []stretch) []string {
	last := len(lines)
	for i := range lines {
		if lines[i].main() {
			last = i
		}
	}
	for i := last + 1; i < len(lines) && i <= last+signatureReach; i++ {
		t := lines[i].whole()
		if found := bylineNames(t); lines[i].inside == 0 && chars(t) <= shownSize/2 && len(found) > 0 {
			return people(found...)
		}
	}
	for i := max(0, last-signatureReach); i < len(lines) && i <= last+signatureReach; i++ {
		if found := reportersIn(lines[i].whole()); lines[i].inside == 0 && len(found) > 0 {
			return found
		}
	}
	return nil
}

// bylineOf is who a line names as the author: after "By", or beside a date.
func bylineOf(t string) []string {
	if chars(t) > shownSize {
		return nil
	}
	if found := people(bylineNames(t)...); len(found) > 0 {
		return found
	}
	dates := findDates(t)
	if len(dates) == 0 {
		return nil
	}
	if found := signed(t[:dates[0].start]); len(found) > 0 {
		return found
	}
	after := strings.TrimLeft(t[dates[0].end:], " ,|·•–—-/")
	if found := people(bylineNames(after)...); len(found) > 0 {
		return found
	}
	return signed(after + " |")
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
