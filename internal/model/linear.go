package model

import "math"

// Linear is a linear classifier over hashed features: each feature is a row of
// weights, one for each class, found by its hash. Two features that share a
// row are told apart by nothing; with four rows for each feature that was
// seen, this costs little.
type Linear struct {
	Classes int
	mask    uint32
	scale   float32
	weights []int8 // (mask+1) rows of Classes
}

// NewLinear quantises weights, 2^bits rows of classes, to one byte each.
func NewLinear(classes, bits int, weights []float32) *Linear {
	l := &Linear{Classes: classes, mask: 1<<bits - 1, weights: make([]int8, len(weights))}
	var most float32
	for _, w := range weights {
		most = max(most, w, -w)
	}
	if most == 0 {
		most = 1
	}
	l.scale = most / 127
	for i, w := range weights {
		l.weights[i] = int8(roundHalfAway(w / l.scale))
	}
	return l
}

func roundHalfAway(x float32) int {
	if x < 0 {
		return -int(0.5 - x)
	}
	return int(x + 0.5)
}

// Add adds the weights of the feature with hash h to scores, one for each
// class. Scores are in units of Scale.
func (l *Linear) Add(scores []int32, h uint32) {
	at := int(h&l.mask) * l.Classes
	for i, w := range l.weights[at : at+l.Classes] {
		scores[i] += int32(w)
	}
}

// Scale is what a score of 1 is worth in the units of training.
func (l *Linear) Scale() float32 { return l.scale }

// Encode writes the classifier.
func (l *Linear) Encode(e *Encoder) {
	e.Uint32(l.Classes)
	e.Uint32(int(l.mask))
	e.Float32(l.scale)
	for _, w := range l.weights {
		e.Uint8(uint8(w))
	}
}

// DecodeLinear reads what Encode wrote. It returns a classifier that knows
// nothing, of one class, when d fails.
func DecodeLinear(d *Decoder) *Linear {
	l := &Linear{Classes: d.Uint32(), mask: uint32(d.Uint32()), scale: d.Float32()}
	rows := int(l.mask) + 1
	if rows&int(l.mask) != 0 || l.Classes < 1 || l.Classes > d.Left()/rows || !(l.scale > 0 && l.scale <= math.MaxFloat32) {
		d.Fail()
		return &Linear{Classes: 1, weights: make([]int8, 1)}
	}
	raw := d.Bytes(rows * l.Classes)
	l.weights = make([]int8, len(raw))
	for i, b := range raw {
		l.weights[i] = int8(b)
	}
	return l
}

// Hash starts the hash of a feature of template n.
func Hash(n int) uint32 { return 2166136261 ^ uint32(n)*0x9E3779B1 }

const fnvPrime = 16777619

// HashString mixes s into h (FNV-1a).
func HashString(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return HashUint(h, uint32(len(s)))
}

// HashUint mixes v into h (a step of MurmurHash3).
func HashUint(h, v uint32) uint32 {
	v *= 0xcc9e2d51
	v = v<<15 | v>>17
	h ^= v * 0x1b873593
	h = h<<13 | h>>19
	return h*5 + 0xe6546b64
}
