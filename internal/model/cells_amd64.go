package model

// recurVectors moves whole vectors of cells on and returns how many cells it
// moved.
func recurVectors(out, cell, cand, forget, reset, skip []float32) int {
	return machine.recur(out, cell, cand, forget, reset, skip)
}

func (u unit) recur(out, cell, cand, forget, reset, skip []float32) int {
	n, f := len(out)&^7, recurAVX2
	if u >= avx512 {
		n, f = len(out)&^15, recurAVX512
	}
	if u < avx2 || n == 0 {
		return 0
	}
	_, _, _, _, _ = cell[n-1], cand[n-1], forget[n-1], reset[n-1], skip[n-1]
	f(&out[0], &cell[0], &cand[0], &forget[0], &reset[0], &skip[0], n, gates)
	return n
}

// recurAVX2 does what recur does to n cells, a multiple of 8 and not 0.
//
//go:noescape
func recurAVX2(out, cell, cand, forget, reset, skip *float32, n int, table *gateTable)

// recurAVX512 is recurAVX2 for a multiple of 16.
//
//go:noescape
func recurAVX512(out, cell, cand, forget, reset, skip *float32, n int, table *gateTable)
