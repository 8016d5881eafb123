package page

import (
	"strings"

	"hearsay/internal/news"
)

// Blocks are the lines of an HTML page as the labeller sees them: each with its
// signals, in the boxes of the page.
type Blocks struct {
	lines []stretch
	boxes []box
	whole sums
	own   []sums  // by line
	makes []*sums // by line: of all lines of its make
	top   int32   // the box that holds the most paragraphs
	rows  []blockSignals
}

// toldBy is what the page tells of its article outside the text.
type toldBy struct{ title, description, body string }

// newBlocks measures the lines.
func newBlocks(lines []stretch, boxes []box, by toldBy) *Blocks {
	b := &Blocks{lines: lines, boxes: boxes, rows: make([]blockSignals, len(lines))}
	flat := make([]flatLine, len(lines))
	for i := range lines {
		flat[i] = newFlatLine(first(lines[i].whole(), "-"))
	}
	s := borrowScanner()
	defer s.giveBack()
	all := s.pageFeatures(flat)
	for i, v := range s.signalsOf(all) {
		copy(b.rows[i][:], v[:])
	}
	b.addUp(all)
	b.top = b.densest()
	b.measure()
	b.compare(by, all, s)
	return b
}

// addUp fills in the sums, and how many boxes are like each.
func (b *Blocks) addUp(all []features) {
	b.own, b.makes = make([]sums, len(b.lines)), make([]*sums, len(b.lines))
	byMake := map[uint32]*sums{}
	for i := range b.lines {
		l := &b.lines[i]
		o := sums{size: l.size, linked: l.linked, lines: 1}
		if m := all[i].mass(); m > 0 && 3*l.linked <= l.size && l.kind != news.Heading {
			o.mass, o.paragraphs = m, 1
		}
		if i > 0 && 2*l.linked <= l.size && b.lines[i-1].leadsOn() {
			o.led = 1
		}
		b.own[i] = o
		b.boxes[l.box].add(o)
		k := b.lineMake(i)
		if byMake[k] == nil {
			byMake[k] = new(sums)
		}
		byMake[k].add(o)
		b.makes[i] = byMake[k]
	}
	for i := len(b.boxes) - 1; i > 0; i-- {
		b.boxes[b.boxes[i].parent].add(b.boxes[i].sums)
	}
	b.whole = b.boxes[0].sums
	b.countLike()
}

// leadsOn reports a line that is a link, perhaps after a time, and as long as a
// headline.
func (l *stretch) leadsOn() bool { return l.size >= 15 && 5*l.linked >= 4*l.size }

func (b *Blocks) countLike() {
	type kin struct {
		parent int32
		make   uint32
	}
	count := make(map[kin]int32, len(b.boxes))
	for i := range b.boxes {
		count[kin{b.boxes[i].parent, b.boxes[i].make}]++
	}
	for i := range b.boxes {
		b.boxes[i].like = count[kin{b.boxes[i].parent, b.boxes[i].make}]
	}
}

// densest is the box that holds the most paragraphs right inside: they count
// in full for the box around them, and half for the next.
func (b *Blocks) densest() int32 {
	score, best := make([]int, len(b.boxes)), int32(0)
	for i := range b.lines {
		at, mass := b.lines[i].box, b.own[i].mass
		if mass == 0 {
			continue
		}
		for weight := 2; weight > 0; weight-- {
			at = b.boxes[at].parent
			if score[at] += mass * weight; score[at] > score[best] {
				best = at
			}
		}
	}
	return best
}

// NewBlocks measures the lines of a page, and lets go of its tree.
func NewBlocks(p *news.Page) *Blocks {
	t, _ := decode(p)
	b := newHTMLPage(t, hintsOf(p)).blocks()
	for i, l := range b.lines {
		b.lines[i] = stretch{all: l.whole(), size: l.size, linked: l.linked}
	}
	b.boxes, b.own, b.makes = nil, nil, nil
	return b
}

// Odds are the logarithms of the odds that lines are text of an article.
func (b *Blocks) Odds(labeller Forest) []float32 { return sumsOf(labeller, b.rows, new([]byte)) }

// Texts are the lines.
func (b *Blocks) Texts() []string {
	texts := make([]string, len(b.lines))
	for i := range b.lines {
		texts[i] = b.lines[i].whole()
	}
	return texts
}

// Minor reports a line that is short or only a link. Most lines are, and few of
// those are text.
func (b *Blocks) Minor(i int) bool {
	return b.lines[i].size < 50 || 10*b.lines[i].linked >= 9*b.lines[i].size
}

// telling is what the page tells, as lines compare with it.
type telling struct{ title, description, body string }

// compare measures lines against what the page tells of its article.
func (b *Blocks) compare(by toldBy, all []features, s *scanner) {
	words := s.features(nil, []flatLine{newFlatLine(first(squeeze(by.title), "-"))})[0].long
	held := make([]int, len(s.words.stems.keys))
	for _, w := range words {
		held[w]++
	}
	t := telling{fold(by.title), fold(by.description), fold(by.body)}
	since := -1
	for i := range b.lines {
		l, r := &b.lines[i], &b.rows[i]
		r[bTitleWords] = all[i].heldIn(held, 0)
		b.makes[i].titled += r[bTitleWords]
		if t.is(l) {
			r[bTitle], since = 1, 0
		}
		r[bTitleSince] = float32(since)
		if since >= 0 {
			since = min(since+1, outermost)
		}
		r[bDescribed], r[bBody] = truth(t.describes(l)), t.holds(l)
	}
	for i, m := range b.makes {
		b.rows[i][bMakeTitled] = m.titled / float32(m.lines)
	}
}

// is reports a line that ends in the title.
func (t *telling) is(l *stretch) bool {
	return t.title != "" && l.size < 4*len(t.title) && strings.HasSuffix(l.folded(), t.title) && len(l.folded()) < 2*len(t.title)
}

// comparedSize is how much of a line, in bytes, is compared with what is told.
const comparedSize = 500

// compared is the beginning of a line, folded.
func (l *stretch) compared() string {
	if t := l.whole(); len(t) > comparedSize {
		return fold(t[:runeStart(t, comparedSize)])
	}
	return l.folded()
}

// describes looks at the first words before it folds more.
func (t *telling) describes(l *stretch) bool {
	if l.size < leastSize || len(t.description) < leastSize {
		return false
	}
	opening := fold(l.whole()[:runeStart(l.whole(), 2*leastSize)])
	return strings.HasPrefix(t.description, opening[:runeStart(opening, leastSize)]) && describesFolded(t.description, l.compared())
}

// A body in JSON-LD shorter than this, in bytes, is a summary. Of a line the
// middle is looked for.
const (
	leastTold = 200
	leastSize = 20
)

// holds is 1 for a line that stands in the body, -1 for another, and 0 where
// the page does not tell.
func (t *telling) holds(l *stretch) float32 {
	if len(t.body) <= leastTold || l.size < leastSize {
		return 0
	}
	f := l.compared()
	if len(f) > 120 {
		f = f[40:100]
	}
	return 2*truth(strings.Contains(t.body, f)) - 1
}
