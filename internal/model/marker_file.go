package model

import "fmt"

// Encode writes a marker that is ready, without its words: the numbers of
// features, of states, of cells in each direction and of heads; the map of the
// lower layer, as a Net's. Then of each head the number of classes, whether it
// reads features (1 or 0), what its layer takes from the lower one and from
// features, the way out, and the moves. Then the keys and the vectors of the
// features.
func (m *Marker) Encode(e *Encoder) {
	for _, n := range []int{m.Features.Dim, m.State, m.Lower.Hidden, len(m.Heads)} {
		e.Uint32(n)
	}
	m.Lower.rounded.encode(e)
	for i := range m.Heads {
		m.Heads[i].encode(e)
	}
	m.Keys.Encode(e)
	m.Features.Encode(e)
}

func (h *Head) encode(e *Encoder) {
	e.Uint32(h.Out.Out)
	e.Uint32(min(h.own.In, 1))
	for _, a := range h.read() {
		a.rounded.encode(e)
	}
	e.float32s(h.Moves)
}

// DecodeMarker reads what Encode wrote, ready. The words are those that the
// marker was trained with.
func DecodeMarker(d *Decoder, words *Words) (*Marker, error) {
	embed, state, hidden, heads := d.Uint32(), d.Uint32(), d.Uint32(), d.Uint32()
	if max(embed, hidden) > maxSize || state > 2*maxSize || heads > maxLayers || min(embed, hidden, heads) < 1 {
		d.Fail()
	}
	if d.Err() != nil {
		return nil, d.Err()
	}
	m := newMarker(embed, state, hidden, words, nil)
	if m.Lower.Skips() {
		return nil, fmt.Errorf("%w: a marker whose lower layer skips", ErrFormat)
	}
	m.Lower.rounded = decodeRounded(d, m.Lower.In, m.Lower.Out)
	for range heads {
		m.Heads = append(m.Heads, decodeHead(d, embed, hidden))
	}
	m.Keys, m.Features = DecodeKeys(d), DecodeRows(d)
	if m.Features.Dim != embed || m.Features.Len() != m.Keys.Len() {
		d.Fail()
	}
	return m, d.Err()
}

func decodeHead(d *Decoder, embed, hidden int) Head {
	s := HeadShape{d.Uint32(), d.Uint32() == 1}
	if s.Classes < 1 || s.Classes > maxSize {
		d.Fail()
		return Head{}
	}
	h := newHead(embed, hidden, s)
	for _, a := range h.read() {
		a.rounded = decodeRounded(d, a.In, a.Out)
	}
	d.float32s(h.Moves)
	h.weigh()
	return h
}
