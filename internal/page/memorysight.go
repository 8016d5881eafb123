package page

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// Sight is what a page showed of its host.
type Sight struct {
	Page  news.PageID
	Lines []SeenLine // each once, in order
	Paths []SeenPath // of HTML, in order
}

// SeenLine is a line of a page.
type SeenLine struct {
	Text  string // its beginning
	Place Place

	key lineKey
}

// SeenPath is the path of paragraphs through the tree of a page.
type SeenPath struct {
	Path       string
	Kept, Left int // bytes of paragraphs that are text, and that are not
}

// Place is where a line stands to the text of a page's articles. A line that
// stands there more than once has several.
type Place uint8

// The places.
const (
	Above Place = 1 << iota
	Within
	Below
)

// What is remembered of a page is bounded: lines at its beginning and at its
// end, the first paths, and of each line the first bytes, for those who look.
const (
	sightLines = 400
	sightPaths = 60
	sightWords = 120
)

// lineKey stands for a line in the memory of a host; 0 for a line without
// letters.
type lineKey uint64

// countSize is the length in bytes up to which a line may be a count, a date or
// a place in a list: all numbers are the same there.
const countSize = 40

// keyEnds is how much of a line, in bytes, counts at its beginning and at its
// end; of a longer one, its length does too.
const keyEnds = 100

// keyOf is a hash (FNV-1a) of the line's letters in lower case and its digits.
func keyOf(t string) lineKey {
	k := keyer{hash: 14695981039346656037, numbers: len(t) > countSize}
	if len(t) <= 2*keyEnds {
		k.add(t)
	} else {
		k.add(t[:keyEnds])
		k.hash += uint64(len(t))
		k.add(t[len(t)-keyEnds:])
	}
	if !k.letters {
		return 0
	}
	return lineKey(max(k.hash, 1))
}

// keyer makes the key of a line.
type keyer struct {
	hash    uint64
	numbers bool // digits count
	digit   bool // the last character was one
	letters bool
}

// keyBytes are the ASCII letters in lower case, the digits, 0 for the rest.
var keyBytes = func() (bytes [utf8.RuneSelf]byte) {
	for b := range byte(utf8.RuneSelf) {
		switch {
		case 'a' <= b && b <= 'z', '0' <= b && b <= '9':
			bytes[b] = b
		case 'A' <= b && b <= 'Z':
			bytes[b] = b + 'a' - 'A'
		}
	}
	return bytes
}()

func (k *keyer) add(t string) {
	for i := 0; i < len(t); i++ {
		b := t[i]
		if b >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(t[i:])
			if i += n - 1; unicode.IsLetter(r) || unicode.IsMark(r) {
				k.letter(uint64(unicode.ToLower(r)))
			}
			continue
		}
		switch c := keyBytes[b]; {
		case c >= 'a':
			k.letter(uint64(c))
		case c == 0 || k.digit && !k.numbers:
		case k.numbers:
			k.mix(uint64(c))
		default:
			k.mix('0')
			k.digit = true
		}
	}
}

func (k *keyer) letter(c uint64) {
	k.mix(c)
	k.letters, k.digit = true, false
}

func (k *keyer) mix(c uint64) { k.hash = (k.hash ^ c) * 1099511628211 }

// MarshalBinary writes the sight without its page.
func (s *Sight) MarshalBinary() ([]byte, error) {
	var w trace.Writer
	w.Size(len(s.Lines))
	for _, l := range s.Lines {
		w.Fixed64(uint64(l.key))
		w.Byte(byte(l.Place))
		w.Text(l.Text)
	}
	w.Size(len(s.Paths))
	for _, p := range s.Paths {
		w.Text(p.Path)
		w.Size(p.Kept)
		w.Size(p.Left)
	}
	return w, nil
}

// UnmarshalBinary reads what MarshalBinary wrote.
func (s *Sight) UnmarshalBinary(data []byte) error {
	r := trace.NewReader(data)
	*s = Sight{Page: s.Page}
	for range r.Size(10) {
		s.Lines = append(s.Lines, SeenLine{key: lineKey(r.Fixed64()), Place: Place(r.Byte()), Text: r.Text()})
	}
	for range r.Size(3) {
		s.Paths = append(s.Paths, SeenPath{r.Text(), int(r.Uint(maxBytes)), int(r.Uint(maxBytes))})
	}
	if err := r.Close(); err != nil {
		return fmt.Errorf("read sight: %w", err)
	}
	return nil
}

// sightOf makes a sight of the lines of a page, of which the text of its
// articles lies in [from, to).
func sightOf(keys []lineKey, text func(i int) string, from, to int) Sight {
	at := make(map[lineKey]int, len(keys))
	var s Sight
	for i, k := range keys {
		if k == 0 {
			continue
		}
		place := Within
		switch {
		case i < from:
			place = Above
		case i >= to:
			place = Below
		}
		if n, again := at[k]; again {
			s.Lines[n].Place |= place
			continue
		}
		at[k] = len(s.Lines)
		t := text(i)
		s.Lines = append(s.Lines, SeenLine{Text: t[:runeStart(t, sightWords)], Place: place, key: k})
	}
	if n := len(s.Lines); n > sightLines {
		s.Lines = append(s.Lines[:sightLines/2], s.Lines[n-sightLines/2:]...)
	}
	return s
}
