package eval

import (
	"context"
	"fmt"
	"slices"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// tokens scores tokens, words and sentences on the raw text of treebanks, as
// the CoNLL 2018 shared task defines them: right is what has the same
// characters. A token is a written word ("don't"), a word a syntactic one
// ("do", "n't").
//
// The tests are scored with the model that the program carries, which has not
// seen them. It has seen EWT's dev part and most of GUM's news, so these are
// cut by classifiers that were fitted without them: news by cross-validation,
// each document by the one of four that did not learn from it.
func tokens(fit FitBorders) func(ctx context.Context, dir string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) { return scoreSegmentation(ctx, dir, fit) }
}

// FitBorders fits the borders of sentences on documents, from a seed.
type FitBorders func(ctx context.Context, documents []conllu.Document, seed uint64) (*lang.Borders, error)

func scoreSegmentation(ctx context.Context, dir string, fit FitBorders) (*Table, error) {
	ewt, gum, err := conllu.Treebanks(dir)
	if err != nil {
		return nil, err
	}
	carried, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	isDev := func(d conllu.Document) bool { return d.Split == conllu.Dev }
	isNews := func(d conllu.Document) bool { return d.Genre == "news" }
	t := &Table{}
	gumTest := conllu.Select(gum, isTest)
	for _, row := range []struct {
		what      string
		documents []conllu.Document
	}{
		{"EWT test", conllu.Select(ewt, isTest)},
		{"GUM test", gumTest},
		{"GUM test, news", conllu.Select(gumTest, isNews)},
	} {
		s, err := scoreTokens(carried, row.documents)
		if err != nil {
			return nil, err
		}
		s.addTo(t, row.what)
	}
	all := slices.Concat(ewt, gum)
	dev, err := heldOut(ctx, fit, all, [][]conllu.Document{conllu.Select(ewt, isDev)})
	if err != nil {
		return nil, err
	}
	dev.addTo(t, "EWT dev, held out")
	news, err := heldOut(ctx, fit, all, folds(conllu.Select(gum, isNews), newsFolds))
	if err != nil {
		return nil, err
	}
	news.addTo(t, "GUM news, cross-validated")
	return t, nil
}

// newsFolds is how many classifiers share the news documents.
const newsFolds = 4

// folds deals documents out to n hands.
func folds(documents []conllu.Document, n int) [][]conllu.Document {
	hands := make([][]conllu.Document, n)
	for i, d := range documents {
		hands[i%n] = append(hands[i%n], d)
	}
	return hands
}

// heldOut scores each part with a classifier that learned from all others that
// may be learned from.
func heldOut(ctx context.Context, fit FitBorders, all []conllu.Document, parts [][]conllu.Document) (tokenScores, error) {
	scores, err := sideBySide(ctx, len(parts), func(i int) (tokenScores, error) {
		held := map[string]bool{}
		for _, d := range parts[i] {
			held[d.Name] = true
		}
		learnt := conllu.Select(all, func(d conllu.Document) bool { return d.Learnable() && !held[d.Name] })
		borders, err := fit(ctx, learnt, 1)
		if err != nil {
			return tokenScores{}, err
		}
		l := en.WordLists()
		l.Borders = borders
		return scoreTokens(lang.New(l), parts[i])
	})
	if err != nil {
		return tokenScores{}, err
	}
	var sum tokenScores
	for _, s := range scores {
		sum.add(s)
	}
	return sum, nil
}

// tokenScores counts what is right, predicted and gold.
type tokenScores struct {
	documents                int
	tokens, words, sentences tally
}

func (s *tokenScores) add(t tokenScores) {
	s.documents += t.documents
	s.tokens.add(t.tokens)
	s.words.add(t.words)
	s.sentences.add(t.sentences)
}

func (s *tokenScores) addTo(t *Table, what string) {
	t.addTally(what+": tokens", s.tokens)
	t.addTally(what+": words", s.words)
	t.addTally(what+": sentences", s.sentences)
}

func scoreTokens(a *lang.Analyser, documents []conllu.Document) (tokenScores, error) {
	s := tokenScores{documents: len(documents)}
	for _, d := range documents {
		gold, err := conllu.Doc(d.Sentences)
		if err != nil {
			return s, fmt.Errorf("%s: %w", d.Name, err)
		}
		found, err := a.Analyse(gold.Text(), gold.Paragraphs())
		if err != nil {
			return s, fmt.Errorf("%s: %w", d.Name, err)
		}
		s.tokens.add(sameSpans(writtenSpans(found), writtenSpans(gold)))
		s.words.add(sameSpans(wordSpans(found), wordSpans(gold)))
		s.sentences.add(sameSpans(sentenceSpans(found), sentenceSpans(gold)))
	}
	return s, nil
}

// sameSpans counts the spans that both lists have. Both are in order, and no two
// of a list overlap.
func sameSpans(found, gold []text.Span) tally {
	c := tally{predicted: len(found), gold: len(gold)}
	for _, f := range found {
		for len(gold) > 0 && gold[0].End < f.End {
			gold = gold[1:]
		}
		c.right += count(len(gold) > 0 && gold[0] == f)
	}
	return c
}

func wordSpans(d *text.Doc) []text.Span {
	spans := make([]text.Span, 0, len(d.Tokens()))
	for _, t := range d.Tokens() {
		spans = append(spans, t.Span)
	}
	return spans
}

// writtenSpans puts clitics together with the words before them.
func writtenSpans(d *text.Doc) []text.Span {
	spans := make([]text.Span, 0, len(d.Tokens()))
	for _, t := range d.Tokens() {
		if t.Clitic && len(spans) > 0 {
			spans[len(spans)-1].End = t.End
		} else {
			spans = append(spans, t.Span)
		}
	}
	return spans
}

func sentenceSpans(d *text.Doc) []text.Span {
	spans := make([]text.Span, 0, len(d.Sentences()))
	for _, s := range d.Sentences() {
		spans = append(spans, s.Span)
	}
	return spans
}
