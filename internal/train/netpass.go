package train

import "hearsay/internal/model"

// pass takes a share of a batch forward and back through the network, and
// keeps the gradients. Its sentences lie one after the other in each matrix;
// what crosses words is done sentence by sentence.
type pass struct {
	plan   netPlan
	net    *model.Net
	learnt []float32 // features of forms, of the trainer

	rows  // of the share
	batch []*example
	scale float32 // of the loss: 1 / the words of the whole batch
	loss  float64

	gradients // of net.Weights() and of the features of forms, NumFeatures a word

	base    []float32 // the features and the vector of each word
	input   []float32 // windows of them
	dBase   []float32 // gradient of the features
	dPlace  []float32 // the same from one place of the windows
	low, up []layerPass
	tags    tagPass
	tree    treePass
}

func newPass(plan netPlan, net *model.Net, table []float32, own [][]float32) *pass {
	p := &pass{plan: plan, net: net, learnt: table}
	p.table = make([]float32, len(table))
	for _, w := range net.Weights() {
		p.dense = append(p.dense, make([]float32, len(w)))
	}
	p.bindLayers()
	p.bindAnswers()
	p.bindOwn(own)
	return p
}

// leaning returns the maps to whose biases each treebank adds some of its own.
func leaning(net *model.Net) []*model.Affine {
	return []*model.Affine{&net.Low[0].Affine, &net.Tagger, &net.Hint, &net.Role, &net.Label}
}

// bindOwn gives what is of treebanks, in the order of leaning, its gradients.
func (p *pass) bindOwn(own [][]float32) {
	for i, a := range []*affinePass{&p.low[0].affine, &p.tags.affinePass, &p.tags.hint, &p.tree.role, &p.tree.label} {
		a.own, a.dOwn = own[i], make([]float32, len(own[i]))
		p.dense = append(p.dense, a.dOwn)
	}
}

// run computes the loss and the gradients of a share of a batch of words.
func (p *pass) run(share []*example, words int, seed uint64) {
	p.start(p.plan.seed, seed, p.plan.drop)
	p.batch, p.loss = share, 0
	for _, e := range share {
		p.sequence(len(e.heads))
		for range e.heads {
			p.banks = append(p.banks, e.bank)
		}
	}
	p.scale = 1 / float32(words)
	p.read()
	x := p.input
	for i := range p.low {
		x = p.low[i].forward(&p.rows, x)
	}
	x = p.tags.forward(p, x)
	for i := range p.up {
		x = p.up[i].forward(&p.rows, x)
	}
	p.tree.forward(p, x)

	d := p.tree.backward(p)
	for i := len(p.up) - 1; i >= 0; i-- {
		d = p.up[i].backward(&p.rows, d)
	}
	p.tags.backward(p, d)
	for i := len(p.low) - 1; i > 0; i-- {
		d = p.low[i].backward(&p.rows, d)
	}
	p.learnFeatures(d)
}

// read sets the input of the words.
func (p *pass) read() {
	wide := p.plan.shape.Embed + p.plan.shape.Vector
	p.base = room(p.base, p.words*wide)
	clear(p.base)
	p.features = p.features[:0]
	row := p.base
	for _, e := range p.batch {
		for i := range e.heads {
			p.readWord(row[:wide], e, i)
			row = row[wide:]
		}
	}
	p.widen(wide)
}

// readWord sets the input of a word, with features dropped at random: the two
// that name its form together, and the more often the rarer it is.
func (p *pass) readWord(row []float32, e *example, i int) {
	embed := p.plan.shape.Embed
	lose := p.plan.dropWord / (p.plan.dropWord + float32(e.counts[i]))
	named := p.random.Float32() >= lose
	for j, h := range e.features[i] {
		keep := p.random.Float32() >= p.plan.dropOther
		if j == model.WholeForm || j == model.CasedForm {
			keep = named
		}
		r := -1
		if keep {
			r = int(h) & (len(p.table)/embed - 1)
			add(row[:embed], p.learnt[r*embed:(r+1)*embed])
		}
		p.features = append(p.features, r)
	}
	if p.random.Float32() >= p.plan.dropOther {
		p.net.Words.Row(e.rows[i], row[embed:])
	}
}

// widen sets the input of the first layer.
func (p *pass) widen(wide int) {
	in, first := p.net.Low[0].In, 0
	p.input = room(p.input, p.words*in)
	for _, e := range p.batch {
		model.Widen(p.input[first*in:], p.base[first*wide:], len(e.heads), wide, p.plan.shape.Window)
		first += len(e.heads)
	}
}

// learnFeatures takes the gradient d of what the first layer says to its
// weights and to the features that made its input. Vectors learn nothing.
func (p *pass) learnFeatures(d []float32) {
	l := &p.low[0]
	l.cellsBack(&p.rows, d)
	l.affine.learn(&p.rows, l.dU, l.kept, p.words)
	embed := p.plan.shape.Embed
	p.dBase = room(p.dBase, p.words*embed)
	clear(p.dBase)
	for place := range 2*p.plan.shape.Window + 1 {
		p.narrow(place)
	}
	for i, r := range p.features {
		if r >= 0 {
			word := i / model.NumFeatures
			add(p.table[r*embed:(r+1)*embed], p.dBase[word*embed:(word+1)*embed])
		}
	}
}

// narrow adds to the gradient of the words' features what comes from one place
// of the windows.
func (p *pass) narrow(place int) {
	l, s := &p.low[0], p.plan.shape
	from, out := place*(s.Embed+s.Vector), l.layer.Out
	p.dPlace = room(p.dPlace, p.words*s.Embed)
	clear(p.dPlace)
	model.MatMulTB(p.dPlace, l.dU, l.layer.W[from*out:(from+s.Embed)*out], p.words, out, s.Embed)
	first := 0
	for i, e := range p.batch {
		mask := l.masks[i*l.layer.In+from:][:s.Embed]
		for j := range e.heads {
			if k := j + place - s.Window; k >= 0 && k < len(e.heads) {
				d := p.dBase[(first+k)*s.Embed:][:s.Embed]
				for n, v := range p.dPlace[(first+j)*s.Embed:][:s.Embed] {
					d[n] += float32(v * mask[n])
				}
			}
		}
		first += len(e.heads)
	}
}

func add(a, b []float32) {
	model.Axpy(a[:len(b)], b, 1)
}

// room returns n numbers, in s when it has room. They are not cleared.
func room(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n+n/2)[:n]
	}
	return s[:n]
}
