package statement

import (
	"strconv"
	"time"

	"hearsay/internal/news"
)

var weekdays = map[string]time.Weekday{
	"monday": time.Monday, "tuesday": time.Tuesday, "wednesday": time.Wednesday, "thursday": time.Thursday,
	"friday": time.Friday, "saturday": time.Saturday, "sunday": time.Sunday,
}

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// furthestTime is how many words away from the source and the cue their time
// may stand.
const furthestTime = 7

// saidAt finds the day of saying among the words around the source and cue
// that are neither of them nor content: the most recent such day on or before
// the anchor. Without an anchor a weekday says nothing.
func (w *writer) saidAt(f *found) *news.SaidAt {
	if w.article.Published == nil {
		return nil
	}
	u := &w.r.units[f.unit]
	for i := max(0, f.first()-furthestTime); i < min(len(u.words), f.last()+furthestTime); i++ {
		if u.inContent(f, i) || f.source.first <= i && i < f.source.last || u.otherContent(f, i) {
			continue
		}
		if u.otherTime(i) {
			continue
		}
		if day, last, ok := u.day(i, w.article.Published.Time); ok {
			span := u.span(stretch{i, last})
			return &news.SaidAt{Span: span, Date: news.Date{Time: day, Precision: news.Day, Evidence: news.FromText}}
		}
	}
	return nil
}

// otherTime reports whether a preposition makes of the day at word i another
// time than that of saying: "by Monday", "since the night of May 1".
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

// day reads the day named at word i, before or on the anchor.
func (u *unit) day(i int, anchor time.Time) (day time.Time, last int, ok bool) {
	base := time.Date(anchor.Year(), anchor.Month(), anchor.Day(), 0, 0, 0, 0, time.UTC)
	low := u.low(i)
	if u.is(i, name) {
		return day, 0, false // the outlet Varda Today
	}
	if wd, is := weekdays[low]; is {
		back := (int(base.Weekday()) - int(wd) + 7) % 7
		if u.low(i-1) == "last" && back == 0 {
			back = 7
		}
		return base.AddDate(0, 0, -back), i + 1, u.low(i-1) != "next"
	}
	switch low {
	case "day":
		return base.AddDate(0, 0, -1), i + 2, u.low(i-1) == "a" && u.low(i+1) == "earlier"
	case "yesterday":
		return base.AddDate(0, 0, -1), i + 1, true
	case "today", "tonight":
		return base, i + 1, true
	}
	return u.calendarDay(i, base)
}

// calendarDay reads "April 8", "8 April" and either with a year.
func (u *unit) calendarDay(i int, base time.Time) (day time.Time, last int, ok bool) {
	m, is := months[u.low(i)]
	n, err := strconv.Atoi(u.low(i + 1))
	last = i + 2
	if !is {
		m, is = months[u.low(i+1)]
		n, err = strconv.Atoi(u.low(i))
	}
	if !is || err != nil || n < 1 || n > 31 {
		return day, 0, false
	}
	year := base.Year()
	at := last
	if u.low(at) == "," {
		at++
	}
	if y, err := strconv.Atoi(u.low(at)); err == nil && y > 1900 && y < 2200 {
		year, last = y, at+1
	}
	day = time.Date(year, m, n, 0, 0, 0, 0, time.UTC)
	if last == i+2 && day.After(base) {
		day = day.AddDate(-1, 0, 0)
	}
	return day, last, true
}
