package utterance

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"hearsay/internal/news"
)

// speaker is what is compared of two speakers: the last name's key and the
// first name's. Nobody is the zero value.
type speaker struct {
	person      bool
	last, first string // for others than persons the whole name's key is last
}

func newSpeaker(s *news.Speaker) speaker {
	if s == nil || s.Type == news.Unnamed {
		return speaker{}
	}
	names := strings.FieldsFunc(s.Name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' })
	for i := range names {
		names[i] = transliterate(names[i])
	}
	switch {
	case len(names) == 0:
		return speaker{}
	case s.Type != news.Person:
		return speaker{last: strings.TrimPrefix(strings.Join(names, " "), "the ")}
	case len(names) == 1:
		return speaker{person: true, last: names[0]}
	}
	return speaker{person: true, last: names[len(names)-1], first: names[0]}
}

func (s speaker) known() bool { return s.last != "" }

// same reports whether two mentions can be one speaker by their names: equal
// last names and first names that are equal, missing, or an initial.
func (s speaker) same(o speaker) bool {
	return s.known() && s.person == o.person && s.last == o.last &&
		(s.first == "" || o.first == "" || strings.HasPrefix(s.first, o.first) || strings.HasPrefix(o.first, s.first))
}

// apart reports whether two speakers are named, and differ. A person and a
// body may well speak for each other.
func (s speaker) apart(o speaker) bool {
	return s.person && o.person && !s.same(o)
}

// transliterate returns the key under which spellings of a name meet: without
// diacritics, Cyrillic in Latin letters, and sounds that are written in
// several ways as one letter.
func transliterate(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(name)) {
		switch latin, ok := romanised[r]; {
		case ok:
			b.WriteString(latin)
		case r < 128 && unicode.IsLetter(r) || r > 0x24F && unicode.IsLetter(r):
			b.WriteRune(r)
		}
	}
	return once(spellings.Replace(b.String()))
}

// spellings are read from the left, the longer first.
var spellings = strings.NewReplacer(
	"shch", "s", "sch", "s", "tch", "c", "kh", "h", "zh", "k", "ph", "f", "ck", "k", "ff", "v",
	"iy", "i", "ij", "i", "yi", "i", "ii", "i", "ei", "e", "ey", "e",
	"y", "i", "j", "i", "w", "v", "f", "v", "q", "k", "c", "k", "z", "s", "x", "ks",
)

// once writes double letters once.
func once(s string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range s {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

var romanised = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'ґ': "g", 'д': "d", 'е': "e", 'є': "e", 'ж': "zh", 'з': "z", 'и': "i",
	'і': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u",
	'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e",
	'ю': "yu", 'я': "ya", 'ß': "ss", 'ø': "o", 'ł': "l", 'đ': "d", 'æ': "ae", 'ı': "i",
}
