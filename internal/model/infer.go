package model

import (
	"math"
	"slices"
)

// Work is the room that a Net needs for some sentences at a time, and its
// answers. It grows to the most words and is used again and again; the zero
// value is ready.
//
// Sentences lie one after the other in each matrix, so that products have rows
// enough; what crosses words is done sentence by sentence. The answers for a
// sentence do not depend on those it is read with.
type Work struct {
	lengths []int // of the sentences, in words
	words   int
	at      []int32   // of each word, the row of its parts; of those that are not kept, the complement
	input   []float32 // of words that are not kept
	rounded inputs
	fresh   []float32    // their parts
	states  [2][]float32 // what the layers pass on
	state   []int8       // one of them, rounded
	u       []float32
	cell    []float32
	tags    []float32
	chances []float32
	parts   []float32
	turned  []float32
	far     []float32
	grades  []float32
	hidden  []float32
	labels  []float32
}

// Tags are the classes of a word.
type Tags struct{ UPOS, XPOS, Feats int }

// Read passes the words of sentences through the lower layers; lengths are how
// many words each has. Tag, and after it Parse, answer for the sentences that
// were read last.
func (n *Net) Read(w *Work, lengths []int, form func(i int) string) {
	w.lengths, w.words = append(w.lengths[:0], lengths...), 0
	for _, words := range lengths {
		w.words += words
	}
	n.take(w, form)
	n.Low[0].passAll(room(&w.states[0], w.words*2*n.Hidden), nil, w.u, room(&w.cell, n.Hidden), w.lengths)
	n.stack(w, n.Low[1:])
}

// stack passes w.states[0] through layers, and back to there.
func (n *Net) stack(w *Work, layers []Layer) {
	cell := room(&w.cell, n.Hidden)
	for i := range layers {
		l := &layers[i]
		u := room(&w.u, w.words*l.Out)
		w.apply(l.rounded, u, w.states[0], w.words)
		l.passAll(room(&w.states[1], w.words*2*n.Hidden), w.states[0], u, cell, w.lengths)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
}

// apply sets y to a map of rows of x.
func (w *Work) apply(a *rounded, y, x []float32, rows int) {
	w.rounded.set(x, rows, a.in, a.in)
	a.apply(y, &w.rounded)
}

// State sets q, of StateDim signed bytes, to what the upper layers said of word i
// of the picked sentences, and returns its scale. Parse comes before it.
func (n *Net) State(w *Work, i int, q []byte) (scale float32) {
	wide := 2 * n.Hidden
	rounded := room(&w.state, wide)
	scale, _ = roundInputs(rounded, w.states[0][i*wide:(i+1)*wide])
	for j, v := range rounded {
		q[j] = byte(v)
	}
	return scale
}

// StateDim is how many numbers a state has.
func (n *Net) StateDim() int { return 2 * n.Hidden }

// Tag sets the tags of each word.
func (n *Net) Tag(w *Work, tags []Tags) {
	y := room(&w.tags, w.words*n.Tagger.Out)
	w.apply(n.Tagger.rounded, y, w.states[0], w.words)
	a, b := len(n.UPOS), len(n.UPOS)+len(n.XPOS)
	for i := range tags[:w.words] {
		row := y[i*n.Tagger.Out : (i+1)*n.Tagger.Out]
		tags[i] = Tags{best(row[:a]), best(row[a:b]), best(row[b:])}
	}
}

// Parse sets the head of each word of the picked sentences, 0 for the root and
// else one more than the index of the head in its sentence, and its relation.
// Picked are indices of what was read, in order; their words' answers come one
// after the other. Nothing can be asked of the others after that.
func (n *Net) Parse(w *Work, picked, heads, rels []int) {
	n.ParseSure(w, picked, heads, rels, nil)
}

// ParseSure is Parse; unless sure is nil it is set to the chance that the
// network gives to each head.
func (n *Net) ParseSure(w *Work, picked, heads, rels []int, sure []float32) {
	n.keepPicked(w, picked)
	if w.words == 0 {
		return
	}
	n.hint(w)
	n.stack(w, n.Up)
	w.states[0] = append(w.states[0][:w.words*2*n.Hidden], n.Root...)
	w.apply(n.Role.rounded, room(&w.parts, (w.words+1)*n.Role.Out), w.states[0], w.words+1)
	n.turn(w)
	first := 0
	for _, words := range w.lengths {
		grades := n.gradeArcs(w, first, words)
		bestTree(grades, words, heads[first:first+words])
		if sure != nil {
			chances(sure[first:], grades, heads[first:first+words])
		}
		first += words
	}
	n.relate(w, heads, rels)
}

// chances sets sure to the chance of each word's head by the grades of all.
func chances(sure, grades []float32, heads []int) {
	wide := len(heads) + 1
	for i, h := range heads {
		row := grades[i*wide : (i+1)*wide]
		Softmax(row)
		sure[i] = row[h]
	}
}

// keepPicked moves what the lower layers said of the picked sentences together.
func (n *Net) keepPicked(w *Work, picked []int) {
	wide, out := 2*n.Hidden, n.Tagger.Out
	from, to, kept := 0, 0, 0
	for i, words := range w.lengths {
		if kept < len(picked) && picked[kept] == i {
			copy(w.states[0][to*wide:], w.states[0][from*wide:(from+words)*wide])
			copy(w.tags[to*out:], w.tags[from*out:(from+words)*out])
			w.lengths[kept] = words
			kept, to = kept+1, to+words
		}
		from += words
	}
	w.lengths, w.words = w.lengths[:kept], to
}

// hint adds to what the upper layers read what the chances of tags bring.
func (n *Net) hint(w *Work) {
	a, b := len(n.UPOS), len(n.UPOS)+len(n.XPOS)
	chances := room(&w.chances, w.words*b)
	for i := range w.words {
		row := chances[i*b : (i+1)*b]
		copy(row, w.tags[i*n.Tagger.Out:])
		fromTop(row[:a])
		fromTop(row[a:])
	}
	ExpSlice(chances, chances)
	for i := range w.words {
		row := chances[i*b : (i+1)*b]
		toOne(row[:a])
		toOne(row[a:])
	}
	hints := room(&w.u, w.words*n.Hint.Out)
	w.apply(n.Hint.rounded, hints, chances, w.words)
	Axpy(w.states[0][:len(hints)], hints, 1)
}

// Softmax turns grades into chances.
func Softmax(grades []float32) {
	fromTop(grades)
	ExpSlice(grades, grades)
	toOne(grades)
}

// fromTop takes the highest number from each.
func fromTop(grades []float32) {
	top := grades[best(grades)]
	for i := range grades {
		grades[i] -= top
	}
}

// toOne divides by the sum.
func toOne(chances []float32) {
	var sum float32
	for _, c := range chances {
		sum += c
	}
	for i := range chances {
		chances[i] /= sum
	}
}

// best returns the index of the highest number, the first of equals.
func best(scores []float32) int {
	n, top := highestVectors(scores, float32(math.Inf(-1)))
	for _, s := range scores[n:] {
		if s > top {
			top = s
		}
	}
	return max(0, slices.Index(scores, top))
}

// room returns n numbers of *s, which grows where it must. They are not
// cleared.
func room[N any](s *[]N, n int) []N {
	if cap(*s) < n {
		*s = make([]N, n+n/2)
	}
	*s = (*s)[:n]
	return *s
}
