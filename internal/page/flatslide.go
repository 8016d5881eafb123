package page

// slide is a border that moves down a page, with a window of pieces on each
// side: a step costs the words that enter and leave the windows.
type slide struct {
	pieces      []piece
	weights     []float64
	width       int
	left, right []int32 // how often they hold a term
	both, any   float64 // weight of the terms that both hold, and that either holds
}

// slide begins before the first of the pieces, in the room of another.
func (v *vocabulary) slide(w *slide, pieces []piece, width int) *slide {
	*w = slide{pieces, v.weights, width, sized(w.left, len(v.weights)), sized(w.right, len(v.weights)), 0, 0}
	clear(w.left)
	clear(w.right)
	for i := range min(width, len(pieces)) {
		w.enter(w.right, w.left, i)
	}
	return w
}

func (w *slide) enter(own, other []int32, i int) {
	for _, t := range w.pieces[i].terms {
		own[t]++
		switch {
		case own[t] > 1:
		case other[t] > 0:
			w.both += w.weights[t]
		default:
			w.any += w.weights[t]
		}
	}
}

func (w *slide) leave(own, other []int32, i int) {
	for _, t := range w.pieces[i].terms {
		own[t]--
		switch {
		case own[t] > 0:
		case other[t] > 0:
			w.both -= w.weights[t]
		default:
			w.any -= w.weights[t]
		}
	}
}

// step moves the border from before piece i to after it.
func (w *slide) step(i int) {
	w.leave(w.right, w.left, i)
	w.enter(w.left, w.right, i)
	if next := i + w.width; next < len(w.pieces) {
		w.enter(w.right, w.left, next)
	}
	if last := i - w.width; last >= 0 {
		w.leave(w.left, w.right, last)
	}
}

// alike is the share of the windows' terms, by their weight, that both hold.
func (w *slide) alike() float32 { return float32(w.both / max(w.any, 1)) }

// fresh is the share of the terms of piece i, which opens the right window,
// that the left one does not hold.
func (w *slide) fresh(i int) float32 {
	own, fresh := 0.0, 0.0
	for _, t := range w.pieces[i].terms {
		own += w.weights[t]
		if w.left[t] == 0 {
			fresh += w.weights[t]
		}
	}
	return float32(fresh / max(own, 1))
}

// held is the share of its terms that come again in the right window.
func (w *slide) held(i int) float32 {
	n := 0
	for _, t := range w.pieces[i].terms {
		if w.right[t] > 1 {
			n++
		}
	}
	return float32(n) / float32(max(len(w.pieces[i].terms), 3))
}

// names are how many of its names come again in the right window but not in the
// left one, and how many that one holds.
func (w *slide) names(i int) (fresh, held float32) {
	for _, t := range w.pieces[i].names {
		switch {
		case w.left[t] > 0:
			held++
		case w.right[t] > 1:
			fresh++
		}
	}
	return fresh, held
}
