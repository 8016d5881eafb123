package store

import (
	"iter"
	"strings"
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
		var b []byte
		start := 0
		flush := func(end int) bool {
			word := string(b)
			b = b[:0]
			return word == "" || yield(text.Span{Start: start, End: end}, word)
		}
		for i, r := range t {
			alone := r >= firstUnspaced && unicode.In(r, unspaced...)
			if alone || !isWord(r) {
				if !flush(i) {
					return
				}
			}
			if len(b) == 0 {
				start = i
			}
			if isWord(r) {
				b = appendFolded(b, r)
			}
			if alone && !flush(i+utf8.RuneLen(r)) {
				return
			}
		}
		flush(len(t))
	}
}

// foldText is the form of t that the full-text indexes read.
func foldText(t string) string {
	var b strings.Builder
	b.Grow(len(t))
	for _, word := range foldedWords(t) {
		b.WriteString(word)
		b.WriteByte(' ')
	}
	return b.String()
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
	case r < utf8.RuneSelf:
		return append(b, byte(unicode.ToLower(r)))
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
