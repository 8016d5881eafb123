package page

import (
	"regexp"
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
	items     []string // types of the articles that microdata mark
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
		h.times = append(h.times, stamp{first(attr(n, "datetime"), textOf(n)), names(n) + " " + strings.ToLower(attr(n, "itemprop"))})
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
	if n.DataAtom == atom.Meta || n.DataAtom == atom.Time || len(n.Attr) == 0 {
		return
	}
	if t := itemType(n); articleType(t) != "" {
		h.items = append(h.items, t)
	}
	prop := strings.ToLower(first(attr(n, "itemprop"), localName(attr(n, "property"))))
	switch {
	case strings.HasPrefix(prop, "date"):
		h.times = append(h.times, stamp{first(attr(n, "content"), attr(n, "datetime"), textOf(n)), prop})
	case attr(n, "title") != "" && datedClass.MatchString(names(n)):
		h.times = append(h.times, stamp{attr(n, "title"), names(n)})
	case prop == "author" || attr(n, "rel") == "author":
		h.author(n, authorName(n))
	case n.DataAtom != atom.Body && mayNameAuthor(n) && authorNamed(names(n)):
		if t := textOf(n); chars(t) <= shownSize {
			h.author(n, strings.Join(fullNames(t), ", "))
		}
	case n.DataAtom == atom.A && leadsToAuthor(attr(n, "href")):
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

// first returns the first value that is not empty.
func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
