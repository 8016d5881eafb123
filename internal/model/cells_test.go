package model

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRecurIsTheSameCellByCell(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for n := range 40 {
		var in [5][]float32 // cell, cand, forget, reset, skip
		for i := range in {
			in[i] = randomSlice(rng, n)
		}
		cell, want, have := slices.Clone(in[0]), make([]float32, n), make([]float32, n)
		for i := range n { // slices of one are too short for vectors
			recur(want[i:i+1], cell[i:i+1], in[1][i:], in[2][i:], in[3][i:], in[4][i:])
		}
		recur(have, in[0], in[1], in[2], in[3], in[4])
		sameBits(t, "out", have, want)
		sameBits(t, "cell", in[0], cell)
	}
}

func TestGatesAreNearSigmoid(t *testing.T) {
	worst := 0.0
	for x := float32(-30); x < 30; x += 1. / 512 {
		off := math.Abs(float64(gate(x) - Sigmoid32(x)))
		worst = max(worst, off)
		if x > -gateEnd && x < gateEnd && off > 1.2e-4 || off > 5e-4 {
			t.Fatalf("gate(%v) is %v off", x, off)
		}
	}
	t.Logf("at most %.2g off", worst)
}

func BenchmarkRecur(b *testing.B) {
	rng := rand.New(rand.NewPCG(7, 8))
	var in [6][]float32
	for i := range in {
		in[i] = make([]float32, 128)
	}
	copy(in[1], randomSlice(rng, 128))
	for b.Loop() {
		recur(in[0], in[1], in[2], in[3], in[4], in[5])
	}
}
