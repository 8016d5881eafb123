package conllu

import (
	"strings"

	"hearsay/internal/text"
)

// Text rebuilds the text of sentences from their forms, with the span of every
// word. Paragraphs are apart by an empty line. The treebanks do not tell how
// much white space stood elsewhere: it is one space.
func Text(sentences []Sentence) (string, []text.Span) {
	var b strings.Builder
	var spans []text.Span
	space := false
	for i, s := range sentences {
		if s.NewPar && i > 0 {
			b.WriteString("\n\n")
			space = false
		}
		for _, w := range s.Words {
			if space {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(w.Form)
			spans = append(spans, text.Span{Start: start, End: b.Len()})
			space = w.SpaceAfter
		}
	}
	return b.String(), spans
}

// Doc rebuilds the text of sentences and their analysis. Heads that are not
// given stay 0, with an empty relation. Names are not read.
func Doc(sentences []Sentence) (*text.Doc, error) {
	t, spans := Text(sentences)
	var paragraphs []text.Span
	var cut []text.Sentence
	tokens := make([]text.Token, 0, len(spans))
	for i, s := range sentences {
		first := len(tokens)
		tokens = appendTokens(tokens, s.Words, spans[first:])
		span := spans[first].Cover(spans[len(tokens)-1])
		if s.NewPar || i == 0 {
			paragraphs = append(paragraphs, span)
		}
		paragraph := len(paragraphs) - 1
		paragraphs[paragraph].End = span.End
		cut = append(cut, text.Sentence{Span: span, First: first, Last: len(tokens), Paragraph: paragraph})
	}
	return text.NewDoc(t, paragraphs, cut, tokens)
}

func appendTokens(tokens []text.Token, words []Word, spans []text.Span) []text.Token {
	first := len(tokens)
	for i, w := range words {
		t := text.Token{
			Span: spans[i], Kind: text.KindOf(w.Form), Clitic: w.Clitic, UPOS: text.UPOS(w.UPOS), XPOS: w.XPOS,
			Feats: text.Feats(w.Feats), Lemma: w.Lemma,
		}
		switch {
		case w.Head == 0:
			t.Head, t.Rel = -1, text.Rel(w.Rel)
		case w.Head > 0:
			t.Head, t.Rel = first+w.Head-1, text.Rel(w.Rel)
		}
		tokens = append(tokens, t)
	}
	return tokens
}
