package train

import (
	"math"
	"sync"

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

// gradients are what one share of a batch brings.
type gradients struct {
	dense    [][]float32 // of the dense weights
	table    []float32   // of a table of features
	features []int       // the rows of the table that were used, again and again; -1 for none
}

// optimiser moves weights against gradients.
type optimiser struct {
	dense       []moments
	rows        moments // of the table of features
	dim         int     // numbers of a row
	rate        float64 // at its highest
	now, steps  int
	touched     []bool // rows of the table, in this step
	touchedRows []int
}

func newOptimiser(weights [][]float32, table []float32, dim int, rate float64) optimiser {
	o := optimiser{dim: dim, rate: rate, rows: newMoments(table), touched: make([]bool, len(table)/dim)}
	for _, w := range weights {
		o.dense = append(o.dense, newMoments(w))
	}
	return o
}

// learnBy takes a step: run computes the gradients of a share of the batch, with
// its own stream of random numbers, both shares side by side. A batch is cut in
// two whatever the number of cores, so that sums have one order.
func (o *optimiser) learnBy(a, b *gradients, run func(share int, stream uint64)) {
	o.now++
	var both sync.WaitGroup
	for i := range 2 {
		both.Go(func() { run(i, uint64(o.now*2+i)) })
	}
	both.Wait()
	o.learn(a, b)
}

// learn moves the weights against the gradients of both shares, and clears
// them.
func (o *optimiser) learn(a, b *gradients) {
	scale := float32(min(1, clip/(math.Sqrt(o.join(a, b))+1e-12)))
	rate := rateAt(o.rate, o.now, o.steps)
	for i, m := range o.dense {
		m.update(a.dense[i], 0, len(m.weight), rate, scale, o.now)
		clear(a.dense[i])
		clear(b.dense[i])
	}
	for _, r := range o.touchedRows {
		from, to := r*o.dim, (r+1)*o.dim
		o.rows.update(a.table, from, to, rate, scale, o.now)
		clear(a.table[from:to])
		clear(b.table[from:to])
		o.touched[r] = false
	}
	o.touchedRows = o.touchedRows[:0]
	if o.now%averageEvery == 0 || o.now == o.steps {
		o.average()
	}
}

// join adds the gradients of the second share to those of the first, notes
// which rows of the table have any, and returns the square of their norm.
func (o *optimiser) join(a, b *gradients) float64 {
	norm := 0.
	for i, g := range a.dense {
		norm += addInto(g, b.dense[i])
	}
	for _, g := range []*gradients{a, b} {
		for _, r := range g.features {
			if r >= 0 && !o.touched[r] {
				o.touched[r] = true
				o.touchedRows = append(o.touchedRows, r)
			}
		}
	}
	for _, r := range o.touchedRows {
		norm += addInto(a.table[r*o.dim:(r+1)*o.dim], b.table[r*o.dim:(r+1)*o.dim])
	}
	return norm
}

// average moves the averages; early ones, of weights that still move far,
// fade faster.
func (o *optimiser) average() {
	keep := min(decay, float64(1+o.now)/float64(10+o.now))
	keep = math.Pow(keep, averageEvery)
	for _, m := range append(o.dense, o.rows) {
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
