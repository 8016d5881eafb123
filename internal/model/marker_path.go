package model

import "slices"

// path is the best path through w.grades (Viterbi).
func (h *Head) path(w *MarkWork, words int) []int {
	n := h.Out.Out
	now, next := room(&w.paths, 2*n)[:n], w.paths[n:]
	w.from = append(w.from[:0], make([]uint8, words*n)...)
	for c := range n {
		now[c] = h.Moves[n*n+c] + w.grades[c]
	}
	for i := 1; i < words; i++ {
		for c := range n {
			before, top := 0, now[0]+h.Moves[c]
			for b := 1; b < n; b++ {
				if g := now[b] + h.Moves[b*n+c]; g > top {
					before, top = b, g
				}
			}
			next[c], w.from[i*n+c] = top+w.grades[i*n+c], uint8(before)
		}
		now, next = next, now
	}
	w.classes = append(w.classes[:0], make([]int, words)...)
	at := best(now)
	for i := words - 1; i >= 0; i-- {
		w.classes[i] = at
		at = int(w.from[i*n+at])
	}
	return w.classes
}

// Chances returns of each word of the sequence that this head marked last how
// likely its class is, by all paths: 0 to 1. They hold until the next call.
func (m *Marker) Chances(w *MarkWork, head int) []float32 {
	h := &m.Heads[head]
	n, words := h.Out.Out, len(w.classes)
	weights := room(&w.weights, words*n)
	copy(weights, w.grades)
	for i := range words {
		row := weights[i*n : (i+1)*n]
		top := slices.Max(row)
		for c := range row {
			row[c] -= top
		}
	}
	ExpSlice(weights, weights)
	forward := room(&w.forward, words*n)
	for c := range n {
		forward[c] = h.steps[n*n+c] * weights[c]
	}
	share(forward[:n])
	for i := 1; i < words; i++ {
		now, before := forward[i*n:(i+1)*n], forward[(i-1)*n:i*n]
		for c := range n {
			sum := float32(0)
			for b, p := range before {
				sum += float32(p * h.steps[b*n+c])
			}
			now[c] = sum * weights[i*n+c]
		}
		share(now)
	}
	return h.backward(w, words)
}

// backward goes from the last word to the first and joins what comes from both
// sides.
func (h *Head) backward(w *MarkWork, words int) []float32 {
	n := h.Out.Out
	chances := room(&w.chances, words)
	after, both := room(&w.paths, 2*n)[:n], w.paths[n:]
	for c := range n {
		after[c] = 1
	}
	for i := words - 1; i >= 0; i-- {
		for c := range n {
			both[c] = w.forward[i*n+c] * after[c]
		}
		share(both)
		chances[i] = both[w.classes[i]]
		for c := range n {
			after[c] *= w.weights[i*n+c]
		}
		copy(both, after)
		for b := range n {
			sum := float32(0)
			for c, p := range both {
				sum += float32(h.steps[b*n+c] * p)
			}
			after[b] = sum
		}
		share(after)
	}
	return chances
}

// share makes numbers add up to 1; where all are too small for a float32, they
// stay 0.
func share(p []float32) {
	sum := float32(0)
	for _, v := range p {
		sum += v
	}
	if sum == 0 {
		return
	}
	for i := range p {
		p[i] /= sum
	}
}
