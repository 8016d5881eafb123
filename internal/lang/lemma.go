package lang

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Lemmatiser finds the dictionary form of words from their form and tags.
//
// Two rules make a lemma: an edit of the ending ("-ies" becomes "-y", "went"
// becomes "go"), made on the word in lower case, and what becomes of the
// capitals. Each is looked up by the word's tags and its longest ending that
// has a rule, so the irregular words are exceptions to the rules of their
// endings, and a word that nobody has seen is treated as its ending tells.
//
// The form of the section: the edits, as a list of what they take away and a
// list of what they put there; one byte, 1 when "1,500" becomes "1500"; the
// lemmas that are held ready; the endings of edits; the endings of casings.
type Lemmatiser struct {
	edits   []LemmaEdit
	ungroup bool
	ready   map[string]string // lemmas that need no allocation
	edit    *model.Endings    // by LemmaWord.Class: index into edits
	casing  *model.Endings    // by LemmaWord.CaseClass: Casing
}

// LemmaEdit replaces an ending.
type LemmaEdit struct{ Remove, Add string }

// Casing is what becomes of a word's capitals in its lemma.
type Casing uint16

const (
	LowerCase   Casing = iota // "The" is "the"
	SameCase                  // "Kessians" is "Kessian", "GmbHs" is "GmbH"
	Capitalised               // "KESSIA" is "Kessia"
	UpperCase                 // "tv" is "TV"
	casings
)

// longestLemmatised bounds the words that are looked up, in bytes. Longer ones
// are addresses and noise, and their own lemma.
const longestLemmatised = 64

// Lemma returns the lemma of a word. It is a part of form where that is
// possible.
func (l *Lemmatiser) Lemma(form string, upos text.UPOS, xpos string, feats text.Feats) string {
	var buffer [2 * longestLemmatised]byte
	w, ok := NewLemmaWord(buffer[:0], form, upos, xpos, feats)
	if !ok {
		return form
	}
	if l.ungroup && Grouped(form) {
		return l.keep(bytes.ReplaceAll(w.Folded, []byte(","), nil))
	}
	return l.apply(form, w, l.editOf(w), l.casingOf(w))
}

// Lemma returns the lemma of a word whose tags are known; the word itself
// without a model.
func (a *Analyser) Lemma(form string, tags text.Token) string {
	if a.language.Lemmas == nil {
		return form
	}
	return a.language.Lemmas.Lemma(form, tags.UPOS, tags.XPOS, tags.Feats)
}

func (l *Lemmatiser) editOf(w LemmaWord) LemmaEdit {
	suits := func(i uint16) bool {
		return int(i) < len(l.edits) && hasSuffix(w.Folded, l.edits[i].Remove)
	}
	for _, class := range w.Class {
		if i, ok := l.edit.Find(class, w.Folded, suits); ok {
			return l.edits[i]
		}
	}
	return LemmaEdit{}
}

func (l *Lemmatiser) casingOf(w LemmaWord) Casing {
	suits := func(c uint16) bool { return c < uint16(casings) }
	for _, class := range w.Class {
		if c, ok := l.casing.Find(w.CaseClass(class), w.Folded, suits); ok {
			return Casing(c)
		}
	}
	return SameCase
}

func hasSuffix(word []byte, ending string) bool {
	return len(word) >= len(ending) && string(word[len(word)-len(ending):]) == ending
}

// apply edits the ending and the capitals. The lemma is a part of the form, if
// it can be.
func (l *Lemmatiser) apply(form string, w LemmaWord, e LemmaEdit, c Casing) string {
	stem := w.Folded[:len(w.Folded)-len(e.Remove)]
	own := form[:min(len(stem), len(form))]
	if c == SameCase && len(w.Folded) == len(form) {
		if e.Add == "" {
			return own
		}
		copy(stem, own)
	} else if c == LowerCase && e.Add == "" && string(stem) == own {
		return own
	}
	lemma := append(stem, e.Add...)
	switch {
	case c == UpperCase:
		lemma = bytes.ToUpper(lemma)
	case c == Capitalised || c == SameCase && w.Capitals != capsNone && len(w.Folded) != len(form):
		lemma = capitalised(lemma)
	}
	return l.keep(lemma)
}

func capitalised(word []byte) []byte {
	r, size := utf8.DecodeRune(word)
	return append(utf8.AppendRune(make([]byte, 0, len(word)+utf8.UTFMax), unicode.ToUpper(r)), word[size:]...)
}

// keep returns the lemma as a string, one that is held if there is one.
func (l *Lemmatiser) keep(lemma []byte) string {
	if s, ok := l.ready[string(lemma)]; ok {
		return s
	}
	return string(lemma)
}

// Grouped reports whether form is a number whose digits are in groups:
// "12,500".
func Grouped(form string) bool {
	commas := 0
	for i := range len(form) {
		switch c := form[i]; {
		case c == ',' && i > 0 && i+1 < len(form):
			commas++
		case (c < '0' || c > '9') && c != '.':
			return false
		}
	}
	return commas > 0
}
