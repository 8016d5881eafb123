package model

import (
	"fmt"
	"slices"
)

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
// A Net does not change once made, so goroutines may share it; each brings a
// Work of its own.
type Net struct {
	Shape
	UPOS, XPOS, Feats, Rels []string // what the classes mean
	root                    int      // the class of the relation "root", which no other word has; -1 for none

	quick quick
	kept  forms

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
}

// NewNet returns a net of zeros with the classes given.
func NewNet(s Shape, upos, xpos, feats, rels []string) *Net {
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
	n.Tagger = newAffine(wide, len(upos)+len(xpos)+len(feats))
	n.Hint = newAffine(len(upos)+len(xpos), wide)
	n.Role = newAffine(wide, 2*s.Arcs+2*s.Labels)
	n.Arc = newAffine(s.Arcs, s.Arcs)
	n.Label = newAffine(s.Labels, len(rels))
	n.Far = make([]float32, Distances*s.Arcs)
	n.FarLabel = make([]float32, Distances*s.Labels)
	n.Root = make([]float32, wide)
	return n
}

func newAffine(in, out int) Affine {
	return Affine{in, out, make([]float32, in*out), make([]float32, out)}
}

// Weights returns every dense matrix and vector of the net, in a fixed order.
func (n *Net) Weights() [][]float32 {
	var all [][]float32
	for _, layers := range [][]Layer{n.Low, n.Up} {
		for i := range layers {
			all = append(all, layers[i].W, layers[i].B)
		}
	}
	for _, a := range []*Affine{&n.Tagger, &n.Hint, &n.Role, &n.Arc, &n.Label} {
		all = append(all, a.W, a.B)
	}
	return append(all, n.Far, n.FarLabel, n.Root)
}

// Apply sets y, of rows times a.Out numbers, to x·W + B.
func (a *Affine) Apply(y, x []float32, rows int) {
	for i := range rows {
		copy(y[i*a.Out:], a.B)
	}
	MatMul(y, x, a.W, rows, a.In, a.Out)
}

// Encode writes the net without its words.
func (n *Net) Encode(e *Encoder) {
	s := n.Shape
	for _, v := range []int{s.Embed, s.Vector, s.Window, s.Hidden, s.Lows, s.Ups, s.Arcs, s.Labels} {
		e.Uint32(v)
	}
	for _, names := range [][]string{n.UPOS, n.XPOS, n.Feats, n.Rels} {
		e.Strings(names)
	}
	for _, w := range n.Weights() {
		for _, v := range w {
			e.Float32(v)
		}
	}
	n.Features.Encode(e)
}

// DecodeNet reads what Encode wrote. The words are those that the net was
// trained with.
func DecodeNet(d *Decoder, words *Words) (*Net, error) {
	var s Shape
	for _, v := range []*int{&s.Embed, &s.Vector, &s.Window, &s.Hidden, &s.Lows, &s.Ups, &s.Arcs, &s.Labels} {
		if *v = d.Uint32(); *v > maxSize {
			return nil, fmt.Errorf("%w: a size of %d in the network", ErrFormat, *v)
		}
	}
	if s.Window > maxLayers || s.Lows > maxLayers || s.Ups > maxLayers {
		return nil, fmt.Errorf("%w: a network of %d and %d layers", ErrFormat, s.Lows, s.Ups)
	}
	n := NewNet(s, d.Strings(), d.Strings(), d.Strings(), d.Strings())
	for _, w := range n.Weights() {
		for i := range w {
			w[i] = d.Float32()
		}
	}
	n.Features, n.Words = DecodeRows(d), words
	if words == nil {
		return nil, fmt.Errorf("%w: a network without words", ErrFormat)
	}
	if d.Err() == nil && (s.Lows == 0 || n.Low[0].Skips() || n.Features.Dim != s.Embed || words.Dim != s.Vector) {
		return nil, fmt.Errorf("%w: the network and its words disagree", ErrFormat)
	}
	if d.Err() != nil {
		return nil, d.Err()
	}
	n.Ready()
	return n, nil
}

// What a file may say, so that a damaged one cannot ask for all memory.
const (
	maxSize   = 512
	maxLayers = 16 // and words of a window
)
