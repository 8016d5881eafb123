package train

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lang"
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// usage counts how news writes words: with a small letter or with a capital
// one where a sentence does not ask for it.
type usage map[string]*[2]int

const (
	small = iota
	large
)

// addDoc counts the words of a text, not those that open a sentence, and not
// headlines.
func (u usage) addDoc(d *text.Doc) {
	for _, s := range d.Sentences() {
		if s.Last-s.First < 8 || headline(d, s) {
			continue
		}
		for i := s.First + 2; i < s.Last; i++ {
			if t := d.Tokens()[i]; t.Kind == text.Word && d.Tokens()[i-1].Kind == text.Word {
				u.add(d.Of(t.Span))
			}
		}
	}
}

func (u usage) add(word string) {
	r, size := utf8.DecodeRuneInString(word)
	low := strings.ToLower(word)
	counts := u[low]
	if counts == nil {
		counts = new([2]int)
		u[strings.Clone(low)] = counts
	}
	switch {
	case unicode.IsLower(r):
		counts[small]++
	case unicode.IsUpper(r) && (size == len(word) || strings.ToUpper(word) != word):
		counts[large]++
	}
}

func headline(d *text.Doc, s text.Sentence) bool {
	upper, all := 0, 0
	for _, t := range d.Tokens()[s.First:s.Last] {
		if t.Kind == text.Word && t.Len() > 3 {
			all++
			if r, _ := utf8.DecodeRuneInString(d.Of(t.Span)); unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return 2*upper > all
}

// fewest is how often a word must be seen for its usage to count.
const fewest = 4

// addUsage gives the words of u their classes by usage, and those that the
// lexicon has for them.
func (l *lists) addUsage(u usage) {
	for word, counts := range u {
		if class := usageOf(counts) | lexiconOf(word); class != 0 {
			l.add(class, word)
		}
	}
}

func usageOf(c *[2]int) lang.NameClass {
	all := c[small] + c[large]
	switch {
	case all < fewest:
		return 0
	case 50*c[large] < all:
		return lang.MostlyLower
	case 2*c[large] < all:
		return lang.OftenLower
	case 50*c[small] > all:
		return lang.OftenUpper
	}
	return lang.MostlyUpper
}

// lexiconOf translates what package lexicon says of a word.
func lexiconOf(word string) lang.NameClass {
	var c lang.NameClass
	if _, ok := lexicon.FirstName(word); ok {
		c |= lang.GivenName
	}
	if lexicon.Surname(word) {
		c |= lang.FamilyName
	}
	if _, ok := lexicon.Honorific(strings.TrimSuffix(word, ".")); ok {
		c |= lang.Honorific
	}
	if lexicon.RoleOf(word).Kind != lexicon.NoRole || lexicon.TradeOf(word).Kind != lexicon.NoRole {
		c |= lang.RoleNoun
	}
	return c | map[lexicon.Place]lang.NameClass{
		lexicon.Country: lang.Country, lexicon.Capital: lang.City, lexicon.Demonym: lang.Demonym,
		lexicon.Region: lang.Region, lexicon.City: lang.City, lexicon.Calendar: lang.Calendar,
	}[lexicon.PlaceOf(word)] | map[lexicon.Body]lang.NameClass{
		lexicon.BodyHead: lang.BodyHead, lexicon.Company: lang.CompanyEnd, lexicon.Known: lang.KnownBody,
	}[lexicon.BodyOf(word)]
}
