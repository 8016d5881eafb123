package page

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"hearsay/internal/langid"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Result is what a page holds.
type Result struct {
	Articles []*news.Article // in reading order
	Note     string          // why there is no article and what to do, for standard error; empty otherwise

	// What the page showed of its host, when it was read with a memory of hosts:
	// Host is empty where there is nothing to remember.
	Host  string
	Sight Sight
}

// Read returns the articles of a page. A page without an article is not an
// error.
func Read(p *news.Page) (Result, error) { return Reader{}.Read(p) }

// ReadWith is Read with another labeller of the lines of flattened pages, or of
// HTML pages if the page is one.
func ReadWith(p *news.Page, labeller Forest) (Result, error) {
	return Reader{Labeller: labeller}.Read(p)
}

// Reader is how pages are read.
type Reader struct {
	Labeller Forest  // of lines of pages in the page's form; without trees, the one that is shipped
	Cutter   *Cutter // of flattened pages of several articles; nil for the one that is shipped
	Hosts    Hosts   // nil for no memory of hosts
}

// Read returns the articles of a page, and what it showed of its host.
func (r Reader) Read(p *news.Page) (Result, error) {
	h := hintsOf(p)
	h.cutter = r.Cutter
	if r.Hosts != nil {
		h.visit = &visit{hosts: r.Hosts, body: p.Body}
	}
	labeller := r.Labeller
	switch {
	case labeller.Trees != nil:
	case p.Form == news.HTML:
		labeller = fittedBlocks
	default:
		labeller = fitted
	}
	result, err := readPage(p, h, labeller)
	if v := h.visit; v != nil && len(result.Articles) > 0 && len(v.sight.Lines) > 0 {
		result.Host, result.Sight = v.name, v.sight
	}
	return result, err
}

func readPage(p *news.Page, h hints, labeller Forest) (Result, error) {
	if note := unreadable(p); note != "" {
		return Result{Note: note}, nil
	}
	t, warning := decode(p)
	found, note := readForm(p.Form, t, h, labeller)
	if len(found.drafts) == 0 {
		return Result{Note: note}, nil
	}
	ref := news.PageRef{Path: p.Path, URL: found.address}
	ref.ID = news.NewPageID(found.address, p.Body)
	r := Result{Articles: make([]*news.Article, len(found.drafts))}
	for i, d := range found.drafts {
		if warning != "" {
			d.warnings = append(d.warnings, warning)
		}
		ref.Ordinal, ref.Repeats = i, d.repeats
		a, err := d.article(ref)
		if err != nil {
			return Result{}, fmt.Errorf("read page %s: %w", p.Name(), err)
		}
		r.Articles[i] = a
	}
	return r, nil
}

// found is what a reader made of a page.
type found struct {
	address string // canonical
	drafts  []draft
}

func readForm(form news.Form, t string, h hints, labeller Forest) (found, string) {
	switch form {
	case news.HTML:
		return readHTML(t, h, labeller)
	case news.Clean:
		return found{news.CanonicalURL(h.url), readClean(t, h)}, "the body is empty"
	}
	f := found{news.CanonicalURL(h.url), readFlat(t, h, labeller)}
	if len(f.drafts) > 0 {
		return f, ""
	}
	return f, noteFlat(t, h.url)
}

// article gives the draft its text, spans, id and language.
func (d draft) article(ref news.PageRef) (*news.Article, error) {
	kinds, texts := make([]news.BlockKind, len(d.blocks)), make([]string, len(d.blocks))
	for i, b := range d.blocks {
		kinds[i], texts[i] = b.kind, b.text
	}
	body, blocks := news.JoinBlocks(kinds, texts)
	a, err := news.NewArticle(ref, body, blocks)
	if err != nil {
		return nil, err
	}
	a.Title = squeeze(d.title)
	a.Byline, a.Credits, a.Section, a.Outlet = d.byline, d.credits, d.section, d.outlet
	a.Published, a.Updated = d.published, d.updated
	for _, w := range d.warnings {
		a.Warn(w)
	}
	d.addFlags(a)
	if err := setDateline(a, d.dateline); err != nil {
		return nil, err
	}
	a.Language, a.Sure = langid.Detect(body, d.language)
	if !langid.HasRules(a.Language) {
		a.Warn("no rules for statements in " + langid.Name(a.Language) + " yet")
	}
	return a, nil
}

// hintsOf takes what the page's input says beside its body.
func hintsOf(p *news.Page) hints {
	h := hints{url: p.URL, title: p.Title, byline: people(p.Authors...)}
	if p.Outlet != "" || news.Domain(p.URL) != "" {
		h.outlet = namedOutlet(p.Outlet, p.URL)
	}
	if d, ok := parseDate(p.Date); ok {
		d.Evidence = news.FromMeta
		h.published = &d
	}
	return h
}

// namedOutlet names the outlet by its domain when nothing else does.
func namedOutlet(name, address string) *news.Outlet {
	o := &news.Outlet{Name: squeeze(name), Domain: news.Domain(address)}
	if o.Domain == "" && strings.Contains(o.Name, ".") && !strings.Contains(o.Name, " ") {
		o.Domain = news.Domain("https://" + o.Name)
	}
	if o.Name == "" {
		o.Name = o.Domain
	}
	return o
}

// unreadable says in plain words why a page cannot be read at all.
func unreadable(p *news.Page) string {
	body := bytes.TrimSpace(p.Body)
	switch {
	case len(body) == 0:
		return "the page is empty: fetch it again, or check that the file was saved whole"
	case bytes.HasPrefix(body, []byte("%PDF-")):
		return "this is a PDF, not a web page: save its text and read that"
	case isBinary(body):
		return "this is not text but a binary file, such as a picture: give the page itself"
	}
	return ""
}

// squeeze makes runs of white space single spaces. It drops control characters,
// which an entity can bring in after the page was decoded.
func squeeze(s string) string {
	if _, ok := text.Tidy(s); ok {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			gap = b.Len() > 0
			continue
		case unicode.IsControl(r):
			continue
		case gap:
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}
