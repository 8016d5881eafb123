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
// another hash, each article whose title or text changed also leaves its old
// text among its versions. Articles that the page no longer holds keep their
// address, text and versions, and are left out everywhere else.
func (s *Store) Save(ctx context.Context, r Reading) error {
	err := s.update(ctx, func(ctx context.Context, tx *conn) error {
		return (&saving{store: s, tx: tx, reading: r, stories: set{}, utterances: set{}}).run(ctx)
	})
	return wrap("save page", string(r.ID), err)
}

type set map[int64]struct{}

// saving is one call of Save. Its sets hold the stories and utterances whose
// derived columns the call has made stale.
type saving struct {
	store               *Store
	tx                  *conn
	reading             Reading
	known               map[news.ArticleID]known
	stories, utterances set
}

func (v *saving) run(ctx context.Context) error {
	page, err := v.store.savePage(ctx, v.tx, v.reading)
	if err != nil {
		return err
	}
	if err := v.fold(ctx, page); err != nil {
		return fmt.Errorf("fold known articles: %w", err)
	}
	for i := range v.reading.Articles {
		if err := v.article(ctx, page, &v.reading.Articles[i]); err != nil {
			return fmt.Errorf("article %s: %w", v.reading.Articles[i].Article.ID, err)
		}
	}
	// Copies and renderings may name any article of the page.
	for i := range v.reading.Articles {
		if err := v.relations(ctx, &v.reading.Articles[i].Placement); err != nil {
			return fmt.Errorf("relations of article %s: %w", v.reading.Articles[i].Article.ID, err)
		}
	}
	return v.refresh(ctx)
}

// fold takes what is known of the page's articles out of all relations, and
// keeps their texts.
func (v *saving) fold(ctx context.Context, page int64) error {
	before, err := knownArticles(ctx, v.tx, page)
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
	told, err := deleteStatements(ctx, v.tx, old.n)
	if err != nil {
		return err
	}
	for _, n := range told {
		v.utterances[n] = struct{}{}
	}
	if old.story.Valid {
		v.stories[old.story.Int64] = struct{}{}
	}
	if err := deleteCopies(ctx, v.tx, old.n); err != nil {
		return err
	}
	if err := deleteTrace(ctx, v.tx, old.n); err != nil {
		return err
	}
	if _, err := v.tx.exec(ctx, `DELETE FROM article_words WHERE rowid = ?`, old.n); err != nil {
		return err
	}
	return retire(ctx, v.tx, old.n)
}

func (v *saving) article(ctx context.Context, page int64, f *Filed) error {
	n, err := v.text(ctx, page, f.Article)
	if err != nil {
		return err
	}
	a, at := f.Article, instant(f.Article.Published)
	if err := insertStatements(ctx, v.tx, n, at, a.Text, false, a.Statements); err != nil {
		return err
	}
	if err := insertStatements(ctx, v.tx, n, at, a.Title, true, a.TitleStatements); err != nil {
		return err
	}
	if err := v.place(ctx, n, &f.Placement, a.ID); err != nil {
		return err
	}
	return saveTrace(ctx, v.tx, n, f)
}

// text writes the article's own row and its words.
func (v *saving) text(ctx context.Context, page int64, a *news.Article) (int64, error) {
	outlet, err := outletNumber(ctx, v.tx, a.Outlet)
	if err != nil {
		return 0, err
	}
	row, err := articleRow(a, outlet)
	if err != nil {
		return 0, err
	}
	n, err := v.row(ctx, page, a, row)
	if err != nil {
		return 0, err
	}
	_, err = v.tx.exec(ctx, `INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)`,
		n, foldText(a.Title), foldText(a.Text))
	return n, err
}

func (v *saving) row(ctx context.Context, page int64, a *news.Article, row []any) (int64, error) {
	fetched := nanoseconds(v.reading.Page.Fetched)
	old, there := v.known[a.ID]
	switch {
	case !there:
		return insertArticle(ctx, v.tx, page, fetched, a, row)
	case old.title == a.Title && old.text == a.Text:
		return old.n, replaceArticle(ctx, v.tx, old, old.fetched, row)
	}
	if err := v.store.keepVersion(ctx, v.tx, old); err != nil {
		return 0, err
	}
	old.version++
	return old.n, replaceArticle(ctx, v.tx, old, fetched, row)
}

func (v *saving) place(ctx context.Context, n int64, p *news.Placement, id news.ArticleID) error {
	story, err := storyNumber(ctx, v.tx, p.Story)
	if err != nil {
		return err
	}
	if m, ok := story.(int64); ok {
		v.stories[m] = struct{}{}
	}
	return place(ctx, v.tx, n, id, story, p.Origin)
}

func (v *saving) relations(ctx context.Context, p *news.Placement) error {
	for _, r := range p.Renderings {
		if err := v.render(ctx, r); err != nil {
			return err
		}
	}
	for _, c := range p.Copies {
		if err := insertCopy(ctx, v.tx, c); err != nil {
			return err
		}
	}
	for _, id := range slices.Sorted(maps.Keys(p.Regrouped)) {
		if err := v.regroup(ctx, id, p.Regrouped[id]); err != nil {
			return err
		}
	}
	return nil
}

func (v *saving) render(ctx context.Context, r news.Rendering) error {
	n, err := utteranceNumber(ctx, v.tx, r.Utterance)
	if err != nil {
		return err
	}
	v.utterances[n] = struct{}{}
	before, err := render(ctx, v.tx, r, n)
	if before.Valid {
		v.utterances[before.Int64] = struct{}{}
	}
	return err
}

// regroup changes an origin, and with it the counts of the article's story and
// of what it tells.
func (v *saving) regroup(ctx context.Context, id news.ArticleID, origin news.OriginID) error {
	n, story, err := regroup(ctx, v.tx, id, origin)
	if err != nil || n == 0 {
		return err
	}
	if story.Valid {
		v.stories[story.Int64] = struct{}{}
	}
	told, err := utterancesOf(ctx, v.tx, n)
	for _, n := range told {
		v.utterances[n] = struct{}{}
	}
	return err
}

func (v *saving) refresh(ctx context.Context) error {
	for _, n := range slices.Sorted(maps.Keys(v.utterances)) {
		if err := refreshUtterance(ctx, v.tx, n); err != nil {
			return fmt.Errorf("count utterance %d: %w", n, err)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(v.stories)) {
		if err := refreshStory(ctx, v.tx, n); err != nil {
			return fmt.Errorf("count story %d: %w", n, err)
		}
	}
	return nil
}
