package page

import (
	"cmp"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

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
