package page

import "math"

// The measures of a border between two runs of pieces: whether they are two
// articles. Likenesses are logarithms of cosines, sizes of words.
const (
	bAll        Signal = iota // likeness of the runs
	bNear                     // of their pieces next to the border
	bFirst                    // of their first pieces
	bLeft                     // of the halves of the left run
	bRight                    // and of the right one
	bInside                   // the lesser of both
	bRatio                    // likeness of the runs, to that inside them
	bSmall                    // words of the shorter run
	bBig                      // and of the longer
	bPieces                   // pieces of the right run
	bPiecesLeft               // and of the left one
	bNew                      // share of the opening's terms that the left run does not hold
	bNewNear                  // that its last pieces do not hold
	bBack                     // share of the terms after the opening that the left run does not hold
	bHeld                     // share of the first piece's terms that the next ones hold
	bNames                    // names in the first piece that the left run does not hold
	bNamesHeld                // and that it holds
	bRefers                   // the first piece opens with a word that refers back
	bQuote                    // or with a quotation mark
	bLabel                    // its label
	bEnd                      // how it ends
	bChars                    // its length in characters
	bStop                     // its share of stopwords
	bCaps                     // its share of words in capitals
	bEndNext                  // how the piece after it ends
	bCharsNext                // and its length
	bEndLast                  // how the piece before the border ends
	bCharsLast                // and its length
	bOpens                    // the odds that the first piece opens an article
	bDigit                    // it opens with a number
	bTitled                   // share of the other starts at what may be headlines, -1 without others
	bAllOwn                   // likeness of the runs by words that not all proposed articles hold
	bNearOwn                  // likewise, of the pieces next to the border
	bCommon                   // share of the words that several proposed articles hold
	borderSignals
)

const (
	nearPieces = 4 // on each side of a border
	opening    = 2 // pieces with which an article opens
)

// startOdds is what a unit of the evidence of a start adds to the logarithm of
// the odds.
const startOdds = 0.08

// cut is a border: pieces[from:at] stand before it, pieces[at:end] after.
type cut struct {
	v             *vocabulary
	pieces        []piece
	from, at, end int
	left, right   *bag
	titled        float32 // as bTitled
}

// signals measures the border.
func (c *cut) signals() signals {
	var m signals
	used := c.v.used
	c.alike(&m)
	c.fresh(&m)
	c.looks(&m)
	c.v.release(used)
	return m
}

func logLike(x float64) float32 { return float32(math.Log(x + 0.01)) }

// alike measures how alike the runs are, to each other and inside.
func (c *cut) alike(m *signals) {
	near, last := c.v.newBag(c.pieces[c.at:min(c.end, c.at+nearPieces)]), c.v.newBag(c.pieces[max(c.from, c.at-nearPieces):c.at])
	m[bAll], m[bAllOwn] = logLike(cosine(c.left, c.right, c.v.weights)), logLike(cosine(c.left, c.right, c.v.own))
	m[bNear], m[bNearOwn] = logLike(cosine(last, near, c.v.weights)), logLike(cosine(last, near, c.v.own))
	m[bFirst] = logLike(cosine(c.v.newBag(c.pieces[c.from:min(c.at, c.from+nearPieces)]), near, c.v.weights))
	m[bCommon] = c.v.common
	left, right := c.v.inside(c.pieces[c.from:c.at]), c.v.inside(c.pieces[c.at:c.end])
	m[bLeft], m[bRight], m[bInside] = logLike(left), logLike(right), logLike(min(left, right))
	m[bRatio] = m[bAll] - m[bInside]
	m[bSmall], m[bBig] = logOf(min(c.left.words, c.right.words)), logOf(max(c.left.words, c.right.words))
	m[bPieces], m[bPiecesLeft] = float32(c.end-c.at), float32(c.at-c.from)
}

// fresh measures what the right run says that the left one does not.
func (c *cut) fresh(m *signals) {
	open := min(c.end, c.at+opening)
	head := c.v.newBag(c.pieces[c.at:open])
	m[bNew] = c.v.fresh(head, c.left)
	m[bNewNear] = c.v.fresh(head, c.v.newBag(c.pieces[max(c.from, c.at-nearPieces):c.at]))
	m[bBack] = c.v.fresh(c.v.newBag(c.pieces[open:c.end]), c.left)
	first := &c.pieces[c.at]
	m[bHeld] = float32(c.v.shared(first.terms, c.pieces[c.at+1:min(c.at+nearPieces, c.end)]))
	for _, n := range first.names {
		if c.left.counts[n] == 0 {
			m[bNames]++
		} else {
			m[bNamesHeld]++
		}
	}
}

// looks measures what the pieces next to the border look like.
func (c *cut) looks(m *signals) {
	first, last := &c.pieces[c.at], c.pieces[c.at-1].f
	f := first.f
	m[bOpens], m[bTitled] = first.odds, c.titled
	m[bRefers], m[bQuote], m[bDigit], m[bLabel] = truth(first.refers), truth(f.opensQuote), truth(f.opensDigit), float32(first.label)
	m[bEnd], m[bChars], m[bStop], m[bCaps] = float32(f.end), float32(f.chars), float32(f.stop), float32(f.caps)
	m[bEndLast], m[bCharsLast] = float32(last.end), float32(last.chars)
	if c.at+1 < c.end {
		next := c.pieces[c.at+1].f
		m[bEndNext], m[bCharsNext] = float32(next.end), float32(next.chars)
	}
}
