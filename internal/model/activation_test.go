package model

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func TestActivationsAreNearTheirFunctions(t *testing.T) {
	sigmoid := func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
	for _, row := range []struct {
		name     string
		have     func(float32) float32
		want     func(float64) float64
		from, to float64
		worst    float64 // relative error
	}{
		{"e^x", Exp32, math.Exp, -87, 88, 1.5e-7},
		{"e^x near 0", Exp32, math.Exp, -1, 1, 1.5e-7},
		{"sigmoid", Sigmoid32, sigmoid, -87, 87, 3e-7},
		{"sigmoid near 0", Sigmoid32, sigmoid, -9, 9, 3e-7},
	} {
		worst, at := 0.0, 0.0
		const steps = 1 << 20
		for i := range steps + 1 {
			x := float32(row.from + (row.to-row.from)*float64(i)/steps)
			want := row.want(float64(x))
			if e := math.Abs(float64(row.have(x))-want) / math.Abs(want); want != 0 && e > worst {
				worst, at = e, float64(x)
			}
		}
		t.Logf("%s: worst relative error %.3g at %v", row.name, worst, at)
		if worst > row.worst {
			t.Errorf("%s: relative error %.3g at %v, more than %.3g", row.name, worst, at, row.worst)
		}
	}
}

func TestActivationsFarOut(t *testing.T) {
	inf := float32(math.Inf(1))
	for _, row := range []struct {
		name       string
		have, want float32
	}{
		{"sigmoid 0", Sigmoid32(0), 0.5},
		{"sigmoid ∞", Sigmoid32(inf), 1},
		{"e^0", Exp32(0), 1},
		{"e^∞ is e^88", Exp32(inf), Exp32(88)},
		{"e^-∞ is e^-87", Exp32(-inf), Exp32(-87)},
	} {
		if row.have != row.want {
			t.Errorf("%s = %v, want %v", row.name, row.have, row.want)
		}
	}
	if x := Sigmoid32(float32(math.NaN())); x == x {
		t.Errorf("sigmoid NaN = %v", x)
	}
}

func TestSlicesHaveTheBitsOfTheSingleFunctions(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	src := []float32{0, float32(math.Copysign(0, -1)), 1e-40, -1e-40, 87, -88, 200, -200, float32(math.Inf(1)), float32(math.Inf(-1))}
	for range 20000 {
		src = append(src, float32(rng.NormFloat64()*math.Exp(8*rng.Float64()-4)))
	}
	for _, row := range []struct {
		name  string
		slice func(dst, src []float32)
		one   func(float32) float32
	}{
		{"exp", ExpSlice, Exp32},
		{"sigmoid", SigmoidSlice, Sigmoid32},
	} {
		for n := range 40 {
			want, have := make([]float32, len(src)-n), make([]float32, len(src)-n)
			for i, x := range src[n:] {
				want[i] = row.one(x)
			}
			row.slice(have, src[n:])
			sameBits(t, row.name, have, want)
		}
	}
}

func TestPositive(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for n := range 40 {
		x := randomSlice(rng, n)
		want := make([]float32, n)
		for i, v := range x {
			if i%7 == 3 {
				x[i], v = float32(math.Copysign(0, -1)), 0
			}
			want[i] = max(v, 0)
		}
		positive(x)
		sameBits(t, fmt.Sprint("length ", n), x, want)
	}
}

func TestBestIsTheFirstOfTheHighest(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for n := 1; n < 60; n++ {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(rng.IntN(n)) - 40
		}
		want := 0
		for i, v := range x {
			if v > x[want] {
				want = i
			}
		}
		if have := best(x); have != want {
			t.Errorf("best of %v is %d, want %d", x, have, want)
		}
	}
	if have := best([]float32{never, never}); have != 0 {
		t.Errorf("best of what may not be chosen is %d", have)
	}
}

func BenchmarkActivations(b *testing.B) {
	x := randomSlice(rand.New(rand.NewPCG(1, 2)), 1024)
	y := make([]float32, len(x))
	for name, f := range map[string]func(dst, src []float32){"exp": ExpSlice, "sigmoid": SigmoidSlice} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				f(y, x)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(x)), "ns/element")
		})
	}
}
