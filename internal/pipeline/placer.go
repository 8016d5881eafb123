package pipeline

import (
	"context"
	"fmt"
	"math"

	"hearsay/internal/news"
	"hearsay/internal/store"
	"hearsay/internal/story"
	"hearsay/internal/utterance"
)

// traced is an article with what the relations need of it.
type traced struct {
	article   *news.Article
	story     *story.Features
	utterance *utterance.Features
}

func trace(a analysed) traced {
	return traced{a.article, story.Trace(a.article, a.body), utterance.Trace(a.article)}
}

// placer places articles among the known ones. Its indexes begin empty; the
// days around an article are loaded from the store before it is placed.
type placer struct {
	db         *store.Store
	stories    *story.Index
	utterances *utterance.Index
	loaded     map[int]bool // days
}

// undated stands for the day of articles without a date.
const undated = math.MinInt

func newPlacer(db *store.Store) *placer {
	return &placer{db, story.NewIndex(), utterance.NewIndex(), map[int]bool{}}
}

// place finds the article's place, adds it to the indexes, and returns it in
// the form in which it is saved.
func (p *placer) place(ctx context.Context, t traced) (store.Filed, error) {
	if err := p.load(ctx, t.article.Published); err != nil {
		return store.Filed{}, err
	}
	placed := p.stories.Place(t.story)
	filed := store.Filed{
		Article: t.article,
		Placement: news.Placement{
			Article: t.article.ID, Story: placed.Story, Origin: placed.Origin,
			Copies: placed.Copies, Regrouped: placed.Regrouped,
			Renderings: p.utterances.Place(t.utterance, placed.Story),
		},
	}
	var err error
	if filed.StoryTrace, err = t.story.MarshalBinary(); err != nil {
		return store.Filed{}, fmt.Errorf("trace of article %s: %w", t.article.ID, err)
	}
	if filed.UtteranceTrace, err = t.utterance.MarshalBinary(); err != nil {
		return store.Filed{}, fmt.Errorf("trace of article %s: %w", t.article.ID, err)
	}
	return filed, nil
}

// forget removes an article whose page has changed.
func (p *placer) forget(id news.ArticleID) {
	p.stories.Remove(id)
	p.utterances.Remove(id)
}

// load brings the days around a date, and the articles without one, into the
// indexes. Days that were loaded once stay: what is placed later joins them.
func (p *placer) load(ctx context.Context, d *news.Date) error {
	if err := p.loadUndated(ctx); err != nil || d == nil {
		return err
	}
	window := max(p.stories.Window(), p.utterances.Window())
	from, to := d.DayNumber()-window, d.DayNumber()+window
	for from <= to && p.loaded[from] {
		from++
	}
	for from <= to && p.loaded[to] {
		to--
	}
	if from > to {
		return nil
	}
	for t, err := range p.db.Traces(ctx, from, to) {
		if err != nil {
			return fmt.Errorf("load known articles: %w", err)
		}
		if !p.loaded[*t.Day] {
			if err := p.add(t); err != nil {
				return err
			}
		}
	}
	for day := from; day <= to; day++ {
		p.loaded[day] = true
	}
	return nil
}

func (p *placer) loadUndated(ctx context.Context) error {
	if p.loaded[undated] {
		return nil
	}
	p.loaded[undated] = true
	for t, err := range p.db.UndatedTraces(ctx) {
		if err != nil {
			return fmt.Errorf("load known articles: %w", err)
		}
		if err := p.add(t); err != nil {
			return err
		}
	}
	return nil
}

func (p *placer) add(t store.Trace) error {
	var s story.Features
	var u utterance.Features
	if err := s.UnmarshalBinary(t.StoryTrace); err != nil {
		return fmt.Errorf("trace of article %s: %w", t.Article, err)
	}
	if err := u.UnmarshalBinary(t.UtteranceTrace); err != nil {
		return fmt.Errorf("trace of article %s: %w", t.Article, err)
	}
	p.stories.Add(&s, t.Story, t.Origin)
	p.utterances.Add(&u, t.Story, t.Renderings)
	return nil
}
