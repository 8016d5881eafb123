package fit

import (
	"slices"

	"hearsay/internal/page"
)

// bins is how many ranges the values of a question fall in.
const bins = 32

// table is all lines with the answers to all questions, in bins.
type table struct {
	asks   []page.Ask
	cuts   [][]float32 // between bins, by question
	binned [][]uint8   // by question and line
	in     []bool
	weight []float32
	odds   []float64 // by the trees so far
}

func newTable(pages []*sample) *table {
	t := new(table)
	for _, p := range pages {
		t.in = append(t.in, p.in...)
		t.weight = append(t.weight, p.weight...)
	}
	t.odds = make([]float64, len(t.in))
	var at []place
	for _, p := range pages {
		for i := range p.in {
			at = append(at, place{p, i})
		}
	}
	for _, a := range page.Asks() {
		t.ask(a, func(i int) float32 { return at[i].page.Value(at[i].line, a) })
	}
	return t
}

// place is a line of a page.
type place struct {
	page *sample
	line int
}

// ask adds a question with its answer for each line.
func (t *table) ask(a page.Ask, answer func(i int) float32) {
	values := make([]float32, len(t.in))
	for i := range values {
		values[i] = answer(i)
	}
	cuts := cutsOf(values)
	binned := make([]uint8, len(values))
	for i, v := range values {
		b, _ := slices.BinarySearch(cuts, v)
		binned[i] = uint8(b)
	}
	t.asks, t.cuts, t.binned = append(t.asks, a), append(t.cuts, cuts), append(t.binned, binned)
}

// cutsOf are thresholds that part values into at most bins of like size: of a
// value over cuts[k], a question asks whether it is.
func cutsOf(values []float32) []float32 {
	sorted := slices.Sorted(slices.Values(values))
	distinct := slices.Compact(slices.Clone(sorted))
	if len(distinct) <= bins {
		return distinct[:len(distinct)-1]
	}
	var cuts []float32
	for k := 1; k < bins; k++ {
		v := sorted[len(sorted)*k/bins]
		if v < sorted[len(sorted)-1] && (len(cuts) == 0 || v > cuts[len(cuts)-1]) {
			cuts = append(cuts, v)
		}
	}
	return cuts
}
