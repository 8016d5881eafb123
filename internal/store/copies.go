package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// insertCopy keeps a copied passage. One whose other article is not there, or
// gone from its page, is left out.
func insertCopy(ctx context.Context, tx *conn, c news.Copy) error {
	from, err := presentArticle(ctx, tx, c.From.Article)
	if err != nil || from == 0 {
		return err
	}
	to, err := presentArticle(ctx, tx, c.To.Article)
	if err != nil || to == 0 {
		return err
	}
	_, err = tx.exec(ctx, `
		INSERT INTO copy (from_article, from_start, from_end, to_article, to_start, to_end, kind, similarity, reason)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		from, c.From.Start, c.From.End, to, c.To.Start, c.To.End, c.Kind, c.Similarity, c.Reason)
	return err
}

func presentArticle(ctx context.Context, tx *conn, id news.ArticleID) (n int64, err error) {
	err = tx.one(ctx, `SELECT n FROM article WHERE id = ? AND gone = 0`, []any{id}, &n)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return n, err
}

// copyColumns read the copy c between the articles f and g.
const (
	copyColumns = `f.id, c.from_start, c.from_end, g.id, c.to_start, c.to_end, c.kind, c.similarity, c.reason`
	copyFrom    = ` FROM copy c JOIN article f ON f.n = c.from_article JOIN article g ON g.n = c.to_article `
)

func copyInto(c *news.Copy) []any {
	return []any{
		&c.From.Article, &c.From.Start, &c.From.End, &c.To.Article, &c.To.Start, &c.To.End,
		&c.Kind, &c.Similarity, &c.Reason,
	}
}

func scanCopy(rows *sql.Rows) (c news.Copy, err error) {
	err = rows.Scan(copyInto(&c)...)
	return c, err
}
