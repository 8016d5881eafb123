package model

import "math"

const (
	lowBits   = 1<<29 - 1          // of a float64, that a float32 does not have
	tie       = 1 << 28            // half of the last place of a float32
	leastNorm = (1023 - 126) << 52 // 2^-126, the least normal float32, as a float64
	signless  = 1<<63 - 1
)

// fma returns x*y + z with one rounding, as the instructions of that name do.
//
// The product is exact in float64, the sum is not. Rounding the rounded sum is
// right unless the first rounding came to the middle between two float32s. Such
// a sum is rounded to odd instead (Boldo and Melquiond 2008): where it is not
// exact, its last bit says that there is more. Below the normal numbers the
// middle lies elsewhere; there all sums go that way.
func fma(x, y, z float32) float32 {
	p := float64(x) * float64(y)
	s := p + float64(z)
	if b := math.Float64bits(s); b&lowBits != tie && b&signless >= leastNorm {
		return float32(s)
	}
	return float32(roundedToOdd(p, float64(z), s))
}

// roundedToOdd returns s, the rounded sum of p and z, or if it is not exact
// that of its neighbours around the sum whose last bit is 1.
func roundedToOdd(p, z, s float64) float64 {
	most := s - p
	rest := (p - (s - most)) + (z - most) // s + rest is p + z (Knuth's TwoSum)
	bits := math.Float64bits(s)
	if rest == 0 || bits&1 == 1 {
		return s
	}
	if (rest > 0) == (s > 0) {
		return math.Float64frombits(bits + 1)
	}
	return math.Float64frombits(bits - 1)
}
