package page

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// trafilatura's time grows with the square of the number of elements: .3 s for
// 20,000, 11 s for 120,000. Articles have 1,000 to 5,000 elements.
const trafilaturaLimit = 20_000

// joinedLimit is the product of paragraphs and bytes of text from which a page
// is long as well: trafilatura joins the paragraphs one by one, which took 1.5 s
// of the 1.7 s for an article of 1 MB. Articles stay below a tenth of it.
// Texts it cuts into words again and again, which took 600 MB for one of 8 MB.
const (
	joinedLimit = 200_000_000
	textLimit   = 1_000_000
)

// long reports a page for which trafilatura takes too long.
func long(root *html.Node) bool {
	elements, paragraphs, bytes := 0, 0, 0
	for n := range nodes(root) {
		switch {
		case n.Type == html.TextNode && !unread[n.Parent.DataAtom]:
			bytes += len(n.Data)
		case n.Type == html.ElementNode:
			if elements++; n.DataAtom == atom.P {
				paragraphs++
			}
		}
	}
	return elements > trafilaturaLimit || bytes > textLimit || paragraphs*bytes > joinedLimit
}

// kept are the text nodes of a page that belong to its main content.
type kept map[*html.Node]bool

// Extractors return a tree of their own, without classes and with some white
// space and some words lost. So each text node gets a mark before its text, a
// character of the private planes that no page uses; what the extractor keeps
// is read off the marks, and the text itself from the page's own tree.

// marks remembers the marked nodes and their texts.
type marks struct {
	nodes []*html.Node
	texts []string
}

// A mark is one character for the first 65,534 nodes and two for the others:
// the plane of the first tells which.
const (
	firstMark  = 0xF0000
	secondMark = 0x100000
	markBase   = 0xFFFE
)

func mark(root *html.Node) *marks {
	m := &marks{}
	for n := range nodes(root) {
		if n.Type == html.TextNode && marked(n) {
			m.nodes, m.texts = append(m.nodes, n), append(m.texts, n.Data)
			n.Data = withMark(n.Data, len(m.nodes)-1)
		}
	}
	return m
}

// marked reports whether a text node gets a mark.
func marked(n *html.Node) bool { return !unread[n.Parent.DataAtom] && strings.TrimSpace(n.Data) != "" }

// withMark puts the ith mark before the first character of t.
func withMark(t string, i int) string {
	trimmed := strings.TrimLeft(t, " \t\r\n")
	return t[:len(t)-len(trimmed)] + markOf(i) + strings.Map(unmarked, trimmed)
}

func markOf(i int) string {
	low := string(rune(firstMark + i%markBase))
	if i < markBase {
		return low
	}
	return string(rune(secondMark+i/markBase)) + low
}

// unmarked drops characters that would be read as marks.
func unmarked(r rune) rune {
	if r >= firstMark {
		return -1
	}
	return r
}

func (m *marks) remove() {
	for i, n := range m.nodes {
		n.Data = m.texts[i]
	}
}

// in returns the nodes whose marks stand in the tree.
func (m *marks) in(tree *html.Node) kept {
	k := kept{}
	if tree == nil {
		return k
	}
	for n := range nodes(tree) {
		if n.Type == html.TextNode {
			m.read(n.Data, k)
		}
	}
	return k
}

func (m *marks) read(s string, k kept) {
	high := 0
	for i, r := range s {
		switch {
		case s[i] < 0xF3 || r == utf8.RuneError:
		case r >= secondMark:
			high = int(r-secondMark) * markBase
		case r >= firstMark:
			if at := high + int(r-firstMark); at < len(m.nodes) {
				k[m.nodes[at]] = true
			}
			high = 0
		}
	}
}
