package store

import (
	"context"
	"database/sql"

	"hearsay/internal/news"
)

// Article reads the Article screen.
func (s *Store) Article(ctx context.Context, id news.ArticleID) (*ArticleView, error) {
	var v ArticleView
	err := s.view(ctx, func(tx *conn) error { return s.articleView(ctx, tx, id, &v) })
	return &v, wrap("read article", string(id), err)
}

func (s *Store) articleView(ctx context.Context, tx *conn, id news.ArticleID, v *ArticleView) error {
	n, story, err := v.head(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := loadStatements(ctx, tx, n, v.Article); err != nil {
		return err
	}
	if story.Valid {
		if v.Story, err = storyLine(ctx, tx, story.Int64); err != nil {
			return err
		}
	}
	if v.Utterances, err = utterancesByStatement(ctx, tx, n); err != nil {
		return err
	}
	if v.Copies, err = copyViews(ctx, tx, n, v.ID); err != nil {
		return err
	}
	v.Versions, err = s.versions(ctx, tx, n, v)
	return err
}

// head reads the article itself and its line, and returns its number and its
// story's.
func (v *ArticleView) head(ctx context.Context, tx *conn, id news.ArticleID) (n int64, story sql.NullInt64, err error) {
	err = tx.each(ctx, `SELECT `+fullColumns+`, a.gone, a.story, r.fetched, `+lineColumns+fullFrom+lineJoins+`
		JOIN reading r ON r.n = (SELECT max(n) FROM reading WHERE page = a.page) WHERE a.id = ?`, []any{id},
		func(rows *sql.Rows) (bool, error) {
			var l lineRow
			var fetched sql.NullInt64
			n, v.Article, err = scanArticle(rows, append([]any{&v.Gone, &story, &fetched}, l.into()...)...)
			if err != nil {
				return false, err
			}
			v.Fetched = fetchedTime(fetched)
			v.Line, err = l.value()
			return false, err
		})
	if err == nil && v.Article == nil {
		err = ErrNotFound
	}
	return n, story, err
}

func storyLine(ctx context.Context, tx *conn, n int64) (StoryLine, error) {
	rows, err := collect(ctx, tx, scanStory, `SELECT `+storyColumns+storyFrom+` WHERE t.n = ?`, n)
	if err != nil {
		return StoryLine{}, err
	}
	lines, err := storyLines(ctx, tx, rows)
	if err != nil || len(lines) == 0 {
		return StoryLine{}, err
	}
	return lines[0], nil
}

// utterancesByStatement returns what each statement of an article tells.
func utterancesByStatement(ctx context.Context, tx *conn, article int64) (map[news.StatementID]UtteranceLine, error) {
	all, err := readUtterances(ctx, tx, false, `WHERE u.n IN (SELECT utterance FROM statement WHERE article = ?)`, article)
	if err != nil {
		return nil, err
	}
	byID := map[news.UtteranceID]UtteranceLine{}
	for _, u := range all {
		byID[u.ID] = u.UtteranceLine
	}
	lines := map[news.StatementID]UtteranceLine{}
	err = tx.each(ctx, `SELECT s.id, u.id FROM statement s JOIN utterance u ON u.n = s.utterance WHERE s.article = ?`, []any{article},
		func(rows *sql.Rows) (bool, error) {
			var statement news.StatementID
			var utterance news.UtteranceID
			err := rows.Scan(&statement, &utterance)
			lines[statement] = byID[utterance]
			return true, err
		})
	return lines, err
}

// copyViews returns the copied passages of an article, in the order in which
// they stand in it, with the article at the other end of each.
func copyViews(ctx context.Context, tx *conn, n int64, id news.ArticleID) ([]CopyView, error) {
	return collect(ctx, tx, func(rows *sql.Rows) (CopyView, error) {
		var v CopyView
		var l lineRow
		if err := rows.Scan(append(copyInto(&v.Copy), l.into()...)...); err != nil {
			return v, err
		}
		v.Given = v.From.Article == id
		var err error
		v.Other, err = l.value()
		return v, err
	}, `SELECT `+copyColumns+`, `+lineColumns+copyFrom+`
		JOIN article a ON a.n = CASE WHEN c.from_article = ?1 THEN c.to_article ELSE c.from_article END`+lineJoins+`
		WHERE c.from_article = ?1 OR c.to_article = ?1
		ORDER BY CASE WHEN c.from_article = ?1 THEN c.from_start ELSE c.to_start END, c.n`, n)
}
