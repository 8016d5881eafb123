package train

import "math/rand/v2"

// rows is the words of some sequences, one after the other in each matrix. What
// crosses words is done sequence by sequence.
type rows struct {
	lengths []int // of the sequences
	words   int   // in all of them
	banks   []int // the treebank of each word; nil where that does not matter
	drop    float32
	random  *rand.Rand
}

// start forgets the sequences before, and draws from another place of the
// random numbers.
func (r *rows) start(seed, stream uint64, drop float32) {
	r.lengths, r.words, r.banks, r.drop = r.lengths[:0], 0, r.banks[:0], drop
	r.random = rand.New(rand.NewPCG(seed, stream))
}

// sequence adds a sequence.
func (r *rows) sequence(words int) {
	r.lengths, r.words = append(r.lengths, words), r.words+words
}

// masks draws a factor for each of n inputs: 0 with the probability of dropping,
// else what keeps the mean.
func (r *rows) masks(m []float32, n int) []float32 {
	m = room(m, n)
	for i := range m {
		m[i] = 0
		if r.random.Float32() >= r.drop {
			m[i] = 1 / (1 - r.drop)
		}
	}
	return m
}

// bySequence multiplies the rows of x by the masks of their sequences, a row of
// wide masks each, into y.
func (r *rows) bySequence(y, x, masks []float32, wide int) {
	at := 0
	for s, words := range r.lengths {
		mask := masks[s*wide : (s+1)*wide]
		for range words {
			from, to := x[at:at+wide], y[at:at+wide]
			for j, m := range mask {
				to[j] = from[j] * m
			}
			at += wide
		}
	}
}
