package model

import "fmt"

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
	extra    Affine    // what the first layer takes from features alone
}

// NewMarker returns a marker of zeros.
func NewMarker(embed, hidden, layers, classes int, words *Words) *Marker {
	m := newMarker(embed, hidden, layers, classes, words)
	for _, a := range m.maps() {
		a.W, a.B = make([]float32, a.In*a.Out), make([]float32, a.Out)
	}
	return m
}

// newMarker returns a marker whose maps have no weights.
func newMarker(embed, hidden, layers, classes int, words *Words) *Marker {
	m := &Marker{Words: words, Out: Affine{In: 2 * hidden, Out: classes}, Moves: make([]float32, (classes+1)*classes)}
	in := embed + words.Dim
	for range layers {
		m.Layers = append(m.Layers, newLayer(in, hidden))
		in = 2 * hidden
	}
	m.extra = Affine{In: embed, Out: m.Layers[0].Affine.Out}
	return m
}

// maps returns the maps that are learnt, in a fixed order.
func (m *Marker) maps() []*Affine {
	var all []*Affine
	for i := range m.Layers {
		all = append(all, &m.Layers[i].Affine)
	}
	return append(all, &m.Out)
}

// Weights returns every dense matrix and vector, in a fixed order.
func (m *Marker) Weights() [][]float32 {
	var all [][]float32
	for _, a := range m.maps() {
		all = append(all, a.W, a.B)
	}
	return append(all, m.Moves)
}

// Ready prepares the marker for reading, once its weights are set.
func (m *Marker) Ready() {
	for _, a := range m.maps() {
		a.rounded = newRounded(a)
	}
	m.extra.W, m.extra.B = m.Layers[0].W[:m.extra.In*m.extra.Out], make([]float32, m.extra.Out)
	m.extra.rounded = newRounded(&m.extra)
	m.weigh()
}

// weigh computes the weights of the moves.
func (m *Marker) weigh() {
	m.steps = make([]float32, len(m.Moves))
	ExpSlice(m.steps, m.Moves)
}

// Encode writes a marker that is ready, without its words: the numbers of
// features, of cells in each direction, of layers and of classes; the maps as a
// Net's, the layers, the way out and what the first layer takes from features
// alone; the moves; the keys and the vectors of the features.
func (m *Marker) Encode(e *Encoder) {
	for _, n := range []int{m.Features.Dim, m.Layers[0].Hidden, len(m.Layers), m.Out.Out} {
		e.Uint32(n)
	}
	for _, a := range append(m.maps(), &m.extra) {
		a.rounded.encode(e)
	}
	e.float32s(m.Moves)
	m.Keys.Encode(e)
	m.Features.Encode(e)
}

// DecodeMarker reads what Encode wrote, ready. The words are those that the
// marker was trained with.
func DecodeMarker(d *Decoder, words *Words) (*Marker, error) {
	embed, hidden, layers, classes := d.Uint32(), d.Uint32(), d.Uint32(), d.Uint32()
	if max(embed, hidden, classes) > maxSize || layers > maxLayers || min(embed, hidden, layers, classes) < 1 {
		d.Fail()
	}
	if d.Err() != nil {
		return nil, d.Err()
	}
	m := newMarker(embed, hidden, layers, classes, words)
	if m.Layers[0].Skips() {
		return nil, fmt.Errorf("%w: a marker whose first layer skips", ErrFormat)
	}
	for _, a := range append(m.maps(), &m.extra) {
		a.rounded = decodeRounded(d, a.In, a.Out)
	}
	d.float32s(m.Moves)
	m.Keys, m.Features = DecodeKeys(d), DecodeRows(d)
	if m.Features.Dim != embed || m.Features.Len() != m.Keys.Len() {
		d.Fail()
	}
	m.weigh()
	return m, d.Err()
}

// MarkWork is the room that a Marker needs.
type MarkWork struct {
	input   []float32
	rounded inputs
	taken   []float32 // of each picked word, what the first layer takes from it
	at      []int32   // of each word that was picked last, its row in taken
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
	if len(w.at) < words.Len() {
		w.at = make([]int32, words.Len())
	}
	for i, word := range picked {
		w.at[word] = int32(i)
		to := x[i*l.In : (i+1)*l.In]
		m.sum(to[:embed], words.Of(word))
		m.Words.Row(words.Rows[word], to[embed:])
	}
	w.rounded.set(x, len(picked), l.In, l.In)
	l.rounded.apply(room(&w.taken, len(picked)*l.Out), &w.rounded)
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
	out := m.extra.Out
	u := room(&w.u, len(picked)*out)
	clear(u)
	if extra != nil {
		m.takeExtra(w, u, extra)
	}
	for i, k := range picked {
		Axpy(u[i*out:(i+1)*out], w.taken[int(w.at[k])*out:][:out], 1)
	}
	m.pass(w, len(picked))
	return m.path(w, len(picked))
}

// takeExtra sets u to what the first layer takes from features that come with
// the call.
func (m *Marker) takeExtra(w *MarkWork, u []float32, extra *Run) {
	embed := m.extra.In
	x := room(&w.input, extra.Len()*embed)
	clear(x)
	for i := range extra.Len() {
		m.sum(x[i*embed:(i+1)*embed], extra.Of(i))
	}
	w.rounded.set(x, extra.Len(), embed, embed)
	m.extra.rounded.apply(u, &w.rounded)
}

// pass takes the sequence in w.u through the layers and sets w.grades.
func (m *Marker) pass(w *MarkWork, words int) {
	lengths := []int{words}
	wide := m.Out.In
	for i := range m.Layers {
		l := &m.Layers[i]
		if i > 0 {
			w.rounded.set(w.states[0], words, l.In, l.In)
			l.rounded.apply(room(&w.u, words*l.Out), &w.rounded)
		}
		l.passAll(room(&w.states[1], words*wide), w.states[0], w.u, room(&w.cell, l.Hidden), lengths)
		w.states[0], w.states[1] = w.states[1], w.states[0]
	}
	w.rounded.set(w.states[0], words, wide, wide)
	m.Out.rounded.apply(room(&w.grades, words*m.Out.Out), &w.rounded)
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
