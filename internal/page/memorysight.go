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

// keyOf is a hash (FNV-1a) of the line's letters in lower case and its digits.
func keyOf(t string) lineKey {
	k := newKeyer(len(t))
	k.add(t)
	return k.key()
}

// keyer makes the key of a line from its parts.
type keyer struct {
	hash    uint64
	numbers bool // digits count
	digit   bool // the last character was one
	letters bool
}

func newKeyer(size int) keyer { return keyer{hash: 14695981039346656037, numbers: size > countSize} }

func (k *keyer) add(t string) {
	for i := 0; i < len(t); {
		b, n := rune(t[i]), 1
		switch {
		case 'a' <= b && b <= 'z':
		case 'A' <= b && b <= 'Z':
			b += 'a' - 'A'
		case b >= utf8.RuneSelf:
			b, n = utf8.DecodeRuneInString(t[i:])
			b = unicode.ToLower(b)
		}
		i += n
		k.put(b)
	}
}

func (k *keyer) put(r rune) {
	switch digit := '0' <= r && r <= '9'; {
	case digit && k.numbers:
	case digit && k.digit:
		return
	case digit:
		k.digit = true
		r = '0'
	case 'a' <= r && r <= 'z', r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r)):
		k.letters, k.digit = true, false
	default:
		return
	}
	k.hash = (k.hash ^ uint64(r)) * 1099511628211
}

func (k *keyer) key() lineKey {
	if !k.letters {
		return 0
	}
	return lineKey(max(k.hash, 1))
}

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
