package store

import (
	"context"
	"database/sql"

	"hearsay/internal/news"
)

// sightsKept is how many pages of a host are remembered, the ones saved last.
// With more than ten the texts get no better, and layouts change.
const sightsKept = 32

// Sight is what a page showed of its host.
type Sight struct {
	Page news.PageID
	Seen []byte
}

// HostCount is how many pages of a host are remembered.
type HostCount struct {
	Host  string
	Pages int
}

// saveSight keeps what the page showed of its host until the run of reading
// ends.
func (v *saving) saveSight(ctx context.Context, r *Reading) error {
	if r.Host == "" {
		return nil
	}
	if _, err := v.tx.exec(ctx, `INSERT OR REPLACE INTO sight (page, settled, host, seen) VALUES (?, 0, ?, ?)`,
		v.page, r.Host, v.store.pack.EncodeAll(r.Sight, nil)); err != nil {
		return err
	}
	_, err := v.tx.exec(ctx, `DELETE FROM sight WHERE host = ?1 AND settled = 0 AND n <=
		(SELECT n FROM sight WHERE host = ?1 AND settled = 0 ORDER BY n DESC LIMIT 1 OFFSET ?2)`, r.Host, sightsKept)
	return err
}

// SettleSights ends a run of reading: what its pages showed is remembered from
// now on. A run that is broken off leaves it to the next one that ends, so that
// both read with the same memory.
func (s *Store) SettleSights(ctx context.Context) error {
	pending := false
	err := s.view(ctx, func(tx *conn) error {
		return tx.one(ctx, `SELECT EXISTS (SELECT 1 FROM sight WHERE settled = 0)`, nil, &pending)
	})
	if err == nil && pending {
		err = s.update(ctx, settleSights)
	}
	return wrap("settle", "what pages showed", err)
}

func settleSights(ctx context.Context, tx *conn) error {
	for _, query := range []string{
		`DELETE FROM sight WHERE settled = 1 AND page IN (SELECT page FROM sight WHERE settled = 0)`,
		`UPDATE sight SET settled = 1 WHERE settled = 0`,
	} {
		if _, err := tx.exec(ctx, query); err != nil {
			return err
		}
	}
	_, err := tx.exec(ctx, `DELETE FROM sight WHERE n IN (
		SELECT n FROM (SELECT n, row_number() OVER (PARTITION BY host ORDER BY n DESC) AS place FROM sight) WHERE place > ?)`, sightsKept)
	return err
}

// Sights returns what is remembered of a host, the page that was saved last at
// the end.
func (s *Store) Sights(ctx context.Context, host string) ([]Sight, error) {
	var all []Sight
	err := s.view(ctx, func(tx *conn) (err error) {
		all, err = collect(ctx, tx, func(rows *sql.Rows) (v Sight, err error) {
			var packed []byte
			if err := rows.Scan(&v.Page, &packed); err != nil {
				return v, err
			}
			v.Seen, err = s.unpack.DecodeAll(packed, nil)
			return v, err
		}, `SELECT p.id, s.seen FROM sight s JOIN page p ON p.n = s.page WHERE s.host = ? AND s.settled = 1 ORDER BY s.n`, host)
		return err
	})
	return all, wrap("read what is remembered of", host, err)
}

// Hosts returns the hosts of which pages are remembered, by name.
func (s *Store) Hosts(ctx context.Context) ([]HostCount, error) {
	var all []HostCount
	err := s.view(ctx, func(tx *conn) (err error) {
		all, err = collect(ctx, tx, func(rows *sql.Rows) (c HostCount, err error) {
			err = rows.Scan(&c.Host, &c.Pages)
			return c, err
		}, `SELECT host, count(*) FROM sight WHERE settled = 1 GROUP BY host ORDER BY host`)
		return err
	})
	return all, wrap("read", "hosts", err)
}

// ForgetHost forgets what the pages of a host showed. The pages themselves are
// kept; those that come anew or changed are remembered again.
func (s *Store) ForgetHost(ctx context.Context, host string) error {
	err := s.update(ctx, func(ctx context.Context, tx *conn) error {
		_, err := tx.exec(ctx, `DELETE FROM sight WHERE host = ?`, host)
		return err
	})
	return wrap("forget", host, err)
}
