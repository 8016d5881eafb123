package train

import (
	"math"

	"hearsay/internal/model"
)

// Adam (Kingma and Ba, ICLR 2015) with a warm-up, a rate that falls along a
// cosine, gradients clipped by their norm, and weights averaged over the steps
// with an exponential decay, which are what comes out.
const (
	beta1, beta2 = .9, .95
	tiny         = 1e-8
	clip         = 5.
	warmUp       = 200 // steps
	lowest       = .03 // of the highest rate, at the end
	decay        = .998
	averageEvery = 8 // steps
)

// moments are the running means of a weight's gradient and of its square, and
// the average of the weight.
type moments struct{ weight, mean, square, average []float32 }

func newMoments(weight []float32) moments {
	return moments{weight, make([]float32, len(weight)), make([]float32, len(weight)), make([]float32, len(weight))}
}

// rateAt returns the rate of a step, from 1 on.
func rateAt(highest float64, step, steps int) float32 {
	fall := (1 + math.Cos(math.Pi*float64(step)/float64(steps))) / 2
	r := highest * (fall*(1-lowest) + lowest)
	if step < warmUp {
		r *= float64(step) / warmUp
	}
	return float32(r)
}

// update moves the weights [from, to) against their gradient.
func (m moments) update(gradient []float32, from, to int, rate, scale float32, step int) {
	d := model.Descent{
		Scale: scale, Rate: rate, Tiny: tiny,
		KeepMean: beta1, AddMean: 1 - beta1, GrowMean: float32(1 / (1 - math.Pow(beta1, float64(step)))),
		KeepSquare: beta2, AddSquare: 1 - beta2, GrowSquare: float32(1 / (1 - math.Pow(beta2, float64(step)))),
	}
	d.Step(m.weight[from:to], m.mean[from:to], m.square[from:to], gradient[from:to])
}

// mix moves the average towards the weights.
func (m moments) mix(keep float32) {
	for i, w := range m.weight {
		m.average[i] = w + float32(keep*(m.average[i]-w))
	}
}

// trainer holds a network under training.
type trainer struct {
	plan        netPlan
	net         *model.Net
	table       []float32   // features of forms
	dense       []moments   // of net.Weights(), then of own
	own         [][]float32 // what each treebank adds to the biases of leaning
	rows        moments
	now, steps  int
	shards      [2]*pass
	touched     []bool // rows of the table, in this step
	touchedRows []int
}

func newTrainer(plan netPlan, net *model.Net, banks int) *trainer {
	rows := 1 << plan.rowBits
	t := &trainer{plan: plan, net: net, table: make([]float32, plan.shape.Embed*rows), touched: make([]bool, rows)}
	initialise(net, t.table, plan.seed)
	for _, w := range net.Weights() {
		t.dense = append(t.dense, newMoments(w))
	}
	for _, a := range leaning(net) {
		own := make([]float32, banks*a.Out)
		t.own, t.dense = append(t.own, own), append(t.dense, newMoments(own))
	}
	t.rows = newMoments(t.table)
	for i := range t.shards {
		t.shards[i] = newPass(plan, net, t.table, t.own)
	}
	return t
}

// step learns from a batch and returns its loss a word. The batch is cut in
// two whatever the number of cores, so that sums have one order.
func (t *trainer) step(batch []*example) float64 {
	t.now++
	words := 0
	for _, e := range batch {
		words += len(e.heads)
	}
	done := make(chan struct{})
	for i, p := range t.shards {
		go func() {
			p.run(every(batch, i, len(t.shards)), words, uint64(t.now*len(t.shards)+i))
			done <- struct{}{}
		}()
	}
	for range t.shards {
		<-done
	}
	t.learn()
	return (t.shards[0].loss + t.shards[1].loss) / float64(words)
}

func every(batch []*example, first, step int) []*example {
	var some []*example
	for i := first; i < len(batch); i += step {
		some = append(some, batch[i])
	}
	return some
}

// learn moves the weights against the gradients of both shards.
func (t *trainer) learn() {
	scale := float32(min(1, clip/(math.Sqrt(t.join())+1e-12)))
	rate := rateAt(t.plan.rate, t.now, t.steps)
	a, b := t.shards[0], t.shards[1]
	for i, m := range t.dense {
		m.update(a.dense[i], 0, len(m.weight), rate, scale, t.now)
		clear(a.dense[i])
		clear(b.dense[i])
	}
	dim := t.plan.shape.Embed
	for _, r := range t.touchedRows {
		from, to := r*dim, (r+1)*dim
		t.rows.update(a.table, from, to, rate, scale, t.now)
		clear(a.table[from:to])
		clear(b.table[from:to])
		t.touched[r] = false
	}
	t.touchedRows = t.touchedRows[:0]
	if t.now%averageEvery == 0 || t.now == t.steps {
		t.average()
	}
}

// join adds the gradients of the second shard to those of the first, notes
// which rows of the table have any, and returns the square of their norm.
func (t *trainer) join() float64 {
	a, b := t.shards[0], t.shards[1]
	norm := 0.
	for i, g := range a.dense {
		norm += addInto(g, b.dense[i])
	}
	for _, p := range t.shards {
		for _, r := range p.features {
			if r >= 0 && !t.touched[r] {
				t.touched[r] = true
				t.touchedRows = append(t.touchedRows, r)
			}
		}
	}
	dim := t.plan.shape.Embed
	for _, r := range t.touchedRows {
		norm += addInto(a.table[r*dim:(r+1)*dim], b.table[r*dim:(r+1)*dim])
	}
	return norm
}

// average moves the averages; early ones, of weights that still move far,
// fade faster.
func (t *trainer) average() {
	keep := min(decay, float64(1+t.now)/float64(10+t.now))
	keep = math.Pow(keep, averageEvery)
	for _, m := range append(t.dense, t.rows) {
		m.mix(float32(keep))
	}
}

// addInto adds b to a and returns the sum of squares.
func addInto(a, b []float32) float64 {
	sum := 0.
	for i, v := range b {
		a[i] += v
		sum += float64(float64(a[i]) * float64(a[i]))
	}
	return sum
}

// averaged returns the net of the averaged weights, with what the last
// treebank adds to the biases.
func (t *trainer) averaged() *model.Net {
	n := t.net
	net := model.NewNet(n.Shape, n.UPOS, n.XPOS, n.Feats, n.Rels)
	net.Words, net.Features = n.Words, model.NewRows(n.Embed, t.rows.average)
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
