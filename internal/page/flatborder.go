package page

import "math"

// The measures of a border between two runs of pieces: whether they are two
// articles.
const (
	bAll    Signal = iota // likeness of the runs
	bNear                 // of the pieces next to the border
	bLeft                 // of the pieces before it to the rest of their run
	bRight                // of the pieces after it to the rest of theirs
	bCross                // of the first pieces of both runs
	bSmall                // logarithm of the words of the shorter run
	bBig                  // and of the longer
	bStart                // evidence of a start
	bPieces               // pieces of the right run, and of the left
	bPiecesLeft
	bNew         // share of the terms of the opening that the left run does not hold
	bNewNear     // that its last pieces do not hold
	bBack        // share of the terms after the opening that the left run holds
	bOpen        // what the opening looks like: no full stop
	bChars       // its length
	bStop        // its stopwords
	bCaps        // its capitals
	bLower       // opens with a word of those that refer back
	bQuote       // opens with a quotation mark
	bNames       // names in the opening that the left run does not hold, by number
	bNamesOld    // and that it holds
	bClose       // the piece before it: its length
	bCloseEnd    // how it ends
	bItems       // label of the piece
	bSelf        // likeness inside the runs, at worst
	bRatio       // likeness of the runs to that inside them
	bFirstShared // share of the opening's terms that the next pieces hold
	bOpenNext    // the next piece has no full stop
	bCharsNext
	borderMeasures
)

// startOdds is what a unit of the evidence of a start adds to the logarithm of
// the odds.
const startOdds = 0.08

// edge is how many pieces at an end of a run stand for it.
const edge = 2

func logLike(x float64) float32 { return float32(math.Log(x + 0.01)) }

// measure measures the border before segment i.
func (v *vocabulary) measure(pieces []piece, starts []int, bags []bag, i int) signals {
	from, at, end := starts[i-1], starts[i], len(pieces)
	if i+1 < len(starts) {
		end = starts[i+1]
	}
	left, right := bags[i-1], bags[i]
	var m signals
	all := v.cosine(left, right)
	nearLeft, nearRight := newBag(pieces[max(from, at-nearPieces):at]), newBag(pieces[at:min(end, at+nearPieces)])
	m[bAll], m[bNear] = logLike(all), logLike(v.cosine(nearLeft, nearRight))
	l, r := v.inside(pieces[from:at]), v.inside(pieces[at:end])
	m[bLeft], m[bRight], m[bSelf] = logLike(l), logLike(r), logLike(min(l, r))
	m[bRatio] = logLike(all) - logLike(min(l, r))
	m[bCross] = logLike(v.cosine(newBag(pieces[from:min(at, from+nearPieces)]), nearRight))
	m[bSmall], m[bBig] = logOf(min(left.words, right.words)), logOf(max(left.words, right.words))
	m[bPieces], m[bPiecesLeft] = float32(end-at), float32(at-from)
	opening := newBag(pieces[at:min(end, at+edge)])
	m[bNew], m[bNewNear] = v.fresh(opening, left), v.fresh(opening, nearLeft)
	m[bBack] = v.fresh(newBag(pieces[min(end, at+edge):end]), left)
	first := &pieces[at]
	f := first.f
	m[bOpen], m[bChars], m[bStop], m[bCaps] = float32(f.end), float32(f.chars), float32(f.stop), float32(f.caps)
	m[bLower], m[bQuote], m[bItems] = truth(first.refers), truth(f.opensQuote), float32(first.label)
	for _, n := range first.names {
		if left.counts[n] == 0 {
			m[bNames]++
		} else {
			m[bNamesOld]++
		}
	}
	last := pieces[at-1].f
	m[bClose], m[bCloseEnd] = float32(last.chars), float32(last.end)
	m[bFirstShared] = float32(sharedTerms(first.terms, pieces[at+1:min(at+4, end)]))
	if at+1 < end {
		m[bOpenNext], m[bCharsNext] = float32(pieces[at+1].f.end), float32(pieces[at+1].f.chars)
	}
	return m
}

// inside is how alike the two halves of a run are.
func (v *vocabulary) inside(pieces []piece) float64 {
	if len(pieces) < 2 {
		return 0.2
	}
	return v.cosine(newBag(pieces[:len(pieces)/2]), newBag(pieces[len(pieces)/2:]))
}

// fresh is the share of the weight of a's terms that b does not hold.
func (v *vocabulary) fresh(a, b bag) float32 {
	var own, fresh float64
	for t := range a.counts {
		own += v.weights[t]
		if b.counts[t] == 0 {
			fresh += v.weights[t]
		}
	}
	if own == 0 {
		return 0.5
	}
	return float32(fresh / own)
}

// Cutting is a page that is cut into articles, for the trainer.
type Cutting struct {
	page   *flatPage
	pieces []piece
}

// NewCutting reads the pieces of a page; nil for a page without text.
func NewCutting(t string) *Cutting {
	p := labelLines(t, fitted)
	if p == nil {
		return nil
	}
	return &Cutting{p, p.cutPieces()}
}

// Lines are those of the pieces, counted from 0 without empty ones.
func (c *Cutting) Lines() []int {
	lines := make([]int, len(c.pieces))
	for i := range lines {
		lines[i] = c.pieces[i].line
	}
	return lines
}

// Proposed are the pieces at which an article may begin, the first included.
func (c *Cutting) Proposed() []int {
	return splitPieces(c.pieces, &counter{counts: make([]int, len(c.page.words.weights))})
}

// Measure measures the border before the i-th of some starts; odds are those by
// the evidence of a start.
func (c *Cutting) Measure(starts []int, i int) (measures []float32, odds float64) {
	bags := make([]bag, len(starts))
	for k := range starts {
		end := len(c.pieces)
		if k+1 < len(starts) {
			end = starts[k+1]
		}
		bags[k] = newBag(c.pieces[starts[k]:end])
	}
	m := c.page.words.measure(c.pieces, starts, bags, i)
	return m[:borderMeasures], startOdds * c.pieces[starts[i]].start
}
