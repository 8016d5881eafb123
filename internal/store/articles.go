package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// articleDetail is the column detail of an article.
type articleDetail struct {
	Path     string        `json:"p,omitempty"`
	URL      string        `json:"u,omitempty"`
	Repeats  int           `json:"r"`
	Outlet   *news.Outlet  `json:"o,omitempty"` // as this article names it
	Blocks   []blockDetail `json:"b,omitzero"`
	Byline   []string      `json:"y,omitzero"`
	Credits  []string      `json:"c,omitzero"`
	Section  string        `json:"s,omitempty"`
	Updated  string        `json:"d,omitempty"`
	Warnings []string      `json:"w,omitzero"`
	Flags    []flagDetail  `json:"f,omitzero"`
	Dateline *placeDetail  `json:"l,omitempty"`
	Sure     float64       `json:"g,omitzero"` // of the language
}

type blockDetail struct {
	Kind news.BlockKind `json:"k"`
	Span pair           `json:"s"`
}

func detailOf(a *news.Article) articleDetail {
	d := articleDetail{
		Path: a.Page.Path, URL: a.Page.URL, Repeats: a.Page.Repeats, Outlet: a.Outlet,
		Byline: a.Byline, Credits: a.Credits, Section: a.Section, Warnings: a.Warnings,
		Flags: flagDetails(a.Flags), Dateline: datelineDetail(a.Dateline), Sure: a.Sure,
	}
	if a.Updated != nil {
		d.Updated = dateString(*a.Updated)
	}
	if a.Blocks != nil {
		d.Blocks = make([]blockDetail, len(a.Blocks))
	}
	for i, b := range a.Blocks {
		d.Blocks[i] = blockDetail{b.Kind, pair{b.Start, b.End}}
	}
	return d
}

func (d *articleDetail) fill(a *news.Article) (err error) {
	a.Page.Path, a.Page.URL, a.Page.Repeats, a.Outlet = d.Path, d.URL, d.Repeats, d.Outlet
	a.Byline, a.Credits, a.Section, a.Warnings = d.Byline, d.Credits, d.Section, d.Warnings
	a.Flags, a.Dateline, a.Sure = newsFlags(d.Flags), d.Dateline.dateline(), d.Sure
	if d.Blocks != nil {
		a.Blocks = make([]news.Block, len(d.Blocks))
	}
	for i, b := range d.Blocks {
		a.Blocks[i] = news.Block{Span: text.Span{Start: b.Span[0], End: b.Span[1]}, Kind: b.Kind}
	}
	a.Updated, err = decodeDate(sql.NullString{String: d.Updated, Valid: d.Updated != ""})
	return err
}

// known is what the store has of an article before it is saved anew.
type known struct {
	n, version int64
	id         news.ArticleID
	fetched    sql.NullInt64
	story      sql.NullInt64
	gone       bool
	edition    news.Edition
}

func (s *Store) knownArticles(ctx context.Context, tx *conn, page int64) ([]known, error) {
	all, err := collect(ctx, tx, s.scanKnown, `
		SELECT `+fullColumns+`, a.version, a.fetched, a.story, a.gone, b.last`+fullFrom+`WHERE a.page = ? ORDER BY a.n`, page)
	if err != nil {
		return nil, err
	}
	for i := range all {
		if all[i].gone {
			continue
		}
		var a news.Article
		if err := loadStatements(ctx, tx, all[i].n, &a); err != nil {
			return nil, err
		}
		all[i].edition.Statements, all[i].edition.TitleStatements = a.Statements, a.TitleStatements
	}
	return all, nil
}

func (s *Store) scanKnown(rows *sql.Rows) (k known, err error) {
	var last []byte
	n, a, err := scanArticle(rows, &k.version, &k.fetched, &k.story, &k.gone, &last)
	if err != nil {
		return k, err
	}
	k.n, k.id, k.edition = n, a.ID, a.Edition()
	if k.gone {
		k.edition.Stated = false
		err = s.unpackDetail(last, &k.edition)
	}
	return k, err
}

// filing is where and since when an article stands.
type filing struct {
	page    int64
	version int64
	fetched any
	story   any
	origin  news.OriginID
}

// writeArticle writes the rows of an article, over those that it had, and
// returns its number.
func writeArticle(ctx context.Context, tx *conn, a *news.Article, at filing) (n int64, err error) {
	outlet, err := outletNumber(ctx, tx, a.Outlet)
	if err != nil {
		return 0, err
	}
	err = tx.one(ctx, `
		INSERT INTO article (id, page, ordinal, version, fetched, gone,
			outlet, story, origin, at, day, published, language, title)
		VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET version = excluded.version, fetched = excluded.fetched, gone = 0,
			outlet = excluded.outlet, story = excluded.story, origin = excluded.origin, at = excluded.at,
			day = excluded.day, published = excluded.published, language = excluded.language, title = excluded.title
		RETURNING n`,
		[]any{
			a.ID, at.page, a.Page.Ordinal, at.version, at.fetched, outlet, at.story, at.origin,
			instant(a.Published), dayNumber(a.Published), encodeDate(a.Published), a.Language, a.Title,
		}, &n)
	if err != nil {
		return 0, err
	}
	detail, err := encode(detailOf(a))
	if err != nil {
		return 0, err
	}
	_, err = tx.exec(ctx, `INSERT OR REPLACE INTO body (article, detail, text) VALUES (?, ?, ?)`, n, detail, a.Text)
	return n, err
}

// regroup gives a known article another origin. It returns the numbers of the
// article, 0 when it is not known or gone, and of its story.
func regroup(ctx context.Context, tx *conn, id news.ArticleID, origin news.OriginID) (n int64, story sql.NullInt64, err error) {
	err = tx.one(ctx, `UPDATE article SET origin = ? WHERE id = ? AND gone = 0 RETURNING n, story`,
		[]any{origin, id}, &n, &story)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return n, story, err
}

// fullColumns and fullFrom read a whole article but for its statements.
const (
	fullColumns = `a.n, a.id, p.id, a.ordinal, a.published, a.language, a.title, b.detail, b.text`
	fullFrom    = ` FROM article a JOIN page p ON p.n = a.page JOIN body b ON b.article = a.n `
)

type scanner interface{ Scan(into ...any) error }

func scanArticle(rows scanner, extra ...any) (n int64, a *news.Article, err error) {
	var published sql.NullString
	var detail string
	a = &news.Article{}
	if err := rows.Scan(append([]any{
		&n, &a.ID, &a.Page.ID, &a.Page.Ordinal, &published, &a.Language, &a.Title, &detail, &a.Text,
	}, extra...)...); err != nil {
		return 0, nil, err
	}
	var d articleDetail
	if err := decode(detail, &d); err != nil {
		return 0, nil, err
	}
	if a.Published, err = decodeDate(published); err != nil {
		return 0, nil, err
	}
	return n, a, d.fill(a)
}
