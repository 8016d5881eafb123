package langid

import (
	"slices"
	"unicode"
)

// ofScript are the languages that a script names by itself; where several
// languages share it, the one that most news is written in.
var ofScript = map[*unicode.RangeTable]string{
	unicode.Hangul: "ko", unicode.Greek: "el", unicode.Hebrew: "he", unicode.Thai: "th", unicode.Bengali: "bn",
	unicode.Tamil: "ta", unicode.Telugu: "te", unicode.Georgian: "ka", unicode.Armenian: "hy",
	unicode.Ethiopic: "am", unicode.Gujarati: "gu", unicode.Gurmukhi: "pa", unicode.Kannada: "kn",
	unicode.Malayalam: "ml", unicode.Sinhala: "si", unicode.Khmer: "km", unicode.Lao: "lo",
	unicode.Myanmar: "my", unicode.Devanagari: "hi", unicode.Han: "zh",
}

// sharers are the other languages of a script, which a page may declare.
var sharers = map[*unicode.RangeTable]string{
	unicode.Devanagari: "mr ne sa", unicode.Hebrew: "yi", unicode.Ethiopic: "ti", unicode.Bengali: "as",
	unicode.Cyrillic: "ru uk be bg sr mk kk ky tg mn tt uz bs", unicode.Arabic: "ar fa ur ps ku sd ug",
}

// script returns the language as far as the script tells, "latin" for texts in
// Latin script.
func (c *counts) script(hint string) string {
	most := latin
	for i := range tables {
		if c.scripts[i] > c.scripts[most] {
			most = i
		}
	}
	best := tables[most]
	// Japanese mixes kana with Chinese characters; one kana in twenty settles it.
	if kana := c.of(unicode.Hiragana) + c.of(unicode.Katakana); 20*kana > c.letters && best != unicode.Latin {
		return "ja"
	}
	switch best {
	case unicode.Latin:
		return "latin"
	case unicode.Cyrillic:
		return c.cyrillic(hint)
	case unicode.Arabic:
		return c.arabic(hint)
	}
	if declares(hint, best) {
		return hint
	}
	return ofScript[best]
}

// of is how many letters are of a script.
func (c *counts) of(script *unicode.RangeTable) int {
	return c.scripts[slices.Index(tables[:], script)]
}

func declares(hint string, table *unicode.RangeTable) bool {
	for i := 0; i+1 < len(sharers[table]); i += 3 {
		if sharers[table][i:i+2] == hint {
			return true
		}
	}
	return false
}

// tellTale are the letters that the two functions below look at.
const tellTale = "іїєґўыэјљњѓќћђәөүұғқңұһѕџъщپچگژٹڈڑےںیک"

// cyrillic tells the languages by letters that only some of them have.
func (c *counts) cyrillic(hint string) string {
	has := func(letters string) bool {
		n := 0
		for _, r := range letters {
			n += c.special[r]
		}
		return 400*n > c.letters
	}
	switch {
	case has("ў"):
		return "be"
	case has("їєґ"):
		return "uk"
	case has("ѓќѕ"):
		return "mk"
	case has("љњћђј"):
		return "sr"
	case has("әөүұғқңһ"):
		if declares(hint, unicode.Cyrillic) && hint != "ru" {
			return hint
		}
		return "kk"
	case has("ыэ"):
		if hint == "be" || hint == "mn" || hint == "ky" {
			return hint
		}
		return "ru"
	case has("ъщ"):
		return "bg"
	case declares(hint, unicode.Cyrillic):
		return hint
	}
	return "ru"
}

// arabic tells Persian and Urdu from Arabic.
func (c *counts) arabic(hint string) string {
	switch {
	case 100*(c.special['ٹ']+c.special['ڈ']+c.special['ڑ']+c.special['ے']+c.special['ں']) > c.letters:
		return "ur"
	case 100*(c.special['پ']+c.special['چ']+c.special['گ']+c.special['ژ']+c.special['ی']+c.special['ک']) > 2*c.letters:
		if hint == "ps" || hint == "ku" || hint == "ug" || hint == "sd" {
			return hint
		}
		return "fa"
	}
	return "ar"
}
