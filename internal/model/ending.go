package model

import (
	"math"
	"slices"
)

// Endings maps words to small values by how they end: the value of a word is
// that of its longest ending that has one, where the whole word counts as
// longer than any ending. So a few rules and their exceptions, and exceptions
// of those, stand for a dictionary (ripple-down rules, as LemmaGen uses them).
//
// Words of different classes do not share values. Endings are found by a hash
// of 32 bits, so about one look-up in 10⁵ of a word that is not known finds
// another's value.
type Endings struct {
	keys   []uint32 // 0 is an empty place
	values []uint16
	mask   uint32
	count  int
}

// longestEnding is the most bytes of an ending, but for whole words.
const longestEnding = 8

// EndingKey is where the value of an ending is kept; of a whole word, if whole.
func EndingKey(class uint32, ending string, whole bool) uint32 {
	h := class
	for i := len(ending) - 1; i >= 0; i-- {
		h = (h ^ uint32(ending[i])) * fnvPrime
	}
	return endingKey(h, whole)
}

func endingKey(h uint32, whole bool) uint32 {
	if whole {
		h = HashUint(h, 1)
	}
	return max(HashUint(h, 0), 1)
}

// NewEndings makes the map of values by EndingKey.
func NewEndings(values map[uint32]uint16) *Endings {
	keys := make([]uint32, 0, len(values))
	for k := range values {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	e := newEndings(len(keys))
	for _, k := range keys {
		e.put(k, values[k])
	}
	return e
}

// newEndings has room for n values in a table that is at most half full.
func newEndings(n int) *Endings {
	size := 4
	for size < 2*n {
		size *= 2
	}
	return &Endings{keys: make([]uint32, size), values: make([]uint16, size), mask: uint32(size - 1), count: n}
}

func (e *Endings) put(key uint32, value uint16) {
	at := e.place(key)
	e.keys[at], e.values[at] = key, value
}

// place is where key stands or would stand.
func (e *Endings) place(key uint32) uint32 {
	at := key & e.mask
	for e.keys[at] != 0 && e.keys[at] != key {
		at = (at + 1) & e.mask
	}
	return at
}

func (e *Endings) get(key uint32) (uint16, bool) {
	at := e.place(key)
	return e.values[at], e.keys[at] == key
}

// Find returns the value for the longest ending of word whose value suits.
func (e *Endings) Find(class uint32, word []byte, suits func(value uint16) bool) (uint16, bool) {
	var hashes [longestEnding + 1]uint32
	h := class
	hashes[0] = h
	for i := range word {
		h = (h ^ uint32(word[len(word)-1-i])) * fnvPrime
		if i < longestEnding {
			hashes[i+1] = h
		}
	}
	if v, ok := e.get(endingKey(h, true)); ok && suits(v) {
		return v, true
	}
	for n := min(len(word), longestEnding); n >= 0; n-- {
		if v, ok := e.get(endingKey(hashes[n], false)); ok && suits(v) {
			return v, true
		}
	}
	return 0, false
}

// Encode writes the map.
func (e *Endings) Encode(out *Encoder) {
	out.Uint32(e.count)
	for at, k := range e.keys {
		if k != 0 {
			out.Uint32(int(k))
			out.Uint32(int(e.values[at]))
		}
	}
}

// DecodeEndings reads what Encode wrote; an empty map when d fails.
func DecodeEndings(d *Decoder) *Endings {
	n := d.Uint32()
	if n > d.Left()/8 {
		d.Fail()
		return newEndings(0)
	}
	e := newEndings(n)
	for range n {
		key, value := uint32(d.Uint32()), d.Uint32()
		if key == 0 || value > math.MaxUint16 {
			d.Fail()
			return newEndings(0)
		}
		e.put(key, uint16(value))
	}
	return e
}
