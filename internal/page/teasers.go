package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"hearsay/internal/news"
)

// A front page or a section holds teasers: headlines that lead to articles, each
// with a sentence or two, none with a text. It is told by its headlines, by how
// little prose stands together between two of them, and by what the page does
// not say of itself: that it is an article.
const (
	minTeasers  = 5    // headings that are links
	manyTeasers = 8    // headlines of any kind
	teaserRuns  = 4    // stretches of prose between headlines
	frontProse  = 1200 // characters of prose in a row that the lead of a front page may have
	teaserProse = 600  // and that of any other page
)

// index reports whether the page is a list of teasers. A page that calls itself
// an article is none.
func (p *htmlPage) index(d *draft, lines []stretch) bool {
	if p.declaresArticle() {
		return false
	}
	t := teasersOf(lines)
	t.headings += p.laidOver(lines)
	front, limit := p.front(), teaserProse
	if front {
		limit = frontProse
	}
	switch {
	case t.longest >= limit:
		return false
	case !front && t.longest >= stubSize && 3*t.longest >= t.prose && p.takesUp(lines, d.title):
		return false
	case t.headings >= minTeasers:
		return true
	}
	unsigned := d.published == nil && len(d.byline) == 0 && len(d.credits) == 0
	return t.headings+t.links >= manyTeasers && (unsigned || t.runs >= teaserRuns && 2*t.longest < t.prose)
}

// takesUp reports first paragraphs with the words of the title, or of the
// heading above them that is no link, as an article has and teasers have not.
func (p *htmlPage) takesUp(lines []stretch, title string) bool {
	s := borrowScanner()
	defer s.giveBack()
	heading := ""
	for i, end := 0, firstProse(lines); i < end; i++ {
		if l := &lines[i]; l.kind == news.Heading && l.inside == 0 && l.linked == 0 && !p.onCard(l) {
			heading = l.whole()
		}
	}
	next := s.features(nil, nextParagraphs(lines))
	for _, t := range [...]string{title, heading} {
		words := s.features(nil, []flatLine{newFlatLine(first(squeeze(t), "-"))})[0].long
		if len(words) >= leastTitle && comesAgain(words, next) >= 0.5 {
			return true
		}
	}
	return false
}

// leastTitle is how many longer words the title of an article has.
const leastTitle = 3

// declaresArticle reports markup that says that the page is an article. Some
// sites say so of their front page too, and describe in JSON-LD the articles
// that it leads to.
func (p *htmlPage) declaresArticle() bool {
	if p.front() {
		return false
	}
	return p.ld.kind != "" || p.head.meta["og:type"] == "article"
}

// front reports an address without a path.
func (p *htmlPage) front() bool {
	u, err := url.Parse(p.address)
	return err == nil && u.Host != "" && (u.Path == "" || u.Path == "/") && u.RawQuery == ""
}

// teasers is what stands on a page of headlines that lead away, and of prose
// between them.
type teasers struct {
	headings, links      int // headlines: in headings, and other lines
	runs, longest, prose int // stretches of prose, characters of the longest and of all
}

func teasersOf(lines []stretch) teasers {
	var t teasers
	run := 0
	for i := range lines {
		switch l := &lines[i]; {
		case l.teaser():
			t.headings, run = t.headings+1, 0
		case l.leads():
			t.links, run = t.links+1, 0
		case l.kept > 0 && l.prose():
			if run == 0 {
				t.runs++
			}
			run, t.prose = run+l.size, t.prose+l.size
			t.longest = max(t.longest, run)
		}
	}
	return t
}

// teaser reports a heading that is a link.
func (l *stretch) teaser() bool {
	return l.kind == news.Heading && l.inside == 0 && 10*l.linked >= 9*l.size && chars(l.raw()) >= 15
}

// leads reports a line that is a link and as long as a headline.
func (l *stretch) leads() bool {
	return l.inside == 0 && l.size >= 25 && 10*l.linked >= 9*l.size && strings.Count(l.whole(), " ") >= 3
}

// maxCards is how many headings are looked at for a link around them.
const maxCards = 50

// laidOver counts the headings that are no links but stand with one that has no
// words, and with no other heading.
func (p *htmlPage) laidOver(lines []stretch) int {
	n, seen := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.kind != news.Heading || l.inside != 0 || l.linked > 0 || seen == maxCards {
			continue
		}
		seen++
		if p.onCard(l) {
			n++
		}
	}
	return n
}

func (p *htmlPage) onCard(heading *stretch) bool {
	card := heading.block.Parent
	return card != nil && headingsIn(card) == 1 && p.pointsAway(card)
}

// headingsIn counts headings up to two.
func headingsIn(e *html.Node) int {
	n := 0
	for d := range elements(e) {
		switch d.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			if n++; n == 2 {
				return n
			}
		}
	}
	return n
}

// pointsAway reports an element with a link that has no words of its own, as a
// picture's or one laid over the whole: a teaser's.
func (p *htmlPage) pointsAway(e *html.Node) bool {
	for n := range elements(e) {
		if n.DataAtom != atom.A || textOf(n) != "" {
			continue
		}
		href := attr(n, "href")
		if u, err := url.Parse(href); err == nil && strings.Contains(u.Path, "/") && u.Path != "/" && !isPicture(u.Path) && !p.ownLink(href) {
			return true
		}
	}
	return false
}

// isPicture reports an address to which a picture leads that opens larger.
func isPicture(path string) bool {
	low := strings.ToLower(path)
	return strings.HasSuffix(low, ".jpg") || strings.HasSuffix(low, ".jpeg") || strings.HasSuffix(low, ".png") || strings.HasSuffix(low, ".webp") || strings.HasSuffix(low, ".gif")
}
