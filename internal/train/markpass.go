package train

import "hearsay/internal/model"

// markPass takes a share of a batch forward and back through a marker, and
// keeps the gradients.
type markPass struct {
	plan   markPlan
	marker *model.Marker

	rows
	gradients
	words  featurePass
	input  []float32
	lower  layerPass
	dLower []float32 // gradient of what the lower layer says
	heads  []*headPass
	scale  float32 // of the loss: 1 / the words of the whole batch
	loss   float64
}

func newMarkPass(plan markPlan, m *model.Marker, table []float32) *markPass {
	p := &markPass{plan: plan, marker: m, words: newFeaturePass(plan, table)}
	p.table = make([]float32, len(table))
	for _, w := range m.Weights() {
		p.dense = append(p.dense, make([]float32, len(w)))
	}
	p.lower = newLayerPass(&m.Lower, p.dense[0], p.dense[1])
	for i := range m.Heads {
		p.heads = append(p.heads, newHeadPass(plan, &m.Heads[i], table, p.dense[2+4*i:], p.dense[2+4*len(m.Heads)+i]))
	}
	return p
}

func newLayerPass(l *model.Layer, dW, dB []float32) layerPass {
	return layerPass{layer: l, affine: affinePass{affine: &l.Affine, dW: dW, dB: dB}}
}

// run computes the loss and the gradients of a share of a batch of words.
func (p *markPass) run(share []*markExample, words int, stream uint64) {
	p.start(p.plan.seed, stream, p.plan.drop)
	p.scale, p.loss, p.features = 1/float32(words), 0, p.features[:0]
	p.read(share)
	said := p.lower.forward(&p.rows, p.input)
	p.dLower = room(p.dLower, len(said))
	clear(p.dLower)
	for i, h := range p.heads {
		h.run(p, share, i, said)
	}
	d := p.lower.bottom(&p.rows, p.dLower, p.plan.embed)
	p.words.learn(&p.gradients, d, p.plan.embed, 0)
}

// read sets the input of the words, with features dropped at random.
func (p *markPass) read(share []*markExample) {
	for _, e := range share {
		for _, n := range e.Lengths {
			p.sequence(n)
		}
	}
	embed, wide, vectors := p.plan.embed, p.lower.layer.In, p.marker.Words
	p.input = room(p.input, p.rows.words*wide)
	clear(p.input)
	p.words.reset()
	at := 0
	for _, e := range share {
		for i, word := range e.Words {
			to := p.input[at*wide : (at+1)*wide]
			p.words.read(to[:embed], e.features[i], at, p.random)
			if p.random.Float32() >= p.plan.dropOther {
				vectors.Row(word.Vector, to[embed:])
			}
			if e.States != nil && p.random.Float32() >= p.plan.dropOther {
				e.States.AddTo(to[embed+vectors.Dim:], word.State)
			}
			at++
		}
	}
}
