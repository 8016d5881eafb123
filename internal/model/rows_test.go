package model

import (
	"math/rand/v2"
	"testing"
)

func TestRowsOfBytesAreAddedTheSameOneByOne(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for n := range 40 {
		q, have := make([]byte, n), randomSlice(rng, n)
		for i := range q {
			q[i] = byte(rng.Uint32())
		}
		scale, want := rng.Float32(), append([]float32(nil), have...)
		for i := range q { // slices of one are too short for vectors
			addBytes(want[i:i+1], q[i:i+1], scale)
		}
		addBytes(have, q, scale)
		sameBits(t, "sum", have, want)
	}
}
