//go:build amd64 || arm64

package model

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func TestUnitsAgree(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, s := range append(randomShapes(rng, 15), [3]int{13, 530, 40}, [3]int{8, 140, 70}) {
		m, k, n := s[0], s[1], s[2]
		a, b, c := hardSlice(rng, m*k), hardSlice(rng, k*n), hardSlice(rng, m*n)
		for name, side := range map[string][2]matrix{
			"A·B":   {{a, k, 1}, {b, n, 1}},
			"Aᵀ·B":  {{a, 1, m}, {b, n, 1}},
			"A·Bᵀ":  {{a, k, 1}, {b, 1, k}},
			"Aᵀ·Bᵀ": {{a, 1, m}, {b, 1, k}},
		} {
			want := append([]float32(nil), c...)
			scalar.product(matrix{want, n, 1}, side[0], side[1], m, k, n)
			for u := scalar + 1; u <= machine; u++ {
				have := append([]float32(nil), c...)
				u.product(matrix{have, n, 1}, side[0], side[1], m, k, n)
				sameBits(t, fmt.Sprint("unit ", u, " ", name, " ", s), have, want)
			}
		}
	}
}

// TestOtherUnits runs the tests of what has vectors as on machines that have
// less than this one.
func TestOtherUnits(t *testing.T) {
	best := machine
	defer func() { machine = best }()
	for machine = range best {
		t.Run(fmt.Sprint("unit ", machine), func(t *testing.T) {
			t.Run("products", TestProductsHaveTheSumInOrder)
			t.Run("axpy", TestAxpyHasOneRounding)
			t.Run("exp, sigmoid", TestSlicesHaveTheBitsOfTheSingleFunctions)
			t.Run("cells", TestRecurIsTheSameCellByCell)
			t.Run("descent", TestDescentIsTheSameWeightByWeight)
			t.Run("rows", TestRowsOfBytesAreAddedTheSameOneByOne)
			t.Run("inputs", TestInputsAreRoundedTheSameOneByOne)
			t.Run("rounded", TestRoundedMapsAreExactSums)
			t.Run("extremes", TestRoundedMapsDoNotSaturate)
			t.Run("positive", TestPositive)
			t.Run("best", TestBestIsTheFirstOfTheHighest)
		})
	}
}

func TestUnitsAgreeOnRoundedMaps(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 18))
	for _, in := range []int{1, 4, 7, 256, 511} {
		a := newRounded(randomAffine(rng, in, panelCols))
		for i := range a.w {
			switch rng.IntN(3) { // sums of two products come to their ends
			case 0:
				a.w[i] = zeroWeight - mostWeight
			case 1:
				a.w[i] = zeroWeight + mostWeight
			}
		}
		var x inputs
		x.set(randomSlice(rng, tileRows*in), tileRows, in, in)
		for i := range x.q {
			x.q[i] = int8(1-rng.IntN(2)*2) * mostInput
		}
		want := make([]float32, tileRows*panelCols)
		roundedTileGo(want, panelCols, a, &x, 0, 0)
		for u := scalar; u <= machine; u++ {
			have := make([]float32, len(want))
			u.roundedTile(have, panelCols, a, &x, 0, 0)
			sameBits(t, fmt.Sprint("unit ", u, ", ", in, " inputs"), have, want)
		}
	}
}

// hardSlice has numbers whose sums need every bit, and some zeros and denormals.
func hardSlice(rng *rand.Rand, n int) []float32 {
	s := randomSlice(rng, n)
	for i := range s {
		switch rng.IntN(20) {
		case 0:
			s[i] = hardFloat(rng, -rng.IntN(140))
		case 1:
			s[i] = float32(math.Copysign(0, float64(s[i])))
		}
	}
	return s
}
