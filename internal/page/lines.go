package page

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

// unread elements hold no text for readers.
var unread = atoms(atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Button,
	atom.Rt, atom.Rp, atom.Select, atom.Textarea, atom.Object, atom.Audio, atom.Video, atom.Canvas, atom.Datalist, atom.Head, atom.Title)

// breaking elements end the line before them and after them.
var breaking = atoms(atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd,
	atom.Details, atom.Dialog, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer,
	atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html,
	atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary,
	atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul)

// stretch is a stretch of the page's text with no break in it.
type stretch struct {
	parts  []part
	block  *html.Node // the innermost breaking element
	box    int32      // of that element
	inline traitSet   // of the inline elements around its first words
	kind   news.BlockKind
	inside place

	size, kept, linked, bold int // characters: all, main content, in links, in bold type

	repeated bool // other pages of the host show it

	all  string // what whole returned
	told told
}

// told is what text returned: rules ask for the same line many times.
type told struct {
	text   string
	folded string
	kept   int // of the line, when it did
	ok     bool
}

// part is the text of one node, nil for a line break.
type part struct {
	node                 *html.Node
	text                 string
	kept, link, bold, br bool // br: a single line break, text is a space
}

// place is where in the page a line stands.
type place uint8

const (
	inCaption  place = 1 << iota
	inAside          // aside, nav, footer, form
	inConsent        // cookies and privacy
	inComments       // what readers wrote
)

func (p place) only(o place) bool { return p&^o == 0 }

// text is the line's text: all of it when three quarters are main content, so
// that words the extractor lost inside a paragraph come back; else what was
// kept, and between a half and three quarters all but links, for pop-ups of
// links hide in paragraphs.
func (l *stretch) text() string {
	if l.told.ok && l.told.kept == l.kept {
		return l.told.text
	}
	l.told = told{text: l.chosen(), kept: l.kept, ok: true}
	return l.told.text
}

// folded is the line's text, folded.
func (l *stretch) folded() string {
	if t := l.text(); l.told.folded == "" {
		l.told.folded = fold(t)
	}
	return l.told.folded
}

func (l *stretch) chosen() string {
	if l.kept == 0 || 4*l.kept >= 3*l.size {
		return l.whole()
	}
	most := 2*l.kept >= l.size
	var b strings.Builder
	for _, p := range l.parts {
		if p.kept || most && !p.link {
			b.WriteString(p.text)
		}
	}
	return squeeze(b.String())
}

// whole is all of the line's text.
func (l *stretch) whole() string {
	if l.all == "" {
		l.all = squeeze(l.raw())
	}
	return l.all
}

// raw is all of the line's text with its white space.
func (l *stretch) raw() string {
	if len(l.parts) == 1 {
		return l.parts[0].text
	}
	var b strings.Builder
	for _, p := range l.parts {
		b.WriteString(p.text)
	}
	return b.String()
}

// reader walks a tree and makes its lines.
type reader struct {
	boxes []box
	lines []stretch
	open  stretch
}

// context is what a node inherits from its ancestors.
type context struct {
	block      *html.Node
	box        int32
	inline     traitSet
	kind       news.BlockKind
	inside     place
	link, bold bool
}

// readLines returns the lines of the tree in document order, and the boxes in
// which they stand.
func readLines(root *html.Node) ([]stretch, []box) {
	r := &reader{boxes: make([]box, 1)}
	r.read(root, context{block: root, kind: news.Paragraph})
	r.flush()
	return r.lines, r.boxes
}

// mark makes the nodes of a line that are kept its main content.
func (l *stretch) mark(k kept) {
	l.kept = 0
	for i := range l.parts {
		p := &l.parts[i]
		size := chars(strings.TrimSpace(p.text))
		if p.kept = size == 0 || k[p.node]; p.kept {
			l.kept += size
		}
	}
}

func (r *reader) read(n *html.Node, c context) {
	switch n.Type {
	case html.TextNode:
		r.text(n, c)
		return
	case html.ElementNode:
		if unread[n.DataAtom] {
			return
		}
		if n.DataAtom == atom.Br {
			r.lineBreak(n)
			return
		}
		c = c.enter(n)
		if set := traitsOf(n); breaking[n.DataAtom] {
			c.box, c.inline = r.openBox(n, c.box, set), 0
		} else {
			c.inline |= set
		}
	}
	breaks := breaking[n.DataAtom]
	if breaks {
		r.flush()
	}
	for d := n.FirstChild; d != nil; d = d.NextSibling {
		r.read(d, c)
	}
	if breaks {
		r.flush()
	}
}

// lineBreak ends the line at the second of two breaks; a single one is white
// space.
func (r *reader) lineBreak(n *html.Node) {
	for p := n.PrevSibling; p != nil; p = p.PrevSibling {
		if p.DataAtom == atom.Br {
			r.flush()
			return
		}
		if p.Type != html.TextNode || strings.TrimSpace(p.Data) != "" {
			break
		}
	}
	r.open.parts = append(r.open.parts, part{text: " ", br: true})
}

func (r *reader) text(n *html.Node, c context) {
	blank := strings.TrimSpace(n.Data) == ""
	if r.open.size == 0 && !blank {
		r.open.block, r.open.kind, r.open.inside = c.block, c.kind, c.inside
		r.open.box, r.open.inline = c.box, c.inline
	}
	r.open.add(part{node: n, text: n.Data, link: c.link, bold: c.bold})
}

// add appends the part and counts its characters.
func (l *stretch) add(p part) {
	l.parts = append(l.parts, p)
	size := chars(strings.TrimSpace(p.text))
	l.size += size
	if p.link {
		l.linked += size
	}
	if p.bold {
		l.bold += size
	}
}

func (r *reader) flush() {
	if r.open.size > 0 {
		r.lines = append(r.lines, r.open.atBreaks()...)
	}
	r.open = stretch{}
}

// enter returns the context inside the element n.
func (c context) enter(n *html.Node) context {
	if breaking[n.DataAtom] {
		c.block = n
	}
	switch n.DataAtom {
	case atom.A:
		c.link = true
	case atom.B, atom.Strong:
		c.bold = true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		c.kind = news.Heading
	case atom.Li:
		c.kind = news.ListItem
	case atom.Blockquote:
		c.kind = news.BlockQuote
	case atom.Figure, atom.Figcaption, atom.Caption:
		c.inside |= inCaption
	case atom.Aside, atom.Nav, atom.Footer, atom.Form:
		c.inside |= inAside
	}
	if k, ok := interview(n); ok {
		c.kind = k
	}
	c.inside |= namedPlace(n)
	return c
}

// namedPlace reads the place off class and id.
func namedPlace(n *html.Node) place {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Html || n.DataAtom == atom.Main || n.DataAtom == atom.Article {
		return 0
	}
	names := names(n)
	switch {
	case names == "":
		return 0
	case containsAny(names, consentNames):
		return inConsent
	case containsAny(names, []string{"comment", "disqus", "respond"}) && commentNames.MatchString(names):
		return inComments
	case strings.Contains(names, "caption"):
		return inCaption
	}
	return 0
}

var (
	consentNames = []string{"cookie", "consent", "onetrust", "gdpr", "ccpa", "didomi", "cmpbox", "usercentrics"}
	commentNames = regexp.MustCompile(`(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|body|content|area|section|thread|respond)|disqus\w*|respond)(?:$|\s)`)
)

// interview reports whether the element is marked as a question or an answer.
func interview(n *html.Node) (news.BlockKind, bool) {
	if kind := attr(n, "itemtype"); kind != "" {
		switch {
		case strings.HasSuffix(kind, "schema.org/Question"):
			return news.Question, true
		case strings.HasSuffix(kind, "schema.org/Answer"):
			return news.Answer, true
		}
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		switch {
		case strings.EqualFold(class, "question"), strings.EqualFold(class, "interview-question"):
			return news.Question, true
		case strings.EqualFold(class, "answer"), strings.EqualFold(class, "interview-answer"):
			return news.Answer, true
		}
	}
	return "", false
}

// containsAny is what the patterns on class names ask first: they are run on
// every element, and seldom match.
func containsAny(s string, parts []string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// chars counts characters, not bytes, and those of Chinese, Japanese and Korean
// double, which say as much as two letters, so that scripts compare.
func chars(s string) int {
	n := utf8.RuneCountInString(s)
	return n + wide(s, n)
}

// firstWide opens the bytes of characters that count double, as far as those of
// four bytes.
const firstWide = 0xE3

// wide is how many of the n characters of s count double.
func wide(s string, n int) int {
	wide := 0
	for i := 0; i < len(s) && len(s) > n+1; i++ {
		if s[i] >= firstWide && s[i] < 0xF0 {
			wide++
		}
	}
	return wide
}
