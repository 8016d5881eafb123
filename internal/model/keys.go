package model

import (
	"math"
	"slices"
)

// Keys numbers the features that were learnt, so that a feature that was not
// learnt brings nothing, rather than what some other one brings.
//
// As a section: their count, then their hashes, which rise.
type Keys struct {
	hashes []uint32 // in the order of their rows
	slots  slots
}

// NewKeys numbers hashes, which are all different, in rising order.
func NewKeys(hashes []uint32) *Keys {
	k := &Keys{hashes: slices.Sorted(slices.Values(hashes))}
	k.index()
	return k
}

func (k *Keys) index() {
	k.slots = newSlots(len(k.hashes))
	for row, h := range k.hashes {
		k.slots.put(h, row)
	}
}

// Len is the number of rows.
func (k *Keys) Len() int { return len(k.hashes) }

// Row returns the row of a feature by its hash, -1 for none.
func (k *Keys) Row(hash uint32) int {
	for at := k.slots.home(hash); ; at = k.slots.after(at) {
		row := int(k.slots[at]) - 1
		if row < 0 || k.hashes[row] == hash {
			return row
		}
	}
}

// Encode writes the hashes.
func (k *Keys) Encode(e *Encoder) {
	e.Uint32(len(k.hashes))
	for _, h := range k.hashes {
		e.Uint32(int(h))
	}
}

// DecodeKeys reads what Encode wrote.
func DecodeKeys(d *Decoder) *Keys {
	k := &Keys{}
	n := d.Uint32()
	if n > d.Left()/4 {
		d.Fail()
		n = 0
	}
	last := int64(math.MinInt64)
	for range n {
		h := d.Uint32()
		if int64(h) <= last {
			d.Fail()
		}
		last = int64(h)
		k.hashes = append(k.hashes, uint32(h))
	}
	k.index()
	return k
}
