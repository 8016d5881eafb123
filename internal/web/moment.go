package web

import (
	"time"

	"hearsay/internal/news"
)

// moment is a time as a page shows it.
type moment struct {
	Value string // for the datetime attribute
	Text  string // as exact as the source, in the source's own zone
	Short string // without the year and the zone
}

// when returns nil for no date.
func when(d *news.Date) *moment {
	if d == nil {
		return nil
	}
	m := moment{Value: d.Value()}
	switch d.Precision {
	case news.Year:
		m.Text, m.Short = d.Time.Format("2006"), d.Time.Format("2006")
	case news.Month:
		m.Text, m.Short = d.Time.Format("January 2006"), d.Time.Format("January 2006")
	case news.Day:
		m.Text, m.Short = d.Time.Format("2 January 2006"), d.Time.Format("2 January")
	default:
		m.Text, m.Short = d.Time.Format("2 January 2006, 15:04"), d.Time.Format("2 January, 15:04")
		if d.Zoned {
			m.Text += zoneName(d.Time)
		}
	}
	return &m
}

// zoneName is the zone as an offset, which is all that most pages give.
func zoneName(t time.Time) string {
	_, offset := t.Zone()
	if offset == 0 {
		return " UTC"
	}
	return t.Format(" UTC-07:00")
}

// span of days: "8 April 2031", "8–10 April 2031", "30 April – 2 May 2031".
func days(first, last *news.Date) string {
	if first == nil || last == nil {
		return ""
	}
	a, b := first.Time, last.Time
	end := b.Format("2 January 2006")
	switch {
	case first.DayNumber() == last.DayNumber():
		return end
	case a.Year() != b.Year():
		return a.Format("2 January 2006") + " – " + end
	case a.Month() != b.Month():
		return a.Format("2 January") + " – " + end
	}
	return a.Format("2") + "–" + end
}
