package store

import (
	"context"
	"database/sql"
	"errors"
)

// Counts returns how much the store holds.
func (s *Store) Counts(ctx context.Context) (Counts, error) {
	var c Counts
	err := s.view(ctx, func(tx *conn) error {
		err := tx.one(ctx, `SELECT
			(SELECT count(*) FROM page), (SELECT count(*) FROM article WHERE gone = 0),
			(SELECT count(*) FROM statement), (SELECT count(*) FROM utterance),
			(SELECT count(*) FROM story), (SELECT count(*) FROM outlet), (SELECT count(*) FROM speaker)`, nil,
			&c.Pages, &c.Articles, &c.Statements, &c.Utterances, &c.Stories, &c.Outlets, &c.Speakers)
		if err != nil {
			return err
		}
		var newest sql.NullString
		err = tx.one(ctx, `SELECT published FROM article WHERE gone = 0 AND at IS NOT NULL ORDER BY at DESC LIMIT 1`, nil, &newest)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		c.Newest, err = decodeDate(newest)
		return err
	})
	return c, wrap("count", "database", err)
}

// Languages returns the languages of the articles, most frequent first. The
// language that could not be told is "".
func (s *Store) Languages(ctx context.Context) ([]Facet, error) {
	var all []Facet
	err := s.view(ctx, func(tx *conn) (err error) {
		all, err = collect(ctx, tx, scanFacet, `SELECT language, count(*) FROM article WHERE gone = 0
			GROUP BY language ORDER BY count(*) DESC, language`)
		return err
	})
	return all, wrap("read", "languages", err)
}

func scanFacet(rows *sql.Rows) (f Facet, err error) {
	err = rows.Scan(&f.Value, &f.Count)
	return f, err
}
