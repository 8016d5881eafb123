package model

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
	u       []float32
	cell    []float32
	tags    []float32
	chances []float32
	parts   []float32
	packed  []float32
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
	n.stack(w, n.Low[1:], n.quick.low)
}

// stack passes w.states[0] through layers, whose maps are rounded, and back to
// there.
func (n *Net) stack(w *Work, layers []Layer, maps []*rounded) {
	cell := room(&w.cell, n.Hidden)
	for i := range layers {
		l := &layers[i]
		u := room(&w.u, w.words*l.Out)
		w.rounded.set(w.states[0], w.words, l.In)
		maps[i].apply(u, &w.rounded)
		l.passAll(room(&w.states[1], w.words*2*n.Hidden), w.states[0], u, cell, w.lengths)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
}

// Tag sets the tags of each word.
func (n *Net) Tag(w *Work, tags []Tags) {
	y := room(&w.tags, w.words*n.Tagger.Out)
	w.rounded.set(w.states[0], w.words, n.Tagger.In)
	n.quick.tagger.apply(y, &w.rounded)
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
	n.keepPicked(w, picked)
	if w.words == 0 {
		return
	}
	n.hint(w)
	n.stack(w, n.Up, n.quick.up)
	w.states[0] = append(w.states[0][:w.words*2*n.Hidden], n.Root...)
	w.rounded.set(w.states[0], w.words+1, n.Role.In)
	n.quick.role.apply(room(&w.parts, (w.words+1)*n.Role.Out), &w.rounded)
	first := 0
	for _, words := range w.lengths {
		bestTree(n.gradeArcs(w, first, words), words, heads[first:first+words])
		first += words
	}
	n.relate(w, heads, rels)
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
	x := w.states[0]
	for i := range w.words {
		row := chances[i*b : (i+1)*b]
		copy(row, w.tags[i*n.Tagger.Out:])
		Softmax(row[:a])
		Softmax(row[a:])
		Axpy(x[i*n.Hint.Out:][:n.Hint.Out], n.Hint.B, 1)
	}
	MatMul(x, chances, n.Hint.W, w.words, b, n.Hint.Out)
}

// Softmax turns grades into chances.
func Softmax(grades []float32) {
	top := grades[best(grades)]
	for i := range grades {
		grades[i] -= top
	}
	ExpSlice(grades, grades)
	var sum float32
	for _, g := range grades {
		sum += g
	}
	for i := range grades {
		grades[i] /= sum
	}
}

// gradeArcs returns the grade of each head, the root first, for each word of the
// sentence that begins at the word first.
func (n *Net) gradeArcs(w *Work, first, words int) []float32 {
	arcs, out := n.Arcs, n.Role.Out
	packed := room(&w.packed, (2*words+1)*arcs)
	heads, deps := packed[:(words+1)*arcs], packed[(words+1)*arcs:]
	copyPositive(heads[:arcs], w.parts[w.words*out:])
	for i := range words {
		part := w.parts[(first+i)*out:]
		copyPositive(heads[(i+1)*arcs:(i+2)*arcs], part)
		copyPositive(deps[i*arcs:(i+1)*arcs], part[arcs:])
	}
	turned := room(&w.turned, words*arcs)
	n.Arc.Apply(turned, deps, words)
	grades, far := room(&w.grades, words*(words+1)), room(&w.far, words*Distances)
	clear(grades)
	clear(far)
	MatMulTB(grades, turned, heads, words, arcs, words+1)
	MatMulTB(far, turned, n.Far, words, arcs, Distances)
	for i := range words {
		AddFar(grades[i*(words+1):][:words+1], far[i*Distances:], i)
	}
	return grades
}

// relate sets the relation of each word to its head.
func (n *Net) relate(w *Work, heads, rels []int) {
	hidden := room(&w.hidden, w.words*n.Labels)
	first := 0
	for _, words := range w.lengths {
		for i, head := range heads[first : first+words] {
			row := w.words // the root
			if head > 0 {
				row = first + head - 1
			}
			n.meet(hidden[(first+i)*n.Labels:], w.parts, row, first+i, Distance(i, head))
		}
		first += words
	}
	y := room(&w.labels, w.words*n.Label.Out)
	n.Label.Apply(y, hidden, w.words)
	for i, head := range heads[:w.words] {
		row := y[i*n.Label.Out : (i+1)*n.Label.Out]
		if n.root >= 0 && head != 0 {
			row[n.root] = never
		}
		rels[i] = best(row)
	}
}

// meet sets h to the hidden layer of the relation between two words, given by
// their rows.
func (n *Net) meet(h, parts []float32, head, dependent, distance int) {
	out, from := n.Role.Out, 2*n.Arcs
	a, b := parts[head*out+from:][:n.Labels], parts[dependent*out+from+n.Labels:][:n.Labels]
	c := n.FarLabel[distance*n.Labels:][:n.Labels]
	for j := range a {
		h[j] = max(a[j]+b[j]+c[j], 0)
	}
}

// AddFar adds to the grades of the heads of word i those of their distances.
func AddFar(grades, far []float32, i int) {
	for h := range grades {
		grades[h] += far[Distance(i, h)]
	}
}

func copyPositive(dst, src []float32) {
	for i := range dst {
		dst[i] = max(src[i], 0)
	}
}

// best returns the index of the highest number, the first of equals.
func best[N float32 | float64](scores []N) int {
	at := 0
	for i, s := range scores {
		if s > scores[at] {
			at = i
		}
	}
	return at
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
