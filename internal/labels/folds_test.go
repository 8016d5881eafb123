package labels

import (
	"slices"
	"testing"
)

func TestFold(t *testing.T) {
	held, others := Fold([]int{0, 1, 2, 3, 4, 5, 6}, 1)
	if !slices.Equal(held, []int{1, 6}) || !slices.Equal(others, []int{0, 2, 3, 4, 5}) {
		t.Errorf("held %v, others %v", held, others)
	}
}
