package model

// recurVectors moves whole vectors of 8 cells on and returns how many cells it
// moved.
func recurVectors(out, cell, cand, forget, reset, skip []float32) int {
	n := len(out) &^ 7
	if machine < avx2 || n == 0 {
		return 0
	}
	_, _, _, _, _ = cell[n-1], cand[n-1], forget[n-1], reset[n-1], skip[n-1]
	recurAVX2(&out[0], &cell[0], &cand[0], &forget[0], &reset[0], &skip[0], n)
	return n
}

// recurAVX2 does what recur does to n cells, a multiple of 8 and not 0.
//
//go:noescape
func recurAVX2(out, cell, cand, forget, reset, skip *float32, n int)
