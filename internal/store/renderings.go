package store

import (
	"context"
	"database/sql"
	"maps"
	"strings"

	"hearsay/internal/news"
)

// shelf holds articles that the rows of a screen name, each read once: the
// statements of a story stand in few articles, and a text is long.
type shelf map[int64]*shelved

type shelved struct {
	line ArticleLine
	body string
}

// fetch reads the articles with those numbers that are not there yet.
func (h shelf) fetch(ctx context.Context, tx *conn, numbers set) error {
	missing := maps.Clone(numbers)
	maps.DeleteFunc(missing, func(n int64, _ struct{}) bool { return h[n] != nil })
	list, err := encode(missing.sorted())
	if err != nil {
		return err
	}
	return tx.each(ctx, `SELECT a.n, b.text, `+lineColumns+` FROM article a JOIN body b ON b.article = a.n`+lineJoins+`
		WHERE a.n IN (SELECT value FROM json_each(?))`, []any{list},
		func(rows *sql.Rows) (bool, error) {
			var n int64
			var l lineRow
			a := &shelved{}
			err := rows.Scan(append([]any{&n, &a.body}, l.into()...)...)
			if err == nil {
				a.line, err = l.value()
			}
			h[n] = a
			return true, err
		})
}

// told is a telling as its row has it.
type told struct {
	n, article int64
	utterance  sql.NullInt64
	statement  news.Statement
	inTitle    bool
	rendering  news.Rendering
}

const (
	toldColumns = statementColumns + `, s.n, s.article, s.utterance, u.id, s.variant, s.similarity`
	toldFrom    = ` FROM statement s LEFT JOIN utterance u ON u.n = s.utterance `
)

func scanTold(rows *sql.Rows) (t told, err error) {
	var s statementRow
	var utterance sql.NullString
	if err := rows.Scan(append(s.into(), &t.n, &t.article, &t.utterance, &utterance,
		&t.rendering.Variant, &t.rendering.Similarity)...); err != nil {
		return t, err
	}
	t.rendering.Utterance = news.UtteranceID(utterance.String)
	t.inTitle = s.inTitle
	t.statement, err = s.value()
	t.rendering.Statement = t.statement.ID
	return t, err
}

// views joins tellings with their articles.
func (h shelf) views(ctx context.Context, tx *conn, all []told) ([]RenderingView, error) {
	articles := set{}
	for _, t := range all {
		articles.add(t.article)
	}
	if err := h.fetch(ctx, tx, articles); err != nil {
		return nil, err
	}
	views := make([]RenderingView, len(all))
	for i := range all {
		views[i] = all[i].view(h[all[i].article])
	}
	return views, nil
}

func (t *told) view(a *shelved) RenderingView {
	whole := a.body
	if t.inTitle {
		whole = a.line.Title
	}
	v := RenderingView{Rendering: t.rendering, Article: a.line, Statement: t.statement, InTitle: t.inTitle}
	v.Rendering.Article = a.line.ID
	v.Text = t.statement.ContentText(whole)
	v.Paragraph = paragraphAt(whole, t.statement.Span.Start)
	return v
}

// readTold reads the tellings that a query names, with their articles.
func readTold(ctx context.Context, tx *conn, where string, args ...any) ([]RenderingView, error) {
	all, err := collect(ctx, tx, scanTold, `SELECT `+toldColumns+toldFrom+where, args...)
	if err != nil {
		return nil, err
	}
	return shelf{}.views(ctx, tx, all)
}

// paragraphAt returns the paragraph of t around the byte at. A blank line
// stands between paragraphs.
func paragraphAt(t string, at int) string {
	start := strings.LastIndex(t[:at], "\n\n") + 2
	if start == 1 {
		start = 0
	}
	end := strings.Index(t[at:], "\n\n")
	if end < 0 {
		return t[start:]
	}
	return t[start : at+end]
}
