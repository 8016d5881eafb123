package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// storyNumber returns the column value story of an article, making the story's
// row when it is not known.
func storyNumber(ctx context.Context, tx *conn, id news.StoryID) (any, error) {
	if id == "" {
		return nil, nil
	}
	var n int64
	err := tx.one(ctx, `SELECT n FROM story WHERE id = ?`, []any{id}, &n)
	if errors.Is(err, sql.ErrNoRows) {
		return tx.insert(ctx, `INSERT INTO story (id) VALUES (?)`, id)
	}
	return n, err
}

// refreshStory writes the derived columns of a story. One without articles is
// taken out. The rank is explained in the package comment; stories without a
// date come after all others.
func refreshStory(ctx context.Context, tx *conn, n int64) error {
	var articles int
	err := tx.one(ctx, `
		UPDATE story SET articles = c.articles, outlets = c.outlets, origins = c.origins,
			rank = coalesce(c.last_at / 86400.0, -1e9) + 2 * log2(max(c.origins, 1)),
			first = (SELECT n FROM article WHERE story = ?1 AND at IS NOT NULL ORDER BY at, n LIMIT 1),
			last = (SELECT n FROM article WHERE story = ?1 AND at IS NOT NULL ORDER BY at DESC, n DESC LIMIT 1),
			face = (
				SELECT n FROM article WHERE story = ?1 AND origin = (
					SELECT origin FROM article WHERE story = ?1
					GROUP BY origin ORDER BY count(*) DESC, min(n) LIMIT 1)
				ORDER BY at IS NULL, at, n LIMIT 1)
		FROM (
			SELECT count(*) AS articles, count(DISTINCT outlet) AS outlets,
				count(DISTINCT origin) AS origins, max(at) AS last_at
			FROM article WHERE story = ?1
		) AS c WHERE n = ?1 RETURNING story.articles`, []any{n}, &articles)
	if err == nil && articles == 0 {
		_, err = tx.exec(ctx, `DELETE FROM story WHERE n = ?`, n)
	}
	return err
}

// Story reads the Story screen, with at most so many utterances: reading all
// 6,000 tellings of a story of 200 articles takes a tenth of a second.
func (s *Store) Story(ctx context.Context, id news.StoryID, utterances int) (*StoryView, error) {
	var v StoryView
	err := s.view(ctx, func(tx *conn) error {
		n, err := v.line(ctx, tx, id)
		if err != nil {
			return err
		}
		if v.ArticleList, err = collect(ctx, tx, scanLine, `SELECT `+lineColumns+` FROM article a`+lineJoins+`
			WHERE a.story = ? ORDER BY a.at IS NULL, a.at, a.n`, n); err != nil {
			return err
		}
		if v.Copies, err = collect(ctx, tx, scanCopy, `SELECT `+copyColumns+copyFrom+`
			WHERE f.story = ?1 AND g.story = ?1 ORDER BY c.n`, n); err != nil {
			return err
		}
		const told = ` FROM article x JOIN statement s ON s.article = x.n WHERE x.story = ?`
		if err = tx.one(ctx, `SELECT count(DISTINCT s.utterance)`+told, []any{n}, &v.UtteranceTotal); err != nil {
			return err
		}
		v.Utterances, err = readUtterances(ctx, tx, true,
			`WHERE u.n IN (SELECT s.utterance`+told+`)`+utteranceOrder+` LIMIT ?`, n, utterances)
		return err
	})
	return &v, wrap("read story", string(id), err)
}

// line reads what stands in lists and returns the story's number.
func (v *StoryView) line(ctx context.Context, tx *conn, id news.StoryID) (int64, error) {
	rows, err := collect(ctx, tx, scanStory, `SELECT `+storyColumns+storyFrom+` WHERE t.id = ?`, id)
	if err != nil {
		return 0, err
	}
	if len(rows) == 0 {
		return 0, ErrNotFound
	}
	lines, err := storyLines(ctx, tx, rows)
	if err != nil {
		return 0, err
	}
	v.StoryLine = lines[0]
	return rows[0].n, nil
}
