package model

import "fmt"

// Encode writes a net that is ready, without its words:
//
//   - the sizes, as in Shape; the names of the classes UPOS, XPOS, Feats, Rels;
//   - the maps: lower and upper layers, Tagger, Hint, Role, Arc, Label. Of each
//     the scales of its columns, its biases, then a signed byte from -63 to 63
//     for each weight, column by column;
//   - Far, FarLabel and Root; the hashed features, as Rows.
//
// The first layer is written as the map of a word to the columns for all places
// of the window, one after the other; its biases stand in the middle place.
func (n *Net) Encode(e *Encoder) {
	for _, v := range n.sizes() {
		e.Uint32(*v)
	}
	for _, names := range [][]string{n.UPOS, n.XPOS, n.Feats, n.Rels} {
		e.Strings(names)
	}
	for _, a := range n.maps() {
		a.rounded.encode(e)
	}
	for _, v := range n.vectors() {
		e.float32s(v)
	}
	n.Features.Encode(e)
}

func (s *Shape) sizes() []*int {
	return []*int{&s.Embed, &s.Vector, &s.Window, &s.Hidden, &s.Lows, &s.Ups, &s.Arcs, &s.Labels}
}

// DecodeNet reads what Encode wrote, ready. The words are those that the net
// was trained with.
func DecodeNet(d *Decoder, words *Words) (*Net, error) {
	var s Shape
	for _, v := range s.sizes() {
		if *v = d.Uint32(); *v > maxSize {
			return nil, fmt.Errorf("%w: a size of %d in the network", ErrFormat, *v)
		}
	}
	if s.Window > maxLayers || s.Lows > maxLayers || s.Ups > maxLayers {
		return nil, fmt.Errorf("%w: a network of %d and %d layers", ErrFormat, s.Lows, s.Ups)
	}
	n := newNet(s, d.Strings(), d.Strings(), d.Strings(), d.Strings())
	if words == nil {
		return nil, fmt.Errorf("%w: a network without words", ErrFormat)
	}
	if s.Lows == 0 || n.Low[0].Skips() || words.Dim != s.Vector {
		return nil, fmt.Errorf("%w: the network and its words disagree", ErrFormat)
	}
	for i, a := range n.maps() {
		in, out := a.In, a.Out
		if i == 0 {
			in, out = n.wide(), n.places()*a.Out
		}
		a.rounded = decodeRounded(d, in, out)
	}
	for _, v := range n.vectors() {
		d.float32s(v)
	}
	n.Features, n.Words = DecodeRows(d), words
	if d.Err() == nil && n.Features.Dim != s.Embed {
		d.Fail()
	}
	if d.Err() != nil {
		return nil, d.Err()
	}
	n.keepForms()
	return n, nil
}

// What a file may say, so that a damaged one cannot ask for all memory.
const (
	maxSize   = 512
	maxLayers = 16 // and words of a window
)
