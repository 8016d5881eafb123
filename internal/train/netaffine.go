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
func (a *affinePass) forward(r *rows, x []float32, n int) []float32 {
	a.y = room(a.y, n*a.affine.Out)
	a.affine.Apply(a.y, x, n)
	a.lean(r, a.y)
	return a.y
}

// lean adds to the rows of y, one for each word, what is of their treebanks.
func (a *affinePass) lean(r *rows, y []float32) {
	if a.own == nil {
		return
	}
	out := a.affine.Out
	for i, b := range r.banks {
		add(y[i*out:], a.own[b*out:(b+1)*out])
	}
}

// leanBack is the gradient of lean.
func (a *affinePass) leanBack(r *rows, dY []float32) {
	if a.own == nil {
		return
	}
	out := a.affine.Out
	for i, b := range r.banks {
		add(a.dOwn[b*out:], dY[i*out:(i+1)*out])
	}
}

// learn adds the gradients that dY brings to the weights.
func (a *affinePass) learn(r *rows, dY, x []float32, n int) {
	in, out := a.affine.In, a.affine.Out
	a.leanBack(r, dY)
	model.MatMulTA(a.dW, x, dY, in, n, out)
	for i := range n {
		add(a.dB, dY[i*out:(i+1)*out])
	}
}

// backward adds the gradients that dY brings and returns that of x.
func (a *affinePass) backward(r *rows, dY, x []float32, n int) []float32 {
	a.learn(r, dY, x, n)
	in, out := a.affine.In, a.affine.Out
	a.dX = room(a.dX, n*in)
	clear(a.dX)
	model.MatMulTB(a.dX, dY, a.affine.W, n, out, in)
	return a.dX
}
