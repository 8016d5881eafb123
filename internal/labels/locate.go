package labels

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// longest is how many bytes a part may span that is written with its first and
// last words.
const longest = 8000

// Where parts may stand, in sentences from the one that a line names: the
// nearest first.
var (
	here        = []int{0}
	around      = []int{0, 1, -1}
	nearContent = []int{0, 1, -1, -2, 2, 3, 4, 5}
	nearSource  = []int{-1, 1, -2, 2}
	nearExtra   = []int{0, 1, -1, -2, 2, -3, -4}
)

// place is a text in which parts are looked up.
type place struct {
	text      string
	sentences []text.Span
}

// part is how a part of a statement is written.
type part struct {
	first, last string // last is empty when first is all of it
	sentence    int    // from 0
	nth         int    // which occurrence in the sentence, from 1
	fixed       bool   // in that sentence and in no other
}

var writtenPart = regexp.MustCompile(`^(?:@(\d+))?(?:#(\d+))?\s+`)

// readPart reads "words", "#2 words", "@4 words", "@4#2 words", and with each
// of them "first words … last words". A number alone is words.
func readPart(s string, sentence int) part {
	p := part{first: s, sentence: sentence, nth: 1}
	if m := writtenPart.FindStringSubmatch(s); m != nil && strings.ContainsAny(s[:1], "@#") {
		p.fixed = true
		p.first = s[len(m[0]):]
		if m[1] != "" {
			n, _ := strconv.Atoi(m[1])
			p.sentence = n - 1
		}
		if m[2] != "" {
			p.nth, _ = strconv.Atoi(m[2])
		}
	}
	p.first, p.last, _ = strings.Cut(p.first, " … ")
	return p
}

// find returns where a part stands in the nearest of the sentences, and in the
// named one not before a byte.
func (pl place) find(p part, near []int, after int) (text.Span, error) {
	if p.fixed {
		near = here
	}
	for _, d := range near {
		k := p.sentence + d
		if k < 0 || k >= len(pl.sentences) {
			continue
		}
		s := pl.sentences[k]
		from := s.Start
		if d == 0 && p.nth == 1 {
			from = max(from, after)
		}
		at := nthWords(pl.text[:min(len(pl.text), s.End+len(p.first))], p.first, from, p.nth)
		if at < 0 || at >= s.End {
			continue
		}
		return pl.until(p, text.Span{Start: at, End: at + len(p.first)})
	}
	return text.Span{}, fmt.Errorf("not near sentence %d: %q", p.sentence+1, p.first)
}

// until extends the first words of a part to its last ones.
func (pl place) until(p part, s text.Span) (text.Span, error) {
	if p.last == "" {
		return s, nil
	}
	at := nthWords(pl.text[:min(len(pl.text), s.Start+longest)], p.last, s.End, 1)
	if at < 0 {
		return s, fmt.Errorf("no %q after %q", p.last, p.first)
	}
	s.End = at + len(p.last)
	return s, nil
}

// nthWords returns where words stand for the nth time from a byte on, no
// letters or digits cut off at either side, or -1.
func nthWords(t, words string, from, nth int) int {
	for at := from; at <= len(t) && words != ""; {
		i := strings.Index(t[at:], words)
		if i < 0 {
			return -1
		}
		at += i
		if !cuts(t, at) && !cuts(t, at+len(words)) {
			if nth--; nth == 0 {
				return at
			}
		}
		_, size := utf8.DecodeRuneInString(t[at:])
		at += size
	}
	return -1
}

// cuts reports whether a byte lies inside a word.
func cuts(t string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(t[:at])
	after, _ := utf8.DecodeRuneInString(t[at:])
	return isWord(before) && isWord(after)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
