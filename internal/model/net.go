package model

import "slices"

// Net is a network that tags and parses sentences. It reads words as sums of
// hashed features beside a vector learned from plain text, passes them through
// two stacks of recurrent layers, and answers from the lower one with tags,
// from the upper one with the head and the relation of each word.
//
//   - Layer is the simple recurrent unit of Lei et al. (EMNLP 2018) with gates
//     that see the input alone, in both directions: everything but a few
//     operations an element is matrix products over the whole sentence.
//   - The upper layers read what the lower ones say and the chances of the tags.
//   - Heads are graded by a bilinear form (Dozat and Manning, ICLR 2017) of the
//     dependent with the head and, added to that, with their distance; a maximum
//     spanning tree is taken. Relations are graded by one hidden layer over the
//     sum of what head, dependent and distance bring (Kiperwasser and Goldberg,
//     TACL 2016).
//
// A Net under training is Weights; Ready rounds them, and what reads uses the
// rounded ones alone. A net from a file has no others. It does not change once
// ready, so goroutines may share it; each brings a Work of its own.
type Net struct {
	Shape
	UPOS, XPOS, Feats, Rels []string // what the classes mean
	root                    int      // the class of the relation "root", which no other word has; -1 for none

	kept forms

	Features *Rows  // of hashed features
	Words    *Words // vectors
	Low, Up  []Layer
	Tagger   Affine // to UPOS, XPOS and Feats, side by side
	Hint     Affine // from the chances of UPOS and XPOS to what the upper layers read
	Role     Affine // to four parts: as head and as dependent for arcs, the same for labels
	Arc      Affine // from a dependent's part to what its head's part is multiplied by
	Label    Affine

	Far      []float32 // stands for the distance of a head: Arcs numbers for each
	FarLabel []float32 // the same for relations: Labels numbers for each
	Root     []float32 // stands for the root of a sentence among the words
}

// Shape is the sizes of a Net.
type Shape struct {
	Embed  int // numbers of a hashed feature
	Vector int // numbers of a word's vector
	Window int // words on each side that the first layer reads with a word
	Hidden int // of a layer, in each direction
	Lows   int // layers below the tags
	Ups    int // layers between the tags and the tree
	Arcs   int // numbers of a word as head or dependent
	Labels int // the same for relations
}

// Affine is y = x·W + B, with W of In rows and Out columns.
type Affine struct {
	In, Out int
	W, B    []float32
	rounded *rounded
}

// NewNet returns a net of zeros with the classes given.
func NewNet(s Shape, upos, xpos, feats, rels []string) *Net {
	n := newNet(s, upos, xpos, feats, rels)
	for _, a := range n.maps() {
		a.W, a.B = make([]float32, a.In*a.Out), make([]float32, a.Out)
	}
	return n
}

// newNet returns a net whose maps have no weights.
func newNet(s Shape, upos, xpos, feats, rels []string) *Net {
	n := &Net{Shape: s, UPOS: upos, XPOS: xpos, Feats: feats, Rels: rels, root: slices.Index(rels, "root")}
	wide := 2 * s.Hidden
	for i := range s.Lows {
		in := wide
		if i == 0 {
			in = (s.Embed + s.Vector) * (2*s.Window + 1)
		}
		n.Low = append(n.Low, newLayer(in, s.Hidden))
	}
	for range s.Ups {
		n.Up = append(n.Up, newLayer(wide, s.Hidden))
	}
	n.Tagger = Affine{In: wide, Out: len(upos) + len(xpos) + len(feats)}
	n.Hint = Affine{In: len(upos) + len(xpos), Out: wide}
	n.Role = Affine{In: wide, Out: 2*s.Arcs + 2*s.Labels}
	n.Arc = Affine{In: s.Arcs, Out: s.Arcs}
	n.Label = Affine{In: s.Labels, Out: len(rels)}
	n.Far = make([]float32, Distances*s.Arcs)
	n.FarLabel = make([]float32, Distances*s.Labels)
	n.Root = make([]float32, wide)
	return n
}

// maps returns the maps of the net, in a fixed order.
func (n *Net) maps() []*Affine {
	var all []*Affine
	for _, layers := range [][]Layer{n.Low, n.Up} {
		for i := range layers {
			all = append(all, &layers[i].Affine)
		}
	}
	return append(all, &n.Tagger, &n.Hint, &n.Role, &n.Arc, &n.Label)
}

// Weights returns every dense matrix and vector of the net, in a fixed order.
func (n *Net) Weights() [][]float32 {
	var all [][]float32
	for _, a := range n.maps() {
		all = append(all, a.W, a.B)
	}
	return append(all, n.vectors()...)
}

// vectors returns what is not part of a map.
func (n *Net) vectors() [][]float32 { return [][]float32{n.Far, n.FarLabel, n.Root} }

// Ready prepares the net for reading, once its weights are set.
func (n *Net) Ready() {
	for _, a := range n.maps() {
		a.rounded = newRounded(a)
	}
	n.Low[0].rounded = newRounded(n.formMap())
	n.keepForms()
}

// Apply sets y, of rows times a.Out numbers, to x·W + B.
func (a *Affine) Apply(y, x []float32, rows int) {
	for i := range rows {
		copy(y[i*a.Out:], a.B)
	}
	MatMul(y, x, a.W, rows, a.In, a.Out)
}
