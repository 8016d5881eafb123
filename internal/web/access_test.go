package web

import (
	"testing"

	"golang.org/x/net/html"
)

// What screen readers and keyboards rely on, on every page.
func TestPagesCanBeHeard(t *testing.T) {
	for _, f := range []*fake{harbour(), hostile(), crowd(3)} {
		h := newSite(t, f)
		for _, path := range append(pages(f), "/nowhere", "/search") {
			g := get(t, h, path)
			g.count("html[lang=en]", 1)
			g.count("main#content", 1)
			g.count(`a.skip[href="#content"]`, 1)
			headingsInOrder(g)
			idsOnce(g)
			controlsHaveLabels(g)
			for _, svg := range g.all("svg") {
				if attr(svg, "aria-label") == "" {
					t.Errorf("%s: a picture without a name", path)
				}
			}
			for _, th := range g.all("table th") {
				if attr(th, "scope") == "" {
					t.Errorf("%s: a table's heading without a scope", path)
				}
			}
		}
	}
}

// headingsInOrder: one first, and none skips a level.
func headingsInOrder(g got) {
	g.Helper()
	g.count("h1", 1)
	level := 0
	for _, n := range g.all("h1, h2, h3, h4") {
		next := int(n.Data[1] - '0')
		if next > level+1 {
			g.Errorf("%s: %s after h%d", g.path, n.Data, level)
		}
		level = next
	}
}

func idsOnce(g got) {
	g.Helper()
	seen := map[string]bool{}
	for _, n := range g.all("[id]") {
		if id := attr(n, "id"); seen[id] {
			g.Errorf("%s: the id %s twice", g.path, id)
		} else {
			seen[id] = true
		}
	}
	for _, n := range g.all("[aria-labelledby]") {
		if id := attr(n, "aria-labelledby"); !seen[id] {
			g.Errorf("%s: named by %s, which is not there", g.path, id)
		}
	}
}

func controlsHaveLabels(g got) {
	g.Helper()
	labels := map[string]bool{}
	for _, n := range g.all("label[for]") {
		labels[attr(n, "for")] = true
	}
	for _, n := range g.all("input, select") {
		if !labels[attr(n, "id")] && !within(n, "label") {
			g.Errorf("%s: the field %s has no label", g.path, attr(n, "name"))
		}
	}
}

func within(n *html.Node, tag string) bool {
	for ; n != nil; n = n.Parent {
		if n.Data == tag {
			return true
		}
	}
	return false
}
