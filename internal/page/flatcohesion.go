package page

import (
	"math"
	"slices"
)

// mergeSegments drops boundaries that do not hold, the weakest first, and
// returns the rest. starts are those of the segments, the first included.
func (v *vocabulary) mergeSegments(pieces []piece, starts []int, cutter Forest) []int {
	defer v.release(v.used)
	bags := v.bagsOf(pieces, starts)
	v.ownWeights(bags)
	holds := make([]float64, len(starts))
	for i := range starts {
		holds[i] = v.hold(pieces, starts, bags, i, cutter)
	}
	for {
		weakest := slices.Index(holds, slices.Min(holds))
		if weakest == 0 || holds[weakest] > 0 {
			break
		}
		bags[weakest-1].merge(bags[weakest])
		starts = slices.Delete(starts, weakest, weakest+1)
		bags = slices.Delete(bags, weakest, weakest+1)
		holds = slices.Delete(holds, weakest, weakest+1)
		holds[weakest-1] = v.hold(pieces, starts, bags, weakest-1, cutter)
		if weakest < len(starts) {
			holds[weakest] = v.hold(pieces, starts, bags, weakest, cutter)
		}
	}
	if len(starts) > 1 && slices.Max(holds[1:]) < sureOdds {
		return starts[:1]
	}
	return starts
}

// sureOdds is how sure at least one border of a page must be, as the logarithm
// of its odds: most pages hold one article.
const sureOdds = 2

// hold is the logarithm of the odds that segment i begins an article.
func (v *vocabulary) hold(pieces []piece, starts []int, bags []*bag, i int, cutter Forest) float64 {
	if i == 0 || pieces[starts[i]].sure {
		return math.Inf(1)
	}
	m := v.cut(pieces, starts, bags, i).signals()
	return startOdds*pieces[starts[i]].start + float64(cutter.sum(&m))
}

// cut is the border before segment i.
func (v *vocabulary) cut(pieces []piece, starts []int, bags []*bag, i int) *cut {
	return &cut{v, pieces, starts[i-1], starts[i], endOf(pieces, starts, i), bags[i-1], bags[i], titled(pieces, starts, i)}
}

// titled is the share of the starts, but for the first and the i-th, at what may
// be headlines; -1 where there are no others.
func titled(pieces []piece, starts []int, i int) float32 {
	if len(starts) < 3 {
		return -1
	}
	n := float32(0)
	for k, s := range starts[1:] {
		if k+1 != i {
			n += truth(pieces[s].f.headlineLike())
		}
	}
	return n / float32(len(starts)-2)
}

// endOf is where segment i ends.
func endOf(pieces []piece, starts []int, i int) int {
	if i+1 < len(starts) {
		return starts[i+1]
	}
	return len(pieces)
}

// bagsOf are the bags of the segments.
func (v *vocabulary) bagsOf(pieces []piece, starts []int) []*bag {
	bags := make([]*bag, len(starts))
	for i, s := range starts {
		bags[i] = v.newBag(pieces[s:endOf(pieces, starts, i)])
	}
	return bags
}
