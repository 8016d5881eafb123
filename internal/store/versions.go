package store

import (
	"context"
	"database/sql"

	"hearsay/internal/news"
)

// keepVersion puts the text that an article had among its versions.
func (s *Store) keepVersion(ctx context.Context, tx *conn, old known) error {
	_, err := tx.exec(ctx, `INSERT INTO version (article, number, fetched, title, text) VALUES (?, ?, ?, ?, ?)`,
		old.n, old.version, old.fetched, old.title, s.pack.EncodeAll([]byte(old.text), nil))
	return err
}

// versions returns all texts of an article, the present one first.
func (s *Store) versions(ctx context.Context, tx *conn, n int64, a *news.Article) ([]Version, error) {
	present := Version{Title: a.Title, Text: a.Text}
	var fetched sql.NullInt64
	if err := tx.one(ctx, `SELECT version, fetched FROM article WHERE n = ?`, []any{n}, &present.Number, &fetched); err != nil {
		return nil, err
	}
	present.Fetched = fetchedTime(fetched)
	earlier, err := collect(ctx, tx, s.scanVersion,
		`SELECT number, fetched, title, text FROM version WHERE article = ? ORDER BY number DESC`, n)
	return append([]Version{present}, earlier...), err
}

func (s *Store) scanVersion(rows *sql.Rows) (v Version, err error) {
	var fetched sql.NullInt64
	var packed []byte
	if err := rows.Scan(&v.Number, &fetched, &v.Title, &packed); err != nil {
		return v, err
	}
	text, err := s.unpack.DecodeAll(packed, nil)
	v.Fetched, v.Text = fetchedTime(fetched), string(text)
	return v, err
}
