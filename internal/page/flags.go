package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// Flags are what a page says of its own article that bears on trust: that it
// is opinion, satire or paid for, that a machine wrote it or drew its picture,
// that it was corrected, updated, or was under embargo. They come from the
// markup (types and properties of JSON-LD and Open Graph), from the section and
// the address, and from lines: labels in the article's head, notes in its head
// and after its text, notices in and beside captions. Each carries the page's
// words; a flag never comes from a word inside a sentence (lexicon.Label,
// lexicon.Note, lexicon.PictureNotice).

// spoken is one of them, before the article has a text.
type spoken struct {
	kind news.FlagKind
	text string
}

func (d *draft) flag(kind news.FlagKind, text string) {
	f := spoken{kind, squeeze(text)}
	if kind != "" && f.text != "" && len(f.text) <= maxFlag && !slices.Contains(d.flags, f) {
		d.flags = append(d.flags, f)
	}
}

// maxFlag is the longest note in bytes. Longer lines are text.
const maxFlag = 1500

// flagLabel flags what is a label, and nothing else.
func (d *draft) flagLabel(t string) { d.flag(lexicon.Label(t), t) }

// flagSection flags what a section, a crumb or a part of an address says of all
// that stands under it. Corrections and embargoes are no sections.
func (d *draft) flagSection(t string) {
	switch kind := lexicon.Label(t); kind {
	case news.Opinion, news.Satire, news.Sponsored:
		d.flag(kind, t)
	}
}

// flagLine flags a line of the article's head: a label or a note.
func (d *draft) flagLine(t string) {
	d.flagLabel(t)
	d.flagNote(t, true)
}

// flagNote flags a note. Who paid stands in the head only; after the text such
// lines are advertisements.
func (d *draft) flagNote(t string, inHead bool) {
	if chars(t) < shortestNote {
		return
	}
	kind, more := lexicon.Note(t)
	switch kind {
	case news.Update, news.Correction:
		if more != "" && !saysMore(more) {
			return
		}
	case news.Embargo:
		if !setsTime(t) {
			return
		}
	case news.Sponsored:
		if more != "" && (!inHead || chars(t) > 80) {
			return
		}
	case news.Opinion:
		if more != "" && (!inHead || chars(t) > 60) {
			return
		}
	}
	d.flag(kind, t)
}

const shortestNote = 12

// saysMore reports whether a note tells more than a date, which every page
// gives for its last change.
func saysMore(rest string) bool {
	for dates := findDates(rest); len(dates) > 0; dates = findDates(rest) {
		rest = rest[:dates[0].start] + " " + rest[dates[0].end:]
	}
	letters := 0
	for w := range strings.FieldsFuncSeq(dateWords.ReplaceAllString(rest, " "), notWord) {
		if n := chars(w); n > 2 || len(w) > n {
			letters += len(w)
		}
	}
	return letters >= leastSaid
}

// leastSaid is the least that a note says beside a date, in bytes of its words.
const leastSaid = 18

var dateWords = regexp.MustCompile(`(?i)\b(?:published|updated|posted|created|last|first|modified|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b`)

// setsTime reports a line that says until when and little else: with a number
// or a day, and at most otherWords words that belong to no time.
func setsTime(t string) bool {
	if !strings.ContainsAny(t, "0123456789") && !dayNamed.MatchString(t) || chars(t) > shownSize {
		return false
	}
	others := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(t), notWord) {
		if months[w] == 0 && !embargoWords[w] && !dayNamed.MatchString(w) && !strings.ContainsAny(w, "0123456789") {
			others++
		}
	}
	return others <= otherWords
}

// otherWords leaves room for words of languages that embargoWords lack.
const otherWords = 2

var (
	dayNamed     = regexp.MustCompile(`(?i)\b(?:midnight|noon|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`)
	embargoWords = lexicon.Set(`strictly embargoed embargo under until till for to on at the of from not publication release broadcast use online before prior
		or and hold local time am pm hrs hours gmt bst utc est edt cet cest eet eest sperrfrist gesperrt bis uhr der den montag dienstag mittwoch donnerstag freitag
		samstag sonntag sous jusqu jusqu'au au le à h heures embargado bajo hasta el las los de del a horas sotto fino al alle ore até às ao onder tot
		эмбарго под до не для публикации по времени ембарго під публікації час`)
)

// flagTitle flags what the title is marked with: "Opinion | …", "[Satire] …",
// "CORRECTED-…", "… | Opinion".
func (d *draft) flagTitle(title string) {
	if title == "" || len(title) > maxTitle {
		return
	}
	parts := barred.Split(title, -1)
	if len(parts) > 1 {
		for _, p := range parts {
			d.flagSection(p)
		}
	}
	if m := titleMark.FindStringSubmatch(title); m != nil {
		d.flagLabel(first(m[1], m[2]))
	}
	if m := titleColon.FindStringSubmatch(title); m != nil {
		if kind := lexicon.Label(m[1]); kind == news.Opinion || kind == news.Sponsored || kind == news.Correction {
			d.flag(kind, m[1])
		}
	}
	switch {
	case wireCorrected.MatchString(title):
		d.flag(news.Correction, wireCorrected.FindString(title))
	case wireUpdated.MatchString(title):
		d.flag(news.Update, wireUpdated.FindString(title))
	}
	if kind, _ := lexicon.Note(title); kind == news.Embargo && setsTime(title) && embargoed.MatchString(title) {
		d.flag(kind, title)
	}
}

var (
	barred        = regexp.MustCompile(`\s*[|｜]\s*`)
	titleMark     = regexp.MustCompile(`^\[([^\]]{3,40})\]\s|^\(([^)]{3,40})\)\s`)
	titleColon    = regexp.MustCompile(`^([^:：]{3,40}?)\s?[:：]`)
	wireCorrected = regexp.MustCompile(`^(?:CORRECTED|CORRECTION|CORRECTS|REFILE|WITHDRAWAL|RETRACTED)\b`)
	embargoed     = regexp.MustCompile(`(?i)^\W*(?:strictly )?embargoed (?:until|till|for)\b|^\W*sperrfrist\b`)
	wireUpdated   = regexp.MustCompile(`^UPDATE ?\d*\b`)
)

// flagAddress flags the sections that an address names in its path.
func (d *draft) flagAddress(address string) {
	u, err := url.Parse(address)
	if err != nil {
		return
	}
	path, _, _ := strings.Cut(strings.Trim(u.Path, "/"), "?")
	parts := strings.Split(path, "/")
	for _, p := range parts[:max(0, len(parts)-1)] { // the last is the article's own name
		d.flagSection(strings.ReplaceAll(p, "-", " "))
	}
}

// addFlags gives the article its flags.
func (d *draft) addFlags(a *news.Article) {
	for _, f := range d.flags {
		a.AddFlag(f.kind, f.text)
	}
}
