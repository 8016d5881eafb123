package page

import (
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// readHTML returns the articles of an HTML page, or a note that says what the
// page is instead.
func readHTML(t string, h hints) (found, string) {
	doc := parse(t)
	head := readHead(doc)
	ld := head.mainLinked()
	f := found{address: head.address(h.url, ld)}
	lines := mainLines(doc, markupSize(doc, len(t)))
	d := head.draft(ld, f.address, h)
	d.complete(readShown(lines, d.title), f.address, doc)
	d.blocks = bodyBlocks(lines, d.title, head.description(ld))
	d.blocks, d.repeats = foldRepeats(d.blocks)
	if len(d.blocks) == 0 {
		d.blocks = linkedBody(ld)
	}
	if len(d.blocks) == 0 {
		return f, noteOn(lines)
	}
	d.finish()
	f.drafts = []draft{d}
	return f, ""
}

// mainLines returns the page's lines with the main content marked. Where the
// first extractor kept little of the page's prose, or mostly links, others are
// heard.
func mainLines(doc *html.Node, size int) []stretch {
	lines := readLines(doc, mainContent(doc, size))
	if w := weigh(lines); w.doubtful() {
		others := readLines(doc, secondOpinion(doc))
		if weigh(others).score() > 2*w.score() {
			lines = others
		}
	}
	if weigh(lines).prose < stubSize {
		lines = largest(lines)
	}
	extend(lines)
	return lines
}

// markupSize is the page's size without its scripts and styles.
func markupSize(doc *html.Node, size int) int {
	for n := range nodes(doc) {
		if n.Type == html.TextNode && unread[n.Parent.DataAtom] {
			size -= len(n.Data)
		}
	}
	return size
}

// weight measures a choice of main content, in bytes.
type weight struct {
	all    int // prose on the page
	prose  int // prose in the main content
	linked int // links in the main content
	kept   int
}

func weigh(lines []stretch) weight {
	var w weight
	for i := range lines {
		l := &lines[i]
		if w.kept += l.kept; l.kept > 0 {
			w.linked += l.linked
		}
		if !l.prose() {
			continue
		}
		w.all += l.size
		if 2*l.kept >= l.size {
			w.prose += l.size
		}
	}
	return w
}

func (w weight) doubtful() bool { return 3*w.prose < w.all || 2*w.linked > w.kept }

func (w weight) score() int { return max(0, w.prose-w.linked) }

// noteOn says what a page without an article is.
func noteOn(lines []stretch) string {
	if len(lines) == 0 {
		return "no text on this page: it is empty or made by scripts; save the page from a browser and read that"
	}
	return "no article on this page: it has only links and short lines; give the address of an article"
}

// draft fills in everything but the body.
func (h *head) draft(ld linked, address string, in hints) draft {
	d := draft{repeats: 1, language: first(h.lang, ld.language), outlet: h.outlet(ld, address, in)}
	outlet := ""
	if d.outlet != nil {
		outlet = d.outlet.Name
	}
	d.title = first(h.headline(ld, outlet, news.Domain(address)), in.title)
	d.published, d.updated = h.dates(ld, in)
	d.section = plain(first(h.meta["article:section"], ld.section, h.meta["section"], firstIn(h.sections)))
	if strings.HasPrefix(d.section, "http") {
		d.section = ""
	}
	h.credit(&d, ld, in)
	return d
}

// complete takes from the address and from what readers see what the markup
// does not say.
func (d *draft) complete(s shown, address string, doc *html.Node) {
	if len(d.byline) == 0 {
		d.byline = d.withoutOutletName(s.byline)
	}
	for _, other := range []func() *news.Date{
		func() *news.Date { return addressDate(address) },
		func() *news.Date { return s.published },
		func() *news.Date { return s.updated },
		func() *news.Date { return searchDate(doc, address) },
	} {
		if d.published == nil {
			d.published = other()
		}
	}
	if d.updated == nil {
		d.updated = s.updated
	}
	if d.published == nil || d.updated != nil && !d.updated.Time.After(d.published.Time) {
		d.updated = nil
	}
}

func firstIn(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// authorNames are the meta elements that name authors.
var authorNames = []string{
	"author", "article:author", "article:author_name", "dc.creator", "dcterms.creator",
	"parsely-author", "sailthru.author", "byl", "authors", "cxenseparse:author", "twitter:data1",
}

// credit sorts the page's authors into people and agencies. The first source
// that names a person wins.
func (h *head) credit(d *draft, ld linked, in hints) {
	sources := [][]string{ld.authors}
	for _, n := range authorNames[:len(authorNames)-1] {
		sources = append(sources, h.lists[n])
	}
	sources = append(sources, h.authors, in.byline)
	for _, s := range sources {
		for _, v := range s {
			for _, n := range splitNames.Split(v, -1) {
				if a := agencyName(n); a != "" {
					d.credits = addCredits(d.credits, a)
				}
			}
		}
		if len(d.byline) == 0 {
			d.byline = d.withoutOutletName(people(s...))
		}
	}
}

// withoutOutletName drops "authors" that are the outlet itself.
func (d *draft) withoutOutletName(names []string) []string {
	var out []string
	for _, n := range names {
		if d.outlet == nil || !isOutlet(n, []string{d.outlet.Name, d.outlet.Domain}) {
			out = append(out, n)
		}
	}
	return out
}

// outlet names who published the page: the input's word, Open Graph, JSON-LD,
// the address.
func (h *head) outlet(ld linked, address string, in hints) *news.Outlet {
	name := first(h.meta["og:site_name"], ld.publisher, h.meta["application-name"])
	if in.outlet != nil && in.outlet.Name != in.outlet.Domain {
		name = in.outlet.Name
	}
	if name == "" && address == "" {
		return in.outlet
	}
	return namedOutlet(plain(name), address)
}

func (h *head) description(ld linked) string {
	return plain(first(h.meta["og:description"], h.meta["description"], ld.description, h.meta["twitter:description"]))
}

// mainLinked is the JSON-LD article that the page is about: the one whose
// headline is the page's title, else the first.
func (h *head) mainLinked() linked {
	all := readLinked(h.scripts)
	title := fold(first(h.meta["og:title"], h.title))
	for _, l := range all {
		if f := fold(l.headline); f != "" && (strings.HasPrefix(title, f) || strings.HasPrefix(f, title) && title != "") {
			return l
		}
	}
	if len(all) == 0 {
		return linked{}
	}
	return all[0]
}

// linkedBody takes the body from JSON-LD, for pages whose text only scripts
// would show.
func linkedBody(ld linked) []block {
	var blocks []block
	for _, p := range paragraphs(plainBody(ld.body)) {
		if p = squeeze(p); p != "" {
			blocks = append(blocks, block{news.Paragraph, p})
		}
	}
	return blocks
}

// plainBody removes the markup that some publishers leave in articleBody.
func plainBody(s string) string {
	if strings.Contains(s, "<") {
		var b strings.Builder
		for _, l := range readLines(parse(s), nil) {
			b.WriteString(l.text() + "\n\n")
		}
		return b.String()
	}
	if strings.Contains(s, "&") {
		return html.UnescapeString(s)
	}
	return s
}

// finish derives what the body says of the draft.
func (d *draft) finish() {
	for i, b := range d.blocks {
		if i < 3 || i >= len(d.blocks)-3 {
			d.credits = addCredits(d.credits, creditsIn(squeeze(b.text))...)
		}
	}
	if n := size(d.blocks); n < stubSize {
		d.warnings = append(d.warnings, "very short text: a stub, an error page or a page behind a paywall")
	}
}

// stubSize is the length in characters below which an article is doubted.
const stubSize = 250

func size(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += chars(b.text)
	}
	return n
}
