package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Normal is a word in lower case with straight apostrophes, as lists of words
// have it.
func Normal(word string) string {
	return strings.ReplaceAll(strings.ToLower(word), "’", "'")
}

// Capital reports whether s begins with a capital letter.
func Capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
