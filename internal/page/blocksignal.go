package page

import "golang.org/x/net/html/atom"

// The measures of a line of an HTML page, after those of a flattened page.
const (
	bHeading = Signals + iota // level
	bElement                  // paragraph, item, cell
	bLinked                   // share
	bBold                     // share
	bParts                    // text nodes
	bDepth
	bMakeMass   // of the lines of its make: share of the page's paragraphs,
	bMakeLines  // logarithm of their number,
	bMakeLinked // share of links,
	bMakeMean   // logarithm of their mean size,
	bMakeProse  // share of paragraphs
	bMakeLed    // share of lines under one that is a link, as under headlines of teasers
	bMakeTitled // mean share of their words that the title holds
	bSameAbove  // same make as the line above
	bSameBelow
	bBesideAbove // same box around as the line above
	bBesideBelow
	bTop      // levels up to a box around that holds the densest one; 0 inside of that
	bTopMass  // share of the page's paragraphs in the densest box
	bTopLines // and of the lines
	bTopDepth // depth below it
	bTitle
	bTitleWords // share of its longer words that the title holds
	bTitleSince // lines since the title, -1 before
	bDescribed  // by the page's description
	bBody       // stands in the body that JSON-LD gives, or does not
	bLevels     // of the boxes around, from the inside: levelSignals each

	bTraits     = bLevels + levels*levelSignals // how near each trait is
	allSignals  = bTraits + Signal(traits)
	levels      = 4
	nearest     = 12 // a trait of the line's own box; one less for each level up
	mostBeside  = 50
	mostParts   = 20
	deepestRank = 20
)

// The measures of a box around a line.
const (
	lMass   = iota // share of the page's paragraphs
	lLinked        // share of links
	lLines         // logarithm of their number
	lLike          // boxes like it
	lMean          // logarithm of the mean size of its lines
	lProse         // share of paragraphs
	levelSignals
)

type blockSignals [allSignals]float32

// elementSignals are the values of bElement.
var elementSignals = map[atom.Atom]float32{atom.P: 3, atom.Li: 2, atom.Td: 1, atom.Th: 1}

// measure fills in what the markup says of each line.
func (b *Blocks) measure() {
	ranks := b.topRanks()
	for i := range b.lines {
		r := &b.rows[i]
		b.measureLine(i, r)
		b.measureMake(i, r)
		b.measureLevels(i, r)
		b.measureTraits(i, r)
		r[bTop] = ranks[b.lines[i].box]
	}
}

func share(part, whole int) float32 { return float32(part) / float32(max(whole, 1)) }

func (b *Blocks) measureLine(i int, r *blockSignals) {
	l, x, top := &b.lines[i], &b.boxes[b.lines[i].box], &b.boxes[b.top]
	r[bHeading], r[bElement] = headingLevel(l.block.DataAtom), elementSignals[l.block.DataAtom]
	r[bLinked], r[bBold], r[bParts] = share(l.linked, l.size), share(l.bold, l.size), float32(min(len(l.parts), mostParts))
	r[bDepth], r[bTopDepth] = float32(x.depth), float32(x.depth-top.depth)
	r[bTopMass], r[bTopLines] = share(top.mass, b.whole.mass), share(top.lines, b.whole.lines)
	if i > 0 {
		r[bSameAbove] = truth(b.makes[i] == b.makes[i-1])
		r[bBesideAbove] = truth(x.parent == b.boxes[b.lines[i-1].box].parent)
		b.rows[i-1][bSameBelow], b.rows[i-1][bBesideBelow] = r[bSameAbove], r[bBesideAbove]
	}
}

func headingLevel(a atom.Atom) float32 {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4, atom.H5, atom.H6:
		return 4
	}
	return 0
}

func (b *Blocks) measureMake(i int, r *blockSignals) {
	m := b.makes[i]
	r[bMakeMass], r[bMakeLines], r[bMakeLinked] = share(m.mass, b.whole.mass), logOf(m.lines), share(m.linked, m.size)
	r[bMakeMean], r[bMakeProse], r[bMakeLed] = logOf(m.size/m.lines), share(m.paragraphs, m.lines), share(m.led, m.lines)
}

// measureLevels looks at the line's box and those further out, past tables and
// lists.
func (b *Blocks) measureLevels(i int, r *blockSignals) {
	at := b.lines[i].box
	for k := range levels {
		x, v := &b.boxes[at], r[bLevels+Signal(k*levelSignals):]
		v[lMass], v[lLinked], v[lLines] = share(x.mass, b.whole.mass), share(x.linked, x.size), logOf(x.lines)
		v[lLike], v[lMean], v[lProse] = float32(min(x.like, mostBeside)), logOf(x.size/max(x.lines, 1)), share(x.paragraphs, x.lines)
		at = b.outer(x.parent)
	}
}

func (b *Blocks) measureTraits(i int, r *blockSignals) {
	l, x := &b.lines[i], &b.boxes[b.lines[i].box]
	depth := int(min(x.depth, maxNear))
	for t := range traits {
		switch {
		case l.inline&t.set() != 0:
			r[bTraits+Signal(t)] = nearest + 1
		case x.near[t] > 0:
			r[bTraits+Signal(t)] = float32(max(1, nearest-depth+int(x.near[t])))
		}
	}
}

// topRanks are, by box, how many levels above the densest box is the first that
// holds both.
func (b *Blocks) topRanks() []float32 {
	ranks := make([]float32, len(b.boxes))
	for i := range ranks {
		ranks[i] = -1
	}
	for at, k := b.top, 0; ; k++ {
		ranks[at] = float32(min(k, deepestRank))
		if at == 0 {
			break
		}
		at = b.boxes[at].parent
	}
	for i := range ranks {
		if ranks[i] < 0 {
			ranks[i] = ranks[b.boxes[i].parent]
		}
	}
	return ranks
}
