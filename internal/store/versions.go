package store

import (
	"context"
	"database/sql"

	"hearsay/internal/news"
)

// version returns the number of the article's text, and when it was fetched
// first. When the page was sent with another text than before, that becomes an
// earlier version.
func (v *saving) version(ctx context.Context, a *news.Article) (number int64, fetched any, err error) {
	now := nanoseconds(v.reading.Page.Fetched)
	old, there := v.known[a.ID]
	if !there {
		return 1, now, nil
	}
	edition := a.Edition()
	if before := v.before(old); !v.again && !before.SameText(&edition) {
		return old.version + 1, now, v.keepVersion(ctx, old, before)
	}
	return old.version, old.fetched, v.store.settle(ctx, v.tx, old, &edition)
}

// before is what an article said on the page as it was last read: as the
// present program finds it there, else as it was found then.
func (v *saving) before(old known) *news.Edition {
	for _, a := range v.reading.Before {
		if a.ID == old.id && !old.gone {
			e := a.Edition()
			return &e
		}
	}
	return &old.edition
}

// keepVersion puts what an article said among its versions.
func (v *saving) keepVersion(ctx context.Context, old known, before *news.Edition) error {
	var seen any = old.fetched
	if !old.gone {
		var last sql.NullInt64
		if err := v.tx.one(ctx, `SELECT fetched FROM reading WHERE page = ? ORDER BY n DESC LIMIT 1 OFFSET 1`,
			[]any{v.page}, &last); err != nil {
			return err
		}
		seen = last
	}
	detail, err := v.store.packDetail(before)
	if err != nil {
		return err
	}
	if _, err := v.tx.exec(ctx, `INSERT INTO version (article, number, fetched, seen, title, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		old.n, old.version, old.fetched, seen, before.Title, v.store.pack.EncodeAll([]byte(before.Text), nil), detail); err != nil {
		return err
	}
	return v.store.settle(ctx, v.tx, old, before)
}

// settle is told that the present version of an article is now read in another
// way. How it was read when it came stays with the version before it: the two
// were read by one program, so that they differ only where the page did.
func (s *Store) settle(ctx context.Context, tx *conn, old known, now *news.Edition) error {
	if old.version == 1 || !old.edition.Stated {
		return nil
	}
	was, err := encode(wholeOf(&old.edition))
	if err != nil {
		return err
	}
	is, err := encode(wholeOf(now))
	if err != nil || was == is {
		return err
	}
	_, err = tx.exec(ctx, `UPDATE version SET became = ? WHERE article = ? AND number = ? AND became IS NULL`,
		s.pack.EncodeAll([]byte(was), nil), old.n, old.version-1)
	return err
}

// versions returns all texts of an article, the present one first.
func (s *Store) versions(ctx context.Context, tx *conn, n int64, v *ArticleView) ([]Version, error) {
	present := Version{Seen: v.Fetched, Edition: v.Article.Edition()}
	var fetched sql.NullInt64
	var last []byte
	if err := tx.one(ctx, `SELECT a.version, a.fetched, b.last FROM article a JOIN body b ON b.article = a.n WHERE a.n = ?`,
		[]any{n}, &present.Number, &fetched, &last); err != nil {
		return nil, err
	}
	present.Fetched = fetchedTime(fetched)
	if v.Gone {
		present.Seen, present.Stated = present.Fetched, false
		if err := s.unpackDetail(last, &present.Edition); err != nil {
			return nil, err
		}
	}
	earlier, err := collect(ctx, tx, s.scanVersion,
		`SELECT number, fetched, seen, title, text, detail, became FROM version WHERE article = ? ORDER BY number DESC`, n)
	return append([]Version{present}, earlier...), err
}

func (s *Store) scanVersion(rows *sql.Rows) (v Version, err error) {
	var fetched, seen sql.NullInt64
	var packed, detail, became []byte
	if err := rows.Scan(&v.Number, &fetched, &seen, &v.Title, &packed, &detail, &became); err != nil {
		return v, err
	}
	text, err := s.unpack.DecodeAll(packed, nil)
	if err != nil {
		return v, err
	}
	v.Fetched, v.Seen, v.Text = fetchedTime(fetched), fetchedTime(seen), string(text)
	if !seen.Valid {
		v.Seen = v.Fetched
	}
	if err := s.unpackDetail(detail, &v.Edition); err != nil {
		return v, err
	}
	v.Became, err = s.unpackEdition(became)
	return v, err
}
