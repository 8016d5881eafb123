package train

import "hearsay/internal/model"

// affinePass is an affine map under training.
type affinePass struct {
	affine *model.Affine
	dW, dB []float32
	y      []float32
	dX     []float32

	own, dOwn []float32 // of each treebank, added to B; nil where all are alike
}

// forward sets and returns y. The first rows are those of the words.
func (a *affinePass) forward(p *pass, x []float32, rows int) []float32 {
	a.y = room(a.y, rows*a.affine.Out)
	a.affine.Apply(a.y, x, rows)
	a.lean(p, a.y)
	return a.y
}

// lean adds to the rows of y, one for each word, what is of their treebanks.
func (a *affinePass) lean(p *pass, y []float32) {
	if a.own == nil {
		return
	}
	out := a.affine.Out
	for i, b := range p.banks {
		add(y[i*out:], a.own[b*out:(b+1)*out])
	}
}

// leanBack is the gradient of lean.
func (a *affinePass) leanBack(p *pass, dY []float32) {
	if a.own == nil {
		return
	}
	out := a.affine.Out
	for i, b := range p.banks {
		add(a.dOwn[b*out:], dY[i*out:(i+1)*out])
	}
}

// learn adds the gradients that dY brings to the weights.
func (a *affinePass) learn(p *pass, dY, x []float32, rows int) {
	in, out := a.affine.In, a.affine.Out
	a.leanBack(p, dY)
	model.MatMulTA(a.dW, x, dY, in, rows, out)
	for i := range rows {
		add(a.dB, dY[i*out:(i+1)*out])
	}
}

// backward adds the gradients that dY brings and returns that of x.
func (a *affinePass) backward(p *pass, dY, x []float32, rows int) []float32 {
	a.learn(p, dY, x, rows)
	in, out := a.affine.In, a.affine.Out
	a.dX = room(a.dX, rows*in)
	clear(a.dX)
	model.MatMulTB(a.dX, dY, a.affine.W, rows, out, in)
	return a.dX
}
