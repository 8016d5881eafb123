package train

import "hearsay/internal/model"

// tagPass answers with the tags of words.
type tagPass struct {
	affinePass
	masks, kept []float32
}

// forward reads x and turns its answers into the gradient of their loss.
func (t *tagPass) forward(p *pass, x []float32) {
	t.masks = p.masks(t.masks, p.words*t.affine.In, p.plan.drop)
	t.kept = room(t.kept, len(t.masks))
	for i, m := range t.masks {
		t.kept[i] = x[i] * m
	}
	y := t.affinePass.forward(t.kept, p.words)
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
}

// backward adds the gradient of the layer below to d.
func (t *tagPass) backward(p *pass, d []float32) {
	dX := t.affinePass.backward(t.y, t.kept, p.words)
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
