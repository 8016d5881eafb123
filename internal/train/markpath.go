package train

import "math"

// pathLoss replaces the grades y by the gradient of scale times the negative
// log chance of the classes wanted, and adds that of the moves.
func pathLoss(y, moves []float32, want []int, n int, scale float32, dMoves []float32) float64 {
	p := newPaths(y, moves, n)
	gold := float64(moves[n*n+want[0]]) + float64(y[want[0]])
	for i := 1; i < len(want); i++ {
		gold += float64(moves[want[i-1]*n+want[i]]) + float64(y[i*n+want[i]])
	}
	for i := 1; i < len(want); i++ {
		for b := range n {
			for c := range n {
				dMoves[b*n+c] += scale * p.step(i, b, c)
			}
		}
		dMoves[want[i-1]*n+want[i]] -= scale
	}
	for c := range n {
		dMoves[n*n+c] += scale * p.at(0, c)
	}
	dMoves[n*n+want[0]] -= scale
	for i := range want {
		for c := range n {
			y[i*n+c] = scale * p.at(i, c)
		}
		y[i*n+want[i]] -= scale
	}
	return p.all - gold
}

// paths are all paths through the grades of a sequence: the logarithms of the
// sums of their weights up to each class of each word, and from there on.
type paths struct {
	n             int
	y, moves      []float64
	before, after []float64
	all           float64
}

func newPaths(y, moves []float32, n int) *paths {
	p := &paths{n: n, y: doubles(y), moves: doubles(moves), before: make([]float64, len(y)), after: make([]float64, len(y))}
	words, sums := len(y)/n, make([]float64, n)
	for c := range n {
		p.before[c] = p.moves[n*n+c] + p.y[c]
	}
	for i := 1; i < words; i++ {
		for c := range n {
			for b := range n {
				sums[b] = p.before[(i-1)*n+b] + p.moves[b*n+c]
			}
			p.before[i*n+c] = logSum(sums) + p.y[i*n+c]
		}
	}
	for i := words - 2; i >= 0; i-- {
		for b := range n {
			for c := range n {
				sums[c] = p.moves[b*n+c] + p.y[(i+1)*n+c] + p.after[(i+1)*n+c]
			}
			p.after[i*n+b] = logSum(sums)
		}
	}
	p.all = logSum(p.before[(words-1)*n:])
	return p
}

// at is the chance of class c at word i.
func (p *paths) at(i, c int) float32 {
	return float32(math.Exp(p.before[i*p.n+c] + p.after[i*p.n+c] - p.all))
}

// step is the chance of class b at the word before word i, and c there.
func (p *paths) step(i, b, c int) float32 {
	n := p.n
	return float32(math.Exp(p.before[(i-1)*n+b] + p.moves[b*n+c] + p.y[i*n+c] + p.after[i*n+c] - p.all))
}

func doubles(v []float32) []float64 {
	d := make([]float64, len(v))
	for i, x := range v {
		d[i] = float64(x)
	}
	return d
}

func logSum(v []float64) float64 {
	top := v[0]
	for _, x := range v {
		top = max(top, x)
	}
	sum := 0.
	for _, x := range v {
		sum += math.Exp(x - top)
	}
	return top + math.Log(sum)
}
