package train

import "hearsay/internal/model"

// layerPass is a recurrent layer under training.
type layerPass struct {
	layer   *model.Layer
	x       []float32 // as it came
	kept    []float32 // x after dropping
	masks   []float32
	u       []float32 // candidates, gates, skipped values
	cells   []float32 // as wide as y
	y       []float32
	dU, dX  []float32
	carried []float32 // gradient of the cells, between words
	zeros   []float32 // stand for the cells before the first word
	affine  affinePass
}

func (l *layerPass) forward(r *rows, x []float32) []float32 {
	h := l.layer.Hidden
	in, wide := l.layer.In, 2*h
	l.x, l.kept = x, room(l.kept, r.words*in)
	l.masks = r.masks(l.masks, len(r.lengths)*in)
	r.bySequence(l.kept, x, l.masks, in)
	l.u = room(l.u, r.words*l.layer.Out)
	l.layer.Apply(l.u, l.kept, r.words)
	l.affine.lean(r, l.u)
	l.layer.Open(l.u, r.words)
	l.cells, l.y = room(l.cells, r.words*wide), room(l.y, r.words*wide)
	first := 0
	for _, n := range r.lengths {
		for i := range n {
			l.step(first+i, first+i-1, i == 0, 0)
			j := n - 1 - i
			l.step(first+j, first+j+1, i == 0, h)
		}
		first += n
	}
	return l.y
}

// step moves the cells from column at on over word i; before is the word whose
// cells it goes on from, unless it starts.
func (l *layerPass) step(i, before int, start bool, at int) {
	h := l.layer.Hidden
	wide := 2 * h
	row := l.u[i*l.layer.Out+at:]
	cand, forget, reset, skip := row[:h], row[wide:][:h], row[2*wide:][:h], l.skipped(i, at)[:h]
	cells, y, last := l.cells[i*wide+at:][:h], l.y[i*wide+at:][:h], l.last(before, at, start)[:h]
	for j := range h {
		c := cand[j] + float32(forget[j]*(last[j]-cand[j]))
		cells[j] = c
		y[j] = skip[j] + float32(reset[j]*(c-skip[j]))
	}
}

// last returns the cells of the word before, zeros at the start.
func (l *layerPass) last(before, at int, start bool) []float32 {
	if start {
		l.zeros = room(l.zeros, l.layer.Hidden)
		return l.zeros
	}
	return l.cells[before*2*l.layer.Hidden+at:]
}

func (l *layerPass) skipped(i, at int) []float32 {
	wide := 2 * l.layer.Hidden
	if l.layer.Skips() {
		return l.x[i*wide+at:]
	}
	return l.u[i*l.layer.Out+3*wide+at:]
}

// backward returns the gradient of what forward read.
func (l *layerPass) backward(r *rows, dY []float32) []float32 {
	l.cellsBack(r, dY)
	dKept := l.affine.backward(r, l.dU, l.kept, r.words)
	r.bySequence(dKept, dKept, l.masks, l.layer.In)
	if l.layer.Skips() {
		add(dKept, l.dX)
	}
	return dKept
}

// bottom is backward for a layer that reads what the words bring: it returns the
// gradient of so many numbers at the beginning of each word's input, which alone
// are learnt.
func (l *layerPass) bottom(r *rows, dY []float32, numbers int) []float32 {
	l.cellsBack(r, dY)
	l.affine.learn(r, l.dU, l.kept, r.words)
	in, out := l.layer.In, l.layer.Out
	l.affine.dX = room(l.affine.dX, r.words*numbers)
	d := l.affine.dX
	clear(d)
	model.MatMulTB(d, l.dU, l.layer.W[:numbers*out], r.words, out, numbers)
	at := 0
	for s, words := range r.lengths {
		mask := l.masks[s*in:][:numbers]
		for range words {
			for j, m := range mask {
				d[at+j] *= m
			}
			at += numbers
		}
	}
	return d
}

// cellsBack sets dU and, where the layer skips, dX.
func (l *layerPass) cellsBack(r *rows, dY []float32) {
	h := l.layer.Hidden
	l.dU = room(l.dU, r.words*l.layer.Out)
	l.dX = room(l.dX, r.words*2*h)
	l.carried = room(l.carried, 2*h)
	first := 0
	for _, n := range r.lengths {
		clear(l.carried)
		for i := range n {
			j := n - 1 - i
			l.stepBack(dY, first+j, first+j-1, j == 0, 0)
			l.stepBack(dY, first+i, first+i+1, i == n-1, h)
		}
		first += n
	}
}

// stepBack is step's gradient.
func (l *layerPass) stepBack(dY []float32, i, before int, start bool, at int) {
	h := l.layer.Hidden
	wide := 2 * h
	row, dRow := l.u[i*l.layer.Out+at:], l.dU[i*l.layer.Out+at:]
	cand, forget, reset, skip := row[:h], row[wide:][:h], row[2*wide:][:h], l.skipped(i, at)[:h]
	dCand, dForget, dReset, dSkip := dRow[:h], dRow[wide:][:h], dRow[2*wide:][:h], l.dX[i*wide+at:]
	if !l.layer.Skips() {
		dSkip = dRow[3*wide:]
	}
	dSkip, dY = dSkip[:h], dY[i*wide+at:][:h]
	cells, carried, last := l.cells[i*wide+at:][:h], l.carried[at:][:h], l.last(before, at, start)[:h]
	for j, d := range dY {
		f, r := forget[j], reset[j]
		dC := carried[j] + float32(d*r)
		dReset[j] = d * (cells[j] - skip[j]) * r * (1 - r)
		dSkip[j] = d * (1 - r)
		dForget[j] = dC * (last[j] - cand[j]) * f * (1 - f)
		dCand[j] = dC * (1 - f)
		carried[j] = dC * f
	}
}
