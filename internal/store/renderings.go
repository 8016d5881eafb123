package store

import (
	"context"
	"database/sql"
	"strings"

	"hearsay/internal/news"
)

// renderingColumns and renderingFrom read the RenderingView of the statement s
// in the article a.
const (
	renderingColumns = statementColumns + `, u.id, s.variant, s.similarity, CASE WHEN s.title THEN a.title ELSE b.text END, ` + lineColumns
	renderingFrom    = ` FROM statement s JOIN article a ON a.n = s.article JOIN body b ON b.article = s.article` + renderingJoins
	renderingJoins   = ` LEFT JOIN utterance u ON u.n = s.utterance` + lineJoins
)

func scanRendering(rows *sql.Rows) (RenderingView, error) { return scanRenderingAnd(rows) }

// scanRenderingAnd scans further columns, after those of the rendering, into
// extra.
func scanRenderingAnd(rows *sql.Rows, extra ...any) (v RenderingView, err error) {
	var s statementRow
	var l lineRow
	var utterance sql.NullString
	var whole string
	into := append(s.into(), &utterance, &v.Variant, &v.Similarity, &whole)
	if err := rows.Scan(append(append(into, l.into()...), extra...)...); err != nil {
		return v, err
	}
	if v.Article, err = l.value(); err != nil {
		return v, err
	}
	if v.Statement, err = s.value(); err != nil {
		return v, err
	}
	v.Rendering.Statement, v.Rendering.Article = v.Statement.ID, v.Article.ID
	v.Rendering.Utterance = news.UtteranceID(utterance.String)
	v.InTitle = s.inTitle
	v.Text = v.Statement.ContentText(whole)
	v.Paragraph = paragraphAt(whole, v.Statement.Span.Start)
	return v, nil
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

// toldOf returns the tellings of an utterance: the fullest first, then by time.
func toldOf(ctx context.Context, tx *conn, utterance int64) ([]RenderingView, error) {
	return collect(ctx, tx, scanRendering, `SELECT `+renderingColumns+renderingFrom+`
		WHERE s.utterance = ? ORDER BY s.n = u.fullest DESC, s.at IS NULL, s.at, s.n`, utterance)
}
