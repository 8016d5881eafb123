package train

import "hearsay/internal/model"

// markPass takes a share of a batch forward and back through a marker, and
// keeps the gradients.
type markPass struct {
	plan   markPlan
	marker *model.Marker
	learnt []float32 // the table of features, of the trainer

	rows
	gradients
	scale float32 // of the loss: 1 / the words of the whole batch
	loss  float64

	where       []int // the word of each used row of the table
	input       []float32
	layers      []layerPass
	out         affinePass
	kept, masks []float32 // what the last layer says, after dropping
}

func newMarkPass(plan markPlan, m *model.Marker, table []float32) *markPass {
	p := &markPass{plan: plan, marker: m, learnt: table}
	p.table = make([]float32, len(table))
	for _, w := range m.Weights() {
		p.dense = append(p.dense, make([]float32, len(w)))
	}
	next := p.dense
	for i := range m.Layers {
		l := layerPass{layer: &m.Layers[i]}
		l.affine = affinePass{affine: &l.layer.Affine, dW: next[0], dB: next[1]}
		p.layers, next = append(p.layers, l), next[2:]
	}
	p.out = affinePass{affine: &m.Out, dW: next[0], dB: next[1]}
	return p
}

// run computes the loss and the gradients of a share of a batch of words.
func (p *markPass) run(share []*markExample, words int, stream uint64) {
	p.start(p.plan.seed, stream, p.plan.drop)
	for _, e := range share {
		p.sequence(len(e.rows))
	}
	p.scale, p.loss = 1/float32(words), 0
	p.read(share)
	x := p.input
	for i := range p.layers {
		x = p.layers[i].forward(&p.rows, x)
	}
	d := p.answer(share, x)
	for i := len(p.layers) - 1; i >= 0; i-- {
		d = p.layers[i].backward(&p.rows, d)
	}
	embed, wide := p.plan.embed, p.layers[0].layer.In
	for k, r := range p.features {
		add(p.table[r*embed:(r+1)*embed], d[p.where[k]*wide:][:embed])
	}
}

// read sets the input of the words, with features dropped at random.
func (p *markPass) read(share []*markExample) {
	embed, wide := p.plan.embed, p.layers[0].layer.In
	p.input = room(p.input, p.words*wide)
	clear(p.input)
	p.features, p.where = p.features[:0], p.where[:0]
	at := 0
	for _, e := range share {
		for i, row := range e.rows {
			to := p.input[at*wide : (at+1)*wide]
			for _, r := range e.features[i] {
				if p.random.Float32() < p.plan.dropOther {
					continue
				}
				add(to[:embed], p.learnt[r*embed:(r+1)*embed])
				p.features, p.where = append(p.features, r), append(p.where, at)
			}
			if p.random.Float32() >= p.plan.dropOther {
				p.marker.Words.Row(row, to[embed:])
			}
			at++
		}
	}
}

// answer adds up the loss of the sequences and returns the gradient of x, what
// the last layer says.
func (p *markPass) answer(share []*markExample, x []float32) []float32 {
	p.masks = p.rows.masks(p.masks, len(x))
	p.kept = room(p.kept, len(x))
	for i, m := range p.masks {
		p.kept[i] = x[i] * m
	}
	y := p.out.forward(&p.rows, p.kept, p.words)
	at, n := 0, p.marker.Out.Out
	dMoves := p.dense[len(p.dense)-1]
	for _, e := range share {
		p.loss += pathLoss(y[at*n:(at+len(e.rows))*n], p.marker.Moves, e.classes, n, p.scale, dMoves)
		at += len(e.rows)
	}
	d := p.out.backward(&p.rows, y, p.kept, p.words)
	for i, m := range p.masks {
		d[i] *= m
	}
	return d
}
