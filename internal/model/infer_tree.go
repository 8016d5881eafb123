package model

// turn prepares the parts of all words for the grades of heads.
func (n *Net) turn(w *Work) {
	arcs, out := n.Arcs, n.Role.Out
	for i := range w.words + 1 {
		positive(w.parts[i*out:][:2*arcs])
	}
	w.rounded.set(w.parts[arcs:], w.words, arcs, out)
	n.Arc.rounded.apply(room(&w.turned, w.words*arcs), &w.rounded)
	far := room(&w.far, w.words*Distances)
	clear(far)
	MatMulTB(far, w.turned, n.Far, w.words, arcs, Distances)
}

// gradeArcs returns the grade of each head, the root first, for each word of the
// sentence that begins at the word first.
func (n *Net) gradeArcs(w *Work, first, words int) []float32 {
	arcs, out := n.Arcs, n.Role.Out
	grades := room(&w.grades, words*(words+1))
	clear(grades)
	turned := matrix{w.turned[first*arcs:], arcs, 1}
	root, heads := matrix{w.parts[w.words*out:], 1, out}, matrix{w.parts[first*out:], 1, out}
	product(matrix{grades, words + 1, 1}, turned, root, words, arcs, 1)
	product(matrix{grades[1:], words + 1, 1}, turned, heads, words, arcs, words)
	for i := range words {
		AddFar(grades[i*(words+1):][:words+1], w.far[(first+i)*Distances:], i)
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
	w.apply(n.Label.rounded, y, hidden, w.words)
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
