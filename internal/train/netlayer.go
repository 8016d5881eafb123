package train

import "hearsay/internal/model"

// affinePass is an affine map under training.
type affinePass struct {
	affine *model.Affine
	dW, dB []float32
	y      []float32
	dX     []float32
}

// forward sets and returns y.
func (a *affinePass) forward(x []float32, rows int) []float32 {
	a.y = room(a.y, rows*a.affine.Out)
	a.affine.Apply(a.y, x, rows)
	return a.y
}

// backward adds the gradients that dY brings and returns that of x.
func (a *affinePass) backward(dY, x []float32, rows int) []float32 {
	in, out := a.affine.In, a.affine.Out
	model.MatMulTA(a.dW, x, dY, in, rows, out)
	for i := range rows {
		add(a.dB, dY[i*out:(i+1)*out])
	}
	a.dX = room(a.dX, rows*in)
	clear(a.dX)
	model.MatMulTB(a.dX, dY, a.affine.W, rows, out, in)
	return a.dX
}

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
	affine  affinePass
}

func (l *layerPass) forward(p *pass, x []float32) []float32 {
	h := l.layer.Hidden
	in, wide := l.layer.In, 2*h
	l.x, l.kept = x, room(l.kept, p.words*in)
	l.masks = p.masks(l.masks, len(p.batch)*in, p.plan.drop)
	p.bySentence(l.kept, x, l.masks, in)
	l.u = room(l.u, p.words*l.layer.Out)
	l.layer.Gates(l.u, l.kept, p.words)
	l.cells, l.y = room(l.cells, p.words*wide), room(l.y, p.words*wide)
	first := 0
	for _, e := range p.batch {
		n := len(e.heads)
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
	row := l.u[i*l.layer.Out:]
	skip := l.skipped(i, at)
	for j := range h {
		cand, c := row[at+j], float32(0)
		if !start {
			c = l.cells[before*wide+at+j]
		}
		c = cand + float32(row[wide+at+j]*(c-cand))
		l.cells[i*wide+at+j] = c
		l.y[i*wide+at+j] = skip[j] + float32(row[2*wide+at+j]*(c-skip[j]))
	}
}

func (l *layerPass) skipped(i, at int) []float32 {
	wide := 2 * l.layer.Hidden
	if l.layer.Skips() {
		return l.x[i*wide+at:]
	}
	return l.u[i*l.layer.Out+3*wide+at:]
}

func (l *layerPass) backward(p *pass, dY []float32) []float32 {
	h := l.layer.Hidden
	l.dU = room(l.dU, p.words*l.layer.Out)
	l.dX = room(l.dX, p.words*2*h)
	l.carried = room(l.carried, 2*h)
	first := 0
	for _, e := range p.batch {
		n := len(e.heads)
		clear(l.carried)
		for i := range n {
			j := n - 1 - i
			l.stepBack(dY, first+j, first+j-1, j == 0, 0)
			l.stepBack(dY, first+i, first+i+1, i == n-1, h)
		}
		first += n
	}
	dKept := l.affine.backward(l.dU, l.kept, p.words)
	p.bySentence(dKept, dKept, l.masks, l.layer.In)
	if l.layer.Skips() {
		add(dKept, l.dX)
	}
	return dKept
}

// stepBack is step's gradient.
func (l *layerPass) stepBack(dY []float32, i, before int, start bool, at int) {
	h := l.layer.Hidden
	wide := 2 * h
	row, dRow := l.u[i*l.layer.Out:], l.dU[i*l.layer.Out:]
	skip := l.skipped(i, at)
	dSkip := l.dX[i*wide+at:]
	if !l.layer.Skips() {
		dSkip = dRow[3*wide+at:]
	}
	for j := range h {
		cand, f, r := row[at+j], row[wide+at+j], row[2*wide+at+j]
		c, last, d := l.cells[i*wide+at+j], float32(0), dY[i*wide+at+j]
		if !start {
			last = l.cells[before*wide+at+j]
		}
		dC := l.carried[at+j] + float32(d*r)
		dRow[2*wide+at+j] = d * (c - skip[j]) * r * (1 - r)
		dSkip[j] = d * (1 - r)
		dRow[wide+at+j] = dC * (last - cand) * f * (1 - f)
		dRow[at+j] = dC * (1 - f)
		l.carried[at+j] = dC * f
	}
}
