package page

import (
	"math"
	"strings"
)

// piece is a line of an article's text, with what splitting wants to know.
type piece struct {
	line   int // index into the page's lines
	label  label
	f      *features
	terms  []int   // its words, by number
	names  []int   // of these, words in capitals after its first
	refers bool    // its first word refers back: "he", "but"
	start  float64 // evidence that an article begins here; negative when none can
	copies int     // how often it comes again on the page
	series bool    // it opens an article of a series
	copied int     // the line of a copy that follows it and was taken out, 0 for none
	sure   bool    // an article begins here, whatever its words
	odds   float32 // that it opens an article, as a logarithm
}

// The cost of a boundary, in nats, is splitCost for each article and
// splitRate times the logarithm of the page's number of words. Both are set
// low: in rows of articles on one topic some 19 of 20 borders are proposed, and
// half as many more that are none, for mergeSegments to drop. Each unit of the odds
// of an opening beyond openingEven takes openingGain off the price: by the words
// alone, 9 of 10 are proposed.
const (
	splitCost   = 5
	splitRate   = 0.5
	openingGain = 10
	openingEven = -3.2
	// splitWindow is how many pieces are cut at once: time is linear in the
	// pieces of a page and quadratic only in the window.
	splitWindow = 240
)

// segments returns the indices of the pieces that begin an article, the first
// one included: proposed by splitPieces, confirmed by mergeSegments, window
// after window. A window begins where the last article found does, or half a
// window on when that fills it.
func (v *vocabulary) segments(pieces []piece, cutter Forest) []int {
	starts := []int{0}
	c := &counter{counts: make([]int, len(v.weights))}
	for from := 0; ; {
		window := pieces[from:min(from+splitWindow, len(pieces))]
		found := v.mergeSegments(window, splitPieces(window, c), cutter)
		for _, s := range found[1:] {
			starts = append(starts, from+s)
		}
		if from+len(window) == len(pieces) {
			return starts
		}
		if last := found[len(found)-1]; last > 0 {
			from += last
		} else {
			from += splitWindow / 2
		}
	}
}

// splitPieces proposes the pieces that begin an article, the first included.
//
// Words of one article come again in it: a segment's words cost their negative
// log-likelihood under the segment's own counts (Utiyama and Isahara 2001),
// so a cut pays where the vocabulary changes. Evidence of a start and the odds of
// an opening lower the price of a cut there. The cheapest segmentation is found by dynamic
// programming.
func splitPieces(pieces []piece, c *counter) []int {
	price := splitCost + splitRate*math.Log(float64(c.measure(pieces)+1))
	best := make([]float64, len(pieces)+1)
	from := make([]int, len(pieces)+1)
	for end := range best[1:] {
		best[end+1] = math.Inf(1)
	}
	for start := range pieces {
		if start > 0 && pieces[start].start < 0 && !pieces[start].sure {
			continue
		}
		enter := best[start]
		if start > 0 {
			enter += max(price-pieces[start].start, 1) - openingGain*float64(pieces[start].odds-openingEven)
		}
		c.reset()
		for end := start + 1; end <= len(pieces) && (end == start+1 || !pieces[end-1].sure); end++ {
			c.add(pieces[end-1].terms)
			if total := enter + c.cost(); total < best[end] {
				best[end], from[end] = total, start
			}
		}
	}
	return startsOf(from)
}

func startsOf(from []int) []int {
	var reversed []int
	for end := len(from) - 1; end > 0; end = from[end] {
		reversed = append(reversed, from[end])
	}
	starts := make([]int, 0, len(reversed))
	for i := len(reversed) - 1; i >= 0; i-- {
		starts = append(starts, reversed[i])
	}
	return starts
}

// counter counts the terms of a growing segment and keeps the sum of
// count·log(count+1).
type counter struct {
	counts   []int // by term
	seen     []int // terms with a count
	total    int
	sum      float64
	distinct int // terms of the window
}

// measure takes the window's pieces and returns how many terms they hold.
func (c *counter) measure(pieces []piece) int {
	c.reset()
	for i := range pieces {
		c.add(pieces[i].terms)
	}
	c.distinct = len(c.seen)
	return c.total
}

func (c *counter) reset() {
	for _, t := range c.seen {
		c.counts[t] = 0
	}
	c.seen, c.total, c.sum = c.seen[:0], 0, 0
}

func (c *counter) add(terms []int) {
	for _, t := range terms {
		n := c.counts[t]
		if n == 0 {
			c.seen = append(c.seen, t)
		}
		if n < len(growth) {
			c.sum += growth[n]
		} else {
			c.sum += grow(n)
		}
		c.counts[t]++
	}
	c.total += len(terms)
}

// grow is what the sum gains when a term comes for the (n+1)th time.
func grow(n int) float64 {
	f := float64(n)
	return (f+1)*math.Log(f+2) - f*math.Log(f+1)
}

// growth holds the first gains, so that counting needs no logarithms.
var growth = func() (g [256]float64) {
	for n := range g {
		g[n] = grow(n)
	}
	return g
}()

// cost is the segment's negative log-likelihood with each count raised by one.
func (c *counter) cost() float64 {
	return float64(c.total)*logarithm(c.total+c.distinct) - c.sum
}

// numberTerms fills in the terms of the pieces.
func (v *vocabulary) numberTerms(pieces []piece) {
	size := 0
	for i := range pieces {
		size += len(pieces[i].f.tokens)
	}
	terms, names := make([]int, 0, size), make([]int, 0, size/4)
	for i := range pieces {
		pc := &pieces[i]
		if tokens := pc.f.tokens; len(tokens) > 0 {
			pc.refers = refersBack[string(v.text(tokens[0].word))]
		}
		firstTerm, firstName := len(terms), len(names)
		for k, t := range pc.f.tokens {
			if n := v.term(t.word); n >= 0 {
				terms = append(terms, n)
				if k > 0 && t.cased {
					names = append(names, n)
				}
			}
		}
		pc.terms, pc.names = terms[firstTerm:], names[firstName:]
	}
}

// refersBack are words with which an article seldom opens.
var refersBack = setOf(`he she they it his her their its this that these those but and however also meanwhile then another other
	yet so such both or still instead again later afterwards added earlier there`)

func setOf(words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
