package en

import (
	"slices"
	"testing"

	"hearsay/internal/text"
)

func TestIrregular(t *testing.T) {
	all := Irregular(func(verb string) bool { return verb == "undergo" || verb == "mislead" })
	for _, want := range []Inflected{
		{"fled", "flee", text.VERB, "VBD"},
		{"bidden", "bid", text.VERB, "VBN"},
		{"panicking", "panic", text.VERB, "VBG"},
		{"misled", "mislead", text.VERB, "VBN"},
		{"underwent", "undergo", text.VERB, "VBD"},
		{"wolves", "wolf", text.NOUN, "NNS"},
	} {
		if !slices.Contains(all, want) {
			t.Errorf("%v is missing", want)
		}
	}
	for _, w := range all {
		if w.Form == "" || w.Lemma == "" || w.Form == "outled" {
			t.Errorf("%v is no word", w)
		}
	}
}
