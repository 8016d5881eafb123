package store

import (
	"context"
	"database/sql"
	"iter"

	"hearsay/internal/news"
)

// The exports yield everything in the order in which it was first saved. Each
// holds one state of the database: what is saved meanwhile is not in it.

// Articles yields the articles with their statements.
func (s *Store) Articles(ctx context.Context) iter.Seq2[*news.Article, error] {
	query := `SELECT ` + fullColumns + fullFrom + ` WHERE a.gone = 0 ORDER BY a.n`
	return stream(ctx, s, "articles", func(tx *conn, yield func(*news.Article) bool) error {
		return tx.each(ctx, query, nil, func(rows *sql.Rows) (bool, error) {
			n, a, err := scanArticle(rows)
			if err != nil {
				return false, err
			}
			if err := loadStatements(ctx, tx, n, a); err != nil {
				return false, err
			}
			return yield(a), nil
		})
	})
}

// Statements yields the statements with their places.
func (s *Store) Statements(ctx context.Context) iter.Seq2[StatementExport, error] {
	query := `
		SELECT ` + statementColumns + `, a.id, u.id, CASE WHEN s.title THEN a.title ELSE b.text END
		FROM statement s JOIN article a ON a.n = s.article JOIN body b ON b.article = a.n LEFT JOIN utterance u ON u.n = s.utterance ORDER BY s.n`
	return stream(ctx, s, "statements", func(tx *conn, yield func(StatementExport) bool) error {
		return tx.each(ctx, query, nil, func(rows *sql.Rows) (bool, error) {
			e, err := scanStatement(rows)
			return err == nil && yield(e), err
		})
	})
}

func scanStatement(rows *sql.Rows) (e StatementExport, err error) {
	var r statementRow
	var utterance sql.NullString
	if err := rows.Scan(append(r.into(), &e.Article, &utterance, &e.Text)...); err != nil {
		return e, err
	}
	e.Utterance, e.InTitle = news.UtteranceID(utterance.String), r.inTitle
	e.Statement, err = r.value()
	return e, err
}

// utterancesAtOnce is how many utterances one query of the export reads.
const utterancesAtOnce = 500

// UtteranceExports yields the utterances with their tellings, the first known
// first.
func (s *Store) UtteranceExports(ctx context.Context) iter.Seq2[news.Utterance, error] {
	return stream(ctx, s, "utterances", func(tx *conn, yield func(news.Utterance) bool) error {
		for last := int64(0); ; {
			rows, err := collect(ctx, tx, scanUtterance, `SELECT `+utteranceColumns+utteranceFrom+`
				WHERE u.n > ? ORDER BY u.n LIMIT ?`, last, utterancesAtOnce)
			if err != nil || len(rows) == 0 {
				return err
			}
			tellings, err := tellingsOf(ctx, tx, rows, true)
			if err != nil {
				return err
			}
			for _, r := range rows {
				if !yield(exportUtterance(r, tellings[r.n])) {
					return nil
				}
			}
			last = rows[len(rows)-1].n
		}
	})
}

func exportUtterance(r utteranceRow, tellings []numbered) news.Utterance {
	v := r.view(tellings)
	u := news.Utterance{ID: v.ID, Speaker: v.Speaker, Text: v.Text, Origins: v.Origins}
	for _, t := range tellings {
		u.Tellings = append(u.Tellings, news.Telling{
			Rendering: t.Rendering, Outlet: t.Article.outlet(), Published: t.Article.Published, Text: t.Text,
		})
	}
	return u
}

// outlet returns nil when the outlet is not known.
func (l *ArticleLine) outlet() *news.Outlet {
	if l.OutletID == "" {
		return nil
	}
	return &l.Outlet
}

// StoryExports yields the stories with their articles by time.
func (s *Store) StoryExports(ctx context.Context) iter.Seq2[news.Story, error] {
	query := `SELECT ` + storyColumns + storyFrom + ` ORDER BY t.n`
	return stream(ctx, s, "stories", func(tx *conn, yield func(news.Story) bool) error {
		return tx.each(ctx, query, nil, func(rows *sql.Rows) (bool, error) {
			r, err := scanStory(rows)
			if err != nil {
				return false, err
			}
			t := news.Story{ID: r.ID, Title: r.Title, First: r.First, Last: r.Last, Outlets: r.Outlets, Origins: r.Origins}
			t.Articles, err = collect(ctx, tx, scanArticleID,
				`SELECT id FROM article WHERE story = ? ORDER BY at IS NULL, at, n`, r.n)
			return err == nil && yield(t), err
		})
	})
}

func scanArticleID(rows *sql.Rows) (id news.ArticleID, err error) {
	err = rows.Scan(&id)
	return id, err
}

// CopyExports yields the copied passages.
func (s *Store) CopyExports(ctx context.Context) iter.Seq2[CopyExport, error] {
	query := `SELECT ` + copyColumns + `, d.text, e.text` + copyFrom + `
		JOIN body d ON d.article = f.n JOIN body e ON e.article = g.n ORDER BY c.n`
	return stream(ctx, s, "copies", func(tx *conn, yield func(CopyExport) bool) error {
		return tx.each(ctx, query, nil, func(rows *sql.Rows) (bool, error) {
			var e CopyExport
			err := rows.Scan(append(copyInto(&e.Copy), &e.FromText, &e.ToText)...)
			return err == nil && yield(e), err
		})
	})
}
