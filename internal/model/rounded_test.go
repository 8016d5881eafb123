package model

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// byHand is what apply promises, number by number.
func byHand(a *Affine, x []float32, rows int) []float32 {
	y := make([]float32, rows*a.Out)
	for i := range rows {
		q, rowScale := inSteps(x[i*a.In:(i+1)*a.In], 127)
		for j := range a.Out {
			column := make([]float32, a.In)
			for p := range column {
				column[p] = a.W[p*a.Out+j]
			}
			w, scale := inSteps(column, 63)
			sum := 0
			for p := range q {
				sum += q[p] * w[p]
			}
			scaled := float32(sum) * scale
			y[i*a.Out+j] = float32(scaled*rowScale) + a.B[j]
		}
	}
	return y
}

// inSteps rounds numbers to so many steps on each side of 0.
func inSteps(v []float32, steps float32) (q []int, scale float32) {
	var most float32
	for _, x := range v {
		most = max(most, x, -x)
	}
	q = make([]int, len(v))
	if most == 0 {
		return q, 0
	}
	for i, x := range v {
		if steps == 127 {
			q[i] = int(math.RoundToEven(float64(x * (steps / most))))
		} else {
			q[i] = int(math.Round(float64(x / (most / steps))))
		}
	}
	return q, most / steps
}

func randomAffine(rng *rand.Rand, in, out int) *Affine {
	return &Affine{In: in, Out: out, W: randomSlice(rng, in*out), B: randomSlice(rng, out)}
}

func TestRoundedMapsAreExactSums(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	for _, s := range randomShapes(rng, 25) {
		rows, a := s[0], randomAffine(rng, s[1], s[2])
		x, have := randomSlice(rng, rows*a.In), make([]float32, rows*a.Out)
		var in inputs
		in.set(randomSlice(rng, 40*a.In), 40, a.In, a.In) // leaves what must not be used
		in.set(x, rows, a.In, a.In)
		newRounded(a).apply(have, &in)
		sameBits(t, fmt.Sprint(s), have, byHand(a, x, rows))
	}
}

// extremes are rows and columns whose products add up to the most that there
// can be, on either side, or hide in a single place.
var extremes = map[string]func(i int) float32{
	"greatest":       func(int) float32 { return 1 },
	"least":          func(int) float32 { return -1 },
	"changing":       func(i int) float32 { return float32(1 - i%2*2) },
	"changing twice": func(i int) float32 { return float32(1 - i/2%2*2) },
	"zeros":          func(int) float32 { return 0 },
	"one":            func(i int) float32 { return float32(i / 63) },
	"tiny":           func(i int) float32 { return float32(i) * 1e-42 },
	"large":          func(i int) float32 { return float32(i) * 1e30 },
}

func TestRoundedMapsDoNotSaturate(t *testing.T) {
	const in, out, rows = 64, 33, 5
	for weights, w := range extremes {
		a := Affine{In: in, Out: out, W: make([]float32, in*out), B: make([]float32, out)}
		for i := range a.W {
			a.W[i] = w(i / out)
		}
		for row, v := range extremes {
			x := make([]float32, rows*in)
			for i := range x {
				x[i] = v(i % in)
			}
			if row == "tiny" {
				clear(x) // as which such inputs count
			}
			have := make([]float32, rows*out)
			var rounded inputs
			rounded.set(x, rows, in, in)
			newRounded(&a).apply(have, &rounded)
			sameBits(t, fmt.Sprintf("%s inputs, %s weights", row, weights), have, byHand(&a, x, rows))
		}
	}
}

func TestRoundedMapsAreNear(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 14))
	const rows, in = 8, 256
	a := randomAffine(rng, in, 96)
	x, have, want := randomSlice(rng, rows*in), make([]float32, rows*a.Out), make([]float32, rows*a.Out)
	var rounded inputs
	rounded.set(x, rows, in, in)
	newRounded(a).apply(have, &rounded)
	a.Apply(want, x, rows)
	var off, all float64
	for i := range want {
		off += math.Pow(float64(have[i]-want[i]), 2)
		all += math.Pow(float64(want[i]), 2)
	}
	if share := math.Sqrt(off / all); share > .02 {
		t.Errorf("rounding moves a map of random numbers by %.3f of its deviation", share)
	}
}

func TestInputsAreRoundedTheSameOneByOne(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 16))
	for n := range 140 {
		v := randomSlice(rng, n)
		if n > 3 {
			v[1], v[2] = .5, 2.5 // halves, where the greatest is 127
			v[rng.IntN(n)] = 127
		}
		have, want := make([]int8, n), make([]int8, n)
		var most float32
		for i := range v { // slices of one are too short for vectors
			most = max(most, greatest(v[i:i+1]))
		}
		if greatest(v) != most {
			t.Fatalf("greatest of %v is %v", v, greatest(v))
		}
		sum := int32(0)
		for i := range v {
			sum += roundTo(want[i:], v[i:i+1], 127/most)
		}
		if s := roundTo(have, v, 127/most); s != sum || fmt.Sprint(have) != fmt.Sprint(want) {
			t.Fatalf("%v is rounded to %v, sum %d, together, %v, sum %d, one by one", v, have, s, want, sum)
		}
	}
}

func TestRoundedMapsDoNotAllocate(t *testing.T) {
	a := randomAffine(rand.New(rand.NewPCG(1, 2)), 64, 70)
	x, y, r := make([]float32, 20*64), make([]float32, 20*70), newRounded(a)
	var in inputs
	in.set(x, 20, 64, 64)
	n := testing.AllocsPerRun(10, func() {
		in.set(x, 20, 64, 64)
		r.apply(y, &in)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkRounded(b *testing.B) {
	for _, s := range [][3]int{{100, 256, 768}, {30, 256, 768}, {30, 164, 3072}, {5, 256, 768}} {
		rng := rand.New(rand.NewPCG(1, 2))
		rows, a := s[0], randomAffine(rng, s[1], s[2])
		x, y, r := randomSlice(rng, rows*a.In), make([]float32, rows*a.Out), newRounded(a)
		var in inputs
		b.Run(fmt.Sprintf("%dx%dx%d", rows, a.In, a.Out), func(b *testing.B) {
			for b.Loop() {
				in.set(x, rows, a.In, a.In)
				r.apply(y, &in)
			}
			b.ReportMetric(2*float64(rows*a.In*a.Out)*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "GOPS")
		})
	}
}
