package revision

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/text"
)

// doubleMarks are the quotation marks that are looked for: single ones are
// apostrophes more often.
const doubleMarks = "“”„«»\""

// requoted reports whether words that both texts have stand inside quotation
// marks in one of them only. Marks open and close in turn.
func requoted(old, new string) bool {
	if !strings.ContainsAny(old, doubleMarks) && !strings.ContainsAny(new, doubleMarks) {
		return false
	}
	inOld, inNew := marksOf(old), marksOf(new)
	for _, op := range text.Align(old, new) {
		if op.Kind == text.Same && inOld.of(op.A) != inNew.of(op.B) {
			return true
		}
	}
	return false
}

// marks tell of each word of a text where it begins, and with a letter whether
// it stands outside quotation marks (w) or inside (q).
type marks struct {
	starts  []int
	letters []byte
}

func marksOf(t string) (m marks) {
	letter := [2]byte{'w', 'q'}
	inside, inWord := 0, false
	for i, r := range t {
		if strings.ContainsRune(doubleMarks, r) {
			inside = 1 - inside
		}
		was := inWord
		inWord = unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if inWord && !was {
			m.starts, m.letters = append(m.starts, i), append(m.letters, letter[inside])
		}
	}
	return m
}

// of returns the letters of the words of a span.
func (m marks) of(s text.Span) string {
	first, _ := slices.BinarySearch(m.starts, s.Start)
	last, _ := slices.BinarySearch(m.starts, s.End)
	return string(m.letters[first:last])
}
