package page

import "math"

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
