package store

import (
	"context"
	"database/sql"
	"iter"

	"hearsay/internal/news"
)

func saveTrace(ctx context.Context, tx *conn, article int64, f *Filed) error {
	var day sql.NullInt64
	if n, known := f.Article.Published.Day(); known {
		day = sql.NullInt64{Int64: int64(n), Valid: true}
	}
	_, err := tx.exec(ctx, `INSERT INTO trace (article, day, story, utterance) VALUES (?, ?, ?, ?)`,
		article, day, blob(f.StoryTrace), blob(f.UtteranceTrace))
	return err
}

// blob keeps an absent trace from being stored as NULL.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// Traces yields the traces of the articles of those days, both included, by
// day and then in the order in which the articles were saved.
func (s *Store) Traces(ctx context.Context, from, to int) iter.Seq2[Trace, error] {
	return s.traces(ctx, `r.day BETWEEN ? AND ?`, from, to)
}

// UndatedTraces yields the traces of the articles without a date, in the order
// in which they were saved.
func (s *Store) UndatedTraces(ctx context.Context) iter.Seq2[Trace, error] {
	return s.traces(ctx, `r.day IS NULL`)
}

func (s *Store) traces(ctx context.Context, where string, args ...any) iter.Seq2[Trace, error] {
	query := `
		SELECT a.n, a.id, t.id, a.origin, r.day, r.story, r.utterance
		FROM trace r JOIN article a ON a.n = r.article LEFT JOIN story t ON t.n = a.story
		WHERE ` + where + ` ORDER BY r.day, r.article`
	return stream(ctx, s, "traces", func(tx *conn, yield func(Trace) bool) error {
		return tx.each(ctx, query, args, func(rows *sql.Rows) (bool, error) {
			t, err := scanTrace(ctx, tx, rows)
			return err == nil && yield(t), err
		})
	})
}

func scanTrace(ctx context.Context, tx *conn, rows *sql.Rows) (t Trace, err error) {
	var n int64
	var story, origin sql.NullString
	var day sql.NullInt64
	if err := rows.Scan(&n, &t.Article, &story, &origin, &day, &t.StoryTrace, &t.UtteranceTrace); err != nil {
		return t, err
	}
	t.Story, t.Origin = news.StoryID(story.String), news.OriginID(origin.String)
	if day.Valid {
		d := int(day.Int64)
		t.Day = &d
	}
	t.Renderings, err = renderingsOf(ctx, tx, n, t.Article)
	return t, err
}

func renderingsOf(ctx context.Context, tx *conn, n int64, article news.ArticleID) ([]news.Rendering, error) {
	return collect(ctx, tx, func(rows *sql.Rows) (news.Rendering, error) {
		r := news.Rendering{Article: article}
		err := rows.Scan(&r.Statement, &r.Utterance, &r.Variant, &r.Similarity)
		return r, err
	}, `
		SELECT s.id, u.id, s.variant, s.similarity FROM statement s JOIN utterance u ON u.n = s.utterance
		WHERE s.article = ? ORDER BY s.n`, n)
}
