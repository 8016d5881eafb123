package statement

import (
	"slices"
	"sort"

	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// saidAt finds the time of saying: the first day told with the cue, else the
// first month, outside source and content. What is later than the article is
// none.
func (w *writer) saidAt(f *found) *news.SaidAt {
	if w.article.Published == nil {
		return nil
	}
	unit := w.r.Span(w.r.Units[f.Unit])
	var month *news.SaidAt
	for k := sort.Search(len(w.times), func(k int) bool { return w.times[k].End > unit.Start }); k < len(w.times) && w.times[k].Start < unit.End; k++ {
		at := w.timeOf(f, &w.times[k])
		switch {
		case at == nil:
		case at.Date.Precision == news.Day:
			return at
		case month == nil:
			month = at
		}
	}
	return month
}

// timeOf is the date of a time expression, if it can be that of saying: a day
// or a month that hangs on the cue.
func (w *writer) timeOf(f *found, e *when.Expression) *news.SaidAt {
	if f.within(e.Span) || !w.tells(f, w.r.Doc.TokenAt(e.Start), w.r.Doc.TokenAt(e.End-1)) {
		return nil
	}
	date, ok := e.Date()
	if !ok || date.Precision == news.Year || date.DayNumber() > w.article.Published.DayNumber() {
		return nil
	}
	return &news.SaidAt{Span: e.Span, Date: date}
}

// within reports whether s lies in the source or the content.
func (f *found) within(s text.Span) bool {
	return f.Source.Overlaps(s) && f.Source.Len() > 0 || slices.ContainsFunc(f.Content, func(c text.Span) bool { return c.Overlaps(s) })
}

// otherTimes before a time make of it another than that of saying: "by Monday".
var otherTimes = wordSet("by since until till from of before after for about to")

// tells reports whether the time at tokens [first, last] goes with the cue:
// its path up leads there over nothing but nouns, as in "in an interview on
// Monday".
func (w *writer) tells(f *found, first, last int) bool {
	if otherTimes[w.low(first-1)] || w.low(first) == "that" {
		return false
	}
	tokens := w.r.Doc.Tokens()
	top := first
	for i := first; i <= last && i < len(tokens); i++ {
		if h := tokens[i].Head; h < first || h > last {
			top = i
		}
	}
	for range furthestUp {
		t := tokens[top]
		if t.Rel == "" || t.Head < 0 {
			return false
		}
		if t.Head == f.Head || f.Cue.Overlaps(tokens[t.Head].Span) {
			return !f.within(t.Span)
		}
		if tokens[t.Head].UPOS == text.VERB || f.within(tokens[t.Head].Span) {
			return false
		}
		top = t.Head
	}
	return false
}

// findTimes finds the time expressions of the writer's text.
func findTimes(doc *text.Doc, a *news.Article) []when.Expression {
	if a.Published == nil {
		return nil
	}
	return when.Find(doc, a.Published)
}
