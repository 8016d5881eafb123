package store

import (
	"database/sql"

	"hearsay/internal/news"
)

// lineColumns and lineJoins read the ArticleLine of the article a.
const (
	lineColumns = `a.id, a.title, o.id, o.name, o.domain, a.published, a.language, t.id, a.origin`
	lineJoins   = ` LEFT JOIN outlet o ON o.n = a.outlet LEFT JOIN story t ON t.n = a.story `
)

// lineRow receives lineColumns.
type lineRow struct {
	line                                           ArticleLine
	outlet, name, domain, published, story, origin sql.NullString
}

func (r *lineRow) into() []any {
	return []any{
		&r.line.ID, &r.line.Title, &r.outlet, &r.name, &r.domain, &r.published,
		&r.line.Language, &r.story, &r.origin,
	}
}

func (r *lineRow) value() (l ArticleLine, err error) {
	l = r.line
	l.OutletID = news.OutletID(r.outlet.String)
	l.Outlet = news.Outlet{Name: r.name.String, Domain: r.domain.String}
	l.Story = news.StoryID(r.story.String)
	l.Origin = news.OriginID(r.origin.String)
	l.Published, err = decodeDate(r.published)
	return l, err
}

func scanLine(rows *sql.Rows) (ArticleLine, error) {
	var r lineRow
	if err := rows.Scan(r.into()...); err != nil {
		return ArticleLine{}, err
	}
	return r.value()
}
