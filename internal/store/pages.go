package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// PageHash returns the hash that the page was last saved with, or "" for a
// page that is not known.
func (s *Store) PageHash(ctx context.Context, id news.PageID) (string, error) {
	var hash string
	err := s.view(ctx, func(tx *conn) (err error) {
		_, hash, err = findPage(ctx, tx, id)
		return err
	})
	return hash, wrap("look up page", string(id), err)
}

// Page returns the page as it was last fetched.
func (s *Store) Page(ctx context.Context, id news.PageID) (*news.Page, error) {
	var p news.Page
	err := s.view(ctx, func(tx *conn) error { return s.latestReading(ctx, tx, id, &p) })
	return &p, wrap("read page", string(id), err)
}

// findPage returns number 0 for a page that is not known.
func findPage(ctx context.Context, tx *conn, id news.PageID) (n int64, hash string, err error) {
	err = tx.one(ctx, `SELECT n, hash FROM page WHERE id = ?`, []any{id}, &n, &hash)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return n, hash, err
}

// savePage keeps the bytes of a page, unless it is known with that hash. It
// returns the page's number, and whether it is known with it.
func (s *Store) savePage(ctx context.Context, tx *conn, r Reading) (n int64, again bool, err error) {
	n, hash, err := findPage(ctx, tx, r.ID)
	switch {
	case err != nil:
		return 0, false, err
	case n == 0:
		n, err = tx.insert(ctx, `INSERT INTO page (id, hash) VALUES (?, ?)`, r.ID, r.Hash)
	case hash == r.Hash:
		return n, true, nil
	default:
		_, err = tx.exec(ctx, `UPDATE page SET hash = ? WHERE n = ?`, r.Hash, n)
	}
	if err != nil {
		return 0, false, err
	}
	return n, false, s.saveReading(ctx, tx, n, r.Page)
}

func (s *Store) saveReading(ctx context.Context, tx *conn, page int64, p *news.Page) error {
	authors, err := encode(p.Authors)
	if err != nil {
		return err
	}
	_, err = tx.exec(ctx, `
		INSERT INTO reading (page, path, url, form, content_type, fetched, title, outlet, date, authors, body)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		page, p.Path, p.URL, p.Form, p.ContentType, nanoseconds(p.Fetched),
		p.Title, p.Outlet, p.Date, authors, s.pack.EncodeAll(p.Body, nil))
	return err
}

func (s *Store) latestReading(ctx context.Context, tx *conn, id news.PageID, p *news.Page) error {
	var fetched sql.NullInt64
	var authors string
	var body []byte
	err := tx.one(ctx, `
		SELECT r.path, r.url, r.form, r.content_type, r.fetched, r.title, r.outlet, r.date, r.authors, r.body
		FROM page p JOIN reading r ON r.page = p.n WHERE p.id = ? ORDER BY r.n DESC LIMIT 1`, []any{id},
		&p.Path, &p.URL, &p.Form, &p.ContentType, &fetched, &p.Title, &p.Outlet, &p.Date, &authors, &body)
	if err != nil {
		return err
	}
	p.Fetched = fetchedTime(fetched)
	if p.Body, err = s.unpack.DecodeAll(body, nil); err != nil {
		return err
	}
	return decode(authors, &p.Authors)
}
