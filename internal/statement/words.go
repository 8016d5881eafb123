package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// normal lower-cases a word and makes its apostrophe straight.
func normal(raw string) string {
	return strings.ReplaceAll(strings.ToLower(raw), "’", "'")
}

func startsCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// low is token i in lower case; "" outside the text.
func (w *writer) low(i int) string {
	if i < 0 || i >= len(w.r.Doc.Tokens()) {
		return ""
	}
	return normal(w.r.Doc.Of(w.r.Doc.Tokens()[i].Span))
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

// below reports whether token i is token top or hangs on it.
func (w *writer) below(i, top int) bool {
	tokens := w.r.Doc.Tokens()
	for range furthestUp {
		switch {
		case i == top:
			return true
		case i < 0 || tokens[i].Rel == "":
			return false
		}
		i = tokens[i].Head
	}
	return false
}

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
