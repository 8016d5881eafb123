package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Op is one step of an alignment of two texts. The steps' spans follow each
// other on both sides; the marks and spaces between words stand in none.
type Op struct {
	Kind OpKind
	A, B Span // of words; empty on the side that has nothing
}

// OpKind is how two stretches of words compare.
type OpKind uint8

const (
	Same    OpKind = iota // the same words on both sides, but for case and the form of apostrophes
	OnlyA                 // words that only the first text has
	OnlyB                 // words that only the second text has
	Changed               // words of the first text that stand where the second has others
)

// maxAligned bounds the words of each side that are aligned, between those that
// both texts begin and end with: the work grows with their product. What
// follows them is one step.
const maxAligned = 1500

// Align compares two texts word by word: the longest common sub-sequence of
// their words, and what stands between. Words that only join ("the", "of") and
// stand alone between differences count as different too: a reader follows few
// long steps better than many short ones.
func Align(a, b string) []Op {
	wordsA, wordsB := alignable(a), alignable(b)
	var out steps
	same := commonWords(wordsA, wordsB)
	for k, i := 0, 0; k < len(same); k = i {
		for i = k + 1; i < len(same) && same[i] == (match{same[i-1].a + 1, same[i-1].b + 1}); i++ {
		}
		if first := same[k]; i-k == 1 && first.a+first.b > 0 && lonely(wordsA[first.a].key) {
			continue
		}
		out.same(wordsA, wordsB, same[k:i])
	}
	out.rest(wordsA, wordsB, len(wordsA), len(wordsB))
	return out.ops
}

// lonely words say nothing when they stand alone between differences; numbers
// always do.
func lonely(key string) bool {
	return utf8.RuneCountInString(key) <= 3 && !strings.ContainsAny(key, "0123456789")
}

// steps collects the steps; a and b count the words that they hold.
type steps struct {
	ops  []Op
	a, b int
}

func (s *steps) same(a, b []alignedWord, run []match) {
	first, last := run[0], run[len(run)-1]
	s.rest(a, b, first.a, first.b)
	s.ops = append(s.ops, Op{Same, a[first.a].Cover(a[last.a].Span), b[first.b].Cover(b[last.b].Span)})
	s.a, s.b = last.a+1, last.b+1
}

// rest adds the words before the places a and b, which differ.
func (s *steps) rest(wordsA, wordsB []alignedWord, a, b int) {
	op := Op{A: cover(wordsA, s.a, a), B: cover(wordsB, s.b, b)}
	switch {
	case s.a < a && s.b < b:
		op.Kind = Changed
	case s.a < a:
		op.Kind = OnlyA
	case s.b < b:
		op.Kind = OnlyB
	default:
		return
	}
	s.ops = append(s.ops, op)
	s.a, s.b = a, b
}

// cover is the span of words[first:last]; without words, the empty span where
// they would stand.
func cover(words []alignedWord, first, last int) Span {
	switch {
	case first < last:
		return words[first].Cover(words[last-1].Span)
	case first > 0:
		return Span{words[first-1].End, words[first-1].End}
	}
	return Span{}
}

type alignedWord struct {
	Span
	key string // by which words are equal
}

// alignable returns the words of a text: letters and digits with what joins
// them.
func alignable(t string) []alignedWord {
	var words []alignedWord
	start := -1
	add := func(end int) {
		if start >= 0 {
			key := strings.ReplaceAll(strings.ToLower(t[start:end]), "’", "'")
			words = append(words, alignedWord{Span{start, end}, key})
			start = -1
		}
	}
	for i, r := range t {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if start < 0 {
				start = i
			}
		case start < 0 || !inWord(t, i, r):
			add(i)
		}
	}
	add(len(t))
	return words
}

// inWord reports whether the mark r at i joins the characters around it:
// "o’clock", "3.5", "state-run".
func inWord(t string, i int, r rune) bool {
	if !strings.ContainsRune("'’.,-", r) {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(t[:i])
	next, _ := utf8.DecodeRuneInString(t[i+utf8.RuneLen(r):])
	if r == '.' || r == ',' {
		return unicode.IsDigit(prev) && unicode.IsDigit(next)
	}
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return word(prev) && word(next)
}

// match is the places of one word in both texts.
type match struct{ a, b int }

// Words are the words of a text in the form by which Align takes them for equal.
func Words(t string) []string {
	words := alignable(t)
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	return keys
}

// commonWords returns the longest common sub-sequence. The words that both
// begin and end with are always in one.
func commonWords(a, b []alignedWord) []match {
	var same []match
	first, last := 0, 0
	for ; first < min(len(a), len(b)) && a[first].key == b[first].key; first++ {
		same = append(same, match{first, first})
	}
	for last < min(len(a), len(b))-first && a[len(a)-1-last].key == b[len(b)-1-last].key {
		last++
	}
	for _, m := range longestCommon(a[first:len(a)-last], b[first:len(b)-last]) {
		same = append(same, match{first + m.a, first + m.b})
	}
	for i := last; i > 0; i-- {
		same = append(same, match{len(a) - i, len(b) - i})
	}
	return same
}

func longestCommon(a, b []alignedWord) []match {
	a, b = a[:min(len(a), maxAligned)], b[:min(len(b), maxAligned)]
	width := len(b) + 1
	longest := make([]uint16, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if at := i*width + j; a[i].key == b[j].key {
				longest[at] = longest[at+width+1] + 1
			} else {
				longest[at] = max(longest[at+width], longest[at+1])
			}
		}
	}
	var same []match
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch at := i*width + j; {
		case a[i].key == b[j].key:
			same = append(same, match{i, j})
			i, j = i+1, j+1
		case longest[at+width] >= longest[at+1]:
			i++
		default:
			j++
		}
	}
	return same
}
