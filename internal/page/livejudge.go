package page

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

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
