package page

import (
	"math"
	"slices"
)

// boundary is what tells whether two runs of pieces are two articles.
type boundary struct {
	all, near   float64 // cosines of the runs, and of their pieces next to the boundary
	small, big  int     // words of the shorter run and of the longer
	startOfNext float64
}

// holds weighs a boundary; it stays when the sum is positive. Runs of one
// article share more of their rare words, the less so the shorter they are;
// signs of a start count beside that. Weights by logistic regression over
// boundaries proposed in single articles and in rows of them, rounded; the
// bias is set so that about one single article in fifty is cut.
func (b boundary) holds() float64 {
	return -2.4*math.Log(b.all+0.01) - 0.7*math.Log(b.near+0.01) +
		2.6*math.Log(float64(b.small+1)) + 0.3*math.Log(float64(b.big+1)) + 0.08*b.startOfNext - boundaryBias
}

const boundaryBias = 25.65

// mergeSegments drops boundaries that do not hold, the weakest first, and
// returns the rest. starts are those of the segments, the first included.
func (v *vocabulary) mergeSegments(pieces []piece, starts []int) []int {
	bags := make([]bag, len(starts))
	for i, s := range starts {
		end := len(pieces)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		bags[i] = newBag(pieces[s:end])
	}
	holds := make([]float64, len(starts))
	for i := range starts {
		holds[i] = v.hold(pieces, starts, bags, i)
	}
	for {
		weakest := 0
		for i := 1; i < len(starts); i++ {
			if weakest == 0 || holds[i] < holds[weakest] {
				weakest = i
			}
		}
		if weakest == 0 || holds[weakest] > 0 {
			return starts
		}
		bags[weakest-1].merge(bags[weakest])
		starts = slices.Delete(starts, weakest, weakest+1)
		bags = slices.Delete(bags, weakest, weakest+1)
		holds = slices.Delete(holds, weakest, weakest+1)
		holds[weakest-1] = v.hold(pieces, starts, bags, weakest-1)
		if weakest < len(starts) {
			holds[weakest] = v.hold(pieces, starts, bags, weakest)
		}
	}
}

// nearPieces is how many pieces on each side of a boundary are next to it.
const nearPieces = 4

// hold weighs the boundary before segment i.
func (v *vocabulary) hold(pieces []piece, starts []int, bags []bag, i int) float64 {
	if i == 0 {
		return math.Inf(1)
	}
	at, end := starts[i], len(pieces)
	if i+1 < len(starts) {
		end = starts[i+1]
	}
	left, right := bags[i-1], bags[i]
	return boundary{
		all:         v.cosine(left, right),
		near:        v.cosine(newBag(pieces[max(starts[i-1], at-nearPieces):at]), newBag(pieces[at:min(end, at+nearPieces)])),
		small:       min(left.words, right.words),
		big:         max(left.words, right.words),
		startOfNext: pieces[at].start,
	}.holds()
}

// bag is the weighted words of a run of pieces.
type bag struct {
	counts map[int]int
	words  int
}

func newBag(pieces []piece) bag {
	b := bag{counts: make(map[int]int)}
	for i := range pieces {
		b.words += len(pieces[i].terms)
		for _, t := range pieces[i].terms {
			b.counts[t]++
		}
	}
	return b
}

func (b *bag) merge(o bag) {
	b.words += o.words
	for t, n := range o.counts {
		b.counts[t] += n
	}
}

// cosine is the similarity of two bags, from 0 to 1: logarithms of counts
// weighted by the rarity of the terms in news.
func (v *vocabulary) cosine(a, b bag) float64 {
	var dot, aa, bb float64
	for t, n := range a.counts {
		w := v.weight(t, n)
		aa += w * w
		if m := b.counts[t]; m > 0 {
			dot += w * v.weight(t, m)
		}
	}
	for t, n := range b.counts {
		w := v.weight(t, n)
		bb += w * w
	}
	if dot == 0 {
		return 0
	}
	return dot / math.Sqrt(aa*bb)
}

func (v *vocabulary) weight(term, n int) float64 {
	return v.weights[term] * (1 + math.Log(float64(n)))
}
