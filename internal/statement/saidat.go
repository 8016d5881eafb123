package statement

import (
	"sort"

	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

var (
	weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday")
	months   = wordSet(`january february march april may june july august september october november december
		jan feb aug sept oct nov dec`)
)

// furthestTime is how many words away from the source and the cue their time
// may stand.
const furthestTime = 7

// saidAt finds the time of saying: the first day among the words around the
// source and cue that are neither of them nor content, else the first month.
// What is later than the article is none.
func (w *writer) saidAt(f *found) *news.SaidAt {
	if w.article.Published == nil {
		return nil
	}
	u := &w.r.units[f.unit]
	var month *news.SaidAt
	for i := max(0, f.first()-furthestTime); i < min(len(u.words), f.last()+furthestTime); i++ {
		if u.inContent(f, i) || f.source.first <= i && i < f.source.last || u.otherContent(f, i) || u.otherTime(i) {
			continue
		}
		switch at := w.timeAt(u, i); {
		case at == nil:
		case at.Date.Precision == news.Day:
			return at
		case month == nil:
			month = at
		}
	}
	return month
}

// timeAt is the time expression that begins with word i, if it can be a time
// of saying: a day or a month, neither part of a name ("Varda Today") nor that
// of a deed told before ("that night").
func (w *writer) timeAt(u *unit, i int) *news.SaidAt {
	word := u.words[i]
	k := sort.Search(len(w.times), func(k int) bool { return w.times[k].End > word.Start })
	if k == len(w.times) || w.times[k].Start != word.Start || word.class == name || word.low == "that" {
		return nil
	}
	date, ok := w.times[k].Date()
	if !ok || date.Precision == news.Year || date.DayNumber() > w.article.Published.DayNumber() {
		return nil
	}
	return &news.SaidAt{Span: w.times[k].Span, Date: date}
}

// findTimes finds the time expressions of the writer's text.
func findTimes(doc *text.Doc, a *news.Article) []when.Expression {
	if a.Published == nil {
		return nil
	}
	return when.Find(doc, a.Published)
}

// otherTime reports whether a preposition makes of the time at word i another
// than that of saying: "by Monday", "since the night of May 1".
func (u *unit) otherTime(i int) bool {
	for j := i - 1; j >= max(0, i-4); j-- {
		switch {
		case otherTimes[u.low(j)]:
			return true
		case !u.is(j, temporal) && !u.is(j, determiner) && !u.is(j, number) && !timeLeads[u.low(j)]:
			return false
		}
	}
	return false
}

var otherTimes = wordSet("by since until till from of before after for about to")

// otherContent reports whether word i stands beyond another comma-separated
// verb, so that its time is that of another deed.
func (u *unit) otherContent(f *found, i int) bool {
	for j := f.last(); j < i; j++ {
		if u.is(j, comma) && (j > f.last() || f.place != after) || u.is(j, quoted) || u.verbal(j) || u.is(j, conjunction) || u.is(j, subordinator) {
			return true
		}
	}
	for j := i; j < f.first(); j++ {
		if u.verbal(j) && j > i || u.is(j, quoted) || u.is(j, subordinator) {
			return true
		}
	}
	return false
}
