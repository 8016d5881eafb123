package main

import (
	"math"

	"hearsay/internal/statement"
)

const (
	steps  = 80
	rate   = .3
	decay  = 2.0 // L2
	fewest = 12  // choices in which a sign is seen that is learnt from
)

// example is a choice in numbers.
type example struct {
	signs    []int
	possible []int
	right    int // a relation, or 0
}

// problem is examples and what their numbers stand for.
type problem struct {
	examples []example
	signs    []string
}

// fit finds the weights of the signs under which the right relations are
// likely.
func fit(articles []article) statement.Table {
	p := pose(articles)
	w := make([]statement.Weights, len(p.signs))
	squares := make([]statement.Weights, len(p.signs))
	for range steps {
		g := p.gradient(w)
		for s := range w {
			for r := range w[s] {
				d := g[s][r] - decay*w[s][r]
				if d == 0 {
					continue
				}
				squares[s][r] += d * d
				w[s][r] += rate * d / math.Sqrt(squares[s][r])
			}
		}
	}
	return p.table(w)
}

// pose numbers the signs that are seen often enough.
func pose(articles []article) *problem {
	seen := map[string]int{}
	for i := range articles {
		for _, c := range articles[i].choices {
			for _, s := range c.Signs {
				seen[s]++
			}
		}
	}
	p := &problem{}
	numbers := map[string]int{}
	for i := range articles {
		for _, c := range articles[i].choices {
			var e example
			for _, s := range c.Signs {
				if seen[s] < fewest {
					continue
				}
				if _, ok := numbers[s]; !ok {
					numbers[s] = len(p.signs)
					p.signs = append(p.signs, s)
				}
				e.signs = append(e.signs, numbers[s])
			}
			for _, r := range c.Relations {
				e.possible = append(e.possible, statement.RelationOf(r))
			}
			e.right = statement.RelationOf(c.right)
			p.examples = append(p.examples, e)
		}
	}
	return p
}

// gradient is that of the logarithm of the chance of all that is right.
func (p *problem) gradient(w []statement.Weights) []statement.Weights {
	g := make([]statement.Weights, len(w))
	for i := range p.examples {
		e := &p.examples[i]
		var grades statement.Weights
		for _, s := range e.signs {
			for _, r := range e.possible {
				grades[r] += w[s][r]
			}
		}
		sum := 1.0
		for _, r := range e.possible {
			grades[r] = math.Exp(grades[r])
			sum += grades[r]
		}
		for _, r := range e.possible {
			d := flag(r == e.right) - grades[r]/sum
			for _, s := range e.signs {
				g[s][r] += d
			}
		}
	}
	return g
}

// table rounds the weights to tenths and leaves out signs that weigh nothing.
func (p *problem) table(w []statement.Weights) statement.Table {
	t := statement.Table{}
	for s, name := range p.signs {
		for r := range w[s] {
			w[s][r] = math.Round(w[s][r]*10) / 10
		}
		if w[s] != (statement.Weights{}) {
			t[name] = w[s]
		}
	}
	return t
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
