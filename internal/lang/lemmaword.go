package lang

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// LemmaWord is a word as the lemmatiser looks it up.
type LemmaWord struct {
	Folded   []byte    // in lower case, with straight apostrophes
	Class    [2]uint32 // of the tags: the most detailed first
	Capitals Capitals
}

// Capitals tells where a word has capitals.
type Capitals uint32

const (
	capsNone  Capitals = iota // none
	capsFirst                 // the first letter alone
	capsAll                   // all, at least two
	capsMixed                 // others
)

// NewLemmaWord folds form into buffer, which has room for it. It returns false
// for words that have no lemma of their own: they are too long.
func NewLemmaWord(buffer []byte, form string, upos text.UPOS, xpos string, feats text.Feats) (LemmaWord, bool) {
	if len(form) > longestLemmatised {
		return LemmaWord{}, false
	}
	var w LemmaWord
	w.Folded, w.Capitals = foldWord(buffer, form)
	w.Class = lemmaClasses(upos, xpos, feats)
	return w, true
}

// lemmaClasses: words whose tags were never seen together share what words of
// their universal part of speech do. Languages without tags of their own are
// told apart by their features.
func lemmaClasses(upos text.UPOS, xpos string, feats text.Feats) [2]uint32 {
	coarse := model.HashString(model.Hash(0), string(upos))
	if xpos == "" {
		xpos = string(feats)
	}
	return [2]uint32{model.HashString(coarse, xpos), coarse}
}

// CaseClass tells words with different capitals apart, for their casing.
func (w LemmaWord) CaseClass(class uint32) uint32 {
	return model.HashUint(class, uint32(w.Capitals)+1)
}

// foldWord appends form in lower case, and tells its capitals.
func foldWord(folded []byte, form string) ([]byte, Capitals) {
	letters, upper, first := 0, 0, false
	for i, r := range form {
		switch low := lowerRune(r); {
		case low != r:
			upper++
			first = first || i == 0
			folded = utf8.AppendRune(folded, low)
		case r == '’':
			folded = append(folded, '\'')
		default:
			folded = utf8.AppendRune(folded, r)
		}
		if r < utf8.RuneSelf && letter(byte(r)) || r >= utf8.RuneSelf && unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case upper == 0:
		return folded, capsNone
	case upper == 1 && first:
		return folded, capsFirst
	case upper == letters:
		return folded, capsAll
	}
	return folded, capsMixed
}

func lowerRune(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + ('a' - 'A')
	case r < utf8.RuneSelf:
		return r
	}
	return unicode.ToLower(r)
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// Edit returns the edit that makes lemma of the word, without its capitals.
func (w LemmaWord) Edit(lemma string) LemmaEdit {
	folded, _ := foldWord(nil, lemma)
	n := 0
	for n < len(folded) && n < len(w.Folded) && folded[n] == w.Folded[n] {
		n++
	}
	for n > 0 && (n < len(folded) && !utf8.RuneStart(folded[n]) || n < len(w.Folded) && !utf8.RuneStart(w.Folded[n])) {
		n--
	}
	return LemmaEdit{Remove: string(w.Folded[n:]), Add: string(folded[n:])}
}

// Casing returns what the capitals of form, which is the word, need to become
// those of lemma after the edit; false when none does.
func (w LemmaWord) Casing(form string, e LemmaEdit, lemma string) (Casing, bool) {
	var l Lemmatiser
	for _, c := range []Casing{LowerCase, SameCase, Capitalised, UpperCase} {
		own := w
		own.Folded = slices.Clone(w.Folded)
		if l.apply(form, own, e, c) == lemma {
			return c, true
		}
	}
	return 0, false
}
