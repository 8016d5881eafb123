package store

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"hearsay/internal/text"
)

// The full-text indexes and the snippets see a text as the same words: runs of
// letters, marks and digits, in lower case, Latin and Greek letters without
// their diacritics. In scripts that are written without spaces, each character
// is a word, and a word of a query is a phrase of them.

// foldedWords yields the words of t with their places.
func foldedWords(t string) iter.Seq2[text.Span, string] {
	return func(yield func(text.Span, string) bool) {
		eachWord(t, func(at text.Span, folded []byte) bool { return yield(at, string(folded)) })
	}
}

// foldText is the form of t that the full-text indexes read.
func foldText(t string) string {
	out := make([]byte, 0, len(t)+1)
	eachWord(t, func(_ text.Span, folded []byte) bool {
		out = append(append(out, folded...), ' ')
		return true
	})
	return string(out)
}

// eachWord calls f for the words of t until it returns false. f must not keep
// the bytes.
func eachWord(t string, f func(at text.Span, folded []byte) bool) {
	var b []byte
	start := 0
	flush := func(end int) bool {
		more := len(b) == 0 || f(text.Span{Start: start, End: end}, b)
		b = b[:0]
		return more
	}
	for i, r := range t {
		word, alone := isWord(r), r >= firstUnspaced && unicode.In(r, unspaced...)
		if (alone || !word) && !flush(i) {
			return
		}
		if len(b) == 0 {
			start = i
		}
		if word {
			b = appendFolded(b, r)
		}
		if alone && !flush(i+utf8.RuneLen(r)) {
			return
		}
	}
	flush(len(t))
}

// unspaced lists the scripts that are written without spaces.
var unspaced = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// firstUnspaced is the first character of those scripts.
const firstUnspaced = 0xe00

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M)
}

func appendFolded(b []byte, r rune) []byte {
	switch {
	case 'A' <= r && r <= 'Z':
		return append(b, byte(r)+'a'-'A')
	case r < utf8.RuneSelf:
		return append(b, byte(r))
	case isDiacritic(r):
		return b
	case unicode.In(r, unicode.Latin, unicode.Greek):
		base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		return utf8.AppendRune(b, unicode.ToLower(base))
	case r == 'ё', r == 'Ё':
		return append(b, "е"...)
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// isDiacritic reports the combining marks of Latin and Greek, and the vowel
// signs that Arabic mostly leaves out.
func isDiacritic(r rune) bool { return 0x300 <= r && r <= 0x36f || 0x64b <= r && r <= 0x652 }
