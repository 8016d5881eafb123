package model

// addBytesVectors adds whole vectors of 8 and returns how many numbers it added.
func addBytesVectors(dst []float32, q []byte, scale float32) int {
	n := len(q) &^ 7
	if machine < avx2 || n == 0 {
		return 0
	}
	_ = dst[n-1]
	addBytesAVX2(&dst[0], &q[0], scale, n)
	return n
}

// addBytesAVX2 does what addBytes does to n numbers, a multiple of 8 and not 0.
//
//go:noescape
func addBytesAVX2(dst *float32, q *byte, scale float32, n int)
