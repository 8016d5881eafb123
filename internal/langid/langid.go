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

// sampled is how much of a text is looked at, in bytes: some 400 words. With
// 8 KB two of 2,170 pages are told otherwise.
const sampled = 3 << 10

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
	best, share, second := poll(t).winner(c, hint)
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
	scripts [scripts]int
	special map[rune]int // letters that tell neighbours apart
}

// tables are the scripts that are told apart, the most frequent first.
var tables = [...]*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Arabic, unicode.Han, unicode.Hiragana,
	unicode.Katakana, unicode.Hangul, unicode.Devanagari, unicode.Greek, unicode.Hebrew, unicode.Thai,
	unicode.Bengali, unicode.Tamil, unicode.Telugu, unicode.Georgian, unicode.Armenian, unicode.Ethiopic,
	unicode.Gujarati, unicode.Gurmukhi, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer,
	unicode.Lao, unicode.Myanmar,
}

// scripts is how many there are: each is known by its place among tables, and
// the one after them is any other.
const scripts = len(tables) + 1

// latin is the place of the first.
const latin = 0

func count(t string) *counts {
	c := &counts{special: map[rune]int{}}
	for i := 0; i < len(t); {
		if b := t[i]; b < utf8.RuneSelf {
			if b |= 0x20; 'a' <= b && b <= 'z' {
				c.letters++
				c.scripts[latin]++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:])
		c.add(r)
		i += n
	}
	return c
}

func (c *counts) add(r rune) {
	l := letterOf(r)
	if !l.letter {
		return
	}
	c.letters++
	c.scripts[l.script]++
	if l.script == latin {
		c.accents++
	}
	if l.special {
		c.special[unicode.ToLower(r)]++
	}
}

// letter is what a character tells.
type letter struct {
	letter  bool
	special bool // it is one of tellTale
	script  uint8
}

func letterOf(r rune) letter {
	if int(r) < len(letters) {
		return letters[r]
	}
	return newLetter(r)
}

// letters are those up to the end of Arabic, which fill most texts with accents
// and of other scripts.
var letters = func() (l [0x700]letter) {
	for r := range l {
		l[r] = newLetter(rune(r))
	}
	return l
}()

func newLetter(r rune) letter {
	if !unicode.IsLetter(r) {
		return letter{}
	}
	script := 0
	for script < len(tables) && !unicode.Is(tables[script], r) {
		script++
	}
	return letter{true, strings.ContainsRune(tellTale, unicode.ToLower(r)), uint8(script)}
}

// ballot counts the votes of a text's words for languages.
type ballot struct {
	words int
	votes []int // by place among languages
}

func poll(t string) *ballot {
	b := &ballot{votes: make([]int, len(languages))}
	var low []byte
	for i := 0; i < len(t); {
		r, n := rune(t[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(t[i:])
		}
		if inWord(r) {
			low = utf8.AppendRune(low, unicode.ToLower(r))
		} else {
			b.count(low)
			low = low[:0]
		}
		i += n
	}
	b.count(low)
	return b
}

func (b *ballot) count(low []byte) {
	if len(low) == 0 {
		return
	}
	b.words++
	if len(low) <= longest {
		for _, lang := range votes[string(low)] {
			b.votes[lang]++
		}
	}
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		r |= 0x20
		return 'a' <= r && r <= 'z'
	}
	return letterOf(r).letter || unicode.IsMark(r)
}

// winner returns the language with most votes, with its share of the words, and
// the share of the next. The hint wins ties. English votes count half in a
// text where one letter in fifty has an accent.
func (b *ballot) winner(c *counts, hint string) (best string, share, second float64) {
	most, next := 0, 0
	for i, lang := range languages {
		n := b.votes[i]
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
	return best, float64(most) / float64(max(b.words, 1)), float64(next) / float64(max(b.words, 1))
}
