package main

import (
	"math"

	"hearsay/internal/cast"
)

// choice is the candidates of a source, and which is right; -1 for none.
type choice struct {
	among []cast.Candidate
	right int
}

const (
	steps   = 1500
	rate    = 2.0 // of a step, for the mean gradient
	halving = 1000
	decay   = 2.0 // L2, in choices
	fewest  = 5   // choices that can be learnt from
)

// fit finds the weights of the signs under which the right answers are likely.
// Sign 0 is the weight of nobody.
func fit(all []choice, signs []int) cast.Signs {
	var w cast.Signs
	if len(all) < fewest {
		return w
	}
	for step := range steps {
		var g cast.Signs
		for i := range all {
			all[i].climb(&g, &w, signs)
		}
		by := rate / float64(len(all)) / (1 + float64(step)/halving)
		for _, k := range signs {
			w[k] += by * (g[k] - decay*w[k])
		}
	}
	for k := range w {
		w[k] = math.Round(w[k]*10) / 10
	}
	return w
}

// climb adds the gradient of the logarithm of the right answer's probability.
func (c *choice) climb(g, w *cast.Signs, signs []int) {
	nobody := math.Exp(w[0])
	grades := make([]float64, len(c.among))
	sum := nobody
	for i := range c.among {
		grades[i] = math.Exp(grade(&c.among[i].Signs, w, signs))
		sum += grades[i]
	}
	g[0] += flag(c.right < 0) - nobody/sum
	for i := range c.among {
		d := flag(c.right == i) - grades[i]/sum
		for _, k := range signs[1:] {
			g[k] += d * c.among[i].Signs[k]
		}
	}
}

func grade(f, w *cast.Signs, signs []int) float64 {
	sum := 0.0
	for _, k := range signs[1:] {
		sum += w[k] * f[k]
	}
	return sum
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func hundredths(p float64) float64 { return math.Round(p*100) / 100 }
