package model

import (
	"fmt"
)

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
