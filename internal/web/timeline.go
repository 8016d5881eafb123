package web

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// timeline is the picture of a story's articles, a line for each outlet. Its
// widths are shares of the column and its heights pixels.
type timeline struct {
	Title  string
	Height int
	Floor  int // where the lines of the hours end
	Ticks  []tick
	Rows   []outletRow
	More   string // outlets that are not drawn
	Missed string // articles without a date
	Bars   bool   // some articles have no more than a day
}

// tick is a moment on the scale.
type tick struct {
	X, Anchor, Text string
	Time            string // set where the label is an hour, which depends on the zone
}

// outletRow is an outlet's line.
type outletRow struct {
	Y, TextY, BarY int
	Name           string
	First          *moment // when it came first
	Marks          []articleMark
}

// articleMark is an article on its outlet's line.
type articleMark struct {
	articleLine
	X, Width string // a width only where the source gives no more than the day
	Y        int
	Own      bool // it is the first of its origin
	Label    string
}

const (
	rowHeight   = 38
	scaleHeight = 26
)

// newTimeline returns nil unless two articles have dates that differ.
func newTimeline(as []store.ArticleLine, most int) *timeline {
	dated := slices.DeleteFunc(slices.Clone(as), func(a store.ArticleLine) bool { return !exact(a.Published) })
	if len(dated) < 2 {
		return nil
	}
	s := newScale(dated)
	if s.end.Sub(s.start) <= 0 {
		return nil
	}
	t := &timeline{Ticks: s.ticks()}
	if n := len(as) - len(dated); n > 0 {
		t.Missed = count(n, "article has", "articles have") + " no day and cannot be placed."
	}
	outlets := t.rows(dated, s, most)
	t.Height = scaleHeight + len(t.Rows)*rowHeight + 6
	t.Floor = t.Height - 6
	t.More = more(outlets-len(t.Rows), "outlet", "outlets")
	t.Title = fmt.Sprintf("%s by %s over time, the first at %s", count(len(dated), "article", "articles"),
		count(outlets, "outlet", "outlets"), when(dated[0].Published).Text)
	return t
}

// exact reports whether a date can be placed on a line of days.
func exact(d *news.Date) bool {
	return d != nil && (d.Precision == news.Minute || d.Precision == news.Day)
}

// rows draws at most most outlets, and returns how many there are.
func (t *timeline) rows(as []store.ArticleLine, s scale, most int) int {
	at := map[string]int{}
	origins := map[news.OriginID]bool{}
	for _, a := range as {
		own := a.Origin == "" || !origins[a.Origin]
		origins[a.Origin] = true
		name := outletName(a.Outlet)
		i, known := at[name]
		if !known {
			i = len(at)
			at[name] = i
			if i < most {
				t.Rows = append(t.Rows, newOutletRow(i, name, a))
			}
		}
		if i < len(t.Rows) {
			t.Rows[i].Marks = append(t.Rows[i].Marks, s.mark(a, own, t.Rows[i].Y))
			t.Bars = t.Bars || a.Published.Precision == news.Day
		}
	}
	return len(at)
}

func newOutletRow(i int, name string, first store.ArticleLine) outletRow {
	y := scaleHeight + i*rowHeight + 26
	return outletRow{Y: y, TextY: y - 9, BarY: y - 2, Name: shortened(name), First: when(first.Published)}
}

// shortened keeps a name from running into the time at the end of its line on
// a small screen.
func shortened(name string) string {
	const most = 32
	letters := []rune(name)
	if len(letters) <= most {
		return name
	}
	return string(letters[:most-1]) + "…"
}

// scale maps times to shares of the width.
type scale struct{ start, end time.Time }

func newScale(as []store.ArticleLine) scale {
	var s scale
	for i, a := range as {
		from, to := extent(a.Published)
		if i == 0 || from.Before(s.start) {
			s.start = from
		}
		if i == 0 || to.After(s.end) {
			s.end = to
		}
	}
	return s
}

// extent is the time that a date covers: an instant or its whole day.
func extent(d *news.Date) (from, to time.Time) {
	if d.Precision == news.Minute {
		return d.Time, d.Time
	}
	y, m, day := d.Time.Date()
	from = time.Date(y, m, day, 0, 0, 0, 0, d.Time.Location())
	return from, from.AddDate(0, 0, 1)
}

// share is the place of t in per cent, with room for marks at both ends.
func (s scale) share(t time.Time) float64 {
	return 1.5 + 97*float64(t.Sub(s.start))/float64(s.end.Sub(s.start))
}

func (s scale) mark(a store.ArticleLine, own bool, y int) articleMark {
	from, to := extent(a.Published)
	m := articleMark{articleLine: lineOf(a), X: perCent(s.share(from)), Y: y, Own: own}
	if to.After(from) {
		m.Width = perCent(s.share(to) - s.share(from))
	}
	m.Label = m.Outlet + ", " + m.When.Text + ": " + m.Title
	if !own {
		m.Label += " (carries an earlier report)"
	}
	return m
}

func perCent(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) + "%" }

// steps between ticks; the first that gives at most five ticks is taken.
var steps = []time.Duration{
	time.Hour, 2 * time.Hour, 4 * time.Hour, 6 * time.Hour, 12 * time.Hour, day, 2 * day, 4 * day, 7 * day,
	14 * day, 30 * day, 60 * day, 120 * day, 365 * day, 1825 * day,
}

const day = 24 * time.Hour

func (s scale) ticks() []tick {
	step := steps[len(steps)-1]
	for _, candidate := range steps {
		if s.end.Sub(s.start)/candidate < 5 {
			step = candidate
			break
		}
	}
	var ticks []tick
	for t := s.first(step); !t.After(s.end); t = next(t, step) {
		if share := s.share(t); share >= 0 {
			ticks = append(ticks, newTick(t, share, step))
		}
	}
	return ticks
}

// first is the round moment at or before the start, in the start's own zone.
func (s scale) first(step time.Duration) time.Time {
	y, m, d := s.start.Date()
	switch {
	case step >= 365*day:
		return time.Date(y, 1, 1, 0, 0, 0, 0, s.start.Location())
	case step >= day:
		return time.Date(y, m, d, 0, 0, 0, 0, s.start.Location())
	}
	hours := int(step / time.Hour)
	return time.Date(y, m, d, s.start.Hour()/hours*hours, 0, 0, 0, s.start.Location())
}

func next(t time.Time, step time.Duration) time.Time {
	if step >= 365*day {
		return t.AddDate(int(step/(365*day)), 0, 0)
	}
	return t.Add(step)
}

func newTick(t time.Time, share float64, step time.Duration) tick {
	k := tick{X: perCent(share), Anchor: "middle"}
	switch {
	case share < 8:
		k.Anchor = "start"
	case share > 92:
		k.Anchor = "end"
	}
	switch {
	case step >= 365*day:
		k.Text = t.Format("2006")
	case step >= day || t.Hour() == 0:
		k.Text = t.Format("2 January")
	default:
		k.Text, k.Time = t.Format("15:04"), t.Format(time.RFC3339)
	}
	return k
}
