package train

import "hearsay/internal/model"

// tagPass answers with the tags of words, and hints at them to the layers
// above.
type tagPass struct {
	affinePass
	masks, kept []float32
	hint        affinePass
	chances     []float32
	hinted      []float32
}

// forward reads x, turns its answers into the gradient of their loss, and
// returns x with the hints.
func (t *tagPass) forward(p *pass, x []float32) []float32 {
	t.masks = p.masks(t.masks, p.words*t.affine.In)
	t.kept = room(t.kept, len(t.masks))
	for i, m := range t.masks {
		t.kept[i] = x[i] * m
	}
	y := t.affinePass.forward(&p.rows, t.kept, p.words)
	t.keepChances(p, y)
	scale := p.scale * p.plan.tagWeight
	word := 0
	for _, e := range p.batch {
		for i := range e.heads {
			row := y[word*t.affine.Out : (word+1)*t.affine.Out]
			for _, part := range []struct{ size, want int }{
				{len(p.net.UPOS), e.upos[i]}, {len(p.net.XPOS), e.xpos[i]}, {len(p.net.Feats), e.feats[i]},
			} {
				p.loss += crossEntropy(row[:part.size], part.want, scale) * float64(p.plan.tagWeight)
				row = row[part.size:]
			}
			word++
		}
	}
	hint := t.hint.forward(&p.rows, t.chances, p.words)
	t.hinted = room(t.hinted, len(hint))
	for i, h := range hint {
		t.hinted[i] = x[i] + h
	}
	return t.hinted
}

// keepChances sets the chances of UPOS and XPOS.
func (t *tagPass) keepChances(p *pass, y []float32) {
	a, b := len(p.net.UPOS), len(p.net.UPOS)+len(p.net.XPOS)
	t.chances = room(t.chances, p.words*b)
	for i := range p.words {
		row := t.chances[i*b : (i+1)*b]
		copy(row, y[i*t.affine.Out:])
		model.Softmax(row[:a])
		model.Softmax(row[a:])
	}
}

// backward adds the gradient of the layer below to d, that of hinted. The
// chances are taken as given: trees do not teach tags.
func (t *tagPass) backward(p *pass, d []float32) {
	t.hint.backward(&p.rows, d, t.chances, p.words)
	dX := t.affinePass.backward(&p.rows, t.y, t.kept, p.words)
	for i, m := range t.masks {
		d[i] += float32(dX[i] * m)
	}
}

// crossEntropy replaces scores by the gradient of scale times their softmax's
// cross entropy with the class wanted, and returns it without scale. Without a
// class there is no loss.
func crossEntropy(scores []float32, want int, scale float32) float64 {
	if want < 0 {
		clear(scores)
		return 0
	}
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	for i := range scores {
		scores[i] -= top
	}
	model.ExpSlice(scores, scores)
	sum := float32(0)
	for _, s := range scores {
		sum += s
	}
	right := scores[want] / sum
	for i := range scores {
		scores[i] *= scale / sum
	}
	scores[want] -= scale
	return -log(right)
}
