package model

// Run is what a Marker reads of words: of each, the hashes of its features and
// the row of its vector.
type Run struct {
	Hashes []uint32
	Ends   []int // where in Hashes those of each word end
	Rows   []int
}

// Add adds features to the word that End will end.
func (r *Run) Add(hashes ...uint32) { r.Hashes = append(r.Hashes, hashes...) }

// End ends a word whose vector is the row given.
func (r *Run) End(row int) {
	r.Ends, r.Rows = append(r.Ends, len(r.Hashes)), append(r.Rows, row)
}

// Reset forgets all words.
func (r *Run) Reset() { r.Hashes, r.Ends, r.Rows = r.Hashes[:0], r.Ends[:0], r.Rows[:0] }

// Len is the number of words.
func (r *Run) Len() int { return len(r.Ends) }

// Of returns the features of a word.
func (r *Run) Of(word int) []uint32 {
	if word == 0 {
		return r.Hashes[:r.Ends[0]]
	}
	return r.Hashes[r.Ends[word-1]:r.Ends[word]]
}

// Sequence is words with their classes, to learn from.
type Sequence struct {
	Features [][]uint32
	Rows     []int
	Classes  []int
}

// NewSequence returns the picked words of base, with the features that extra
// has for each of them, if it is not nil.
func NewSequence(base *Run, picked []int, extra *Run, classes []int) Sequence {
	s := Sequence{Classes: classes}
	for i, w := range picked {
		features := base.Of(w)
		if extra != nil {
			features = append(append([]uint32(nil), features...), extra.Of(i)...)
		}
		s.Features, s.Rows = append(s.Features, features), append(s.Rows, base.Rows[w])
	}
	return s
}

// Marker gives each word of a sequence one of a few classes. It reads the sum
// of a word's hashed features beside the vector of its form, passes the
// sequence through recurrent layers, and takes the best path through the
// grades of classes and of the steps between them (a conditional random field;
// Lafferty, McCallum and Pereira, ICML 2001).
//
// A Marker does not change once made, so goroutines may share it; each brings
// work of its own.
type Marker struct {
	Keys     *Keys // of the features that were learnt
	Features *Rows // their vectors
	Words    *Words
	Layers   []Layer
	Out      Affine
	Moves    []float32 // a row for each class and one for the beginning, with the grade of each class after it
	steps    []float32 // their exponentials
}

// NewMarker returns a marker of zeros.
func NewMarker(embed, hidden, layers, classes int, words *Words) *Marker {
	m := &Marker{Words: words, Out: newAffine(2*hidden, classes), Moves: make([]float32, (classes+1)*classes)}
	in := embed + words.Dim
	for range layers {
		m.Layers = append(m.Layers, newLayer(in, hidden))
		in = 2 * hidden
	}
	return m
}

// Weights returns every dense matrix and vector, in a fixed order.
func (m *Marker) Weights() [][]float32 {
	var all [][]float32
	for i := range m.Layers {
		all = append(all, m.Layers[i].W, m.Layers[i].B)
	}
	return append(all, m.Out.W, m.Out.B, m.Moves)
}

// Encode writes the marker without its words.
func (m *Marker) Encode(e *Encoder) {
	e.Uint32(m.Features.Dim)
	e.Uint32(m.Layers[0].Hidden)
	e.Uint32(len(m.Layers))
	e.Uint32(m.Out.Out)
	for _, w := range m.Weights() {
		for _, v := range w {
			e.Float32(v)
		}
	}
	m.Keys.Encode(e)
	m.Features.Encode(e)
}

// DecodeMarker reads what Encode wrote. The words are those that the marker was
// trained with.
func DecodeMarker(d *Decoder, words *Words) (*Marker, error) {
	embed, hidden, layers, classes := d.Uint32(), d.Uint32(), d.Uint32(), d.Uint32()
	if max(embed, hidden, classes) > maxSize || layers > maxLayers || layers < 1 {
		d.Fail()
	}
	if d.Err() != nil {
		return nil, d.Err()
	}
	m := NewMarker(embed, hidden, layers, classes, words)
	for _, w := range m.Weights() {
		for i := range w {
			w[i] = d.Float32()
		}
	}
	m.Keys, m.Features = DecodeKeys(d), DecodeRows(d)
	if m.Features.Dim != embed || m.Features.Len() != m.Keys.Len() {
		d.Fail()
	}
	m.Ready()
	return m, d.Err()
}

// MarkWork is the room that a Marker needs.
type MarkWork struct {
	input   []float32
	taken   []float32 // of each picked word, what the first layer takes from it
	at      []int32   // of each word, its row in taken
	states  [2][]float32
	u       []float32
	cell    []float32
	grades  []float32
	paths   []float32
	from    []uint8
	classes []int
	weights []float32
	forward []float32
	chances []float32
}

// Take computes what the first layer takes from the picked words of a run, each
// on its own. Mark then reads any of them.
func (m *Marker) Take(w *MarkWork, words *Run, picked []int) {
	l := &m.Layers[0]
	embed := m.Features.Dim
	x := room(&w.input, len(picked)*l.In)
	clear(x)
	w.at = append(w.at[:0], make([]int32, words.Len())...)
	for i, word := range picked {
		w.at[word] = int32(i)
		to := x[i*l.In : (i+1)*l.In]
		m.sum(to[:embed], words.Of(word))
		m.Words.Row(words.Rows[word], to[embed:])
	}
	l.Apply(room(&w.taken, len(picked)*l.Out), x, len(picked))
}

// sum adds up the vectors of features.
func (m *Marker) sum(to []float32, hashes []uint32) {
	for _, h := range hashes {
		if row := m.Keys.Row(h); row >= 0 {
			m.Features.AddTo(to, row)
		}
	}
}

// Mark returns the classes of the sequence of some of the words taken last, with the features that extra has for each of them, if it is not nil.
// They hold until the next call.
func (m *Marker) Mark(w *MarkWork, picked []int, extra *Run) []int {
	first := &m.Layers[0]
	u := room(&w.u, len(picked)*first.Out)
	for i, k := range picked {
		copy(u[i*first.Out:(i+1)*first.Out], w.taken[int(w.at[k])*first.Out:])
	}
	if extra != nil {
		embed := m.Features.Dim
		x := room(&w.input, len(picked)*embed)
		clear(x)
		for i := range picked {
			m.sum(x[i*embed:(i+1)*embed], extra.Of(i))
		}
		MatMul(u, x, first.W[:embed*first.Out], len(picked), embed, first.Out)
	}
	m.pass(w, len(picked))
	return m.path(w, len(picked))
}

// pass takes the sequence in w.u through the layers and sets w.grades.
func (m *Marker) pass(w *MarkWork, words int) {
	lengths := []int{words}
	wide := m.Out.In
	for i := range m.Layers {
		l := &m.Layers[i]
		if i > 0 {
			l.Apply(room(&w.u, words*l.Out), w.states[0], words)
		}
		l.open(w.u, words)
		l.passAll(room(&w.states[1], words*wide), w.states[0], w.u, room(&w.cell, l.Hidden), lengths)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
	m.Out.Apply(room(&w.grades, words*m.Out.Out), w.states[0], words)
}

// path is the best path through w.grades (Viterbi).
func (m *Marker) path(w *MarkWork, words int) []int {
	n := m.Out.Out
	now, next := room(&w.paths, 2*n)[:n], w.paths[n:]
	w.from = append(w.from[:0], make([]uint8, words*n)...)
	for c := range n {
		now[c] = m.Moves[n*n+c] + w.grades[c]
	}
	for i := 1; i < words; i++ {
		for c := range n {
			before, top := 0, now[0]+m.Moves[c]
			for b := 1; b < n; b++ {
				if g := now[b] + m.Moves[b*n+c]; g > top {
					before, top = b, g
				}
			}
			next[c], w.from[i*n+c] = top+w.grades[i*n+c], uint8(before)
		}
		now, next = next, now
	}
	w.classes = append(w.classes[:0], make([]int, words)...)
	at := best(now)
	for i := words - 1; i >= 0; i-- {
		w.classes[i] = at
		at = int(w.from[i*n+at])
	}
	return w.classes
}

// Chances returns of each word of the sequence marked last how likely its class
// is, by all paths: 0 to 1. They hold until the next call.
func (m *Marker) Chances(w *MarkWork) []float32 {
	n, words := m.Out.Out, len(w.classes)
	weights := room(&w.weights, words*n)
	for i := range words {
		copy(weights[i*n:(i+1)*n], w.grades[i*n:])
		Softmax(weights[i*n : (i+1)*n])
	}
	forward := room(&w.forward, words*n)
	for c := range n {
		forward[c] = m.steps[n*n+c] * weights[c]
	}
	share(forward[:n])
	for i := 1; i < words; i++ {
		now, before := forward[i*n:(i+1)*n], forward[(i-1)*n:i*n]
		for c := range n {
			sum := float32(0)
			for b, p := range before {
				sum += float32(p * m.steps[b*n+c])
			}
			now[c] = sum * weights[i*n+c]
		}
		share(now)
	}
	return m.backward(w, words)
}

// backward goes from the last word to the first and joins what comes from both
// sides.
func (m *Marker) backward(w *MarkWork, words int) []float32 {
	n := m.Out.Out
	chances := room(&w.chances, words)
	after, both := room(&w.paths, 2*n)[:n], w.paths[n:]
	for c := range n {
		after[c] = 1
	}
	for i := words - 1; i >= 0; i-- {
		for c := range n {
			both[c] = w.forward[i*n+c] * after[c]
		}
		share(both)
		chances[i] = both[w.classes[i]]
		for c := range n {
			after[c] *= w.weights[i*n+c]
		}
		copy(both, after)
		for b := range n {
			sum := float32(0)
			for c, p := range both {
				sum += float32(m.steps[b*n+c] * p)
			}
			after[b] = sum
		}
		share(after)
	}
	return chances
}

// share makes numbers add up to 1.
func share(p []float32) {
	sum := float32(0)
	for _, v := range p {
		sum += v
	}
	for i := range p {
		p[i] /= sum
	}
}

// Ready prepares the marker for Chances, once its weights are set.
func (m *Marker) Ready() {
	m.steps = make([]float32, len(m.Moves))
	ExpSlice(m.steps, m.Moves)
}
