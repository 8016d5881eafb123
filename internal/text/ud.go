package text

import "strings"

// UPOS is a universal part of speech; "" when unknown.
type UPOS string

// The universal parts of speech of Universal Dependencies 2.
const (
	ADJ   UPOS = "ADJ"
	ADP   UPOS = "ADP"
	ADV   UPOS = "ADV"
	AUX   UPOS = "AUX"
	CCONJ UPOS = "CCONJ"
	DET   UPOS = "DET"
	INTJ  UPOS = "INTJ"
	NOUN  UPOS = "NOUN"
	NUM   UPOS = "NUM"
	PART  UPOS = "PART"
	PRON  UPOS = "PRON"
	PROPN UPOS = "PROPN"
	PUNCT UPOS = "PUNCT"
	SCONJ UPOS = "SCONJ"
	SYM   UPOS = "SYM"
	VERB  UPOS = "VERB"
	X     UPOS = "X"
)

// Rel is a dependency relation of Universal Dependencies with its subtype, as
// "nsubj:pass".
type Rel string

// Base is the relation without its subtype.
func (r Rel) Base() Rel {
	base, _, _ := strings.Cut(string(r), ":")
	return Rel(base)
}

// Feats is a set of morphological features in the form of CoNLL-U:
// "Number=Sing|Tense=Past", sorted by name; "" for none.
type Feats string

// Get returns the value of a feature, "" when it is not there.
func (f Feats) Get(name string) string {
	for rest := string(f); rest != ""; {
		var pair string
		pair, rest, _ = strings.Cut(rest, "|")
		if value, ok := strings.CutPrefix(pair, name); ok && value != "" && value[0] == '=' {
			return value[1:]
		}
	}
	return ""
}
