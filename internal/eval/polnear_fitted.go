package eval

import (
	"context"
	"fmt"

	"hearsay/internal/attribution"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// FitAttributions trains a model of attributions.
type FitAttributions func(ctx context.Context, c *attribution.Corpus, words *model.Words) (*attribution.Model, error)

// polnearFitted scores the same design as polnear on the same articles, with a
// model that learnt from PolNeAR's train part: what the design can do with more
// labels, and by the annotators whom it is compared with. PolNeAR states no
// licence, so that model is never shipped.
func polnearFitted(fit FitAttributions) func(context.Context, string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) {
		words, err := en.Words()
		if err != nil {
			return nil, err
		}
		c, err := polnearCorpus(ctx, dir, words)
		if err != nil {
			return nil, err
		}
		m, err := fit(ctx, c, words)
		if err != nil {
			return nil, err
		}
		return scoreDev(ctx, dir, statement.New(m))
	}
}

// polnearCorpus is the train part, annotated.
func polnearCorpus(ctx context.Context, dir string, words *model.Words) (*attribution.Corpus, error) {
	articles, err := readPolnear(dir, "train")
	if err != nil {
		return nil, err
	}
	docs, err := sideBySide(ctx, len(articles), func(i int) (*text.Doc, error) {
		a := articles[i]
		doc, err := annotated(a.text, text.Lines(a.text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", a.name, err)
		}
		return doc, nil
	})
	if err != nil {
		return nil, err
	}
	var c attribution.Corpus
	for i, a := range articles {
		c.Learn(docs[i], polnearLabels(a.gold), words)
	}
	return &c, nil
}

// polnearLabels are the labels of attributions that have a cue.
func polnearLabels(gold []roles) []attribution.Labels {
	var all []attribution.Labels
	for _, r := range gold {
		if len(r[cueRole]) == 0 {
			continue
		}
		cue := r[cueRole][0].Cover(r[cueRole][len(r[cueRole])-1])
		all = append(all, attribution.Labels{Cue: cue, Source: r[sourceRole], Content: r[contentRole]})
	}
	return all
}
