package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var authorClass = regexp.MustCompile(`(?:byline|authors?|autor(?:en|in)?|verfasser|writer)(?:-?(?:list|name|zeile|info|line|link|item)s?)*(?:$|[\s_]|-(?:$|\s))`)

// authorPage is the path of a page about an author.
var authorPage = regexp.MustCompile(`(?i)/(?:authors?|autor(?:en|es|i)?|auteurs?|redakteure?|journalists?|reporters?|newsteam|contributors?|columnists?)/[^/]`)

func leadsToAuthor(href string) bool {
	return containsAny(href, []string{"/aut", "/Aut", "/red", "/Red", "/jour", "/Jour", "/repor", "/Repor", "/newst", "/Newst", "/contr", "/Contr", "/colum", "/Colum"}) && authorPage.MatchString(href)
}

// mayNameAuthor reports whether the class or id of an element may hold a word of
// authorNamed, which takes longer to ask.
func mayNameAuthor(n *html.Node) bool {
	words := []string{"uthor", "UTHOR", "yline", "YLINE", "utor", "UTOR", "riter", "RITER", "erfasser"}
	return containsAny(attr(n, "class"), words) || containsAny(attr(n, "id"), words)
}

func authorNamed(names string) bool {
	return containsAny(names, []string{"author", "byline", "autor", "writer", "verfasser"}) && authorClass.MatchString(names) &&
		!strings.Contains(names, "comment")
}

// author takes the authors that are named first in the page's body, and those
// next to them; further down stand the authors of comments and of other
// stories.
func (h *head) author(n *html.Node, name string) {
	if name == "" || chars(name) > shownSize {
		return
	}
	if h.authorOf != nil && h.doubtful && !ofOthers(n) {
		h.authorOf, h.authors = nil, nil
	}
	if h.authorOf == nil {
		h.doubtful = ofOthers(n)
		h.authorOf = n.Parent
		if n.Parent.Parent != nil {
			h.authorOf = n.Parent.Parent
		}
	}
	for p := n.Parent; p != nil; p = p.Parent {
		if p == h.authorOf {
			h.authors = append(h.authors, name)
			return
		}
	}
}

// ofOthers reports an element in a list of other stories, a menu or comments.
func ofOthers(n *html.Node) bool {
	for p := n.Parent; p != nil && p.DataAtom != atom.Body; p = p.Parent {
		if p.DataAtom == atom.Nav || p.DataAtom == atom.Footer || othersClass.MatchString(names(p)) {
			return true
		}
	}
	return false
}

var othersClass = regexp.MustCompile(`(?:^|[\s_-])(?:comments?|related|sidebar|widget|recommend(?:ed|ations?)|popular|trending|teasers?|promo|menu|references?)(?:$|[\s_-])`)

// fullNames are the people in a text that only a class calls an author: names
// of two capitalised words or more, for classes are also given to labels.
func fullNames(t string) []string {
	var out []string
	for _, n := range people(t) {
		if personName(n) == strings.TrimRight(n, ".") {
			out = append(out, n)
		}
	}
	return out
}

// authorName is the name inside an element marked as the author.
func authorName(n *html.Node) string {
	for d := range elements(n) {
		if strings.EqualFold(attr(d, "itemprop"), "name") {
			return first(attr(d, "content"), textOf(d))
		}
	}
	return textOf(n)
}
