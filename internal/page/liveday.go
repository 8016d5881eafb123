package page

import (
	"time"

	"hearsay/internal/news"
)

// Of a clock without a date the page tells the day: a line above that is a day,
// or the dates of its publication and last change. The entries must fit between
// these; where more than one day fits, or none, the clock stays without a date.

// timeline is the entries of a page in reading order.
type timeline struct {
	moments            []moment
	days               []*news.Date // by entry: the day that stands above it
	published, updated *news.Date   // of the page
	way                int          // direction
}

// dates are the entries' dates, nil where the page does not tell.
func (l *timeline) dates() []*news.Date {
	out := make([]*news.Date, len(l.moments))
	offsets, wraps := l.offsets()
	start := l.startDay(offsets, wraps)
	for i, m := range l.moments {
		switch {
		case m.date != nil:
			out[i] = m.date
		case !m.timed:
		case m.day != nil:
			out[i] = l.inYear(i, m)
		case l.days[i] != nil:
			y, month, d := l.days[i].Time.Date()
			out[i] = m.clock.at(y, month, d, news.FromText)
		case start != nil && (offsets[i] >= 0 || wraps == 0):
			y, month, d := start.AddDate(0, 0, max(offsets[i], 0)).Date()
			out[i] = m.clock.at(y, month, d, news.FromText)
		}
	}
	return out
}

// inYear is a moment whose day bears no year: that of the day above it, else of
// the page's date.
func (l *timeline) inYear(i int, m moment) *news.Date {
	for _, d := range []*news.Date{l.days[i], l.published, l.updated} {
		if d != nil {
			return m.clock.at(d.Time.Year(), time.Month(m.day.month), m.day.day, news.FromText)
		}
	}
	return nil
}

// offsets are the days from the first entry to each, by clocks that go back over
// midnight; -1 for an entry that is pinned out of order. wraps is the last.
func (l *timeline) offsets() (offsets []int, wraps int) {
	n := len(l.moments)
	offsets = make([]int, n)
	before := -1
	for k := range n {
		i := k
		if l.way < 0 {
			i = n - 1 - k
		}
		m := &l.moments[i]
		if !m.timed {
			continue
		}
		if i == 0 && l.pinned() {
			offsets[i] = -1
			continue
		}
		now := m.clock.hour*60 + m.clock.minute
		if before-now >= backwards {
			wraps++
		}
		before, offsets[i] = now, wraps
	}
	return offsets, wraps
}

// backwards is by how many minutes a clock goes back over midnight, at least.
const backwards = 6 * 60

// pinned reports a first entry out of order, but not over midnight.
func (l *timeline) pinned() bool {
	if len(l.moments) < 2 || !l.moments[0].timed || !l.moments[1].timed {
		return false
	}
	off := int64(l.way) * (l.moments[0].minutes() - l.moments[1].minutes())
	return off > 0 && off < 12*60
}

// startDay is the day of the first entry in time, nil where the page does not
// tell it.
func (l *timeline) startDay(offsets []int, wraps int) *time.Time {
	if l.published == nil || l.published.Precision != news.Minute && l.published.Precision != news.Day {
		return nil
	}
	first := dayOfDate(*l.published)
	if l.updated == nil || l.updated.Precision != news.Minute && l.updated.Precision != news.Day {
		if wraps == 0 || l.published.Precision == news.Minute && l.between(first, offsets) {
			return &first
		}
		return nil
	}
	last := dayOfDate(*l.updated).AddDate(0, 0, -wraps)
	switch a, b := l.between(first, offsets), l.between(last, offsets); {
	case first.Equal(last):
		return &first
	case a && !b:
		return &first
	case b && !a:
		return &last
	}
	return nil
}

// slack is how much earlier than the page, or later than its last change, an
// entry may seem: clocks are rounded.
const slack = time.Hour

// between reports whether the entries lie between the page's dates when the
// first stands on a day.
func (l *timeline) between(start time.Time, offsets []int) bool {
	for i, m := range l.moments {
		if !m.timed || m.date != nil || offsets[i] < 0 {
			continue
		}
		at := start.AddDate(0, 0, offsets[i]).Add(time.Duration(m.clock.hour)*time.Hour + time.Duration(m.clock.minute)*time.Minute)
		if at.Before(wall(*l.published, 0).Add(-slack)) || l.updated != nil && at.After(wall(*l.updated, 24*time.Hour).Add(slack)) {
			return false
		}
	}
	return true
}

// wall is what the clock on the wall shows at a date; of a day, its beginning
// and so much more.
func wall(d news.Date, more time.Duration) time.Time {
	if d.Precision == news.Day {
		return dayOfDate(d).Add(more)
	}
	t := d.Time
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, time.UTC)
}

func dayOfDate(d news.Date) time.Time {
	y, m, day := d.Time.Date()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}
