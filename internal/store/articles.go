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
}

type blockDetail struct {
	Kind news.BlockKind `json:"k"`
	Span pair           `json:"s"`
}

func detailOf(a *news.Article) articleDetail {
	d := articleDetail{
		Path: a.Page.Path, URL: a.Page.URL, Repeats: a.Page.Repeats, Outlet: a.Outlet,
		Byline: a.Byline, Credits: a.Credits, Section: a.Section, Warnings: a.Warnings,
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
	n, version  int64
	id          news.ArticleID
	fetched     sql.NullInt64
	story       sql.NullInt64
	title, text string
}

func knownArticles(ctx context.Context, tx *conn, page int64) ([]known, error) {
	return collect(ctx, tx, func(rows *sql.Rows) (k known, err error) {
		return k, rows.Scan(&k.n, &k.version, &k.id, &k.fetched, &k.story, &k.title, &k.text)
	}, `SELECT n, version, id, fetched, story, title, text FROM article WHERE page = ? ORDER BY n`, page)
}

// articleRow is what a new article and one that takes the place of a known one
// have in common.
func articleRow(a *news.Article, outlet any) ([]any, error) {
	detail, err := encode(detailOf(a))
	return []any{
		outlet, instant(a.Published), dayNumber(a.Published), encodeDate(a.Published),
		a.Language, a.Title, detail, a.Text,
	}, err
}

func insertArticle(ctx context.Context, tx *conn, page int64, fetched any, a *news.Article, row []any) (int64, error) {
	return tx.insert(ctx, `
		INSERT INTO article (id, page, ordinal, version, fetched, gone,
			outlet, at, day, published, language, title, detail, text)
		VALUES (?, ?, ?, 1, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)`,
		append([]any{a.ID, page, a.Page.Ordinal, fetched}, row...)...)
}

func replaceArticle(ctx context.Context, tx *conn, old known, fetched any, row []any) error {
	_, err := tx.exec(ctx, `
		UPDATE article SET version = ?, fetched = ?, gone = 0, story = NULL, origin = NULL,
			outlet = ?, at = ?, day = ?, published = ?, language = ?, title = ?, detail = ?, text = ?
		WHERE n = ?`,
		append(append([]any{old.version, fetched}, row...), old.n)...)
	return err
}

// retire marks an article that its page no longer holds.
func retire(ctx context.Context, tx *conn, n int64) error {
	_, err := tx.exec(ctx, `UPDATE article SET gone = 1, story = NULL, origin = NULL WHERE n = ?`, n)
	return err
}

func articleNumber(ctx context.Context, tx *conn, id news.ArticleID) (int64, error) {
	var n int64
	return n, tx.one(ctx, `SELECT n FROM article WHERE id = ?`, []any{id}, &n)
}

// place files an article under its story and origin. An article without an
// origin is its own.
func place(ctx context.Context, tx *conn, n int64, a news.ArticleID, story any, origin news.OriginID) error {
	if origin == "" {
		origin = news.OriginID(a)
	}
	_, err := tx.exec(ctx, `UPDATE article SET story = ?, origin = ? WHERE n = ?`, story, origin, n)
	return err
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
	fullColumns = `a.n, a.id, p.id, a.ordinal, a.published, a.language, a.title, a.detail, a.text`
	fullFrom    = ` FROM article a JOIN page p ON p.n = a.page `
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
