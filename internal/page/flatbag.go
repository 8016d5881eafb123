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

// cosine is the similarity of two bags, from 0 to 1: logarithms of counts
// weighted by the rarity of the terms in news.
func (v *vocabulary) cosine(a, b *bag) float64 {
	var dot, aa, bb float64
	for _, t := range a.terms {
		w := v.weight(t, a.counts[t])
		aa += w * w
		if m := b.counts[t]; m > 0 {
			dot += w * v.weight(t, m)
		}
	}
	if dot == 0 {
		return 0
	}
	for _, t := range b.terms {
		w := v.weight(t, b.counts[t])
		bb += w * w
	}
	return dot / math.Sqrt(aa*bb)
}

func (v *vocabulary) weight(term int, n int32) float64 {
	if int(n) < len(damped) {
		return v.weights[term] * damped[n]
	}
	return v.weights[term] * damp(n)
}

// damp is what n occurrences count.
func damp(n int32) float64 { return 1 + math.Log(float64(n)) }

var damped = func() (d [64]float64) {
	for n := range d {
		d[n] = damp(int32(n))
	}
	return d
}()

// insideAlone is taken for the likeness inside a single piece.
const insideAlone = 0.2

// inside is how alike the halves of a run are.
func (v *vocabulary) inside(pieces []piece) float64 {
	if len(pieces) < 2 {
		return insideAlone
	}
	half := len(pieces) / 2
	return v.cosine(v.newBag(pieces[:half]), v.newBag(pieces[half:]))
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
