package page

import (
	"cmp"
	"slices"

	"hearsay/internal/news"
)

// The pages of a host repeat lines: menus, notices, forms, lists of other
// stories. What a page showed is its Sight; the latest sights of a host make its
// Host, and a page of that host is read with it. A Host is made before a run of
// reading and does not change in it, so that no page is read otherwise for
// coming early or late.
//
// A line that stands on other pages of the host is furniture, and how many of
// them it takes depends on what it looks like:
//
//   - a line that is no sentence of the text, or that stands among such lines:
//     one other page is enough (of the 2,900 lines that both pages of a host of
//     scrapinghub show 98.5 % are no text, nor are 97 % of the few long ones);
//   - a sentence that touches the text: usual other pages, and half of all that are
//     remembered. Outlets say again in a later story what they said before, and
//     that is no furniture.
//
// Pages are told apart by their canonical address. Those that hold most of the
// page's text tell the same article, under another address or at another time:
// they are not asked. So a story told in many versions does not wear itself out.
//
// What half of the host shows does not count as text here, or pages that are
// mostly read wrong would all look the same: that is worth .01 of F1.
//
// On flattened pages what is known of a line lowers its odds, and what stands
// beyond lines that open or end many pages of the host is doubted (landmark:
// .003 to .004 of F1). On HTML the line goes out of the main content; a path
// (signature) whose paragraphs were text, or were none, on usual pages decides
// for paragraphs that are new (.001 to .002). A title, a byline and a date are
// found as before, whatever is known of their lines.
//
// Token F1 of daniel's pages, of hosts with ten pages or more, by how many of the
// others are remembered (set hosts of package eval):
//
//	               0     1     2     4     9
//	flattened    .884  .897  .899  .904  .904
//	HTML         .883  .891  .891  .905  .905
//
// Pages of scrapinghub and fundus have one or two others, and change by .0005 in
// HTML: what is left there is seldom repeated. What did not lift: to raise the
// odds of lines that are new; to let landmarks of fewer than three pages count,
// which costs .01 and more.
//
// Nothing is counted across hosts: lines of several hosts are wire copy. Clean
// bodies are neither cut nor remembered, and a page without an article teaches
// nothing: the headlines on a front page are those of articles.

// usual is how many other pages of a host show what is usual there.
const usual = 3

// Hosts returns what is remembered of a host, nil when nothing is. It is called
// by several goroutines.
type Hosts func(host string) *Host

// Host is what pages of a host showed. It is read by several goroutines.
type Host struct {
	pages []news.PageID
	lines []showing
	paths []passing
}

// showing is a line of one of the pages.
type showing struct {
	key   lineKey
	page  uint16
	place Place
}

// passing is the use that one of the pages makes of a path.
type passing struct {
	path       signature
	page       uint16
	kept, left int
}

// NewHost remembers the pages of one host.
func NewHost(sights []Sight) *Host {
	h := &Host{}
	for i, s := range sights {
		h.pages = append(h.pages, s.Page)
		for _, l := range s.Lines {
			h.lines = append(h.lines, showing{l.key, uint16(i), l.Place})
		}
		for _, p := range s.Paths {
			h.paths = append(h.paths, passing{signature(p.Path), uint16(i), p.Kept, p.Left})
		}
	}
	slices.SortFunc(h.lines, func(a, b showing) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.page, b.page)) })
	slices.SortFunc(h.paths, func(a, b passing) int { return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.page, b.page)) })
	return h
}

// showingsOf are the pages that show a line.
func (h *Host) showingsOf(k lineKey) []showing {
	if k == 0 {
		return nil
	}
	from, _ := slices.BinarySearchFunc(h.lines, k, func(s showing, k lineKey) int { return cmp.Compare(s.key, k) })
	to := from
	for to < len(h.lines) && h.lines[to].key == k {
		to++
	}
	return h.lines[from:to]
}

// glance is a line of the page that is read.
type glance struct {
	key      lineKey
	text     int  // characters, of a paragraph that seems to be text
	sentence bool // it seems to be text and ends like a sentence
}

// recall is what the host's other pages say of the lines of one page.
type recall struct {
	lines []glance
	pages int   // asked
	on    []int // by line: how many of them show it
	place []Place
	asked []bool // by page of the host
}

// recall asks the pages other than the one that is read and those that tell the
// same article. It is nil when there is none.
func (h *Host) recall(own news.PageID, lines []glance) *recall {
	if h == nil {
		return nil
	}
	r := &recall{lines: lines, on: make([]int, len(lines)), place: make([]Place, len(lines)), asked: h.othersThan(own, lines)}
	for _, asked := range r.asked {
		if asked {
			r.pages++
		}
	}
	if r.pages == 0 {
		return nil
	}
	for i := range lines {
		for _, s := range h.showingsOf(lines[i].key) {
			if r.asked[s.page] {
				r.on[i]++
				r.place[i] |= s.place
			}
		}
	}
	return r
}

// othersThan tells which pages are not the one that is read and do not hold
// most of its text. What half of the host shows is no text to compare, where
// there is other.
func (h *Host) othersThan(own news.PageID, lines []glance) []bool {
	self := slices.Index(h.pages, own)
	shared, all := h.shared(self, lines, true)
	if all == 0 {
		shared, all = h.shared(self, lines, false)
	}
	others := make([]bool, len(h.pages))
	for p := range others {
		others[p] = p != self && 2*shared[p] <= all
	}
	return others
}

// shared is how much of the page's text each of the host's pages holds, and how
// much there is; with rare, of text that is not common.
func (h *Host) shared(self int, lines []glance, rare bool) (shared []int, all int) {
	shared = make([]int, len(h.pages))
	for i := range lines {
		if lines[i].text == 0 {
			continue
		}
		on := h.showingsOf(lines[i].key)
		others := len(on)
		if slices.ContainsFunc(on, func(s showing) bool { return int(s.page) == self }) {
			others--
		}
		if rare && others >= usual && 2*others >= len(h.pages) {
			continue
		}
		all += lines[i].text
		for _, s := range on {
			shared[s.page] += lines[i].text
		}
	}
	return shared, all
}

// furniture reports whether a line is what the host's pages repeat.
func (r *recall) furniture(i int) bool {
	if r.on[i] == 0 || !r.lines[i].sentence || !r.touchesText(i) {
		return r.on[i] > 0
	}
	return r.on[i] >= usual && 2*r.on[i] >= r.pages
}

// touchesText reports whether only sentences stand between line i and one that
// is new.
func (r *recall) touchesText(i int) bool {
	isNew := func(j int) bool { return j >= 0 && j < len(r.lines) && r.lines[j].sentence && r.on[j] == 0 }
	up, down := i, i
	for up >= 0 && r.lines[up].sentence && r.on[up] > 0 {
		up--
	}
	for down < len(r.lines) && r.lines[down].sentence && r.on[down] > 0 {
		down++
	}
	return isNew(up) || isNew(down)
}
