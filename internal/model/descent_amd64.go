package model

// descentVectors moves whole vectors of 8 weights and returns how many weights
// it moved.
func descentVectors(d *Descent, weight, mean, square, gradient []float32) int {
	n := len(weight) &^ 7
	if machine < avx2 || n == 0 {
		return 0
	}
	_, _, _ = mean[n-1], square[n-1], gradient[n-1]
	descentAVX2(d, &weight[0], &mean[0], &square[0], &gradient[0], n)
	return n
}

// descentAVX2 does what Step does to n weights, a multiple of 8 and not 0.
//
//go:noescape
func descentAVX2(d *Descent, weight, mean, square, gradient *float32, n int)
