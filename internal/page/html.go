package page

import "golang.org/x/net/html"

// htmlPage is an HTML page with what its markup says of it.
type htmlPage struct {
	doc     *html.Node
	head    *head
	ld      linked
	in      hints
	address string // canonical
}

func newHTMLPage(t string, in hints) *htmlPage {
	doc := parse(t)
	p := &htmlPage{doc: doc, head: readHead(doc), in: in}
	p.ld = p.head.mainLinked()
	p.address = p.head.address(in.url, p.ld)
	return p
}

// readHTML returns the articles of an HTML page, or a note that says what the
// page is instead.
func readHTML(t string, in hints, labeller Forest) (found, string) {
	p := newHTMLPage(t, in)
	f := found{address: p.address}
	in.visit.enter(p.address)
	lines := p.mainLines(labeller)
	in.visit.remember(lines)
	if f.drafts = p.live(lines); len(f.drafts) > 0 {
		return f, ""
	}
	if parts := p.split(lines); len(parts) > 1 && p.ld.kind != "LiveBlogPosting" {
		f.drafts = p.several(parts)
		return f, ""
	}
	d := p.one(lines)
	switch {
	case len(d.blocks) == 0 && p.note(lines) != "":
		return f, "no article on this page: " + p.note(lines)
	case len(d.blocks) == 0 && len(lines) == 0:
		return f, "no text on this page: it is empty or made by scripts; save the page from a browser and read that"
	case len(d.blocks) == 0:
		return f, "no article on this page: it has only links and short lines; give the address of an article"
	case p.index(&d, lines):
		return f, "no article on this page: it is a list of links to articles; give the address of one of them, or of the feed"
	}
	f.drafts = []draft{d}
	return f, ""
}

// one reads the page as one article.
func (p *htmlPage) one(lines []stretch) draft {
	d := p.draft()
	d.complete(lines, p)
	d.blocks, d.repeats = foldRepeats(bodyBlocks(lines, []string{d.shown, d.title}, p.head.description(p.ld)))
	if n := size(d.blocks); n < stubSize && chars(p.ld.body) > 4*n {
		d.blocks = linkedBody(p.ld)
	}
	d.creditLines(lines)
	d.flagHTML(p, lines)
	d.warn(p, lines)
	return d
}
