package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// head is what a page says of itself, gathered in one walk. Nothing in it is
// judged yet.
type head struct {
	lang      string
	title     string            // <title>
	meta      map[string]string // first value of each name, property or itemprop, in lower case
	lists     map[string][]string
	canonical string // link rel=canonical
	scripts   []string
	linked    []linked
	dated     string   // the first date of publication in any script
	headings  []string // h1 first, then h2 and h3
	major     int      // how many of them are h1
	times     []stamp
	authors   []string   // marked as such in the page's body
	authorOf  *html.Node // what holds them
	doubtful  bool       // it may be a list of other stories
	sections  []string
}

// stamp is a time element or a date marked as one.
type stamp struct {
	value string
	names string // class, id, itemprop: what it is the time of
}

func readHead(doc *html.Node) *head {
	h := &head{meta: map[string]string{}, lists: map[string][]string{}}
	for n := range elements(doc) {
		h.element(n)
	}
	return h
}

func (h *head) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		h.lang = attr(n, "lang")
	case atom.Title:
		if n.FirstChild != nil && len(n.FirstChild.Data) > maxTitle {
			n.FirstChild.Data = "" // no title, and extractors take minutes over it
		}
		if h.title == "" && n.FirstChild != nil {
			h.title = squeeze(n.FirstChild.Data)
		}
	case atom.Meta:
		h.metaElement(n)
	case atom.Link:
		if strings.EqualFold(attr(n, "rel"), "canonical") && h.canonical == "" {
			h.canonical = strings.TrimSpace(attr(n, "href"))
		}
	case atom.Script:
		h.script(n)
	case atom.H1, atom.H2, atom.H3:
		h.heading(n)
	case atom.Time:
		h.times = append(h.times, stamp{first(attr(n, "datetime"), textOf(n)), names(n) + " " + attr(n, "itemprop")})
	}
	h.microdata(n)
}

func (h *head) script(n *html.Node) {
	if n.FirstChild == nil {
		return
	}
	if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
		h.scripts = append(h.scripts, n.FirstChild.Data)
	}
	if h.dated == "" {
		h.dated = scriptDate(n.FirstChild.Data)
	}
}

// maxHeadings is how many headings are looked at for the title.
const maxHeadings = 40

func (h *head) heading(n *html.Node) {
	if len(h.headings) >= maxHeadings {
		return
	}
	t := textOf(n)
	switch {
	case t == "" || ofSite(n):
	case n.DataAtom == atom.H1:
		h.headings = slices.Insert(h.headings, h.major, t)
		h.major++
	default:
		h.headings = append(h.headings, t)
	}
}

// ofSite reports a heading that is the site's and not the article's: in a menu or
// a footer, hidden, or a link to the front page.
func ofSite(n *html.Node) bool {
	for p := n; p != nil && p.DataAtom != atom.Body; p = p.Parent {
		if p.DataAtom == atom.Nav || p.DataAtom == atom.Aside || p.DataAtom == atom.Footer || p.DataAtom == atom.Form || hiddenClass.MatchString(names(p)) {
			return true
		}
	}
	for d := range elements(n) {
		if d.DataAtom == atom.A {
			return frontPage(d)
		}
	}
	return frontPage(n.Parent)
}

// frontPage reports a link to a site's front page.
func frontPage(n *html.Node) bool {
	if n == nil || n.DataAtom != atom.A {
		return false
	}
	u, err := url.Parse(attr(n, "href"))
	return err == nil && attr(n, "href") != "" && strings.Trim(u.Path, "/") == "" && u.RawQuery == "" && u.Fragment == ""
}

var hiddenClass = regexp.MustCompile(`(?:^|[\s_-])(?:hidden|sr-only|visually-?hidden|invisible|screen-reader(?:-text)?|u-hide|hide)(?:$|\s)`)

func (h *head) metaElement(n *html.Node) {
	value := squeeze(attr(n, "content"))
	if value == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(attr(n, key))) {
			if h.meta[name] == "" {
				h.meta[name] = value
			}
			h.lists[name] = append(h.lists[name], value)
		}
	}
}

// microdata reads dates and authors that are marked in the body.
func (h *head) microdata(n *html.Node) {
	if n.DataAtom == atom.Meta || n.DataAtom == atom.Time {
		return
	}
	prop := strings.ToLower(first(attr(n, "itemprop"), localName(attr(n, "property"))))
	switch {
	case strings.HasPrefix(prop, "date"):
		h.times = append(h.times, stamp{first(attr(n, "content"), attr(n, "datetime"), textOf(n)), prop})
	case attr(n, "title") != "" && datedClass.MatchString(names(n)):
		h.times = append(h.times, stamp{attr(n, "title"), names(n)})
	case prop == "author" || attr(n, "rel") == "author":
		h.author(n, authorName(n))
	case n.DataAtom != atom.Body && authorNamed(names(n)):
		if t := textOf(n); chars(t) <= shownSize {
			h.author(n, strings.Join(fullNames(t), ", "))
		}
	case n.DataAtom == atom.A && authorPage.MatchString(attr(n, "href")):
		if t := textOf(n); chars(t) <= shownSize {
			h.author(n, strings.Join(fullNames(t), ", "))
		}
	case prop == "articlesection":
		h.sections = append(h.sections, textOf(n))
	}
}

// datedClass are the classes of hAtom and its like, whose title attribute holds
// the date.
var datedClass = regexp.MustCompile(`(?:^|[\s_-])(?:published|updated|date|time|timestamp)(?:$|\s)`)

// localName is a property's name without its vocabulary: "schema:datePublished".
func localName(property string) string { return property[strings.LastIndexByte(property, ':')+1:] }

var authorClass = regexp.MustCompile(`(?:byline|authors?|autor(?:en|in)?|verfasser|writer)(?:-?(?:list|name|zeile|info|line|link|item)s?)*(?:$|[\s_]|-(?:$|\s))`)

// authorPage is the path of a page about an author.
var authorPage = regexp.MustCompile(`(?i)/(?:authors?|autor(?:en|es|i)?|auteurs?|redakteure?|journalists?|reporters?|newsteam|contributors?|columnists?)/[^/]`)

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

// first returns the first value that is not empty.
func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
