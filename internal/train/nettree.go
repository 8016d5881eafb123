package train

import (
	"math"

	"hearsay/internal/model"
)

func log(x float32) float64 { return math.Log(float64(x) + 1e-30) }

// treePass answers with the heads and the relations of words. The root is one
// more row after those of the words.
type treePass struct {
	role, arc, label affinePass
	root, dRoot      []float32

	far, farLabel   []float32 // what stands for distances
	dFar, dFarLabel []float32
	fars, dFars     []float32 // grades of the distances of one sentence, and their gradient

	x         []float32 // what came, dropped by sentence, and the root
	masks     []float32
	parts     []float32 // of each word and the root: Role's output, dropped
	partMasks []float32
	heads     []float32 // of one sentence and the root before it: (n+1) × Arcs
	deps      []float32 // n × Arcs, of all words
	turned    []float32 // deps through the bilinear form
	scores    []float32 // of one sentence: n × (n+1), then their gradient
	hidden    []float32 // of the label of each word
	dropped   []float32 // masks of hidden

	dParts, dHeads, dTurned []float32
}

// at returns the row of a word's head: the root's is the last.
func (t *treePass) at(p *pass, first, head int) int {
	if head == 0 {
		return p.words
	}
	return first + head - 1
}

func (t *treePass) forward(p *pass, x []float32) {
	s := p.plan.shape
	wide, out := 2*s.Hidden, t.role.affine.Out
	t.x = room(t.x, (p.words+1)*wide)
	t.masks = p.masks(t.masks, len(p.batch)*wide)
	p.bySequence(t.x, x, t.masks, wide)
	copy(t.x[p.words*wide:], t.root)
	t.parts = t.role.forward(&p.rows, t.x, p.words+1)
	t.dParts = room(t.dParts, len(t.parts))
	clear(t.dParts)
	t.activate(p, out)
	t.deps = room(t.deps, p.words*s.Arcs)
	for i := range p.words {
		copy(t.deps[i*s.Arcs:(i+1)*s.Arcs], t.parts[i*out+s.Arcs:])
	}
	t.turned = t.arc.forward(&p.rows, t.deps, p.words)
	t.dTurned = room(t.dTurned, len(t.turned))
	clear(t.dTurned)
	first := 0
	for _, e := range p.batch {
		t.arcs(p, e, first)
		first += len(e.heads)
	}
	t.labels(p)
}

// activate cuts the arcs' parts off below zero and drops some of them.
func (t *treePass) activate(p *pass, out int) {
	s := p.plan.shape
	wide := 2 * s.Arcs
	t.partMasks = p.masks(t.partMasks, (len(p.batch)+1)*wide)
	t.eachRow(p, func(row, sentence int) {
		part, mask := t.parts[row*out:row*out+wide], t.partMasks[sentence*wide:]
		for j, v := range part {
			part[j] = max(v, 0) * mask[j]
		}
	})
}

// activateBack is the gradient of activate.
func (t *treePass) activateBack(p *pass, out int) {
	wide := 2 * p.plan.shape.Arcs
	t.eachRow(p, func(row, sentence int) {
		part, d, mask := t.parts[row*out:row*out+wide], t.dParts[row*out:], t.partMasks[sentence*wide:]
		for j, v := range part {
			if v <= 0 {
				d[j] = 0
			}
			d[j] *= mask[j]
		}
	})
}

// eachRow calls f with the row of each word and the number of its sentence,
// then with the root's, as if it were one more sentence.
func (t *treePass) eachRow(p *pass, f func(row, sentence int)) {
	row := 0
	for s, e := range p.batch {
		for range e.heads {
			f(row, s)
			row++
		}
	}
	f(row, len(p.batch))
}

// arcs adds the loss and the gradients of one sentence's heads.
func (t *treePass) arcs(p *pass, e *example, first int) {
	s := p.plan.shape
	n, out := len(e.heads), t.role.affine.Out
	t.heads = room(t.heads, (n+1)*s.Arcs)
	for i := range n + 1 {
		copy(t.heads[i*s.Arcs:(i+1)*s.Arcs], t.parts[t.at(p, first, i)*out:])
	}
	turned := t.turned[first*s.Arcs : (first+n)*s.Arcs]
	t.scores = room(t.scores, n*(n+1))
	clear(t.scores)
	model.MatMulTB(t.scores, turned, t.heads, n, s.Arcs, n+1)
	t.addFars(turned, n, s.Arcs)
	for i, h := range e.heads {
		p.loss += crossEntropy(t.scores[i*(n+1):(i+1)*(n+1)], h, p.scale)
	}
	model.MatMul(t.dTurned[first*s.Arcs:], t.scores, t.heads, n, n+1, s.Arcs)
	t.farsBack(t.dTurned[first*s.Arcs:], turned, n, s.Arcs)
	t.dHeads = room(t.dHeads, (n+1)*s.Arcs)
	clear(t.dHeads)
	model.MatMulTA(t.dHeads, t.scores, turned, n+1, n, s.Arcs)
	for i := range n + 1 {
		row := t.at(p, first, i) * out
		add(t.dParts[row:], t.dHeads[i*s.Arcs:(i+1)*s.Arcs])
	}
}

// addFars adds to the scores of n words those of distances.
func (t *treePass) addFars(turned []float32, n, arcs int) {
	t.fars = room(t.fars, n*model.Distances)
	clear(t.fars)
	model.MatMulTB(t.fars, turned, t.far, n, arcs, model.Distances)
	for i := range n {
		model.AddFar(t.scores[i*(n+1):][:n+1], t.fars[i*model.Distances:], i)
	}
}

// farsBack is the gradient of addFars.
func (t *treePass) farsBack(dTurned, turned []float32, n, arcs int) {
	t.dFars = room(t.dFars, n*model.Distances)
	clear(t.dFars)
	for i := range n {
		for h, d := range t.scores[i*(n+1):][:n+1] {
			t.dFars[i*model.Distances+model.Distance(i, h)] += d
		}
	}
	model.MatMul(dTurned, t.dFars, t.far, n, model.Distances, arcs)
	model.MatMulTA(t.dFar, t.dFars, turned, model.Distances, n, arcs)
}

// labels adds the loss and the gradients of all relations, given the right
// heads.
func (t *treePass) labels(p *pass) {
	s := p.plan.shape
	out, from := t.role.affine.Out, 2*s.Arcs
	t.hidden = room(t.hidden, p.words*s.Labels)
	t.dropped = p.masks(t.dropped, len(t.hidden))
	t.eachLabel(p, func(word, head, dist int) {
		h := t.hidden[word*s.Labels : (word+1)*s.Labels]
		a, b := t.parts[head*out+from:], t.parts[word*out+from+s.Labels:]
		c := t.farLabel[dist*s.Labels:]
		for j := range h {
			h[j] = max(a[j]+b[j]+c[j], 0) * t.dropped[word*s.Labels+j]
		}
	})
	y := t.label.forward(&p.rows, t.hidden, p.words)
	word, rels := 0, t.label.affine.Out
	for _, e := range p.batch {
		for i := range e.heads {
			p.loss += crossEntropy(y[word*rels:(word+1)*rels], e.rels[i], p.scale)
			word++
		}
	}
	d := t.label.backward(&p.rows, y, t.hidden, p.words)
	t.eachLabel(p, func(word, head, dist int) {
		a, b := t.dParts[head*out+from:], t.dParts[word*out+from+s.Labels:]
		c := t.dFarLabel[dist*s.Labels:]
		for j, v := range d[word*s.Labels : (word+1)*s.Labels] {
			if t.hidden[word*s.Labels+j] > 0 {
				v *= t.dropped[word*s.Labels+j]
				a[j] += v
				b[j] += v
				c[j] += v
			}
		}
	})
}

// eachLabel calls f with the row of each word, that of its head, and the class
// of their distance.
func (t *treePass) eachLabel(p *pass, f func(word, head, dist int)) {
	first := 0
	for _, e := range p.batch {
		for i, h := range e.heads {
			h = max(h, 0)
			f(first+i, t.at(p, first, h), model.Distance(i, h))
		}
		first += len(e.heads)
	}
}

// backward returns the gradient of what forward read.
func (t *treePass) backward(p *pass) []float32 {
	s := p.plan.shape
	wide, out := 2*s.Hidden, t.role.affine.Out
	dDeps := t.arc.backward(&p.rows, t.dTurned, t.deps, p.words)
	for i := range p.words {
		add(t.dParts[i*out+s.Arcs:], dDeps[i*s.Arcs:(i+1)*s.Arcs])
	}
	t.activateBack(p, out)
	d := t.role.backward(&p.rows, t.dParts, t.x, p.words+1)
	add(t.dRoot, d[p.words*wide:(p.words+1)*wide])
	d = d[:p.words*wide]
	p.bySequence(d, d, t.masks, wide)
	return d
}
