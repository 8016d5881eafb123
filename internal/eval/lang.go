package eval

import (
	"context"
	"fmt"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// language scores the analysis of English on the test documents of two
// treebanks: lemmas from their tags, everything from their tokens, and from
// their raw text.
func language(ctx context.Context, dir string) (*Table, error) {
	ewt, gum, err := conllu.Treebanks(dir)
	if err != nil {
		return nil, err
	}
	a, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, part := range []struct {
		name      string
		documents []conllu.Document
		keep      func(conllu.Document) bool
	}{
		{"EWT test", ewt, isTest},
		{"GUM test", gum, isTest},
		{"GUM test, free texts", gum, func(d conllu.Document) bool { return isTest(d) && d.Free }},
		{"GUM test, news", gum, func(d conllu.Document) bool { return isTest(d) && d.Genre == "news" }},
	} {
		s, err := scoreDocuments(ctx, a, conllu.Select(part.documents, part.keep))
		if err != nil {
			return nil, err
		}
		t.Add(part.name+", gold tags", s.given.words.gold, Figure{"lemmas", ratio(s.lemmas, s.given.words.gold)})
		t.Add(part.name+", gold tokens", s.given.words.gold, s.given.analysis()...)
		t.Add(part.name+", raw text", s.raw.words.gold, append(s.raw.segmentation(), s.raw.analysis()...)...)
	}
	return t, nil
}

func isTest(d conllu.Document) bool { return d.Split == conllu.Test }

// langScores are those from given tokens, those from raw text, and how many
// lemmas are right from given tags.
type langScores struct {
	given, raw udScores
	lemmas     int
}

func scoreDocuments(ctx context.Context, a *lang.Analyser, documents []conllu.Document) (langScores, error) {
	scores, err := sideBySide(ctx, len(documents), func(i int) (langScores, error) {
		s, err := scoreDocument(a, documents[i])
		if err != nil {
			return s, fmt.Errorf("%s: %w", documents[i].Name, err)
		}
		return s, nil
	})
	if err != nil {
		return langScores{}, err
	}
	var sum langScores
	for _, s := range scores {
		sum.given.add(s.given)
		sum.raw.add(s.raw)
		sum.lemmas += s.lemmas
	}
	return sum, nil
}

func scoreDocument(a *lang.Analyser, d conllu.Document) (langScores, error) {
	gold, err := conllu.Doc(d.Sentences)
	if err != nil {
		return langScores{}, err
	}
	plain, err := withoutAnalysis(gold)
	if err != nil {
		return langScores{}, err
	}
	given, err := a.Annotate(plain, nil)
	if err != nil {
		return langScores{}, err
	}
	raw, err := a.Read(gold.Text(), text.Paragraphs(gold.Text()))
	if err != nil {
		return langScores{}, err
	}
	return langScores{scoreUD(gold, given), scoreUD(gold, raw), rightLemmas(a, gold)}, nil
}

// rightLemmas counts the words whose lemma follows from their tags.
func rightLemmas(a *lang.Analyser, d *text.Doc) int {
	right := 0
	for _, t := range d.Tokens() {
		right += count(t.Lemma == "" || t.Lemma == a.Lemma(d.Of(t.Span), t))
	}
	return right
}

// withoutAnalysis returns the tokens and sentences of d alone.
func withoutAnalysis(d *text.Doc) (*text.Doc, error) {
	tokens := make([]text.Token, len(d.Tokens()))
	for i, t := range d.Tokens() {
		tokens[i] = text.Token{Span: t.Span, Kind: t.Kind, Clitic: t.Clitic}
	}
	return text.NewDoc(d.Text(), d.Paragraphs(), d.Sentences(), tokens)
}
