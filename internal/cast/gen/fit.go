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

// sparse is a choice by the signs that are not zero, which are few.
type sparse struct {
	among [][]sign
	right int
}

type sign struct {
	k int
	v float64
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
	sparse := make([]sparse, len(all))
	for i := range all {
		sparse[i] = all[i].sparse(signs)
	}
	for step := range steps {
		var g cast.Signs
		for i := range sparse {
			sparse[i].climb(&g, &w)
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

func (c *choice) sparse(signs []int) sparse {
	s := sparse{right: c.right, among: make([][]sign, len(c.among))}
	for i := range c.among {
		for _, k := range signs[1:] {
			if v := c.among[i].Signs[k]; v != 0 {
				s.among[i] = append(s.among[i], sign{k, v})
			}
		}
	}
	return s
}

// climb adds the gradient of the logarithm of the right answer's probability.
func (c *sparse) climb(g, w *cast.Signs) {
	nobody := math.Exp(w[0])
	sum := nobody
	var few [64]float64
	grades := few[:0]
	for i := range c.among {
		grade := 0.0
		for _, s := range c.among[i] {
			grade += w[s.k] * s.v
		}
		grades = append(grades, math.Exp(grade))
		sum += grades[i]
	}
	g[0] += flag(c.right < 0) - nobody/sum
	for i := range c.among {
		d := flag(c.right == i) - grades[i]/sum
		for _, s := range c.among[i] {
			g[s.k] += d * s.v
		}
	}
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func hundredths(p float64) float64 { return math.Round(p*100) / 100 }
