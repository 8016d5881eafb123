package page

import (
	"regexp"
	"strings"

	"hearsay/internal/news"
)

// draft fills in what the markup says.
func (p *htmlPage) draft() draft {
	h, ld, in := p.head, p.ld, p.in
	d := draft{repeats: 1, language: first(h.lang, ld.language), outlet: h.outlet(ld, p.address, in)}
	outlet := ""
	if d.outlet != nil {
		outlet = d.outlet.Name
	}
	title, shown := h.headline(ld, outlet, news.Domain(p.address))
	d.title = first(title, in.title)
	d.shown = shown
	d.published, d.updated = h.dates(ld, in)
	d.section = plain(first(h.meta["article:section"], ld.section, h.meta["section"], firstIn(h.sections)))
	if strings.HasPrefix(d.section, "http") || isOutlet(d.section, []string{outlet, news.Domain(p.address)}) {
		d.section = ""
	}
	d.dateline = ld.dateline
	h.credit(&d, ld, in)
	return d
}

// complete takes from the address and from what readers see what the markup
// does not say.
func (d *draft) complete(lines []stretch, p *htmlPage) {
	if d.shown == "" || titleLine(lines, d.title) >= 0 {
		d.shown = d.title
	}
	if len(d.byline) == 0 {
		d.byline = d.withoutOutletName(shownByline(lines, d.shown))
	}
	published, updated := ownDates(lines, d.shown)
	marked, address := p.head.markedTime(), addressDate(p.address)
	for _, other := range []*news.Date{
		dayAgreed(address, marked), marked, published,
		firstDate(news.FromMeta, p.head.values(vagueNames)...), updated, firstDate(news.FromMeta, p.head.dated),
		addressMonth(p.address),
	} {
		if d.published == nil {
			d.published = other
		}
	}
	if d.updated == nil {
		d.updated = updated
	}
	stamps := p.head.stamps(p.head.linked)
	atHome(d.published, published, stamps)
	onDayOf(d.published, address)
	atHome(d.updated, updated, stamps)
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
	"parsely-author", "sailthru.author", "byl", "authors", "cxenseparse:author",
}

// writtenBy are the labels that the second line of a Twitter card bears when it
// names the author.
var writtenBy = regexp.MustCompile(`(?i)written|author|auteur|autor|verfasst|geschrieben|escrito|écrit|scritto|geschreven|skrevet|skriven|napisa|napsal|автор|por\b|von\b|par\b|by\b`)

// credit sorts the page's authors into people and agencies. The first source
// that names a person wins.
func (h *head) credit(d *draft, ld linked, in hints) {
	sources := [][]string{ld.authors}
	for _, n := range authorNames {
		sources = append(sources, h.lists[n])
	}
	if writtenBy.MatchString(h.meta["twitter:label1"]) {
		sources = append(sources, h.lists["twitter:data1"])
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
			d.byline = d.withoutOutletName(people(d.withoutOutletName(s)...))
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
// the window's title where it bears the domain's name, the address.
func (h *head) outlet(ld linked, address string, in hints) *news.Outlet {
	name := first(h.meta["og:site_name"], ld.publisher, h.meta["application-name"])
	if in.outlet != nil && in.outlet.Name != in.outlet.Domain {
		name = in.outlet.Name
	}
	if name == "" && address == "" {
		return in.outlet
	}
	if name == "" || strings.Contains(name, "//") {
		name = h.signed(news.Domain(address))
	}
	return namedOutlet(plain(name), address)
}

func (h *head) description(ld linked) string {
	return plain(first(h.meta["og:description"], h.meta["description"], ld.description, h.meta["twitter:description"]))
}

// mainLinked is the JSON-LD article that the page is about: the one whose
// headline is the page's title, else the first.
func (h *head) mainLinked() linked {
	h.linked = readLinked(h.scripts)
	title := fold(first(h.meta["og:title"], h.title))
	var main linked
	for i, l := range h.linked {
		f := fold(l.headline)
		if f != "" && (strings.HasPrefix(title, f) || strings.HasPrefix(f, title) && title != "") {
			main = l
			break
		}
		if i == 0 {
			main = l
		}
	}
	main = main.completed(h.linked)
	if main.kind == "" && len(h.items) == 1 { // more are teasers
		main.kind, main.types = h.items[0], h.items
		main.closed = main.closed || strings.EqualFold(h.meta["isaccessibleforfree"], "false")
	}
	return main
}

// completed takes authors and date from what describes the page where the
// article does not give them.
func (l linked) completed(all []linked) linked {
	for _, o := range all {
		if o.kind != "" {
			continue
		}
		if len(l.authors) == 0 {
			l.authors = o.authors
		}
		if l.published == "" {
			l.published, l.modified = o.published, first(l.modified, o.modified)
		}
	}
	return l
}

// signed is the name at the end of the window's title that is the domain's.
func (h *head) signed(domain string) string {
	parts := separated.Split(h.title[:min(len(h.title), maxTitle)], -1)
	if last := parts[len(parts)-1]; len(parts) > 1 && isOutlet(last, []string{domain}) {
		return last
	}
	return ""
}

// creditLines takes the agencies that the text credits, in its dateline or in
// lines of their own before or after it.
func (d *draft) creditLines(lines []stretch) {
	first, last := -1, -1
	for i := range lines {
		if lines[i].main() {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for i := max(0, first-creditReach); i < min(len(lines), last+creditReach+1); i++ {
		near := i < first+creditReach || i > last-creditReach
		if l := &lines[i]; near && l.inside == 0 {
			d.credits = addCredits(d.credits, l.credits()...)
			if s, ok := slugOf(l.whole()); ok && d.dateline == "" {
				d.dateline = s.place
			}
		}
	}
}

// credits are the agencies that a line credits, by its words or because its
// class says that it names a source.
func (l *stretch) credits() []string {
	t := l.whole()
	if found := creditsIn(t); len(found) > 0 || chars(t) > 60 || !creditNamed.MatchString(names(l.block)) {
		return found
	}
	return creditNames(t, true)
}

// creditNamed are classes of lines that name an agency and nothing else.
var creditNamed = regexp.MustCompile(`(?:^|[\s_-])(?:source|credit|agency|provider|wire|syndication|quelle|fuente|fonte)(?:$|[\s_-])`)

// creditReach is how many lines from the ends of the text a credit stands.
const creditReach = 4

func size(blocks []block) int {
	n := 0
	for _, b := range blocks {
		n += chars(b.text)
	}
	return n
}
