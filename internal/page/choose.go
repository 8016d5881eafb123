package page

import (
	"golang.org/x/net/html"

	"hearsay/internal/news"
)

// mainLines returns the page's lines with the main content marked. Where our
// own labeller is in doubt, trafilatura is asked instead; where that kept little
// of the page's prose, or mostly links, ours stands if it kept much more.
func (p *htmlPage) mainLines(labeller Forest) []stretch {
	b := p.blocks()
	odds := b.Odds(labeller)
	b.choose(odds)
	if b.doubt(odds) > mostDoubt && !long(p.doc) {
		b.askTrafilatura(p.doc, odds)
	}
	b.dropTeasers()
	if weigh(b.lines).prose < stubSize {
		return largest(b.lines)
	}
	return b.lines
}

// blocks are the lines of the page with their signals.
func (p *htmlPage) blocks() *Blocks {
	lines, boxes := readLines(p.doc)
	title, _ := p.head.headline(p.ld, "", news.Domain(p.address))
	return newBlocks(lines, boxes, toldBy{title, p.head.description(p.ld), plainBody(p.ld.body)})
}

// mostDoubt is the doubt up to which the labeller decides: a page in five goes to
// trafilatura. With .1 a page in four does, and scores are the same.
const mostDoubt = 0.2

// Odds between these leave open what a line is. A choice of fewer characters than
// fewChars is always doubted.
const (
	openOdds = 2
	noOdds   = -3 // of a line that is not text, whatever trafilatura says: at -2 saved pages lose .003
	fewChars = 250
)

// doubt is how much text has open odds, as a share of what is text. Links count
// half.
func (b *Blocks) doubt(odds []float32) float64 {
	text, open := 0, 0
	for i := range b.lines {
		n := b.lines[i].size - b.lines[i].linked/2
		if odds[i] > textOdds {
			text += n
		}
		if odds[i] > -openOdds && odds[i] < openOdds {
			open += n
		}
	}
	if text < fewChars {
		return 1
	}
	return float64(open) / float64(text)
}

// askTrafilatura marks what trafilatura keeps among the lines of open odds, unless
// that is doubtful and ours is better.
func (b *Blocks) askTrafilatura(doc *html.Node, odds []float32) {
	own := make([]int, len(b.lines))
	for i := range own {
		own[i] = b.lines[i].kept
	}
	ours := weigh(b.lines)
	k := byTrafilatura(doc)
	for i := range b.lines {
		b.lines[i].mark(k)
	}
	if w := weigh(b.lines); w.doubtful() && ours.score() > 2*w.score() {
		for i, n := range own {
			b.lines[i].kept = n
		}
		return
	}
	extend(b.lines)
	for i := range b.lines {
		if odds[i] < noOdds {
			b.lines[i].kept = 0
		}
	}
}

// weight measures a choice of main content, in characters.
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
