package train

import "hearsay/internal/model"

// trainer holds a network under training.
type trainer struct {
	optimiser // of net.Weights(), then of own, and of the table
	plan      netPlan
	net       *model.Net
	table     []float32   // features of forms
	own       [][]float32 // what each treebank adds to the biases of leaning
	shards    [2]*pass
}

func newTrainer(plan netPlan, net *model.Net, banks int) *trainer {
	t := &trainer{plan: plan, net: net, table: make([]float32, plan.shape.Embed<<plan.rowBits)}
	initialise(net, t.table, plan.seed)
	for _, a := range leaning(net) {
		t.own = append(t.own, make([]float32, banks*a.Out))
	}
	t.optimiser = newOptimiser(append(net.Weights(), t.own...), t.table, plan.shape.Embed, plan.rate)
	for i := range t.shards {
		t.shards[i] = newPass(plan, net, t.table, t.own)
	}
	return t
}

// step learns from a batch and returns its loss a word.
func (t *trainer) step(batch []*example) float64 {
	words := wordsOf(batch)
	t.learnBy(&t.shards[0].gradients, &t.shards[1].gradients, func(i int, stream uint64) {
		t.shards[i].run(every(batch, i, 2), words, stream)
	})
	return (t.shards[0].loss + t.shards[1].loss) / float64(words)
}

// averaged returns the net of the averaged weights, with what the last
// treebank adds to the biases.
func (t *trainer) averaged() *model.Net {
	n := t.net
	net := model.NewNet(n.Shape, n.UPOS, n.XPOS, n.Feats, n.Rels)
	net.Words, net.Features = n.Words, model.NewRows(n.Embed, t.optimiser.rows.average)
	weights := net.Weights()
	for i, w := range weights {
		copy(w, t.dense[i].average)
	}
	for i, a := range leaning(net) {
		own := t.dense[len(weights)+i].average
		add(a.B, own[len(own)-a.Out:])
	}
	net.Ready()
	return net
}
