package train

import (
	"math/rand/v2"

	"hearsay/internal/model"
)

// headPass is a head of a marker under training.
type headPass struct {
	head        *model.Head
	rows        rows
	from        []int // of each word, its row in what the lower layer says
	input       []float32
	own         featurePass
	layer       layerPass
	out         affinePass
	dMoves      []float32
	kept, masks []float32 // what the layer says, after dropping
}

// newHeadPass returns the pass of a head whose maps have the gradients of maps,
// in the order of Marker.Weights.
func newHeadPass(plan markPlan, h *model.Head, table []float32, maps [][]float32, moves []float32) *headPass {
	return &headPass{
		head: h, dMoves: moves, own: newFeaturePass(plan, table),
		layer: newLayerPass(&h.Layer, maps[0], maps[1]),
		out:   affinePass{affine: &h.Out, dW: maps[2], dB: maps[3]},
	}
}

// run adds to the loss and the gradients of p what the marks of a head bring.
func (h *headPass) run(p *markPass, share []*markExample, head int, said []float32) {
	h.rows.lengths, h.rows.words, h.rows.drop, h.rows.random = h.rows.lengths[:0], 0, p.plan.drop, p.random
	classes := h.pick(share, head)
	if len(h.from) == 0 {
		return
	}
	wide, in := h.head.Out.In, h.head.In
	h.input = room(h.input, len(h.from)*in)
	clear(h.input)
	for i, row := range h.from {
		copy(h.input[i*in:], said[row*wide:(row+1)*wide])
	}
	h.readOwn(share, head, p.random)
	d := h.answer(p, classes, h.layer.forward(&h.rows, h.input))
	d = h.layer.backward(&h.rows, d)
	for i, row := range h.from {
		add(p.dLower[row*wide:(row+1)*wide], d[i*in:][:wide])
	}
	h.own.learn(&p.gradients, d, in, wide)
}

// pick sets the words of the marks of a head and returns their classes.
func (h *headPass) pick(share []*markExample, head int) [][]int {
	h.from = h.from[:0]
	var classes [][]int
	first := 0
	for _, e := range share {
		for _, m := range e.Marks {
			if m.Head != head {
				continue
			}
			h.rows.sequence(len(m.Classes))
			classes = append(classes, m.Classes)
			for i := range m.Classes {
				h.from = append(h.from, first+m.First+i)
			}
		}
		first += e.words()
	}
	return classes
}

// readOwn adds the features of the marks to the input.
func (h *headPass) readOwn(share []*markExample, head int, random *rand.Rand) {
	in, wide, at := h.head.In, h.head.Out.In, 0
	h.own.reset()
	for _, e := range share {
		for k, m := range e.Marks {
			if m.Head != head {
				continue
			}
			for _, features := range e.own[k] {
				h.own.read(h.input[at*in+wide:(at+1)*in], features, at, random)
				at++
			}
		}
	}
}

// answer adds up the loss of the sequences and returns the gradient of x, what
// the layer says.
func (h *headPass) answer(p *markPass, classes [][]int, x []float32) []float32 {
	h.masks = h.rows.masks(h.masks, len(x))
	h.kept = room(h.kept, len(x))
	for i, m := range h.masks {
		h.kept[i] = x[i] * m
	}
	y := h.out.forward(&h.rows, h.kept, h.rows.words)
	at, n := 0, h.head.Out.Out
	for _, want := range classes {
		p.loss += pathLoss(y[at*n:(at+len(want))*n], h.head.Moves, want, n, p.scale, h.dMoves)
		at += len(want)
	}
	d := h.out.backward(&h.rows, y, h.kept, h.rows.words)
	for i, m := range h.masks {
		d[i] *= m
	}
	return d
}

// featurePass adds up the vectors of features, some of them dropped at random,
// and gives them their gradients.
type featurePass struct {
	learnt    []float32 // the table, of the trainer
	embed     int
	drop      float32
	used, row []int // rows of the table, and of each the word that it was added to
}

func newFeaturePass(plan markPlan, table []float32) featurePass {
	return featurePass{learnt: table, embed: plan.embed, drop: plan.dropOther}
}

func (f *featurePass) reset() { f.used, f.row = f.used[:0], f.row[:0] }

// read adds the features of a word.
func (f *featurePass) read(to []float32, features []int, word int, random *rand.Rand) {
	for _, r := range features {
		if random.Float32() >= f.drop {
			add(to, f.learnt[r*f.embed:(r+1)*f.embed])
			f.used, f.row = append(f.used, r), append(f.row, word)
		}
	}
}

// learn takes the gradient d of the words, in numbers each, in which that of
// the features begins at column at.
func (f *featurePass) learn(to *gradients, d []float32, in, at int) {
	for k, r := range f.used {
		add(to.table[r*f.embed:(r+1)*f.embed], d[f.row[k]*in+at:][:f.embed])
	}
	to.features = append(to.features, f.used...)
}
