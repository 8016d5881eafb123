package web

import (
	"cmp"
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// chain builds the way from a speaker to the outlets. An outlet that carries a
// report that another had before hangs from that one; one that names its
// source hangs from the source; one that names none hangs from the speaker by
// a dashed line.
type chain struct {
	root     *node
	added    map[news.ArticleID]bool
	byOrigin map[news.OriginID]*node          // the earliest telling of each report
	byOutlet map[string]*node                 // the first telling of each outlet, by its name and by its initials
	tellings map[string][]store.RenderingView // of each outlet, by the same
}

type node struct {
	branch
	next []*node
}

func newChain(v voice, told []store.RenderingView) branch {
	name := v.Name
	if !v.Known() {
		name = "Somebody whom no telling names for sure"
	}
	root := &node{branch: branch{Name: name, Voice: &v}}
	if v.Known() {
		root.Link = "/speaker/" + string(v.ID)
	}
	c := chain{root, map[news.ArticleID]bool{}, map[news.OriginID]*node{}, map[string]*node{}, map[string][]store.RenderingView{}}
	told = inOrder(told)
	for _, r := range told {
		for _, key := range outletKeys(outletName(r.Article.Outlet)) {
			c.tellings[key] = append(c.tellings[key], r)
		}
	}
	for _, r := range told {
		c.add(r)
	}
	return root.tree()
}

// inOrder sorts tellings by time. One of which only the day is known comes
// last on that day, undated ones come last of all.
func inOrder(told []store.RenderingView) []store.RenderingView {
	told = slices.Clone(told)
	slices.SortStableFunc(told, func(a, b store.RenderingView) int {
		switch x, y := a.Article.Published, b.Article.Published; {
		case x == nil || y == nil:
			return cmp.Compare(present(y), present(x))
		default:
			_, toX := extent(x)
			_, toY := extent(y)
			return toX.Compare(toY)
		}
	})
	return told
}

func present(d *news.Date) int {
	if d == nil {
		return 0
	}
	return 1
}

func (c *chain) add(r store.RenderingView) {
	if c.added[r.Article.ID] {
		return // the article tells it twice
	}
	c.added[r.Article.ID] = true
	a := lineOf(r.Article)
	n := &node{branch: branch{
		Name: a.Outlet, Link: "/article/" + string(a.ID) + "#s-" + string(r.Rendering.Statement),
		When: a.When, Mark: string(r.Variant),
	}}
	parent := c.parent(r, n)
	parent.next = append(parent.next, n)
	if r.Article.Origin != "" && c.byOrigin[r.Article.Origin] == nil {
		c.byOrigin[r.Article.Origin] = n
	}
	for _, key := range outletKeys(a.Outlet) {
		if c.byOutlet[key] == nil {
			c.byOutlet[key] = n
		}
	}
}

// parent finds where a telling hangs, and writes on its line why.
func (c *chain) parent(r store.RenderingView, n *node) *node {
	if earlier := c.byOrigin[r.Article.Origin]; earlier != nil {
		n.Line = "carries the same report"
		return earlier
	}
	at := c.root
	for _, link := range r.Statement.Via {
		at = c.step(at, link, n)
	}
	if at == c.root && n.Line == "" {
		n.Dashed, n.Line = true, "does not say how the words came to it"
	}
	return at
}

// step follows one link of the chain. A link that names the outlet itself is
// its own interview or question: the line says so.
func (c *chain) step(at *node, l news.Link, n *node) *node {
	if matches(l.Name, n.Name) {
		n.Line = l.Relation + " " + l.Name
		return at
	}
	if known := c.outlet(strings.ToLower(l.Name)); known != nil {
		n.Line = l.Relation + " " + l.Name
		if known.Dashed && spokenTo(l.Relation) {
			known.Dashed, known.Line = false, n.Line+", as "+n.Name+" says"
		}
		return known
	}
	for _, next := range at.next {
		if strings.EqualFold(next.Name, l.Name) {
			return next
		}
	}
	middle := &node{branch: branch{Name: l.Name}}
	if !repeats(l) {
		middle.Line = l.Relation
	}
	at.next = append(at.next, middle)
	return middle
}

// spokenTo reports whether a relation says that the speaker talked to the one
// it names: then others document a hop that the outlet itself does not.
func spokenTo(relation string) bool {
	return relation == "told" || relation == "interview with" || relation == "letter to"
}

// outlet finds the telling of an outlet, and adds it if it is still to come:
// those who name a source may bear an earlier time than the source itself.
func (c *chain) outlet(key string) *node {
	for _, r := range c.tellings[key] {
		c.add(r)
	}
	return c.byOutlet[key]
}

func matches(name, outlet string) bool {
	for _, key := range outletKeys(outlet) {
		if strings.ToLower(name) == key {
			return true
		}
	}
	return false
}

// outletKeys are the forms in which articles name an outlet.
func outletKeys(name string) []string {
	keys := []string{strings.ToLower(name)}
	if short := strings.ToLower(initials(name)); len(short) > 1 {
		keys = append(keys, short)
	}
	return keys
}

func (n *node) tree() branch {
	b := n.branch
	for _, next := range n.next {
		b.Branches = append(b.Branches, next.tree())
	}
	return b
}
