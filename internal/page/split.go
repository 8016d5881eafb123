package page

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

// A page holds several articles when at least two of its article elements have
// a heading and a body of their own, and together most of the page's prose.
// Teasers, comments and entries of live blogs are shorter or have no heading.
//
// Briefs are shorter, so they must be briefParts side by side, and say
// something under a heading that does not lead elsewhere.
const (
	partSize   = 300 // bytes of prose in each
	partProse  = 2   // paragraphs in each
	briefParts = 3
	briefSize  = 60
)

// chunk is the lines of one article element.
type chunk struct {
	element *html.Node
	lines   []stretch
	heading int // index of its heading in lines, -1 without one
	prose   int // bytes
	count   int // paragraphs
}

// split returns the parts of a page that are articles, none when the page is
// one article or has none.
func (p *htmlPage) split(lines []stretch) []chunk {
	parts := byArticle(lines)
	all := proseOf(parts)
	long := slices.DeleteFunc(slices.Clone(parts), func(p chunk) bool { return !p.full() })
	if len(long) > 1 && 4*proseOf(long) >= 3*all {
		return long
	}
	briefs := slices.DeleteFunc(parts, func(c chunk) bool { return !c.brief() || p.pointsAway(c.element) })
	if len(briefs) >= briefParts && 10*proseOf(briefs) >= 9*all && siblings(briefs) {
		return briefs
	}
	return nil
}

func proseOf(parts []chunk) int {
	n := 0
	for i := range parts {
		n += parts[i].prose
	}
	return n
}

func (p *chunk) full() bool {
	return p.element != nil && p.heading >= 0 && p.prose >= partSize && p.count >= partProse
}

// brief reports an article of a few lines. The heading of a teaser is a link,
// and so is a line of it.
func (p *chunk) brief() bool {
	return p.element != nil && p.heading >= 0 && p.prose >= briefSize &&
		!slices.ContainsFunc(p.lines, func(l stretch) bool { return 2*l.linked > l.size })
}

func siblings(parts []chunk) bool {
	return !slices.ContainsFunc(parts, func(p chunk) bool { return p.element.Parent != parts[0].element.Parent })
}

// byArticle groups lines by the outermost article element around them.
func byArticle(lines []stretch) []chunk {
	var parts []chunk
	at := map[*html.Node]int{}
	for i := range lines {
		l := &lines[i]
		e := l.outermost()
		k, ok := at[e]
		if !ok {
			k = len(parts)
			at[e] = k
			parts = append(parts, chunk{element: e, heading: -1})
		}
		parts[k].add(l)
	}
	return parts
}

func (p *chunk) add(l *stretch) {
	if l.inside&inComments != 0 {
		return
	}
	if p.heading < 0 && l.kind == news.Heading && p.prose == 0 {
		p.heading = len(p.lines)
	}
	if l.prose() {
		p.prose += l.size
		p.count++
	}
	p.lines = append(p.lines, *l)
}

// several reads each part as an article.
func (p *htmlPage) several(parts []chunk) []draft {
	page := p.draft()
	var drafts []draft
	for i := range parts {
		d := parts[i].draft(page)
		same := func(o draft) bool { return fold(o.title) == fold(d.title) && sameBlocks(o.blocks, d.blocks) }
		if at := slices.IndexFunc(drafts, same); at >= 0 {
			drafts[at].repeats++
			continue
		}
		drafts = append(drafts, d)
	}
	return drafts
}

// draft reads the part as an article. What the markup says of the page's title,
// authors and dates holds for the part that bears the page's title; the others
// keep outlet, section and language.
func (p *chunk) draft(page draft) draft {
	d := page
	d.title = p.lines[p.heading].text()
	if f := fold(d.title); f != fold(page.title) && f != fold(page.shown) {
		d.byline, d.credits, d.published, d.updated = nil, nil, nil, nil
	}
	p.mark()
	if len(d.byline) == 0 {
		d.byline = shownByline(p.lines, d.title)
	}
	published, _ := ownDates(p.lines, d.title)
	for _, other := range []*news.Date{firstTime(p.element), published} {
		if d.published == nil {
			d.published = other
		}
	}
	d.blocks, d.repeats = foldRepeats(bodyBlocks(p.lines, []string{d.title}, ""))
	d.creditLines(p.lines)
	d.flagTitle(d.title)
	d.flagLines(p.lines)
	return d
}

// mark makes all of the part main content but its asides.
func (p *chunk) mark() {
	for i := range p.lines {
		l := &p.lines[i]
		l.kept = 0
		if l.inside == 0 {
			l.keep()
		}
	}
}

// firstTime is the first time element inside the element.
func firstTime(element *html.Node) *news.Date {
	for n := range elements(element) {
		if n.DataAtom == atom.Time {
			return firstDate(news.FromMeta, attr(n, "datetime"), textOf(n))
		}
	}
	return nil
}

func sameBlocks(a, b []block) bool {
	return slices.EqualFunc(a, b, func(x, y block) bool { return fold(x.text) == fold(y.text) })
}
