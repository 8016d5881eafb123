package statement

import (
	"hearsay/internal/cast"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// speaker is whom the source of f means.
func (w *writer) speaker(f *found) (*news.Speaker, float64) {
	return w.cast.Speaker(f.Source, w.context(f))
}

func (w *writer) context(f *found) cast.Context {
	cx := cast.Context{
		Title: w.title, Content: f.Content, Before: w.before, Inside: w.r.Units[f.Unit].Inside >= 0,
	}
	cx.Direct = !cx.Inside && w.kind(f.Content) == news.Direct
	if s := w.around(f.Source); s != nil {
		cx.Around = s.Speaker
	}
	return cx
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
