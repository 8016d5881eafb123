package page

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parse returns the tree of an HTML page. x/net/html refuses elements nested
// deeper than 512; such a page is read once more without the elements that
// nest.
func parse(t string) *html.Node {
	if doc, err := html.Parse(strings.NewReader(t)); err == nil {
		return doc
	}
	if doc, err := html.Parse(strings.NewReader(shallow(t))); err == nil {
		return doc
	}
	return &html.Node{Type: html.DocumentNode}
}

// flatTags never nest in one another, whatever the page does: each closes the
// one before it, or is empty.
var flatTags = atoms(atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Br,
	atom.Title, atom.Meta, atom.Link, atom.Script, atom.Style)

// shallow drops every tag but flatTags.
func shallow(t string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(t))
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.Write(z.Raw())
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw := string(z.Raw())
			if name, _ := z.TagName(); flatTags[atom.Lookup(name)] {
				b.WriteString(raw)
			}
		}
	}
}

func atoms(list ...atom.Atom) map[atom.Atom]bool {
	m := map[atom.Atom]bool{}
	for _, a := range list {
		m[a] = true
	}
	return m
}

// attr returns the value of the attribute, empty without one.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// names are class and id of an element, in lower case.
func names(n *html.Node) string {
	class, id := attr(n, "class"), attr(n, "id")
	if class == "" && id == "" {
		return ""
	}
	return strings.ToLower(class + " " + id)
}

// elements yields n and the elements below it, in document order.
func elements(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for d := range nodes(n) {
			if d.Type == html.ElementNode && !yield(d) {
				return
			}
		}
	}
}

// nodes yields n and all nodes below it, in document order, without recursion.
func nodes(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for d := n; d != nil; d = next(d, n) {
			if !yield(d) {
				return
			}
		}
	}
}

// next is the node after d in document order, nil past the end of root.
func next(d, root *html.Node) *html.Node {
	if d.FirstChild != nil {
		return d.FirstChild
	}
	for d != root && d.NextSibling == nil {
		d = d.Parent
	}
	if d == root {
		return nil
	}
	return d.NextSibling
}

// textOf is the text below n, squeezed.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range nodes(n) {
		switch {
		case d.Type == html.TextNode && (d.Parent == nil || !unread[d.Parent.DataAtom]):
			b.WriteString(d.Data)
		case d.Type == html.ElementNode && breaking[d.DataAtom]:
			b.WriteByte(' ')
		}
	}
	return squeeze(b.String())
}
