package page

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/lexicon"
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

// feed is an element below which several elements bear times, or several such
// elements side by side, as those of days.
type feed struct {
	parent   *html.Node
	joined   bool
	children []*liveEntry
	byNode   map[*html.Node]*liveEntry
}

func newFeed(parent *html.Node) *feed {
	return &feed{parent: parent, byNode: map[*html.Node]*liveEntry{}}
}

// Entries stand at most entryDepth elements around their time; of the elements
// that may hold them the maxFeeds with the most are looked at.
const (
	entryDepth = 12
	maxFeeds   = 8
)

// feeds are the elements with times in two children or more, those with the
// most first.
func feeds(stamped []stampedNode) []*feed {
	byParent := map[*html.Node]*feed{}
	var all []*feed
	for _, s := range stamped {
		child := s.node
		for range entryDepth {
			if child.Parent == nil {
				break
			}
			f := byParent[child.Parent]
			if f == nil {
				f = newFeed(child.Parent)
				byParent[child.Parent] = f
				all = append(all, f)
			}
			f.add(child, s.when)
			child = child.Parent
		}
	}
	all = slices.DeleteFunc(joinFeeds(all), func(f *feed) bool { return len(f.children) < 2 })
	slices.SortStableFunc(all, func(a, b *feed) int { return cmp.Compare(len(b.children), len(a.children)) })
	return all[:min(len(all), maxFeeds)]
}

// joinFeeds adds feeds of those that are made alike and stand side by side.
func joinFeeds(all []*feed) []*feed {
	type make struct {
		parent *html.Node
		made   string
	}
	alike := map[make]*feed{}
	joined := all
	for _, f := range all {
		key := make{f.parent.Parent, makeOf(f.parent)}
		switch j := alike[key]; {
		case j == nil:
			alike[key] = f
		case !j.joined:
			both := newFeed(f.parent.Parent)
			both.joined = true
			both.take(j)
			both.take(f)
			alike[key], joined = both, append(joined, both)
		default:
			j.take(f)
		}
	}
	return joined
}

func (f *feed) take(o *feed) {
	for _, e := range o.children {
		own := *e
		f.children, f.byNode[e.element] = append(f.children, &own), &own
	}
}

func (f *feed) add(child *html.Node, when moment) {
	e := f.byNode[child]
	if e == nil {
		e = &liveEntry{element: child, when: when}
		f.byNode[child] = e
		f.children = append(f.children, e)
	}
	e.stamps++
}

// entries are the feed's children of the most frequent element with their lines,
// in reading order. What follows an entry as its parent's paragraph is of it, and
// so is a heading right above it.
func (f *feed) entries(lines []stretch) []liveEntry {
	tag := f.commonTag()
	var now *liveEntry // whose lines go on
	heading := -1      // that may be of the next entry
	for i := range lines {
		child, e := f.childAround(lines[i].block)
		switch {
		case e != nil && e.element.DataAtom == tag:
			if heading >= 0 && e != now && len(e.lines) == 0 {
				e.add(lines, heading)
			}
			now, heading = e, -1
			e.add(lines, i)
		case child == nil, now == nil && !isHeading(child):
			heading = -1
		case isHeading(child):
			if heading >= 0 && now != nil {
				now.add(lines, heading)
			}
			heading = i
		case flowing[child.DataAtom]:
			if heading >= 0 {
				now.add(lines, heading)
			}
			heading = -1
			now.add(lines, i)
		}
	}
	var out []liveEntry
	for _, e := range f.children {
		if e.reads() {
			out = append(out, *e)
		}
	}
	slices.SortFunc(out, func(a, b liveEntry) int { return cmp.Compare(a.first, b.first) })
	return out
}

func (f *feed) commonTag() atom.Atom {
	count := map[atom.Atom]int{}
	best := f.children[0].element.DataAtom
	for _, e := range f.children {
		t := e.element.DataAtom
		if count[t]++; count[t] > count[best] {
			best = t
		}
	}
	return best
}

// childAround is the feed's child that holds a node, and the entry that it is;
// nil for none.
func (f *feed) childAround(n *html.Node) (child *html.Node, e *liveEntry) {
	for ; n != nil && n != f.parent; n = n.Parent {
		if e := f.byNode[n]; e != nil {
			return n, e
		}
		if n.Parent == f.parent && !f.joined {
			return n, nil
		}
	}
	return nil, nil
}

// flowing are the elements that go on with an entry where entries are not
// elements of their own but follow a paragraph that tells a time.
var flowing = atoms(atom.P, atom.Ul, atom.Ol, atom.Blockquote)

func isHeading(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

func (e *liveEntry) add(lines []stretch, i int) {
	if len(e.lines) == 0 {
		e.first = i
	}
	e.lines = append(e.lines, lines[i])
}

// reads reports an element that holds sentences and leads nowhere else.
func (e *liveEntry) reads() bool {
	n, linked, size := 0, 0, 0
	for i := range e.lines {
		l := &e.lines[i]
		if l.inside&(inComments|inConsent|inAside) != 0 {
			continue
		}
		size, linked = size+l.size, linked+l.linked
		if l.kind != news.Heading && sentence(l.whole()) && 3*l.linked <= l.size {
			n += l.size
		}
	}
	return n >= entrySize && 2*linked < size && e.stamps <= 3
}

// isLive reports whether the entries are those of a live blog.
func (p *htmlPage) isLive(f *feed, entries []liveEntry, lines []stretch, declared bool) bool {
	if len(entries) < leastEntries && !declared || len(entries) < 2 || 2*len(entries) < len(f.children) {
		return false
	}
	exact, away, titled, own, most := 0, 0, 0, 0, 0
	titles := []string{fold(p.head.meta["og:title"]), fold(firstIn(p.head.headings))}
	moments := make([]moment, len(entries))
	for i := range entries {
		e := &entries[i]
		moments[i] = e.when
		exact += count(e.when.exact())
		away += count(p.leadsAway(e))
		titled += count(e.bears(titles))
		n := proseIn(e.lines)
		own, most = own+n, max(most, n)
	}
	signed := declared || f.named() || liveTitle.MatchString(first(p.head.meta["og:title"], p.head.title)+" "+firstIn(p.head.headings))
	all := proseIn(lines)
	way := direction(moments)
	switch {
	case 5*exact < 4*len(entries), 2*away > len(entries):
		return false
	case declared:
		return true
	case way == 0, 2*own < all, 3*most > 2*own, titled > 0:
		return false
	case signed:
		return true
	}
	chronicle := way > 0 && entries[0].element.DataAtom == atom.P
	return !chronicle && 4*own >= 3*all && own >= entryMean*len(entries) && span(moments) <= longestBlog
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// proseIn is the bytes of sentences that the lines hold.
func proseIn(lines []stretch) int {
	n := 0
	for i := range lines {
		if l := &lines[i]; l.inside == 0 && l.kind != news.Heading && 3*l.linked <= l.size && l.size >= 30 && sentence(l.whole()) {
			n += l.size
		}
	}
	return n
}

// bears reports an entry with a heading that is the page's title: the article
// itself.
func (e *liveEntry) bears(titles []string) bool {
	return slices.ContainsFunc(e.lines, func(l stretch) bool {
		f := fold(l.whole())
		return l.kind == news.Heading && f != "" && slices.Contains(titles, f)
	})
}

// leadsAway reports an entry whose heading is a link to another page: a
// teaser's. An entry's own link leads to a place on the page.
func (p *htmlPage) leadsAway(e *liveEntry) bool {
	for i := range e.lines {
		if l := &e.lines[i]; l.kind == news.Heading {
			return 2*l.linked > l.size && !p.ownLink(linkIn(l.block))
		}
	}
	return false
}

// linkIn is where the first link around or in a line's block leads.
func linkIn(n *html.Node) string {
	for d := range elements(n) {
		if d.DataAtom == atom.A {
			return attr(d, "href")
		}
	}
	for ; n != nil; n = n.Parent {
		if n.DataAtom == atom.A {
			return attr(n, "href")
		}
	}
	return ""
}

func (p *htmlPage) ownLink(href string) bool {
	u, err := url.Parse(href)
	if err != nil || u.Path == "" {
		return true
	}
	own, err := url.Parse(first(p.address, p.in.url))
	return err == nil && own.Path != "" && own.Path != "/" && strings.TrimSuffix(u.Path, "/") == strings.TrimSuffix(own.Path, "/")
}

// named reports a feed whose classes, or those of its entries, say that it is
// live.
func (f *feed) named() bool {
	n := f.children[0].element
	for range 4 {
		if n == nil || n.DataAtom == atom.Body {
			return false
		}
		if s := names(n); strings.Contains(s, "liveblog") || strings.Contains(s, "live-") || strings.Contains(s, "live_") || strings.Contains(s, "ticker") {
			return true
		}
		n = n.Parent
	}
	return false
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

// draft reads the entry as an article of the page.
func (e *liveEntry) draft(page draft) draft {
	d := page
	d.credits, d.published, d.updated, d.warnings = nil, nil, nil, nil
	own := e.own()
	if d.title, own = entryTitle(own); len(own) == 0 {
		d.blocks = nil
		return d
	}
	if by := d.withoutOutletName(shownByline(own, d.title)); len(by) > 0 {
		d.byline = by
	}
	d.blocks, d.repeats = foldRepeats(bodyBlocks(own, []string{d.title}, ""))
	for i := range d.blocks {
		if _, rest, ok := readStamp(d.blocks[i].text, orderUnknown); i == 0 && ok && rest != "" {
			d.blocks[i].text = rest
		}
	}
	d.creditLines(own)
	return d
}

// own are the entry's lines but those that only tell a time or stand aside.
func (e *liveEntry) own() []stretch {
	var own []stretch
	for _, l := range e.lines {
		if _, rest, ok := readStamp(l.whole(), orderUnknown); ok && rest == "" {
			continue
		}
		l.kept = 0
		if l.inside == 0 && !onlyTime(&l) {
			l.keep()
		}
		if l.kind == news.ListItem && !e.lists(&l) {
			l.kind = news.Paragraph
		}
		own = append(own, l)
	}
	return own
}

// lists reports a line of a list inside the entry, which may be one of a list
// itself.
func (e *liveEntry) lists(l *stretch) bool {
	for n := l.block; n != nil && n != e.element; n = n.Parent {
		if n.DataAtom == atom.Li {
			return true
		}
	}
	return false
}

// onlyTime reports a line that is a date, with few words beside it.
func onlyTime(l *stretch) bool {
	t := l.whole()
	if len(t) > maxStampSize || sentence(t) && chars(t) > 40 {
		return false
	}
	for _, f := range findDates(t) {
		return 2*(f.end-f.start) >= len(t)
	}
	return false
}

// entryTitle is the headline of an entry, and its lines without it: a heading
// or a line in bold before its first sentence.
func entryTitle(lines []stretch) (string, []stretch) {
	for i := range lines {
		l := &lines[i]
		t := l.whole()
		heads := l.kind == news.Heading || l.bold == l.size && l.size > 0 && endingOf(t) != endStop && i+1 < len(lines)
		switch {
		case l.kept == 0:
		case heads && chars(t) <= maxEntryTitle && lexicon.LineFurniture(strings.ToLower(t)) == 0:
			return stampless(t), slices.Delete(slices.Clone(lines), i, i+1)
		case sentence(t):
			return "", lines
		}
	}
	return "", lines
}

// stampless is a headline without the time that opens it.
func stampless(t string) string {
	if _, rest, ok := readStamp(t, orderUnknown); ok && rest != "" {
		return rest
	}
	return t
}
