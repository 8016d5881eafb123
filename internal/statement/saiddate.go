package statement

import (
	"fmt"
	"strings"
	"time"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
	"hearsay/internal/when"
)

// dateOf is the date of a time expression that can be that of saying; a week
// counts as its month, or as its year. In the present tense only days are told;
// “in April you argue” is a habit.
func (c *chains) dateOf(f *found, e *when.Expression) (news.Date, bool) {
	date, ok := e.Date()
	switch {
	case e.Type != when.Date && e.Type != when.Time, c.partOfDay(e.Span), e.Precision > when.Day && c.tense(f) == "Pres":
		return date, false
	case !ok && (e.Precision == when.Week || e.Precision == when.Weekend):
		date, ok = monthOfWeek(e.Value)
	case !ok && e.Precision == when.Season:
		date, ok = yearOf(e.Value)
	}
	if p := c.article.Published; ok && p != nil {
		return before(date, p, c.fold(e.Span), c.tense(f) == "Past" && !ahead[lexicon.CueClass(c.lemma(f.Head))])
	}
	return date, ok
}

// ahead are the cues of what is to come: "promised a vote in May".
var ahead = map[news.CueClass]bool{news.Promise: true, news.Threat: true, news.Demand: true, news.Belief: true}

// before moves a month or weekday, told without a year, back where it was read
// as a coming one: what is said is past. A day after the article's own is
// another time zone's.
func before(d news.Date, published *news.Date, words string, past bool) (news.Date, bool) {
	switch late := d.DayNumber() > published.DayNumber()+1; {
	case !late || !past:
		return d, !late
	case d.Precision == news.Month && monthNames[words]:
		d.Time = d.Time.AddDate(-1, 0, 0)
	case dayNames[strings.Fields(words)[0]]:
		d.Time = d.Time.AddDate(0, 0, -7)
	default:
		return d, false
	}
	return d, d.DayNumber() <= published.DayNumber()+1
}

// tense is that of the cue's head.
func (c *chains) tense(f *found) string { return c.r.Doc.Tokens()[f.Head].Feats.Get("Tense") }

var monthNames = lexicon.Set("january february march april may june july august september october november december")

var partsOfDay = lexicon.Set("the early mid late - morning afternoon evening night midnight noon mid-afternoon mid-morning early-morning late-night late-evening")

// partOfDay reports whether a time names no day: "late evening".
func (c *chains) partOfDay(s text.Span) bool {
	for word := range strings.FieldsSeq(c.fold(s)) {
		if !partsOfDay[word] {
			return false
		}
	}
	return true
}

// yearOf reads the year that a value begins with.
func yearOf(value string) (news.Date, bool) {
	var year int
	if n, _ := fmt.Sscanf(value, "%4d-", &year); n != 1 {
		return news.Date{}, false
	}
	return news.Date{Time: time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC), Precision: news.Year, Evidence: news.FromText}, true
}

// monthOfWeek reads the value of a week, "2031-W15".
func monthOfWeek(value string) (news.Date, bool) {
	var year, week int
	if n, _ := fmt.Sscanf(value, "%d-W%d", &year, &week); n != 2 {
		return news.Date{}, false
	}
	// 4 January lies in the first week.
	day := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := day.AddDate(0, 0, (week-1)*7-(int(day.Weekday())+6)%7)
	d := news.Date{Time: monday, Precision: news.Month, Evidence: news.FromText}
	switch sunday := monday.AddDate(0, 0, 6); {
	case sunday.Year() != monday.Year():
		return news.Date{}, false
	case sunday.Month() != monday.Month():
		d.Precision = news.Year
	}
	return d, true
}
