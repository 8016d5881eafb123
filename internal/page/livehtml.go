package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

// liveEntry is an element that holds an entry.
type liveEntry struct {
	element *html.Node
	lines   []stretch
	first   int // line of the page
	when    moment
	stamps  int // times in it
}

// live returns the articles of a live blog, none for any other page.
func (p *htmlPage) live(lines []stretch) []draft {
	declared := p.ld.kind == "LiveBlogPosting"
	if entries := p.entries(lines, declared); len(entries) > 0 {
		return p.liveDrafts(lines, entries)
	}
	if declared && len(p.ld.updates) > 1 {
		return p.linkedEntries(lines)
	}
	return nil
}

// entries finds the elements that are entries: those below one parent, or
// below parents made alike, each with a time.
func (p *htmlPage) entries(lines []stretch, declared bool) []liveEntry {
	stamped := p.stamped(lines)
	if len(stamped) < leastEntries && !declared {
		return nil
	}
	var best []liveEntry
	for _, f := range feeds(stamped) {
		entries := f.entries(lines)
		if len(entries) > len(best) && p.isLive(f, entries, lines, declared) {
			best = entries
		}
	}
	return best
}

// stampedNode is a node that tells a time.
type stampedNode struct {
	node *html.Node
	when moment
}

// maxStamps is how many times are looked at.
const maxStamps = 10_000

// stamped are the time elements of the page, the lines that open with a clock,
// and the headings that are headlines of JSON-LD's updates.
func (p *htmlPage) stamped(lines []stretch) []stampedNode {
	var all []stampedNode
	if len(p.head.times) > 1 {
		for n := range elements(p.doc) {
			if m, ok := timeElement(n); ok && len(all) < maxStamps {
				all = append(all, stampedNode{n, m})
			}
		}
	}
	updates := indexUpdates(p.ld.updates)
	for i := range lines {
		l := &lines[i]
		if d := updates.heading(l); d != nil && len(all) < maxStamps {
			all = append(all, stampedNode{l.block, moment{date: d}})
		}
		if l.inside == 0 && len(all) < maxStamps && opensWithDigit(l.raw()) {
			if m, _, ok := readStamp(l.whole(), orderUnknown); ok && m.exact() {
				all = append(all, stampedNode{l.block, m})
			}
		}
	}
	return all
}

// opensWithDigit is what every line is asked before its time is read.
func opensWithDigit(t string) bool {
	t = strings.TrimLeft(t, " \t\r\n\u00a0[(")
	return t != "" && t[0] >= '0' && t[0] <= '9'
}

func timeElement(n *html.Node) (moment, bool) {
	if n.DataAtom != atom.Time {
		return moment{}, false
	}
	value, shown := attr(n, "datetime"), textOf(n)
	for _, v := range []string{value, shown} {
		d, ok := parseDate(v)
		if !ok {
			continue
		}
		if d.Evidence = news.FromMeta; d.Precision == news.Minute {
			return moment{date: &d}, true
		}
		if c, _, timed := readStamp(shown, orderUnknown); timed && c.timed {
			y, month, day := d.Time.Date()
			return moment{date: c.clock.at(y, month, day, news.FromMeta)}, true
		}
		return moment{date: &d}, true
	}
	for _, v := range []string{value, shown} {
		if m, rest, ok := readStamp(v, orderUnknown); ok && rest == "" {
			return m, true
		}
	}
	return moment{}, false
}

// liveDrafts makes an article of the introduction, if there is one, and of each
// entry.
func (p *htmlPage) liveDrafts(lines []stretch, entries []liveEntry) []draft {
	page := p.draft()
	above := lines[:entries[0].first]
	page.completeLive(above, p)
	var drafts []draft
	intro := page
	intro.blocks = introduction(above, []string{page.shown, page.title}, p.head.description(p.ld))
	if intro.blocks, intro.repeats = foldRepeats(intro.blocks); len(intro.blocks) > 0 {
		intro.creditLines(above)
		drafts = append(drafts, intro)
	}
	dates, updates := p.timeline(lines, entries, page).dates(), indexUpdates(p.ld.updates)
	for i := range entries {
		d := entries[i].draft(page)
		d.published = dates[i]
		d.takeUpdate(updates.of(&d, entries[i].element))
		if len(d.blocks) > 0 {
			drafts = append(drafts, d)
		}
	}
	return headed(page.title, foldEntries(drafts))
}

// completeLive takes the page's dates and byline from what stands above the
// entries: their own times are not the page's.
func (d *draft) completeLive(above []stretch, p *htmlPage) {
	if d.shown == "" || titleLine(above, d.title) >= 0 {
		d.shown = d.title
	}
	if len(d.byline) == 0 {
		d.byline = d.withoutOutletName(shownByline(above, d.shown))
	}
	published, updated := ownDates(above, d.shown)
	for _, other := range []*news.Date{published, addressDate(p.address)} {
		if d.published == nil {
			d.published = other
		}
	}
	if d.updated == nil {
		d.updated = updated
	}
	if d.published == nil || d.updated != nil && !d.updated.Time.After(d.published.Time) {
		d.updated = nil
	}
}

// introduction is what stands between the title and the entries: what the
// extractor kept, and sentences with the headings right above them.
func introduction(above []stretch, titles []string, description string) []block {
	from := 0
	for i := range above {
		if l := &above[i]; l.kind == news.Heading && l.inside == 0 && fold(l.whole()) != "" && slices.ContainsFunc(titles, func(t string) bool { return fold(t) == fold(l.whole()) }) {
			from = i + 1
		}
	}
	for i := range above {
		l := &above[i]
		if i < from {
			l.kept = 0
		} else if l.inside == 0 && 2*l.linked < l.size && l.kind != news.Heading && sentence(l.whole()) {
			l.keep()
		}
	}
	for i := range above {
		if l := &above[i]; i >= from && l.kind == news.Heading && l.inside == 0 && i+1 < len(above) && above[i+1].kept > 0 {
			l.keep()
		}
	}
	return bodyBlocks(above, titles, description)
}

// timeline is what the entries and the lines between them tell of time.
func (p *htmlPage) timeline(lines []stretch, entries []liveEntry, page draft) *timeline {
	l := &timeline{published: page.published, updated: page.updated}
	var day *news.Date
	at := max(0, entries[0].first-3)
	for i := range entries {
		for ; at < entries[i].first; at++ {
			if d := dayLine(lines[at].whole()); d != nil && lines[at].inside == 0 {
				day = d
			}
		}
		at = max(at, entries[i].first+len(entries[i].lines))
		l.moments, l.days = append(l.moments, entries[i].when), append(l.days, day)
	}
	l.way = direction(l.moments)
	return l
}

// dayLine is the day that a line is, nil for any other line.
func dayLine(t string) *news.Date {
	if len(t) > maxStampSize || !strings.ContainsAny(t, "0123456789") {
		return nil
	}
	found := findDates(t)
	if len(found) != 1 || found[0].date.Precision != news.Day || 2*(found[0].end-found[0].start) < len(t) {
		return nil
	}
	return &found[0].date
}
