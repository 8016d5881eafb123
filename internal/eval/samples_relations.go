package eval

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/fetch"
	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/samples"
	"hearsay/internal/store"
)

// addRelationRows reads the first version of the pages into a database as the
// read command does and scores what it then holds.
func addRelationRows(ctx context.Context, t *Table, pages []samplePage) error {
	gold, err := samples.Relations()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "hearsay-eval-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	db, err := store.Open(ctx, filepath.Join(dir, "samples.db"))
	if err != nil {
		return err
	}
	defer db.Close()
	reader := pipeline.NewReader(db, slog.New(slog.DiscardHandler))
	if _, err := reader.Read(ctx, fetch.New(nil).FS(samples.Pages()), func(pipeline.Event) {}); err != nil {
		return err
	}
	r := sampleRelations{db: db, gold: gold, article: namedArticles(pages)}
	for _, rows := range []func(context.Context, *Table) error{r.stories, r.origins, r.copies, r.utterances} {
		if err := rows(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// sampleRelations compares what the database holds with the gold.
type sampleRelations struct {
	db      *store.Store
	gold    samples.GoldRelations
	article map[string]*news.Article // by stem#ordinal
}

// namedArticles are the articles found for the gold of first versions.
func namedArticles(pages []samplePage) map[string]*news.Article {
	named := map[string]*news.Article{}
	for _, p := range pages {
		for i, pair := range p.pairs {
			if pair.found != nil && !p.gold.Later {
				named[fmt.Sprintf("%s#%d", p.gold.Stem, i)] = pair.found
			}
		}
	}
	return named
}

func (r sampleRelations) stories(ctx context.Context, t *Table) error {
	story := map[news.ArticleID]string{}
	for s, err := range r.db.StoryExports(ctx) {
		if err != nil {
			return err
		}
		for _, id := range s.Articles {
			story[id] = string(s.ID)
		}
	}
	r.addClusters(t, "stories, B-cubed", r.gold.Stories, story)
	return nil
}

func (r sampleRelations) origins(ctx context.Context, t *Table) error {
	origin := map[news.ArticleID]string{}
	for _, a := range r.article {
		view, err := r.db.Article(ctx, a.ID)
		if err != nil {
			return fmt.Errorf("article %s: %w", a.ID, err)
		}
		origin[a.ID] = string(view.Line.Origin)
	}
	r.addClusters(t, "origins, B-cubed", r.gold.Origins, origin)
	return nil
}

// addClusters scores groups of articles; an article in no gold group is one by
// itself.
func (r sampleRelations) addClusters(t *Table, what string, groups [][]string, found map[news.ArticleID]string) {
	gold := map[string]string{}
	for i, g := range groups {
		for _, name := range g {
			gold[name] = fmt.Sprint(i)
		}
	}
	var items []clustered
	for _, name := range slices.Sorted(maps.Keys(r.article)) {
		a := r.article[name]
		group, ok := gold[name]
		if !ok {
			group = name
		}
		items = append(items, clustered{group, found[a.ID]})
	}
	t.Add(what, len(items), bcubed(items)...)
}

func (r sampleRelations) copies(ctx context.Context, t *Table) error {
	type pair struct{ from, to news.ArticleID }
	gold, found := map[pair]bool{}, map[pair]bool{}
	for _, c := range r.gold.Copies {
		from, to := r.article[c.From], r.article[c.To]
		if from != nil && to != nil {
			gold[pair{from.ID, to.ID}] = true
		}
	}
	for c, err := range r.db.CopyExports(ctx) {
		if err != nil {
			return err
		}
		found[pair{c.From.Article, c.To.Article}] = true
	}
	t.addTally("copies, pairs with direction", sharedTally(gold, found))
	return nil
}

func sharedTally[K comparable](gold, found map[K]bool) tally {
	c := tally{predicted: len(found), gold: len(gold)}
	for k := range found {
		if gold[k] {
			c.right++
		}
	}
	return c
}

// utterances scores pairs of statements that tell the same words. Only
// statements that the gold lists are looked at, and those that share an
// utterance with one.
func (r sampleRelations) utterances(ctx context.Context, t *Table) error {
	gold, variants, listed := r.goldTellings()
	found := map[tellings]bool{}
	var variant score
	for u, err := range r.db.UtteranceExports(ctx) {
		if err != nil {
			return err
		}
		for i, a := range u.Tellings {
			if v, ok := variants[a.Statement]; ok && len(u.Tellings) > 1 {
				variant.add(v == a.Variant)
			}
			for _, b := range u.Tellings[:i] {
				if listed[a.Statement] || listed[b.Statement] {
					found[pairOf(a.Statement, b.Statement)] = true
				}
			}
		}
	}
	t.addTally("utterances, pairs of tellings", sharedTally(gold, found))
	t.addScore("variant, where linked", variant)
	return nil
}

// tellings are two statements in order of their ids.
type tellings struct{ a, b news.StatementID }

func pairOf(a, b news.StatementID) tellings { return tellings{min(a, b), max(a, b)} }

// goldTellings are the pairs of statements found that tell one gold utterance,
// the variant of each, and all that the gold lists. A gold telling whose
// statement was not found leaves pairs that cannot be found.
func (r sampleRelations) goldTellings() (pairs map[tellings]bool, variants map[news.StatementID]news.Variant, listed map[news.StatementID]bool) {
	pairs, variants, listed = map[tellings]bool{}, map[news.StatementID]news.Variant{}, map[news.StatementID]bool{}
	for _, u := range r.gold.Utterances {
		var ids []news.StatementID
		for _, told := range u.Told {
			if r.article[told.Article] == nil {
				continue
			}
			id, ok := r.statement(u.Speaker, told)
			if !ok {
				id = news.StatementID("missing " + told.Article + " " + told.Content)
			}
			variants[id], listed[id] = told.Variant, true
			for _, other := range ids {
				pairs[pairOf(id, other)] = true
			}
			ids = append(ids, id)
		}
	}
	return pairs, variants, listed
}

// statement finds the statement of an article whose content holds the words:
// one of the speaker's rather than one that reports it, one that stands in no
// other rather than a part of it, and of those the shortest.
func (r sampleRelations) statement(speaker string, told samples.GoldTold) (id news.StatementID, ok bool) {
	a := r.article[told.Article]
	var all []*news.Statement
	for i := range a.Statements {
		if s := &a.Statements[i]; strings.Contains(s.ContentText(a.Text), told.Content) {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		return "", false
	}
	foreign := func(s *news.Statement) int { return count(s.Speaker == nil || !labels.SameSpeaker(speaker, s.Speaker)) }
	best := slices.MinFunc(all, func(s, t *news.Statement) int {
		return cmp.Or(
			foreign(s)-foreign(t),
			count(s.Inside != "")-count(t.Inside != ""),
			len(s.ContentText(a.Text))-len(t.ContentText(a.Text)),
		)
	})
	return best.ID, true
}
