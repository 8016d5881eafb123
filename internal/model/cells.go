package model

// recur moves the cells of a recurrent layer on by one word, and sets out to
// their output; see Layer. All slices are of one length.
func recur(out, cell, cand, forget, reset, skip []float32) {
	i := recurVectors(out, cell, cand, forget, reset, skip)
	for ; i < len(out); i++ {
		c := cand[i] + float32(forget[i]*(cell[i]-cand[i]))
		cell[i] = c
		out[i] = skip[i] + float32(reset[i]*(c-skip[i]))
	}
}
