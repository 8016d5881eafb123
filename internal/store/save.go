package store

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"hearsay/internal/news"
)

// Save keeps one page with its articles and their places, all or nothing. When
// it returns nil, the page survives the death of the process.
//
// A page that is known with the same hash has its articles replaced. With
// another hash, each article whose title or text changed on the page also leaves
// its old text among its versions. Articles that the page no longer holds keep
// their address, text and versions, and are left out everywhere else.
func (s *Store) Save(ctx context.Context, r Reading) error {
	err := s.update(ctx, func(ctx context.Context, tx *conn) error {
		return (&saving{store: s, tx: tx, reading: r, stories: set{}, utterances: set{}}).run(ctx)
	})
	return wrap("save page", string(r.ID), err)
}

type set map[int64]struct{}

func (s set) add(n int64) { s[n] = struct{}{} }

func (s set) sorted() []int64 { return slices.Sorted(maps.Keys(s)) }

// saving is one call of Save. Its sets hold the stories and utterances whose
// derived columns the call has made stale.
type saving struct {
	store               *Store
	tx                  *conn
	reading             Reading
	page                int64
	again               bool // the page was sent as it was before
	known               map[news.ArticleID]known
	stories, utterances set
	words               wordChanges
}

func (v *saving) run(ctx context.Context) error {
	var err error
	if v.page, v.again, err = v.store.savePage(ctx, v.tx, v.reading); err != nil {
		return err
	}
	if err := v.fold(ctx); err != nil {
		return fmt.Errorf("fold known articles: %w", err)
	}
	for i := range v.reading.Articles {
		if err := v.article(ctx, &v.reading.Articles[i]); err != nil {
			return fmt.Errorf("article %s: %w", v.reading.Articles[i].Article.ID, err)
		}
	}
	if err := v.saveSight(ctx, &v.reading); err != nil {
		return fmt.Errorf("keep what the page shows: %w", err)
	}
	if err := v.refresh(ctx); err != nil {
		return err
	}
	return v.words.write(ctx, v.tx)
}

// fold takes what is known of the page's articles out of all relations, and
// keeps their texts.
func (v *saving) fold(ctx context.Context) error {
	before, err := v.store.knownArticles(ctx, v.tx, v.page)
	if err != nil {
		return err
	}
	v.known = make(map[news.ArticleID]known, len(before))
	for _, old := range before {
		v.known[old.id] = old
		if err := v.foldOne(ctx, old); err != nil {
			return err
		}
	}
	return nil
}

func (v *saving) foldOne(ctx context.Context, old known) error {
	statements, told, err := statementsOf(ctx, v.tx, old.n)
	if err != nil {
		return err
	}
	for _, n := range told {
		v.utterances.add(n)
	}
	if old.story.Valid {
		v.stories.add(old.story.Int64)
	}
	v.words.remove(old.n, statements)
	if err := v.keepLast(ctx, old); err != nil {
		return err
	}
	for _, query := range []string{
		`DELETE FROM statement WHERE article = ?`,
		`DELETE FROM copy WHERE from_article = ?1 OR to_article = ?1`,
		`DELETE FROM trace WHERE article = ?`,
		`UPDATE article SET gone = 1, story = NULL, origin = NULL WHERE n = ?`,
	} {
		if _, err := v.tx.exec(ctx, query, old.n); err != nil {
			return err
		}
	}
	return nil
}

// keepLast keeps what an article said that its page no longer holds.
func (v *saving) keepLast(ctx context.Context, old known) error {
	stays := func(f Filed) bool { return f.Article.ID == old.id }
	if old.gone || slices.ContainsFunc(v.reading.Articles, stays) {
		return nil
	}
	last, err := v.store.packDetail(&old.edition)
	if err != nil {
		return err
	}
	_, err = v.tx.exec(ctx, `UPDATE body SET last = ? WHERE article = ?`, last, old.n)
	return err
}

func (v *saving) article(ctx context.Context, f *Filed) error {
	a := f.Article
	n, err := v.file(ctx, f)
	if err != nil {
		return err
	}
	v.words.articles = append(v.words.articles, articleWords{n, a})
	tells := make(map[news.StatementID]news.Rendering, len(f.Placement.Renderings))
	for _, r := range f.Placement.Renderings {
		tells[r.Statement] = r
	}
	at := place{article: n, at: instant(a.Published)}
	if err := v.statements(ctx, a, a.Text, a.Statements, at, tells); err != nil {
		return err
	}
	at.inTitle = true
	if err := v.statements(ctx, a, a.Title, a.TitleStatements, at, tells); err != nil {
		return err
	}
	if err := saveTrace(ctx, v.tx, n, f); err != nil {
		return err
	}
	return v.relations(ctx, &f.Placement)
}

// statements files the statements of one of an article's two texts.
func (v *saving) statements(ctx context.Context, a *news.Article, t string, all []news.Statement, at place, tells map[news.StatementID]news.Rendering) error {
	for i := range all {
		var err error
		at.rendering, at.utterance = tells[all[i].ID], nil
		if id := at.rendering.Utterance; id != "" {
			if at.utterance, err = v.utterance(ctx, id); err != nil {
				return err
			}
		}
		words := all[i].ContentText(t)
		n, err := insertStatement(ctx, v.tx, &all[i], words, at)
		if err != nil {
			return err
		}
		v.words.statements = append(v.words.statements, statementWords{n, words, articleTags(a) + speakerTags(all[i:i+1])})
	}
	return nil
}

// utterance returns the number of an utterance whose tellings change.
func (v *saving) utterance(ctx context.Context, id news.UtteranceID) (int64, error) {
	n, err := utteranceNumber(ctx, v.tx, id)
	v.utterances.add(n)
	return n, err
}

// file writes the article's own rows, under its story and origin. An article
// without an origin is its own.
func (v *saving) file(ctx context.Context, f *Filed) (int64, error) {
	story, err := storyNumber(ctx, v.tx, f.Placement.Story)
	if err != nil {
		return 0, err
	}
	if n, ok := story.(int64); ok {
		v.stories.add(n)
	}
	at := filing{page: v.page, story: story, origin: f.Placement.Origin}
	if at.origin == "" {
		at.origin = news.OriginID(f.Article.ID)
	}
	if at.version, at.fetched, err = v.version(ctx, f.Article); err != nil {
		return 0, err
	}
	return writeArticle(ctx, v.tx, f.Article, at)
}
