package fit

import (
	"math"
	"math/rand/v2"

	"hearsay/internal/page"
)

// The forest: how many questions a tree asks, and the decay of its values. A
// tree sees a share of the lines and of the questions, drawn from the seed.
const (
	depth = 5
	decay = 1
	seed  = 1
)

// growing is how many trees grow, on which share of the lines and questions, and
// how far each goes towards its optimum.
type growing struct {
	trees   int
	sampled float64
	rate    float64
}

// slope is the gradient and the curvature of the loss.
type slope struct{ g, h float64 }

func (s *slope) add(o slope) { s.g, s.h = s.g+o.g, s.h+o.h }

// gain is by how much a leaf with these sums lowers the loss.
func (s slope) gain() float64 { return s.g * s.g / (s.h + decay) }

// boost grows the forest.
func (t *table) boost(o growing) page.Forest {
	random := rand.New(rand.NewPCG(seed, 0))
	trees := make([]page.Tree, o.trees)
	for i := range trees {
		g := t.newGrowth(random, o.sampled)
		g.grow(o.rate)
		trees[i] = g.tree
	}
	return page.NewForest(trees)
}

// growth is a tree that grows.
type growth struct {
	*table
	lines  []int32 // sampled
	asked  []int   // questions, sampled
	slopes []slope // by sampled line
	leaf   []uint8 // by line
	tree   page.Tree
}

func (t *table) newGrowth(random *rand.Rand, sampled float64) *growth {
	g := &growth{table: t, leaf: make([]uint8, len(t.in))}
	for i := range t.in {
		if random.Float64() < sampled {
			g.lines = append(g.lines, int32(i))
			g.slopes = append(g.slopes, t.slope(i))
		}
	}
	for a := range t.asks {
		if len(t.cuts[a]) > 0 && random.Float64() < sampled {
			g.asked = append(g.asked, a)
		}
	}
	return g
}

func (t *table) slope(i int) slope {
	p, w := 1/(1+math.Exp(-t.odds[i])), float64(t.weight[i])
	s := slope{g: -w * p, h: w * max(p*(1-p), 1e-4)}
	if t.in[i] {
		s.g += w
	}
	return s
}

func (g *growth) grow(rate float64) {
	for level := range depth {
		ask, cut := g.best(1 << level)
		if ask < 0 {
			break
		}
		q := g.asks[ask]
		q.Over = g.cuts[ask][cut]
		g.tree.Asks = append(g.tree.Asks, q)
		for i, b := range g.binned[ask] {
			if int(b) > cut {
				g.leaf[i] |= 1 << level
			}
		}
	}
	sums := make([]slope, 1<<len(g.tree.Asks))
	for k, i := range g.lines {
		sums[g.leaf[i]].add(g.slopes[k])
	}
	for _, s := range sums {
		g.tree.Values = append(g.tree.Values, float32(math.Round(1000*rate*s.g/(s.h+decay))/1000))
	}
	for i, l := range g.leaf {
		g.odds[i] += float64(g.tree.Values[l])
	}
}

// best is the question, and where it cuts, that parts the leaves best; -1 when
// none does.
func (g *growth) best(leaves int) (ask, cut int) {
	ask = -1
	most := 0.0
	sums := make([]slope, leaves*bins)
	for _, a := range g.asked {
		clear(sums)
		binned := g.binned[a]
		for k, i := range g.lines {
			sums[int(g.leaf[i])*bins+int(binned[i])].add(g.slopes[k])
		}
		for c, x := range gains(sums, len(g.cuts[a])) {
			if x > most {
				ask, cut, most = a, c, x
			}
		}
	}
	return ask, cut
}

// gains are what each of n cuts gains, over all leaves.
func gains(sums []slope, n int) []float64 {
	all := make([]float64, n)
	for ; len(sums) > 0; sums = sums[bins:] {
		var leaf, below slope
		for _, s := range sums[:bins] {
			leaf.add(s)
		}
		for c := range all {
			below.add(sums[c])
			above := slope{leaf.g - below.g, leaf.h - below.h}
			all[c] += below.gain() + above.gain() - leaf.gain()
		}
	}
	return all
}
