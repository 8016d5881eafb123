package page

import (
	"math/rand/v2"
	"testing"
)

// TestForestAsksEightLinesAtOnce compares the sums with those of asking line by
// line.
func TestForestAsksEightLinesAtOnce(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 0))
	for _, n := range []int{0, 1, 7, 8, 9, 100} {
		lines := make([]signals, n)
		for i := range lines {
			for s := range lines[i] {
				lines[i][s] = float32(random.IntN(12)) - 1
			}
		}
		for i, got := range sumsOf(fitted, lines, new([]byte)) {
			want := float32(0)
			for _, tree := range fitted.Trees {
				leaf := 0
				for d, a := range tree.Asks {
					if answer(lines, i, a) > a.Over {
						leaf |= 1 << d
					}
				}
				want += tree.Values[leaf]
			}
			if got != want {
				t.Fatalf("line %d of %d: %v, want %v", i, n, got, want)
			}
		}
	}
}
