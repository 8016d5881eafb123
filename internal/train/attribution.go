package train

import (
	"context"
	"fmt"

	"hearsay/internal/attribution"
	"hearsay/internal/labels"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// attributionPlan is how the marker of attributions is trained.
func attributionPlan(seed uint64) markPlan {
	return markPlan{embed: 48, hidden: 96, least: 3, epochs: 7, batch: 400, rate: 3e-3, drop: .2, dropOther: .15, seed: seed}
}

// fitAttribution learns attributions from the labelled articles, read with the
// parts fitted before.
func fitAttribution(ctx context.Context, in *input) ([]byte, error) {
	language := en.WordLists()
	if err := language.Load(in.file); err != nil {
		return nil, err
	}
	articles, err := labels.Training(in.Data)
	if err != nil {
		return nil, err
	}
	var c attribution.Corpus
	analyser := lang.New(language)
	for _, a := range articles {
		doc, err := analyser.Read(a.Text, a.Paragraphs)
		if err != nil {
			return nil, fmt.Errorf("article %s: %w", a.ID, err)
		}
		c.Learn(doc, labelsOf(&a, false), language.Words)
		title, err := analyser.Read(a.Title, []text.Span{{End: len(a.Title)}})
		if err != nil {
			return nil, fmt.Errorf("title of article %s: %w", a.ID, err)
		}
		c.Learn(title, labelsOf(&a, true), language.Words)
	}
	m, err := fitAttributions(ctx, attributionPlan(in.Seed), &c, language.Words, in.report)
	if err != nil {
		return nil, err
	}
	return m.Encode(), nil
}

// labelsOf are the labels of an article's text or title that have a cue.
func labelsOf(a *labels.Article, title bool) []attribution.Labels {
	var all []attribution.Labels
	for _, s := range a.Statements {
		if s.Title != title || s.Cue.Len() == 0 {
			continue
		}
		l := attribution.Labels{Cue: s.Cue, Content: s.Content, Addressee: s.Addressee}
		if s.Source.Len() > 0 {
			l.Source = []text.Span{s.Source}
		}
		all = append(all, l)
	}
	return all
}

// Attributions trains a model of attributions on a corpus as large as PolNeAR,
// in fewer passes than the shipped one: with 4, 7 and 12 of them it finds ever
// less of what is there.
func Attributions(ctx context.Context, c *attribution.Corpus, words *model.Words) (*attribution.Model, error) {
	plan := attributionPlan(1)
	plan.epochs = 4
	return fitAttributions(ctx, plan, c, words, func(string) {})
}

// fitAttributions trains a model of attributions.
func fitAttributions(ctx context.Context, plan markPlan, c *attribution.Corpus, words *model.Words, report func(line string)) (*attribution.Model, error) {
	m, err := fitMarker(ctx, plan, c.State, attribution.Heads(), c.Passages, words, func(epoch int, loss float64) {
		report(fmt.Sprintf("attributions: pass %d of %d, loss %.3f a word", epoch+1, plan.epochs, loss))
	})
	if err != nil {
		return nil, err
	}
	return &attribution.Model{Marker: m}, nil
}
