package model

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// fmaBig is fma in exact arithmetic, for finite numbers.
func fmaBig(x, y, z float32) float32 {
	exact := func(x float32) *big.Float { return new(big.Float).SetPrec(700).SetFloat64(float64(x)) }
	p := exact(x)
	p.Mul(p, exact(y))
	if p.Sign() == 0 || p.Add(p, exact(z)).Sign() == 0 {
		return x*y + z // zeros have their own signs, and no rounding
	}
	f, _ := p.Float32()
	return f
}

func TestFmaRoundsOnce(t *testing.T) {
	const (
		ulp  = 0x1p-23
		tiny = 0x1p-149 // the least number
	)
	zero := float32(math.Copysign(0, -1))
	for _, row := range []struct {
		name          string
		x, y, z, want float32
	}{
		{"a tie goes to even", 1, ulp / 2, 1, 1},
		{"a tie goes to even, upwards", 1, ulp / 2, 1 + ulp, 1 + 2*ulp},
		{"a little more than a tie", ulp / 2, 1 + ulp, 1, 1 + ulp},
		{"a tie and less than a float64 has", 0x1p-100, 0x1p-49, 1, 1},
		{"a tie of the product, and a little", 1 + 0x1p-12, 1 + 0x1p-12, tiny, 1 + 0x1p-11 + ulp},
		{"a tie of the product, less a little", 1 + 0x1p-12, 1 + 0x1p-12, -tiny, 1 + 0x1p-11},
		{"a tie of the product, below zero", -1 - 0x1p-12, 1 + 0x1p-12, -tiny, -1 - 0x1p-11 - ulp},
		{"half of the least number", tiny, 0.5, 0, 0},
		{"half of the least number, and more", tiny, 0.5 + ulp, 0, tiny},
		{"half of the least number, from below", -tiny, 0.5 + ulp, 0, -tiny},
		{"a denormal tie and a little", tiny, 0.5, 3 * tiny, 4 * tiny},
		{"a denormal tie of a far product", 0x1p-140, 0x1p-10 * (1 + ulp), 3 * tiny, 4 * tiny},
		{"the greatest number stays", math.MaxFloat32, 1, 0x1p102, math.MaxFloat32},
		{"above it is infinity", math.MaxFloat32, 1, 0x1p103, float32(math.Inf(1))},
		{"a product beyond float32 comes back", 0x1p100, 0x1p100, float32(math.Inf(-1)), float32(math.Inf(-1))},
		{"a product beyond float32", 0x1p100, -0x1p100, 1, float32(math.Inf(-1))},
		{"opposite sum", 3, 5, -15, 0},
		{"opposite zeros", zero, 1, 0, 0},
		{"equal zeros", zero, 1, zero, zero},
	} {
		have := fma(row.x, row.y, row.z)
		if math.Float32bits(have) != math.Float32bits(row.want) {
			t.Errorf("%s: %v*%v + %v = %v, want %v", row.name, row.x, row.y, row.z, have, row.want)
		}
	}
	if x := fma(float32(math.Inf(1)), 0, 1); x == x {
		t.Errorf("∞*0 + 1 = %v", x)
	}
}

// hardFloat returns numbers of few bits, so that sums meet in the middle of
// float32s, of all sizes down to the denormals.
func hardFloat(rng *rand.Rand, size int) float32 {
	m := float64(1 + rng.Uint32()>>8>>(rng.Uint32()%24))
	if rng.Uint32()%2 == 0 {
		m = -m
	}
	return float32(math.Ldexp(m, size-12))
}

func TestFmaIsExactArithmetic(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 30_000 {
		size := rng.IntN(150) - 150
		x, y := hardFloat(rng, size/2), hardFloat(rng, size-size/2)
		z := hardFloat(rng, size+rng.IntN(70)-35)
		have, want := fma(x, y, z), fmaBig(x, y, z)
		if math.Float32bits(have) != math.Float32bits(want) {
			t.Fatalf("%x*%x + %x = %x, want %x", x, y, z, have, want)
		}
	}
}

func FuzzFma(f *testing.F) {
	f.Add(uint32(0x3f800800), uint32(0x3f800800), uint32(1))
	f.Fuzz(func(t *testing.T, a, b, c uint32) {
		x, y, z := math.Float32frombits(a), math.Float32frombits(b), math.Float32frombits(c)
		for _, v := range []float32{x, y, z} {
			if v-v != 0 {
				t.Skip()
			}
		}
		if have, want := fma(x, y, z), fmaBig(x, y, z); math.Float32bits(have) != math.Float32bits(want) {
			t.Fatalf("%x*%x + %x = %x, want %x", x, y, z, have, want)
		}
	})
}
