package model

// expTable has the numbers of expm1, for the assembly.
var expTable = [13]float32{
	minExp, maxExp, log2e, rounder, ln2High, ln2Low,
	1. / 5040, 1. / 720, 1. / 120, 1. / 24, 1. / 6, 1. / 2, 1,
}

func expVectors(dst, src []float32) int     { return vectors(dst, src, expAVX2) }
func sigmoidVectors(dst, src []float32) int { return vectors(dst, src, sigmoidAVX2) }

// vectors applies f to whole vectors of 8 and returns how many elements it did.
func vectors(dst, src []float32, f func(dst, src *float32, n int, table *[13]float32)) int {
	n := len(src) &^ 7
	_ = dst[:n]
	if machine < avx2 || n == 0 {
		return 0
	}
	f(&dst[0], &src[0], n, &expTable)
	return n
}

// expAVX2 does what ExpSlice does to n elements, a multiple of 8.
//
//go:noescape
func expAVX2(dst, src *float32, n int, table *[13]float32)

// sigmoidAVX2 is expAVX2 for Sigmoid32.
//
//go:noescape
func sigmoidAVX2(dst, src *float32, n int, table *[13]float32)

// positiveVectors does what positive does to whole vectors and returns how many
// numbers it did.
func positiveVectors(x []float32) int {
	n := len(x) &^ 7
	if machine < avx2 || n == 0 {
		return 0
	}
	positiveAVX2(&x[0], n)
	return n
}

// positiveAVX2 does what positive does to n numbers, a multiple of 8 and not 0.
//
//go:noescape
func positiveAVX2(x *float32, n int)

// highestVectors returns how many numbers whole vectors have, and the highest
// of these and top.
func highestVectors(x []float32, top float32) (int, float32) {
	n := len(x) &^ 7
	if machine < avx2 || n == 0 {
		return 0, top
	}
	return n, highestAVX2(&x[0], top, n)
}

// highestAVX2 returns the highest of n numbers, a multiple of 8 and not 0, and
// top.
//
//go:noescape
func highestAVX2(x *float32, top float32, n int) float32
