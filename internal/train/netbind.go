package train

import "hearsay/internal/model"

// bindLayers gives each layer its gradients.
func (p *pass) bindLayers() {
	next := 0
	for _, stack := range []struct {
		from []model.Layer
		to   *[]layerPass
	}{{p.net.Low, &p.low}, {p.net.Up, &p.up}} {
		for i := range stack.from {
			l := layerPass{layer: &stack.from[i]}
			l.affine = affinePass{affine: &l.layer.Affine, dW: p.dense[next], dB: p.dense[next+1]}
			*stack.to = append(*stack.to, l)
			next += 2
		}
	}
}

// bindAnswers gives what comes after the layers its gradients.
func (p *pass) bindAnswers() {
	rest := p.dense[2*len(p.low)+2*len(p.up):]
	for _, a := range []struct {
		to   *affinePass
		from *model.Affine
	}{
		{&p.tags.affinePass, &p.net.Tagger},
		{&p.tags.hint, &p.net.Hint},
		{&p.tree.role, &p.net.Role},
		{&p.tree.arc, &p.net.Arc},
		{&p.tree.label, &p.net.Label},
	} {
		*a.to = affinePass{affine: a.from, dW: rest[0], dB: rest[1]}
		rest = rest[2:]
	}
	t := &p.tree
	t.far, t.farLabel, t.root = p.net.Far, p.net.FarLabel, p.net.Root
	t.dFar, t.dFarLabel, t.dRoot = rest[0], rest[1], rest[2]
}
