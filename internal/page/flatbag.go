package page

import "math"

// bag is the words of a run of pieces, counted.
type bag struct {
	counts []int32 // by term of the page
	terms  []int   // that it holds
	words  int
}

// newBag takes a bag from the vocabulary's and fills it. A page is measured with
// hundreds of bags, each as long as its vocabulary, so they are used again.
func (v *vocabulary) newBag(pieces []piece) *bag {
	if v.used == len(v.bags) {
		v.bags = append(v.bags, new(bag))
	}
	b := v.bags[v.used]
	if len(b.counts) < len(v.weights) {
		b.counts = make([]int32, len(v.weights))
	}
	v.used++
	for i := range pieces {
		for _, t := range pieces[i].terms {
			b.add(t, 1)
		}
	}
	return b
}

// release empties the bags that were taken since so many were in use.
func (v *vocabulary) release(used int) {
	for _, b := range v.bags[used:v.used] {
		for _, t := range b.terms {
			b.counts[t] = 0
		}
		b.terms, b.words = b.terms[:0], 0
	}
	v.used = used
}

func (b *bag) add(term int, n int32) {
	if b.counts[term] == 0 {
		b.terms = append(b.terms, term)
	}
	b.counts[term] += n
	b.words += int(n)
}

func (b *bag) merge(o *bag) {
	for _, t := range o.terms {
		b.add(t, o.counts[t])
	}
}

// cosine is the similarity of two bags, from 0 to 1: logarithms of counts by the
// weights of the terms.
func cosine(a, b *bag, weights []float64) float64 {
	var dot, aa, bb float64
	for _, t := range a.terms {
		w := weights[t] * damped(a.counts[t])
		aa += w * w
		if m := b.counts[t]; m > 0 {
			dot += w * weights[t] * damped(m)
		}
	}
	if dot == 0 {
		return 0
	}
	for _, t := range b.terms {
		w := weights[t] * damped(b.counts[t])
		bb += w * w
	}
	return dot / math.Sqrt(aa*bb)
}

// damped is what n occurrences count.
func damped(n int32) float64 { return 1 + logarithm(int(n)) }

// ownWeights weighs terms by the rarity in news and among the bags of the
// articles proposed for a page: on a page of one topic its words tell nothing.
func (v *vocabulary) ownWeights(bags []*bag) {
	v.own, v.spread = sized(v.own, len(v.weights)), sized(v.spread, len(v.weights))
	clear(v.spread)
	for _, b := range bags {
		for _, t := range b.terms {
			v.spread[t]++
		}
	}
	common, all := 0.0, 1.0
	for t, w := range v.weights {
		n := float64(v.spread[t])
		v.own[t] = w * math.Log(1+float64(len(bags))/max(n, 1))
		all += w * n
		if n > 1 {
			common += w * n
		}
	}
	v.common = float32(common / all)
}

// insideAlone is taken for the likeness inside a single piece.
const insideAlone = 0.2

// inside is how alike the halves of a run are.
func (v *vocabulary) inside(pieces []piece) float64 {
	if len(pieces) < 2 {
		return insideAlone
	}
	half := len(pieces) / 2
	return cosine(v.newBag(pieces[:half]), v.newBag(pieces[half:]), v.weights)
}

// fresh is the share of a's terms, by their weight, that b does not hold.
func (v *vocabulary) fresh(a, b *bag) float32 {
	var own, fresh float64
	for _, t := range a.terms {
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
