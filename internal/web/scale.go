package web

import (
	"strconv"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

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
