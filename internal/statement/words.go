package statement

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// low is token i in lower case; "" outside the text.
func (w *writer) low(i int) string {
	if i < 0 || i >= len(w.r.Doc.Tokens()) {
		return ""
	}
	return text.Normal(w.r.Doc.Of(w.r.Doc.Tokens()[i].Span))
}

// lemma is the lemma of token i in lower case.
func (w *writer) lemma(i int) string {
	if t := w.r.Doc.Tokens()[i]; t.Lemma != "" {
		return strings.ToLower(t.Lemma)
	}
	return w.low(i)
}

// furthestUp bounds the steps from a word to what it hangs on.
const furthestUp = 30

// besidePhrase are relations of what stands with a noun and is no part of the
// phrase that names it.
var besidePhrase = map[text.Rel]bool{"punct": true, "appos": true, "acl": true, "acl:relcl": true, "parataxis": true, "conj": true, "cc": true, "case": true, "cop": true, "nsubj": true}

// phrase is the noun phrase around token head, without what is said beside it
// and without prepositions before it.
func (w *writer) phrase(head int) text.Span {
	tokens := w.r.Doc.Tokens()
	first, last := head, head
	for first > 0 && w.inPhrase(first-1, head) {
		first--
	}
	for last+1 < len(tokens) && w.inPhrase(last+1, head) {
		last++
	}
	for last > head && tokens[last].Kind == text.Punct {
		last--
	}
	for first < head && (tokens[first].Kind == text.Punct || tokens[first].Rel == "case" && tokens[first].Head == head) {
		first++
	}
	return tokens[first].Cover(tokens[last].Span)
}

func (w *writer) inPhrase(i, head int) bool {
	tokens := w.r.Doc.Tokens()
	for range furthestUp {
		t := tokens[i]
		switch {
		case t.Rel == "" || t.Head < 0:
			return false
		case t.Head == head:
			return !besidePhrase[t.Rel] || t.Rel == "case" && i < head || t.Rel == "punct" && w.r.Doc.Of(t.Span) != ","
		}
		i = t.Head
	}
	return false
}

// phraseHead is the token of s that the others hang on.
func (w *writer) phraseHead(s text.Span) int {
	tokens := w.r.Doc.Tokens()
	for i := w.r.Doc.TokenAt(s.Start); i < len(tokens) && tokens[i].Start < s.End; i++ {
		if t := tokens[i]; t.Rel != "" && t.Rel != "punct" && (t.Head < 0 || !s.Contains(tokens[t.Head].Span)) {
			return i
		}
	}
	return -1
}

// tagged reports whether token i has a part of speech.
func (w *writer) tagged(i int, tag text.UPOS) bool {
	tokens := w.r.Doc.Tokens()
	return i < len(tokens) && tokens[i].UPOS == tag
}

// cueHas reports whether a word of the cue has one of the lemmas.
func (w *writer) cueHas(f *found, lemmas map[string]bool) bool {
	tokens := w.r.Doc.Tokens()
	for i := w.r.Doc.TokenAt(f.Cue.Start); i < len(tokens) && tokens[i].Start < f.Cue.End; i++ {
		if lemmas[w.lemma(i)] {
			return true
		}
	}
	return false
}

// words are the tokens [first, last) in lower case with single spaces.
func (w *writer) words(first, last int) string {
	if last > len(w.r.Doc.Tokens()) {
		return ""
	}
	return w.fold(w.r.Doc.Tokens()[first].Cover(w.r.Doc.Tokens()[last-1].Span))
}

func (w *writer) fold(s text.Span) string {
	return text.Normal(strings.Join(strings.Fields(w.r.Doc.Of(s)), " "))
}

var relatives = lexicon.Set("who whom whose which")
