package model

import "math"

// The exponential function and its kin, from sums, products and quotients
// alone, each rounded: the functions of package math differ in the last bit
// between architectures.
//
// e^x = 2^n · e^r with n = x/ln 2 rounded and |r| <= ln 2/2; e^r - 1 is its
// Taylor polynomial of degree 7, whose remainder is below 2^-25 of it. The test
// says how near each function comes.

const (
	// Adding and taking away 1.5·2^23 rounds to a whole number.
	rounder = 3 << 22

	log2e = math.Log2E
	// ln 2 in two parts, the first short enough that n times it is exact.
	ln2High = 0x1.62ep-1
	ln2Low  = math.Ln2 - ln2High

	maxExp = 88 // e^88 and e^-87 are the ends of the normal numbers, almost
	minExp = -87
)

// Exp32 returns e^x; x below -87 or above 88 is taken as that.
func Exp32(x float32) float32 {
	y, scale := expm1(x)
	return float32(scale*y) + scale
}

// Sigmoid32 returns 1/(1+e^-x).
func Sigmoid32(x float32) float32 {
	return 1 / (1 + Exp32(-x))
}

// expm1 returns e^r - 1 and 2^n.
func expm1(x float32) (y, scale float32) {
	if x < minExp {
		x = minExp
	}
	if x > maxExp {
		x = maxExp
	}
	z := float32(x*log2e) + rounder
	n := z - rounder
	r := x - float32(n*ln2High)
	r -= float32(n * ln2Low)
	y = float32(r*(1./5040)) + 1./720
	y = float32(r*y) + 1./120
	y = float32(r*y) + 1./24
	y = float32(r*y) + 1./6
	y = float32(r*y) + 1./2
	y = float32(float32(r*r)*y) + r
	return y, math.Float32frombits(math.Float32bits(z)<<23 + 127<<23)
}

// ExpSlice sets each element of dst to Exp32 of that of src; the two may be the
// same slice. So do the others.
func ExpSlice(dst, src []float32) {
	for i := expVectors(dst, src); i < len(src); i++ {
		dst[i] = Exp32(src[i])
	}
}

// SigmoidSlice is Sigmoid32 of every element.
func SigmoidSlice(dst, src []float32) {
	for i := sigmoidVectors(dst, src); i < len(src); i++ {
		dst[i] = Sigmoid32(src[i])
	}
}

// positive sets what is below 0 to 0.
func positive(x []float32) {
	for i := positiveVectors(x); i < len(x); i++ {
		if !(x[i] > 0) {
			x[i] = 0
		}
	}
}
