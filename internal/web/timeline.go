package web

import (
	"fmt"
	"slices"

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
