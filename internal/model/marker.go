package model

// Marker gives words classes. A lower layer reads sequences of words: the sum of
// the hashed features of each beside the vector of its form and its state, what
// another network says of it in its place. What that layer says is read by
// heads, each with a layer of its own and with classes of its own. A head may
// read the same words again and again, each time with other features besides.
//
// A head takes the best path through the grades of classes and of the steps
// between them (a conditional random field; Lafferty, McCallum and Pereira, ICML
// 2001).
//
// A Marker does not change once made, so goroutines may share it; each brings
// work of its own.
type Marker struct {
	Keys     *Keys // of the features that were learnt
	Features *Rows // their vectors
	Words    *Words
	State    int // numbers of a word's state, 0 for none
	Lower    Layer
	Heads    []Head
}

// Head gives classes to words that the lower layer of a Marker has read.
type Head struct {
	Layer
	Out   Affine
	Moves []float32 // a row for each class and one for the beginning, with the grade of each class after it
	steps []float32 // their exponentials
	below Affine    // what the layer takes from the lower one
	own   Affine    // what it takes from features of its own
}

// HeadShape is what a head is made for.
type HeadShape struct {
	Classes  int
	Features bool // whether it reads features of its own
}

// NewMarker returns a marker of zeros, with embed numbers for a feature, state
// for a state, and hidden cells in each direction of a layer.
func NewMarker(embed, state, hidden int, words *Words, heads ...HeadShape) *Marker {
	m := newMarker(embed, state, hidden, words, heads)
	for _, a := range m.maps() {
		a.W, a.B = make([]float32, a.In*a.Out), make([]float32, a.Out)
	}
	return m
}

// newMarker returns a marker whose maps have no weights.
func newMarker(embed, state, hidden int, words *Words, heads []HeadShape) *Marker {
	m := &Marker{Words: words, State: state, Lower: newLayer(embed+words.Dim+state, hidden)}
	for _, s := range heads {
		m.Heads = append(m.Heads, newHead(embed, hidden, s))
	}
	return m
}

func newHead(embed, hidden int, s HeadShape) Head {
	wide := 2 * hidden
	h := Head{Out: Affine{In: wide, Out: s.Classes}, Moves: make([]float32, (s.Classes+1)*s.Classes)}
	if !s.Features {
		embed = 0
	}
	h.Layer = newLayer(wide+embed, hidden)
	h.below = Affine{In: wide, Out: h.Layer.Affine.Out}
	h.own = Affine{In: embed, Out: h.Layer.Affine.Out}
	return h
}

// maps returns the maps that are learnt, in a fixed order.
func (m *Marker) maps() []*Affine {
	all := []*Affine{&m.Lower.Affine}
	for i := range m.Heads {
		all = append(all, &m.Heads[i].Affine, &m.Heads[i].Out)
	}
	return all
}

// Weights returns every dense matrix and vector, in a fixed order: of each map
// the weights and the biases, then the moves of each head.
func (m *Marker) Weights() [][]float32 {
	var all [][]float32
	for _, a := range m.maps() {
		all = append(all, a.W, a.B)
	}
	for i := range m.Heads {
		all = append(all, m.Heads[i].Moves)
	}
	return all
}

// Ready prepares the marker for reading, once its weights are set.
func (m *Marker) Ready() {
	m.Lower.rounded = newRounded(&m.Lower.Affine)
	for i := range m.Heads {
		h := &m.Heads[i]
		at := h.below.In * h.below.Out
		h.below.W, h.below.B = h.W[:at], h.B
		h.own.W, h.own.B = h.W[at:], make([]float32, h.own.Out)
		for _, a := range h.read() {
			a.rounded = newRounded(a)
		}
		h.weigh()
	}
}

// read returns the maps that are used in reading.
func (h *Head) read() []*Affine { return []*Affine{&h.below, &h.own, &h.Out} }

// reads reports whether the head reads features of its own.
func (h *Head) reads() bool { return h.own.In > 0 }

// Fits reports whether a head is of a shape.
func (h Head) Fits(s HeadShape) bool { return h.Out.Out == s.Classes && h.reads() == s.Features }

// weigh computes the weights of the moves.
func (h *Head) weigh() {
	h.steps = make([]float32, len(h.Moves))
	ExpSlice(h.steps, h.Moves)
}
