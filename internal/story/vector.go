package story

import (
	"cmp"
	"math"
	"slices"
)

// vector is a sparse vector of unit length: terms by hash in rising order,
// weights in steps of 1/65535.
type vector []component

type component struct {
	term   uint32
	weight uint16
}

const unit = math.MaxUint16

// newVector keeps the heaviest terms and scales them to unit length.
func newVector(weights map[uint32]float64, keep int) vector {
	type item struct {
		term   uint32
		weight float64
	}
	items := make([]item, 0, len(weights))
	for t, w := range weights {
		items = append(items, item{t, w})
	}
	slices.SortFunc(items, func(a, b item) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term))
	})
	items = items[:min(keep, len(items))]
	sum := 0.0
	for _, i := range items {
		sum += i.weight * i.weight
	}
	v := make(vector, 0, len(items))
	for _, i := range items {
		v = append(v, component{i.term, uint16(i.weight / math.Sqrt(sum) * unit)})
	}
	slices.SortFunc(v, func(a, b component) int { return cmp.Compare(a.term, b.term) })
	return v
}

// heaviest returns the n components with the largest weights, heaviest first.
func (v vector) heaviest(n int) []component {
	c := slices.Clone(v)
	slices.SortFunc(c, func(a, b component) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.term, b.term))
	})
	return c[:min(n, len(c))]
}
