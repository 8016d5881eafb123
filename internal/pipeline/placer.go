package pipeline

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"

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
// days around an article are loaded from the store before it is placed. When
// more than limit articles are known, the days that were not needed for
// longest are forgotten again, so that memory does not grow with the store.
type placer struct {
	db         *store.Store
	stories    *story.Index
	utterances *utterance.Index
	days       map[int]*day
	limit      int
	known      int  // articles in the indexes
	placed     int  // articles placed so far: the time that days are used at
	tried      bool // to load everything

	settle func() // returns when what was placed is in the store
}

// day is one whose articles are in the indexes.
type day struct {
	articles []news.ArticleID
	used     int
}

// undated stands for the day of articles without a date. It is never
// forgotten: it lies in every window.
const undated = math.MinInt

// knownLimit keeps the indexes below 1.3 GiB: an article of 1,000 words takes
// about 40 KB.
const knownLimit = 30_000

func newPlacer(db *store.Store) *placer {
	return &placer{
		db: db, stories: story.NewIndex(), utterances: utterance.NewIndex(),
		days: map[int]*day{}, limit: knownLimit, settle: func() {},
	}
}

// place finds the article's place, adds it to the indexes, and returns it in
// the form in which it is saved.
func (p *placer) place(ctx context.Context, t traced) (store.Filed, error) {
	if err := p.load(ctx, t.article.Published); err != nil {
		return store.Filed{}, err
	}
	p.enter(t.article.ID, dayOf(t.article.Published))
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

// forget removes an article from the indexes.
func (p *placer) forget(id news.ArticleID) {
	p.stories.Remove(id)
	p.utterances.Remove(id)
}

// load brings the days around a date, and the articles without one, into the
// indexes.
func (p *placer) load(ctx context.Context, d *news.Date) error {
	p.placed++
	if p.days[undated] == nil {
		p.days[undated] = &day{}
		if err := p.addAll(p.db.UndatedTraces(ctx), undated); err != nil {
			return err
		}
	}
	day, known := d.Day()
	if !known {
		return p.loadAll(ctx)
	}
	window := max(p.stories.Window(), p.utterances.Window())
	for n := day - window; n <= day+window; n++ {
		if err := p.loadDay(ctx, n); err != nil {
			return err
		}
	}
	p.forgetDays()
	return nil
}

// loadAll brings every day into the indexes, for an article without a date.
// Where that is too much, such an article is placed among the days that happen
// to be loaded.
func (p *placer) loadAll(ctx context.Context) error {
	if p.tried {
		return nil
	}
	p.tried = true
	p.settle()
	held, err := p.db.Counts(ctx)
	if err != nil || held.Articles > p.limit {
		return err
	}
	missing := map[int]bool{}
	for t, err := range p.db.Traces(ctx, math.MinInt32, math.MaxInt32) {
		if err != nil {
			return fmt.Errorf("load known articles: %w", err)
		}
		missing[*t.Day] = p.days[*t.Day] == nil
	}
	for n, is := range missing {
		if is {
			if err := p.loadDay(ctx, n); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *placer) loadDay(ctx context.Context, n int) error {
	if known := p.days[n]; known != nil {
		known.used = p.placed
		return nil
	}
	p.days[n] = &day{used: p.placed}
	return p.addAll(p.db.Traces(ctx, n, n), n)
}

func (p *placer) addAll(traces iter.Seq2[store.Trace, error], day int) error {
	p.settle()
	for t, err := range traces {
		if err != nil {
			return fmt.Errorf("load known articles: %w", err)
		}
		if err := p.add(t); err != nil {
			return err
		}
		p.enter(t.Article, day)
	}
	return nil
}

// enter notes that an article of that day is in the indexes.
func (p *placer) enter(id news.ArticleID, day int) {
	p.days[day].articles = append(p.days[day].articles, id)
	p.known++
}

// forgetDays forgets the days used longest ago until a quarter of the limit is
// free. The window of the present article stays, whatever its size.
func (p *placer) forgetDays() {
	if p.known <= p.limit {
		return
	}
	numbers := slices.SortedFunc(maps.Keys(p.days), func(a, b int) int {
		return cmp.Or(cmp.Compare(p.days[a].used, p.days[b].used), cmp.Compare(a, b))
	})
	for _, n := range numbers {
		if p.known <= p.limit*3/4 || p.days[n].used == p.placed {
			return
		}
		if n != undated {
			p.forgetDay(n)
		}
	}
}

func (p *placer) forgetDay(n int) {
	for _, id := range p.days[n].articles {
		p.forget(id)
	}
	p.known -= len(p.days[n].articles)
	delete(p.days, n)
}

func dayOf(d *news.Date) int {
	if n, known := d.Day(); known {
		return n
	}
	return undated
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
