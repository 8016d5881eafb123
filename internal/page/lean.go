package page

import (
	"strings"
	"unicode"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// trafilatura first cleans the page: it unwraps some elements and throws out
// others, each kind in a pass of its own, after it has copied the whole page
// three times and searched it for metadata. So it is given a copy that is clean
// already, in one pass: half the nodes, and none of the scripts.
//
// Its metadata are not wanted either. The copy brings some along, so that they
// are not searched for in all elements.
//
// Only its last resort reads the page before the cleaning. It begins with an
// articleBody in JSON-LD; the copy holds one, and when that comes back, the
// whole page is given instead.

// fate is what the cleaning does with an element.
type fate uint8

const (
	unwrapped fate = iota + 1 // its children stay
	dropped                   // and so is the text up to the next element
)

var fates = fatesOf(
	"abbr acronym address bdi bdo big cite data dfn font hgroup img ins mark meta ruby small template tbody tfoot thead",
	"aside embed footer form head iframe menu object script applet audio canvas figure map picture svg video "+
		"area blink button datalist dialog frame frameset fieldset link input label legend marquee math menuitem nav "+
		"noscript optgroup option output param progress rp rt rtc select source style track textarea time use",
)

func fatesOf(unwrap, drop string) map[string]fate {
	m := map[string]fate{}
	for name := range strings.FieldsSeq(unwrap) {
		m[name] = unwrapped
	}
	for name := range strings.FieldsSeq(drop) {
		m[name] = dropped
	}
	return m
}

// asked are the attributes that decide over an element.
var asked = map[string]bool{
	"class": true, "id": true, "itemprop": true, "role": true, "rel": true, "style": true, "lang": true,
	"aria-hidden": true, "data-component": true, "data-testid": true, "data-lp-replacement-content": true,
}

// lastResort is the articleBody that the last resort finds. It takes none of
// 100 characters or less.
var lastResort = strings.TrimSpace(strings.Repeat("last resort ", 10))

// byTrafilatura returns the text nodes that trafilatura keeps.
func byTrafilatura(root *html.Node) kept {
	m, clean := leanCopy(root)
	if r := extract(clean); r != nil && r.ContentText != lastResort {
		return m.in(r.ContentNode)
	}
	return fromWholePage(root)
}

func fromWholePage(root *html.Node) kept {
	m := mark(root)
	defer m.remove()
	if r := extract(root); r != nil {
		return m.in(r.ContentNode)
	}
	return nil
}

func extract(root *html.Node) *trafilatura.ExtractResult {
	r, err := trafilatura.ExtractDocument(root, trafilatura.Options{HtmlDateMode: trafilatura.Disabled})
	if err != nil {
		return nil
	}
	return r
}

// copier makes the clean copy.
type copier struct {
	marks
	after bool // a dropped element: its text is dropped too
}

func leanCopy(root *html.Node) (*marks, *html.Node) {
	c := &copier{}
	to := &html.Node{Type: html.DocumentNode}
	to.AppendChild(givenHead())
	c.children(root, to)
	return &c.marks, to
}

// givenHead holds what would be searched for otherwise.
func givenHead() *html.Node {
	head := &html.Node{Type: html.ElementNode, Data: "head", DataAtom: atom.Head}
	for _, m := range [][2]string{{"og:title", "title"}, {"author", "Given Author"}, {"article:publisher", "Publisher"}, {"article:tag", "tag"}} {
		head.AppendChild(&html.Node{
			Type: html.ElementNode, Data: "meta", DataAtom: atom.Meta,
			Attr: []html.Attribute{{Key: "property", Val: m[0]}, {Key: "content", Val: m[1]}},
		})
	}
	script := &html.Node{
		Type: html.ElementNode, Data: "script", DataAtom: atom.Script,
		Attr: []html.Attribute{{Key: "type", Val: "application/ld+json"}},
	}
	script.AppendChild(&html.Node{
		Type: html.TextNode,
		Data: `{"@context":"https://schema.org","@type":"NewsArticle","articleSection":"section","articleBody":"` + lastResort + `"}`,
	})
	head.AppendChild(script)
	return head
}

func (c *copier) children(from, to *html.Node) {
	for n := from.FirstChild; n != nil; n = n.NextSibling {
		switch n.Type {
		case html.TextNode:
			c.text(n, to)
		case html.ElementNode:
			c.element(n, to)
		}
	}
}

func (c *copier) element(n, to *html.Node) {
	name := n.Data
	switch fates[name] {
	case unwrapped:
		c.children(n, to)
		return
	case dropped:
		if name != "figure" || !holdsTable(n) {
			c.after = true
			return
		}
		name = "div" // as trafilatura does
	}
	e := &html.Node{Type: html.ElementNode, Data: name, DataAtom: n.DataAtom, Namespace: n.Namespace, Attr: askedOf(n.Attr)}
	to.AppendChild(e)
	c.after = false
	c.children(n, e)
	c.after = false
}

func (c *copier) text(n, to *html.Node) {
	if c.after {
		return
	}
	t := n.Data
	if marked(n) {
		c.nodes = append(c.nodes, n)
		t = withMark(blanked(t), len(c.nodes)-1)
	}
	to.AppendChild(&html.Node{Type: html.TextNode, Data: t})
}

func holdsTable(n *html.Node) bool {
	for d := range elements(n) {
		if d.Data == "table" {
			return true
		}
	}
	return false
}

func askedOf(attrs []html.Attribute) []html.Attribute {
	var out []html.Attribute
	for _, a := range attrs {
		if asked[a.Key] {
			out = append(out, a)
		}
	}
	return out
}

// What a line ends with can make it furniture; no such ending is longer.
const furnitureEnd = 24

// blanked replaces the letters of long lines but for their ends: of those
// trafilatura only counts the characters. It also finds out the language, for
// a fifth of its time, unless most letters belong to a script that only one
// language has: so there are twice as many Greek ones as are left in the end,
// and digits in the place of the others.
func blanked(t string) string {
	if len(t) <= 2*furnitureEnd {
		return t
	}
	var b strings.Builder
	b.Grow(len(t) + 2*furnitureEnd)
	for line := range strings.Lines(t) {
		end := max(0, len(line)-furnitureEnd)
		for i, r := range line {
			switch {
			case i >= end || unicode.IsSpace(r) || r < '0':
				b.WriteRune(r)
			case i < 2*furnitureEnd:
				b.WriteRune('α')
			default:
				b.WriteByte('0')
			}
		}
	}
	return b.String()
}
