package page

import (
	"strings"

	"golang.org/x/net/html/atom"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// flagHTML gives an article of the page its flags; lines are its own.
func (d *draft) flagHTML(p *htmlPage, lines []stretch) {
	p.flagMarkup(d)
	d.flagTitle(d.title)
	d.flagTitle(d.shown)
	d.flagTitle(p.head.title)
	d.flagSection(d.section)
	d.flagAddress(p.address)
	d.flagLines(lines)
}

// flagMarkup flags what JSON-LD and Open Graph say.
func (p *htmlPage) flagMarkup(d *draft) {
	for _, t := range p.ld.types {
		d.flag(typeFlags[t], t)
	}
	d.flag(news.Correction, plain(p.ld.correction))
	for _, c := range p.ld.crumbs {
		if c != d.title {
			d.flagSection(c)
		}
	}
	if p.head.meta["article:opinion"] == "true" {
		d.flag(news.Opinion, "article:opinion")
	}
	if s := p.ld.pictured; strings.Contains(s, "lgorithmicMedia") {
		d.flag(news.AIImage, s[strings.LastIndexAny(s, "/:")+1:])
	}
}

// typeFlags are the types of JSON-LD and microdata that say what an article is.
var typeFlags = map[string]news.FlagKind{
	"OpinionNewsArticle":       news.Opinion,
	"SatiricalArticle":         news.Satire,
	"AdvertiserContentArticle": news.Sponsored,
}

// What lies this many lines from the text belongs to the article's head or
// foot, as far as flags go.
const (
	flagsAbove = 8 // lines before the first paragraph, where there is no title
	flagsTitle = 3 // lines before the title: the kicker
	flagsHead  = 9 // lines that may be labels
	flagsBelow = 8 // lines after the last paragraph
	flagsEdge  = 3 // paragraphs at either end that may be notes
)

// flagLines flags labels and notes in the head, notes after the text, and
// what captions say.
func (d *draft) flagLines(lines []stretch) {
	title := first(d.shown, d.title)
	start, text, ends := flagRange(lines, title)
	for i := start; i < min(len(lines), ends.after+flagsBelow); i++ {
		l := &lines[i]
		if l.inside&(inConsent|inComments) != 0 || l.size > maxFlag {
			continue
		}
		t := l.whole()
		if i < text && fold(t) == fold(title) {
			continue // flagTitle has read it
		}
		switch {
		case 2*l.linked > l.size && i >= text:
		case i < text && i < start+flagsHead && l.inside == 0 && !l.menu(lines, i):
			d.flagLine(t)
		case i < ends.opening || i >= ends.closing:
			d.flagNote(t, i < text)
		}
		if l.inside&inCaption != 0 || !l.prose() && i < ends.after+flagsEdge {
			d.flag(news.AIImage, lexicon.PictureNotice(t))
		}
	}
}

// edges are where the opening paragraphs end, where the closing ones begin, and
// the line after the text.
type edges struct{ opening, closing, after int }

// flagRange is where the article's head begins, and its text, and the edges of
// the text.
func flagRange(lines []stretch, title string) (start, text int, e edges) {
	text = firstProse(lines)
	start = max(0, text-flagsAbove)
	if at := titleLine(lines, title); at >= 0 {
		start = max(0, at-flagsTitle)
	}
	var kept []int
	for i := range lines {
		if lines[i].kept > 0 && lines[i].inside == 0 {
			kept = append(kept, i)
		}
	}
	e = edges{text, text, text}
	if n := len(kept); n > 0 {
		e = edges{kept[min(flagsEdge, n)-1] + 1, kept[max(0, n-flagsEdge)], kept[n-1] + 1}
	}
	return start, text, e
}

// menu reports a line of a menu, a link next to another short link or in a
// list, and the head of a list below the title.
func (l *stretch) menu(lines []stretch, i int) bool {
	link := func(j int) bool {
		return j >= 0 && j < len(lines) && chars(lines[j].raw()) < 40 && 10*lines[j].linked >= 9*lines[j].size
	}
	if l.kind == news.Heading {
		return i+1 < len(lines) && lines[i+1].kind != news.Heading
	}
	if !link(i) {
		return false
	}
	return l.block.DataAtom == atom.Li || link(i-1) || link(i+1)
}
