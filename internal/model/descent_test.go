package model

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

var sampleDescent = Descent{
	Scale: 0.5, KeepMean: 0.9, AddMean: 0.1, KeepSquare: 0.95, AddSquare: 0.05,
	GrowMean: 1.5, GrowSquare: 1.2, Rate: 0.01, Tiny: 1e-8,
}

func TestDescentIsTheSameWeightByWeight(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for n := range 40 {
		w, mean, square, g := randomSlice(rng, n), randomSlice(rng, n), randomSlice(rng, n), randomSlice(rng, n)
		for i := range square {
			square[i] *= square[i]
		}
		w1, mean1, square1 := slices.Clone(w), slices.Clone(mean), slices.Clone(square)
		for i := range n { // slices of one are too short for vectors
			sampleDescent.Step(w1[i:i+1], mean1[i:i+1], square1[i:i+1], g[i:i+1])
		}
		sampleDescent.Step(w, mean, square, g)
		sameBits(t, "weight", w, w1)
		sameBits(t, "mean", mean, mean1)
		sameBits(t, "square", square, square1)
	}
}

func TestDescentStep(t *testing.T) {
	w, mean, square := []float32{1}, []float32{0}, []float32{0}
	d := Descent{Scale: 1, KeepMean: 0.9, AddMean: 0.1, KeepSquare: 0.9, AddSquare: 0.1, GrowMean: 10, GrowSquare: 10, Rate: 0.25}
	d.Step(w, mean, square, []float32{-3})
	if math.Abs(float64(w[0])-1.25) > 1e-6 { // the first step is Rate, whatever the gradient
		t.Errorf("weight %v, want 1.25", w[0])
	}
}

func BenchmarkDescent(b *testing.B) {
	rng := rand.New(rand.NewPCG(9, 10))
	w, mean, square, g := randomSlice(rng, 4096), randomSlice(rng, 4096), make([]float32, 4096), randomSlice(rng, 4096)
	for b.Loop() {
		sampleDescent.Step(w, mean, square, g)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(w)), "ns/weight")
}
