package train

import (
	"runtime"

	"golang.org/x/sync/errgroup"

	"hearsay/internal/model"
)

// sparse is a matrix whose row i has its cells at [start[i], start[i+1]).
type sparse struct {
	rows, cols int
	start      []int
	col        []int32
	val        []float32
}

// shard is how many rows are one piece of work.
const shard = 512

// addCounts appends a row and clears the counts.
func (s *sparse) addCounts(counts []uint32) {
	for j, n := range counts {
		if n > 0 {
			s.col, s.val = append(s.col, int32(j)), append(s.val, float32(n))
			counts[j] = 0
		}
	}
	s.start = append(s.start, len(s.col))
}

// joined returns the rows of the parts, one part after the other.
func joined(parts []*sparse, rows, cols int) *sparse {
	all := &sparse{rows: rows, cols: cols, start: make([]int, 1, rows+1)}
	for _, p := range parts {
		for _, end := range p.start {
			all.start = append(all.start, len(all.col)+end)
		}
		all.col, all.val = append(all.col, p.col...), append(all.val, p.val...)
		*p = sparse{}
	}
	return all
}

// turned returns the transpose.
func (s *sparse) turned() *sparse {
	t := &sparse{rows: s.cols, cols: s.rows, start: make([]int, s.cols+2), col: make([]int32, len(s.col)), val: make([]float32, len(s.val))}
	for _, j := range s.col {
		t.start[j+2]++
	}
	for j := range s.cols {
		t.start[j+2] += t.start[j+1]
	}
	for i := range s.rows {
		for c := s.start[i]; c < s.start[i+1]; c++ {
			at := &t.start[s.col[c]+1]
			t.col[*at], t.val[*at] = int32(i), s.val[c]
			*at++
		}
	}
	t.start = t.start[:s.cols+1]
	return t
}

// times returns the product with x, whose rows have n numbers. A row of the
// product is one sum, in the order of the columns, on one core.
func (s *sparse) times(x []float32, n int) []float32 {
	y := make([]float32, s.rows*n)
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for first := 0; first < s.rows; first += shard {
		g.Go(func() error {
			for i := first; i < min(s.rows, first+shard); i++ {
				for c := s.start[i]; c < s.start[i+1]; c++ {
					model.Axpy(y[i*n:][:n], x[int(s.col[c])*n:][:n], s.val[c])
				}
			}
			return nil
		})
	}
	_ = g.Wait() // no work fails
	return y
}
