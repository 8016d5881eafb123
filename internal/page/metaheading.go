package page

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxHeadings is how many headings are looked at for the title.
const maxHeadings = 40

func (h *head) heading(n *html.Node) {
	if len(h.headings) >= maxHeadings {
		return
	}
	t := textOf(n)
	switch {
	case t == "" || len(t) > maxTitle || ofSite(n):
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
		if p.DataAtom == atom.Nav || p.DataAtom == atom.Aside || p.DataAtom == atom.Footer || p.DataAtom == atom.Form || hiddenBy(names(p)) {
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

// hiddenBy reports names that hide an element.
func hiddenBy(names string) bool {
	return containsAny(names, []string{"hid", "sr-only", "invisible", "screen-reader"}) && hiddenClass.MatchString(names)
}

var hiddenClass = regexp.MustCompile(`(?:^|[\s_-])(?:hidden|sr-only|visually-?hidden|invisible|screen-reader(?:-text)?|u-hide|hide)(?:$|\s)`)
