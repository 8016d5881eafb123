package model

// Layer is a recurrent layer over a sentence in both directions. For each
// direction and each of its Hidden cells, from the input x of a word:
//
//	candidate  u = x·Wu
//	forget     f = sigmoid(x·Wf + bf)
//	reset      r = sigmoid(x·Wr + br)
//	cell       c = f·c' + (1-f)·u, where c' is the cell at the word before
//	output     r·c + (1-r)·s
//
// s is the input itself where it is as wide as the output, else x·Ws. The
// columns of W are u, f, r and s if there is one, each first for the forward,
// then for the backward direction.
type Layer struct {
	Affine
	Hidden int
}

func newLayer(in, hidden int) Layer {
	parts := 3
	if in != 2*hidden {
		parts = 4
	}
	return Layer{Affine{In: in, Out: parts * 2 * hidden}, hidden}
}

// Skips reports whether the layer's input goes to its output as it is.
func (l *Layer) Skips() bool { return l.Out == 6*l.Hidden }

// Open turns the gates of u, l.Out numbers a word, which are sums so far, into
// numbers from 0 to 1.
func (l *Layer) Open(u []float32, words int) {
	wide := 2 * l.Hidden
	for i := range words {
		gates := u[i*l.Out+wide : i*l.Out+3*wide]
		SigmoidSlice(gates, gates)
	}
}

// passAll sets y, 2·Hidden numbers a word, to the layer's output for sentences
// of these lengths, one after the other. x is what the layer read, needed when
// it skips; u what its map makes of that, gates still sums; cell is room for
// Hidden numbers.
func (l *Layer) passAll(y, x, u, cell []float32, lengths []int) {
	at, wide := 0, 2*l.Hidden
	for _, words := range lengths {
		read := x
		if l.Skips() {
			read = x[at*wide:]
		}
		l.pass(y[at*wide:], read, u[at*l.Out:], cell, words)
		at += words
	}
}

// pass moves the cells over the words of a sentence in both directions.
func (l *Layer) pass(y, x, u, cell []float32, words int) {
	h := l.Hidden
	clear(cell[:h])
	for i := range words {
		l.step(y, x, u, cell, i, 0)
	}
	clear(cell[:h])
	for i := words - 1; i >= 0; i-- {
		l.step(y, x, u, cell, i, h)
	}
}

// step moves the cells of one direction, those from column at on, over word i.
func (l *Layer) step(y, x, u, cell []float32, i, at int) {
	h, wide := l.Hidden, 2*l.Hidden
	row := u[i*l.Out:]
	cand, forget, reset := row[at:][:h], row[wide+at:][:h], row[2*wide+at:][:h]
	skip := l.skipped(x, u, i, at)
	recur(y[i*wide+at:][:h], cell[:h], cand, forget, reset, skip)
}

// skipped returns what word i brings to its output past the cells.
func (l *Layer) skipped(x, u []float32, i, at int) []float32 {
	wide := 2 * l.Hidden
	if l.Skips() {
		return x[i*wide+at:][:l.Hidden]
	}
	return u[i*l.Out+3*wide+at:][:l.Hidden]
}
