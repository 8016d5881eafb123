// Package langid tells the language of a text.
//
// A language is known by its script where that settles it (Korean, Greek,
// Thai), by letters that its neighbours lack (Ukrainian ї, Persian پ), and in
// Latin script by its function words: each word votes for the languages in
// whose list it stands, and the share of a text's words that vote is high in
// its own language (a third to a half) and low in every other. Function words
// need no model, explain themselves, and hold for a text full of foreign names
// or with a quotation in another language. What no list knows is left to
// trigrams.
//
// The page's own declaration (the lang attribute) decides only between
// languages that the text leaves equally likely: templates often carry the
// language of another edition.
//
// The package is a leaf: every stage may import it.
package langid

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/RadhiFadlillah/whatlanggo"
)

// sampled is how much of a text is looked at, in bytes: some 1,000 words.
const sampled = 8 << 10

// minShare is the share of words that must vote for a language.
const minShare = 0.12

// Detect returns the ISO 639-1 code of the language of t and a confidence from
// 0 to 1; "" for a text without letters. hint is what the page declares, such
// as "en-GB"; empty for nothing.
//
// The confidence says how the language was told: 0.95 by its script or letters;
// by its words, half and twice the lead over the next language in the share of
// words that vote; 0.5 by the page's own word alone; less by trigrams.
func Detect(t, hint string) (string, float64) {
	t = sample(t)
	hint = code(hint)
	c := count(t)
	if c.letters == 0 {
		return "", 0
	}
	if lang := c.script(hint); lang != "latin" {
		return lang, 0.95
	}
	best, share, second := c.vote(hint)
	if share >= minShare {
		return best, min(1, 0.5+2*(share-second))
	}
	return fallback(t, best, share, hint)
}

// fallback decides for texts that are too short for words, or in a language
// without a list. English is never guessed: only votes make a text English, or
// the page's word where nothing contradicts it.
func fallback(t, best string, share float64, hint string) (string, float64) {
	if hint != "" && (best == hint || share < minShare && (hint != "en" || share == 0)) {
		return hint, 0.5
	}
	info := whatlanggo.Detect(t)
	lang := code(info.Lang.Iso6391())
	if share > 0 && (lang == "en") != (best == "en") {
		lang = best
	}
	return lang, 0.5 * info.Confidence
}

// HasRules reports whether there are rules for statements in that language.
func HasRules(lang string) bool { return lang == "en" }

// code is the ISO 639-1 part of a language tag.
func code(tag string) string {
	tag, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
	tag, _, _ = strings.Cut(tag, "_")
	switch tag {
	case "nb", "nn":
		return "no"
	case "iw":
		return "he"
	case "in":
		return "id"
	}
	if len(tag) != 2 {
		return ""
	}
	return tag
}

func sample(t string) string {
	if len(t) <= sampled {
		return t
	}
	end := sampled
	for !utf8.RuneStart(t[end]) {
		end--
	}
	return t[:end]
}

// counts are of one text.
type counts struct {
	letters int
	accents int // Latin letters that are not ASCII
	scripts map[*unicode.RangeTable]int
	special map[rune]int // letters that tell neighbours apart
	words   int
	votes   map[string]int
}

// tables are the scripts that are told apart, the most frequent first.
var tables = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Arabic, unicode.Han, unicode.Hiragana,
	unicode.Katakana, unicode.Hangul, unicode.Devanagari, unicode.Greek, unicode.Hebrew, unicode.Thai,
	unicode.Bengali, unicode.Tamil, unicode.Telugu, unicode.Georgian, unicode.Armenian, unicode.Ethiopic,
	unicode.Gujarati, unicode.Gurmukhi, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer,
	unicode.Lao, unicode.Myanmar,
}

func count(t string) *counts {
	c := &counts{scripts: map[*unicode.RangeTable]int{}, special: map[rune]int{}, votes: map[string]int{}}
	for _, r := range t {
		c.letter(r)
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(t), notWord) {
		c.words++
		for _, lang := range votes[w] {
			c.votes[lang]++
		}
	}
	return c
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

func (c *counts) letter(r rune) {
	if !unicode.IsLetter(r) {
		return
	}
	c.letters++
	if r < utf8.RuneSelf {
		c.scripts[unicode.Latin]++
		return
	}
	if unicode.Is(unicode.Latin, r) {
		c.accents++
	}
	for _, table := range tables {
		if unicode.Is(table, r) {
			c.scripts[table]++
			break
		}
	}
	if lower := unicode.ToLower(r); strings.ContainsRune(tellTale, lower) {
		c.special[lower]++
	}
}

// vote returns the language with most votes, with its share of the words, and
// the share of the next. The hint wins ties. English votes count half in a
// text where one letter in fifty has an accent.
func (c *counts) vote(hint string) (best string, share, second float64) {
	most, next := 0, 0
	for _, lang := range languages {
		n := c.votes[lang]
		if lang == "en" && 50*c.accents > c.letters {
			n /= 2
		}
		switch {
		case n > most || n == most && lang == hint && n > 0:
			best, most, next = lang, n, most
		case n > next:
			next = n
		}
	}
	return best, float64(most) / float64(max(c.words, 1)), float64(next) / float64(max(c.words, 1))
}
