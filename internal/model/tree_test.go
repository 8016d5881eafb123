package model

import (
	"math/rand/v2"
	"testing"
)

// TestBestTree compares with a search through all assignments of heads.
func TestBestTree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		words := 1 + r.IntN(5)
		grades := make([]float32, words*(words+1))
		for i := range grades {
			grades[i] = float32(r.IntN(20))
		}
		want := bruteForce(grades, words)
		given := append([]float32(nil), grades...)
		heads := make([]int, words)
		bestTree(grades, words, heads)
		if !isTree(heads) {
			t.Fatalf("no tree with one root: %v", heads)
		}
		if got := sum(given, heads); got != want {
			t.Fatalf("%v has %v, the best %v of %v", heads, got, want, given)
		}
	}
}

func isTree(heads []int) bool {
	roots := 0
	for _, h := range heads {
		if h == 0 {
			roots++
		}
	}
	return roots == 1 && !hasCycle(heads)
}

func sum(grades []float32, heads []int) (total float32) {
	for i, h := range heads {
		total += grades[i*(len(heads)+1)+h]
	}
	return total
}

func bruteForce(grades []float32, words int) float32 {
	heads := make([]int, words)
	most := float32(never)
	for {
		if isTree(heads) {
			most = max(most, sum(grades, heads))
		}
		i := 0
		for ; i < words; i++ {
			if heads[i]++; heads[i] == i+1 {
				heads[i]++
			}
			if heads[i] <= words {
				break
			}
			heads[i] = 0
		}
		if i == words {
			return most
		}
	}
}
