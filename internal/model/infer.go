package model

// Work is the room that a Net needs for one sentence at a time, and its
// answers. It grows to the longest sentence and is used again and again; the
// zero value is ready.
type Work struct {
	words   int
	at      []int32      // of each word, the row of its parts; of those that are not kept, the complement
	input   []float32    // of words that are not kept
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

// Read passes the words of a sentence through the lower layers. Tag, and after
// it Parse, answer for the sentence that was read last.
func (n *Net) Read(w *Work, words int, form func(i int) string) {
	w.words = words
	n.take(w, words, form)
	first := &n.Low[0]
	first.open(w.u, words)
	y := room(&w.states[0], words*2*n.Hidden)
	first.pass(y, nil, w.u, room(&w.cell, n.Hidden), words)
	n.stack(w, n.Low[1:])
}

// stack passes w.states[0] through layers, and back to there.
func (n *Net) stack(w *Work, layers []Layer) {
	wide := w.words * 2 * n.Hidden
	cell := room(&w.cell, n.Hidden)
	for i := range layers {
		l := &layers[i]
		l.run(room(&w.states[1], wide), w.states[0], room(&w.u, w.words*l.Out), cell, w.words)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
}

// Tag sets the tags of each word.
func (n *Net) Tag(w *Work, tags []Tags) {
	y := room(&w.tags, w.words*n.Tagger.Out)
	n.Tagger.Apply(y, w.states[0], w.words)
	a, b := len(n.UPOS), len(n.UPOS)+len(n.XPOS)
	for i := range tags[:w.words] {
		row := y[i*n.Tagger.Out : (i+1)*n.Tagger.Out]
		tags[i] = Tags{best(row[:a]), best(row[a:b]), best(row[b:])}
	}
}

// Parse sets the head of each word, 0 for the root and else one more than the
// index of the head, and its relation.
func (n *Net) Parse(w *Work, heads, rels []int) {
	if w.words == 0 {
		return
	}
	n.hint(w)
	n.stack(w, n.Up)
	x := append(w.states[0][:w.words*2*n.Hidden], n.Root...)
	w.states[0] = x
	parts := room(&w.parts, (w.words+1)*n.Role.Out)
	n.Role.Apply(parts, x, w.words+1)
	bestTree(n.gradeArcs(w, parts), w.words, heads)
	n.relate(w, parts, heads, rels)
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

// gradeArcs returns the grade of each head, the root first, for each word.
func (n *Net) gradeArcs(w *Work, parts []float32) []float32 {
	words, arcs, out := w.words, n.Arcs, n.Role.Out
	packed := room(&w.packed, (2*words+1)*arcs)
	heads, deps := packed[:(words+1)*arcs], packed[(words+1)*arcs:]
	for i := range words + 1 {
		copyPositive(heads[i*arcs:(i+1)*arcs], parts[(i+words)%(words+1)*out:])
	}
	for i := range words {
		copyPositive(deps[i*arcs:(i+1)*arcs], parts[i*out+arcs:])
	}
	turned := room(&w.turned, words*arcs)
	n.Arc.Apply(turned, deps, words)
	grades := room(&w.grades, words*(words+1))
	clear(grades)
	MatMulTB(grades, turned, heads, words, arcs, words+1)
	far := room(&w.far, words*Distances)
	clear(far)
	MatMulTB(far, turned, n.Far, words, arcs, Distances)
	for i := range words {
		AddFar(grades[i*(words+1):][:words+1], far[i*Distances:], i)
	}
	return grades
}

// relate sets the relation of each word to its head.
func (n *Net) relate(w *Work, parts []float32, heads, rels []int) {
	out, labels := n.Role.Out, n.Labels
	from := 2 * n.Arcs
	hidden := room(&w.hidden, w.words*labels)
	for i, head := range heads[:w.words] {
		row := (head + w.words) % (w.words + 1) // the root is the last
		a, b := parts[row*out+from:][:labels], parts[i*out+from+labels:][:labels]
		c := n.FarLabel[Distance(i, head)*labels:][:labels]
		h := hidden[i*labels : (i+1)*labels]
		for j := range h {
			h[j] = max(a[j]+b[j]+c[j], 0)
		}
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
func room(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = make([]float32, n+n/2)
	}
	*s = (*s)[:n]
	return *s
}
