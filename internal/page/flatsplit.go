package page

import (
	"math"
	"strings"
	"unicode/utf8"

	"hearsay/internal/lexicon"
)

// piece is a line of an article's text, with what splitting wants to know.
type piece struct {
	line   int // index into the page's lines
	label  label
	terms  []int   // its words, by number
	start  float64 // evidence that an article begins here; negative when none can
	copies int     // how often it comes again on the page
}

// The cost of a boundary, in nats, is splitCost for each article and
// splitRate times the logarithm of the page's number of words. Both are set
// so that of single articles almost none is cut.
const (
	splitCost = 10
	splitRate = 2
	// maxLookBack bounds how many pieces an article may have before
	// splitting stops looking for its start: time is linear in the pieces.
	maxLookBack = 300
)

// splitPieces returns the indices of the pieces that begin an article, the
// first one included.
//
// Words of one article come again in it: a segment's words cost their negative
// log-likelihood under the segment's own counts (Utiyama and Isahara 2001),
// so a cut pays where the vocabulary changes. Evidence of a start lowers the
// price of a cut there. The cheapest segmentation is found by dynamic
// programming.
func splitPieces(pieces []piece, v *vocabulary) []int {
	words := 0
	for i := range pieces {
		words += len(pieces[i].terms)
	}
	price := splitCost + splitRate*math.Log(float64(words+1))
	best := make([]float64, len(pieces)+1)
	from := make([]int, len(pieces)+1)
	for end := 1; end <= len(pieces); end++ {
		best[end] = math.Inf(1)
	}
	c := newCounter(len(v.weights))
	for start := range pieces {
		if start > 0 && pieces[start].start < 0 {
			continue
		}
		enter := best[start]
		if start > 0 {
			enter += max(price-pieces[start].start, 1)
		}
		c.reset()
		for end := start + 1; end <= len(pieces); end++ {
			if end-start > maxLookBack && pieces[end-1].start > 0 {
				break
			}
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
	counts []int
	seen   []int
	total  int
	sum    float64
}

func newCounter(vocabulary int) *counter { return &counter{counts: make([]int, vocabulary)} }

func (c *counter) reset() {
	for _, t := range c.seen {
		c.counts[t] = 0
	}
	c.seen, c.total, c.sum = c.seen[:0], 0, 0
}

func (c *counter) add(terms []int) {
	for _, t := range terms {
		n := float64(c.counts[t])
		if n == 0 {
			c.seen = append(c.seen, t)
		}
		c.sum += (n+1)*math.Log(n+2) - n*math.Log(n+1)
		c.counts[t]++
	}
	c.total += len(terms)
}

// cost is the segment's negative log-likelihood with each count raised by one.
func (c *counter) cost() float64 {
	return float64(c.total)*math.Log(float64(c.total+len(c.counts))) - c.sum
}

// vocabulary numbers the terms of a page.
type vocabulary struct {
	numbers map[string]int // by word in lower case; -1 for a stopword
	terms   map[string]int // by term
	weights []float64      // idf of a term, by number
}

// numberTerms fills in the terms of the pieces.
func numberTerms(pieces []piece, lines []flatLine) *vocabulary {
	v := &vocabulary{numbers: make(map[string]int), terms: make(map[string]int)}
	for i := range pieces {
		t := lines[pieces[i].line].text
		for _, w := range strings.FieldsFunc(t[:runeStart(t, scanned)], notWord) {
			if n := v.number(strings.ToLower(w)); n >= 0 {
				pieces[i].terms = append(pieces[i].terms, n)
			}
		}
	}
	return v
}

func (v *vocabulary) number(w string) int {
	n, known := v.numbers[w]
	if known {
		return n
	}
	n = -1
	if utf8.RuneCountInString(w) >= 3 && !lexicon.Stopword(w) {
		n = v.term(lexicon.Term(w))
	}
	v.numbers[w] = n
	return n
}

func (v *vocabulary) term(t string) int {
	n, known := v.terms[t]
	if !known {
		n = len(v.weights)
		v.terms[t] = n
		v.weights = append(v.weights, lexicon.IDF(t))
	}
	return n
}
