// Package lang analyses a text: paragraphs into tokens and sentences.
//
// Analyse works on the verbatim text and returns views of it, so nothing is
// ever normalised away. It reads each byte a bounded number of times: time
// grows linearly with the text, whatever the text is.
//
// Tokens follow the tokenisation of Universal Dependencies' English treebanks
// where later stages can see the difference: clitics are tokens of their own
// ("do|n't", "minister|'s"), abbreviations and initials keep their full stop,
// numbers keep their separators, addresses stay whole, and each other mark is
// a token by itself.
//
// Sentences end at . ! ? … followed by closing marks, white space and
// something that can open a sentence. Quotations are respected: the full stop
// in “We left.” she said does not end the sentence, because a lower-case word
// follows.
//
// It does not tag, parse or name anything.
package lang

import (
	"fmt"

	"hearsay/internal/text"
)

// Analyse returns the tokens and sentences of t. The paragraphs must lie
// inside t, on character boundaries, in order; what is outside them is left
// alone.
func Analyse(t string, paragraphs []text.Span) (*text.Doc, error) {
	if err := text.CheckOrdered(t, paragraphs...); err != nil {
		return nil, fmt.Errorf("analyse: %w", err)
	}
	tokens := make([]text.Token, 0, len(t)/5)
	sentences := make([]text.Sentence, 0, len(t)/100)
	for i, p := range paragraphs {
		first := len(tokens)
		tokens = oldAppendTokens(tokens, t, p)
		sentences = oldAppendSentences(sentences, t, tokens, first, i)
	}
	return text.NewDoc(t, paragraphs, sentences, tokens)
}

// Line analyses a text that is one paragraph, such as a title.
func Line(t string) (*text.Doc, error) {
	return Analyse(t, []text.Span{{Start: 0, End: len(t)}})
}
