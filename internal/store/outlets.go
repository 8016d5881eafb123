package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// outletNumber returns the column value outlet of an article, making the
// outlet's row when it is not known. Its name is the first that is not empty.
func outletNumber(ctx context.Context, tx *conn, o *news.Outlet) (any, error) {
	if o == nil {
		return nil, nil
	}
	var n int64
	var name string
	id := news.NewOutletID(*o)
	err := tx.one(ctx, `SELECT n, name FROM outlet WHERE id = ?`, []any{id}, &n, &name)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		n, err = tx.insert(ctx, `INSERT INTO outlet (id, name, domain, words) VALUES (?, ?, ?, ?)`,
			id, o.Name, o.Domain, outletWords(o))
	case err == nil && name == "" && o.Name != "":
		_, err = tx.exec(ctx, `UPDATE outlet SET name = ?, words = ? WHERE n = ?`, o.Name, outletWords(o), n)
	}
	return n, err
}

func outletWords(o *news.Outlet) string { return foldText(o.Name + " " + o.Domain) }

const articlesOfOutlet = 200

// Outlet reads the Outlet screen.
func (s *Store) Outlet(ctx context.Context, id news.OutletID) (*OutletView, error) {
	v := OutletView{ID: id}
	err := s.view(ctx, func(tx *conn) error {
		var n int64
		err := tx.one(ctx, `SELECT n, name, domain FROM outlet WHERE id = ?`, []any{id}, &n, &v.Outlet.Name, &v.Outlet.Domain)
		if err != nil {
			return err
		}
		if err := v.count(ctx, tx, n); err != nil {
			return err
		}
		v.Articles, err = collect(ctx, tx, scanLine, `SELECT `+lineColumns+` FROM article a`+lineJoins+`
			WHERE a.outlet = ? AND a.gone = 0 ORDER BY a.at DESC, a.n DESC LIMIT ?`, n, articlesOfOutlet)
		return err
	})
	return &v, wrap("read outlet", string(id), err)
}

// count counts the outlet's articles and those that come after one of another
// outlet with the same origin. Undated ones come last.
func (v *OutletView) count(ctx context.Context, tx *conn, n int64) error {
	return tx.one(ctx, `
		SELECT count(*), count(CASE WHEN EXISTS (
			SELECT 1 FROM article b WHERE b.origin = a.origin AND b.outlet IS NOT a.outlet
				AND (b.at IS NULL, b.at, b.n) < (a.at IS NULL, a.at, a.n)) THEN 1 END)
		FROM article a WHERE a.outlet = ? AND a.gone = 0`, []any{n}, &v.Total, &v.Copied)
}

// Outlets returns the outlets that have articles, by name.
func (s *Store) Outlets(ctx context.Context) ([]OutletLine, error) {
	var lines []OutletLine
	err := s.view(ctx, func(tx *conn) (err error) {
		lines, err = collect(ctx, tx, func(rows *sql.Rows) (l OutletLine, err error) {
			err = rows.Scan(&l.ID, &l.Outlet.Name, &l.Outlet.Domain, &l.Articles)
			return l, err
		}, `SELECT o.id, o.name, o.domain, c.articles FROM outlet o
			JOIN (SELECT outlet, count(*) AS articles FROM article WHERE gone = 0 GROUP BY outlet) AS c ON c.outlet = o.n
			ORDER BY lower(CASE WHEN o.name = '' THEN o.domain ELSE o.name END), o.n`)
		return err
	})
	return lines, wrap("read", "outlets", err)
}
