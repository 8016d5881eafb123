package page

import (
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
)

// scanner measures the words of lines in one pass over their characters, and
// keeps them by number. It keeps its room for the next page, too: to make all
// of it anew took a seventh of the time of a page.
type scanner struct {
	words   *vocabulary
	tokens  []token
	stems   []int32
	ends    []int // of the lines in lower case
	all     []features
	signals []signals
	ranks   []byte
}

var scanners = sync.Pool{New: func() any { return &scanner{words: newVocabulary()} }}

// borrowScanner is a scanner that is given back when the page is read.
func borrowScanner() *scanner { return scanners.Get().(*scanner) }

// keptSize is the longest page, in bytes, whose room is kept.
const keptSize = 1 << 20

func (s *scanner) giveBack() {
	if cap(s.words.low) <= keptSize {
		s.words.reset()
		s.tokens, s.stems = s.tokens[:0], s.stems[:0]
		scanners.Put(s)
	}
}

// sized is a slice of n elements in the room of another, with what that held.
func sized[T any](room []T, n int) []T {
	return slices.Grow(room[:0], n)[:n]
}

// tally counts words and characters of a line by their kind.
type tally struct{ stops, caps, digits, wide, pairs int }

// scan fills in the words of a line and their shares. Of writing without spaces
// two characters count as a word, and each pair of neighbours is one to compare.
func (s *scanner) scan(t string, f *features) {
	tokens, stems := len(s.tokens), len(s.stems)
	var c tally
	for i := 0; i < len(t); {
		switch g, n := glyphAt(t, i); g.kind {
		case noWord:
			s.words.low = utf8.AppendRune(s.words.low, g.low)
			i += n
		case asWide:
			i += s.pairs(t[i:], &c)
		default:
			i += s.word(t[i:], f, &c)
		}
	}
	f.tokens = s.tokens[tokens:len(s.tokens):len(s.tokens)]
	for _, k := range f.tokens {
		w := &s.words.words[k.word]
		if w.plain&lexicon.IsStopword != 0 {
			c.stops++
		}
		f.verb = f.verb || w.plain&lexicon.IsFiniteVerb != 0
		if w.stem != none && len(s.stems) < stems+maxLong {
			s.stems = append(s.stems, w.stem)
		}
	}
	f.long = s.stems[stems:len(s.stems):len(s.stems)]
	if f.words = len(f.tokens) - c.pairs + (c.wide+1)/2; f.words > 0 {
		f.stop, f.caps = min(1, float64(c.stops)/float64(f.words)), float64(c.caps)/float64(f.words)
		f.digits = float64(c.digits) / float64(max(f.chars, 1))
	}
}

// maxLong is how many longer words of a line are kept.
const maxLong = 50

// The words of a page are told apart by the FNV hash, of 64 bits, of their
// characters in lower case: it takes no pass of its own.
const (
	hashSeed  = 0xcbf29ce484222325
	hashPrime = 0x100000001b3
)

// word reads the word that opens t and returns how many bytes it has.
func (s *scanner) word(t string, f *features, c *tally) int {
	v := s.words
	start, low := len(v.low), v.low
	var first, others kind
	i, hash := 0, uint64(hashSeed)
	for i < len(t) {
		g, n := glyph{}, 1
		if b := t[i]; b < utf8.RuneSelf {
			g = glyphs[b]
		} else {
			g, n = glyphAt(t, i)
		}
		if g.kind == noWord || g.kind == asWide {
			break
		}
		low = utf8.AppendRune(low, g.low)
		hash = (hash ^ uint64(g.low)) * hashPrime
		if i == 0 {
			first = g.kind
		} else {
			others |= g.kind
		}
		i += n
	}
	v.low = low
	if first == inUpper {
		c.caps++
	}
	if others&inUpper != 0 {
		f.glued = f.glued || runTogether(t[:i])
	}
	if (first|others)&asDigit != 0 {
		c.count(t[:i])
	}
	s.tokens = append(s.tokens, token{v.number(start, hash), (first|others)&inUpper != 0})
	return i
}

// count counts the digits of a word.
func (c *tally) count(w string) {
	for i := 0; i < len(w); {
		g, n := glyphAt(w, i)
		if g.kind == asDigit {
			c.digits++
		}
		i += n
	}
}

// pairs reads the run of writing without spaces that opens t and returns how
// many bytes it has. A character that alone serves as a function word or an
// ending is a stopword.
func (s *scanner) pairs(t string, c *tally) int {
	v, i, from := s.words, 0, len(s.words.low)
	for before := rune(0); i < len(t); {
		g, n := glyphAt(t, i)
		if g.kind != asWide {
			break
		}
		v.low = append(v.low, t[i:i+n]...)
		c.wide++
		if lexicon.PlainWord(v.low[len(v.low)-n:])&lexicon.IsStopword != 0 {
			c.stops++
		}
		if before != 0 {
			s.tokens = append(s.tokens, token{v.number(from, (uint64(before)<<32^uint64(g.low)^hashSeed)*hashPrime), false})
			c.pairs++
			_, first := utf8.DecodeRune(v.low[from:])
			from += first
		}
		before, i = g.low, i+n
	}
	return i
}

// isPair reports two characters of writing without spaces.
func isPair(low []byte) bool {
	return len(low) == 6 && low[0] >= firstWide && low[0] < 0xF0 && low[3] >= firstWide
}

// runTogether reports whether a long word has a capital after its third
// letter, which names such as McDonald or YouTube have earlier or as their
// only one.
func runTogether(w string) bool {
	lower, n := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r) && lower >= 4 && n >= 5 && len(w) > n+1 || unicode.IsUpper(r) && lower >= 4 && len(w) == n+1:
			return true
		case unicode.IsLower(r):
			lower++
		default:
			lower = 0
		}
		n++
	}
	return false
}

// glyph is a character as words have it.
type glyph struct {
	low  rune // in lower case; an apostrophe is straight
	kind kind
}

// kind is a set of the kinds of characters.
type kind uint8

const (
	noWord  kind = 0
	inOther kind = 1 << iota // letters without case, marks, apostrophes
	inLower
	inUpper
	asDigit
	asWide // of writing without spaces
)

// glyphAt is the character of t at an index, and its bytes.
func glyphAt(t string, i int) (glyph, int) {
	if b := t[i]; b < utf8.RuneSelf {
		return glyphs[b], 1
	}
	r, n := utf8.DecodeRuneInString(t[i:])
	return glyphOf(r), n
}

func glyphOf(r rune) glyph {
	if int(r) < len(glyphs) {
		return glyphs[r]
	}
	return newGlyph(r)
}

func notWord(r rune) bool { return glyphOf(r).kind == noWord }

// glyphs are those of Latin, Greek, Cyrillic, Armenian and Hebrew, so that few
// characters are looked for in Unicode's tables.
var glyphs = func() (g [0x600]glyph) {
	for r := range g {
		g[r] = newGlyph(rune(r))
	}
	return g
}()

func newGlyph(r rune) glyph {
	g := glyph{unicode.ToLower(r), noWord}
	switch {
	case r == '’':
		return glyph{'\'', inOther}
	case r >= 0x2000 && r < 0x2070: // punctuation and spaces
	case unicode.IsUpper(r):
		g.kind = inUpper
	case unicode.IsLower(r):
		g.kind = inLower
	case unicode.IsDigit(r):
		g.kind = asDigit
	case unicode.IsLetter(r) && r >= 0x2E80 && unicode.IsOneOf(wideScripts, r):
		g.kind = asWide
	case unicode.IsLetter(r), unicode.IsMark(r), r == '\'':
		g.kind = inOther
	}
	return g
}

var wideScripts = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana}
