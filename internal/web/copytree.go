package web

import (
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// branch is a node of a drawn tree: an article or a step on the way to it, and
// what grew out of it. The words on the line say how.
type branch struct {
	Line     string // on the line that leads here
	Dashed   bool   // nobody documents how it got here
	Name     string
	Link     string // address, empty for none
	When     *moment
	Voice    *voice
	Mark     string // the class of a variant
	Branches []branch
}

// bond is all that one article took from another.
type bond struct {
	from, to news.ArticleID
	passages int
	adapted  bool
	reason   string
}

// copyTree draws who copied from whom: under each article that copied nothing,
// those that copied from it.
func copyTree(v *store.StoryView, most int) ([]branch, string) {
	g := copyGraph{
		lines: map[news.ArticleID]articleLine{}, from: map[news.ArticleID][]bond{},
		seen: map[news.ArticleID]bool{}, left: most,
	}
	for _, a := range v.ArticleList {
		g.lines[a.ID] = lineOf(a)
	}
	copiers := map[news.ArticleID]bool{}
	for _, b := range bonds(v.Copies) {
		g.from[b.from] = append(g.from[b.from], b)
		copiers[b.to] = true
	}
	var roots []branch
	for _, a := range v.ArticleList {
		if !copiers[a.ID] {
			if root := g.branch(a.ID, ""); len(root.Branches) > 0 {
				roots = append(roots, root)
			}
		}
	}
	return roots, more(g.dropped, "article", "articles")
}

// bonds joins the passages between the same two articles, in order of their
// first one.
func bonds(copies []news.Copy) []bond {
	var out []bond
	at := map[[2]news.ArticleID]int{}
	for _, c := range copies {
		key := [2]news.ArticleID{c.From.Article, c.To.Article}
		i, known := at[key]
		if !known {
			i = len(out)
			at[key] = i
			out = append(out, bond{from: key[0], to: key[1], reason: c.Reason})
		}
		out[i].passages++
		out[i].adapted = out[i].adapted || c.Kind == news.Adapted
	}
	return out
}

type copyGraph struct {
	lines         map[news.ArticleID]articleLine
	from          map[news.ArticleID][]bond
	seen          map[news.ArticleID]bool
	left, dropped int
}

func (g *copyGraph) branch(id news.ArticleID, line string) branch {
	a := g.lines[id]
	g.seen[id] = true
	b := branch{Line: line, Name: a.Outlet, Link: "/article/" + string(id), When: a.When}
	for _, bond := range g.from[id] {
		if _, listed := g.lines[bond.to]; !listed || g.seen[bond.to] {
			continue
		}
		if g.left == 0 {
			g.dropped++
			continue
		}
		g.left--
		b.Branches = append(b.Branches, g.branch(bond.to, bond.words()))
	}
	return b
}

func (b bond) words() string {
	how := "word for word"
	if b.adapted {
		how = "partly adapted"
	}
	s := count(b.passages, "passage", "passages") + ", " + how
	if b.reason != "" {
		s += "; " + b.reason
	}
	return s
}
