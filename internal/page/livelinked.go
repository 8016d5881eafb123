package page

import (
	"strings"

	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// updates are the entries of a live blog by what finds them: the anchor of their
// address, their headline, the words with which they open.
type updates map[string]*linked

// openingWords is how many bytes of an entry's folded text stand for it.
const openingWords = 60

func indexUpdates(all []linked) updates {
	index := updates{}
	add := func(kind byte, key string, u *linked) {
		if key != "" && index[string(kind)+key] == nil {
			index[string(kind)+key] = u
		}
	}
	for i := range all {
		u := &all[i]
		_, anchor, _ := strings.Cut(u.address, "#")
		add('#', anchor, u)
		add('t', fold(u.headline), u)
		add('o', opensWith(linkedBody(*u)), u)
	}
	return index
}

func opensWith(blocks []block) string {
	t := ""
	for _, b := range blocks {
		if t += fold(b.text) + " "; len(t) >= openingWords {
			break
		}
	}
	return t[:runeStart(t, openingWords)]
}

// of is the update that tells of an entry, nil for none.
func (u updates) of(d *draft, element *html.Node) *linked {
	if len(u) == 0 {
		return nil
	}
	for n := range elements(element) {
		if id := attr(n, "id"); id != "" && u["#"+id] != nil {
			return u["#"+id]
		}
	}
	if t := u["t"+fold(d.title)]; t != nil && d.title != "" {
		return t
	}
	return u["o"+opensWith(d.blocks)]
}

// heading is when the update was published whose headline a heading is, nil for
// any other line.
func (u updates) heading(l *stretch) *news.Date {
	if len(u) == 0 || l.kind != news.Heading || l.inside != 0 {
		return nil
	}
	if of := u["t"+fold(l.whole())]; of != nil {
		return firstDate(news.FromMeta, of.published)
	}
	return nil
}

// takeUpdate takes from JSON-LD what the entry's element does not say.
func (d *draft) takeUpdate(u *linked) {
	if u == nil {
		return
	}
	if d.published == nil || d.published.Evidence != news.FromMeta {
		if published := firstDate(news.FromMeta, u.published); published != nil {
			d.published = published
		}
	}
	if d.updated = firstDate(news.FromMeta, u.modified); d.published == nil || d.updated != nil && !d.updated.Time.After(d.published.Time) {
		d.updated = nil
	}
	if by := d.withoutOutletName(people(u.authors...)); len(by) > 0 {
		d.byline = by
	}
}

// linkedEntries are the entries as JSON-LD tells them, for pages whose entries
// only scripts would show or stand in no elements of their own.
func (p *htmlPage) linkedEntries(lines []stretch) []draft {
	page := p.draft()
	above := p.aboveUpdates(lines)
	page.completeLive(above, p)
	var drafts []draft
	if page.blocks = introduction(above, []string{page.shown, page.title}, p.head.description(p.ld)); len(page.blocks) > 0 {
		drafts = append(drafts, page)
	}
	for i := range p.ld.updates {
		u := &p.ld.updates[i]
		d := page
		d.credits, d.published, d.updated = nil, nil, nil
		d.title, d.blocks = u.headline, linkedBody(*u)
		if d.takeUpdate(u); len(d.blocks) > 0 {
			drafts = append(drafts, d)
		}
	}
	return headed(page.title, foldEntries(drafts))
}

// aboveUpdates are the lines before the first that an update opens with; all
// lines where none stands on the page.
func (p *htmlPage) aboveUpdates(lines []stretch) []stretch {
	index := indexUpdates(p.ld.updates)
	for i := range lines {
		f := fold(lines[i].whole())
		if f != "" && (index["t"+f] != nil || index["o"+opensWith([]block{{text: lines[i].whole()}})] != nil) {
			return lines[:i]
		}
	}
	return lines
}
