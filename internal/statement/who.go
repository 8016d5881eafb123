package statement

import (
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// speaker is whom the source of f, a statement of that kind, means.
func (w *writer) speaker(f *found, kind news.StatementKind) (*news.Speaker, float64) {
	cx := cast.Context{Title: w.title, Content: f.Content, Before: w.before, Inside: w.inside(f)}
	cx.Direct = !cx.Inside && kind == news.Direct && f.how != undersigned // a signature is surer than a source
	if s := w.around(f.Source); s != nil {
		cx.Around = s.Speaker
	}
	if s, sure := w.cast.Speaker(f.Source, cx); s != nil {
		return s, sure
	}
	return w.byAuthor(f.Source)
}

// around is the last statement nearby that holds s in its content.
func (w *writer) around(s text.Span) *news.Statement {
	for i := len(w.done) - 1; i >= max(0, len(w.done)-nearby); i-- {
		if contains(&w.done[i], s) {
			return &w.done[i]
		}
	}
	return nil
}
