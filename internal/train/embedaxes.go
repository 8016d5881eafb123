package train

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"slices"

	"hearsay/internal/model"
)

// spare is how many axes more than wanted are searched: the last ones found
// are poor.
const spare = 16

// axes returns a row for each row of the table: its place along the dim axes
// of the largest singular values, each weighted by the root of its value, and
// scaled to length √dim. They are found by iterating a random subspace (Halko,
// Martinsson and Tropp 2011).
func (e embedding) axes(ctx context.Context, t *sparse) ([]float32, error) {
	n := e.dim + spare
	back := t.turned()
	q := t.times(randomSigns(t.cols*n, e.seed), n)
	var z []float32
	for range e.rounds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		orthonormal(q, n)
		z = back.times(q, n)
		orthonormal(z, n)
		q = t.times(z, n)
	}
	orthonormal(q, n)
	z = back.times(q, n)
	values, directions := symmetric(gram(z, n), n)
	return e.rows(q, values, directions), ctx.Err()
}

func randomSigns(n int, seed uint64) []float32 {
	rng := rand.New(rand.NewPCG(seed, 1))
	s := make([]float32, n)
	for i := range s {
		s[i] = float32(int(rng.Uint64()>>63)*2 - 1)
	}
	return s
}

// rows turns q into the directions of the largest values, which are squares of
// the table's singular values.
func (e embedding) rows(q []float32, values []float64, directions []float32) []float32 {
	n := len(values)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(values[b], values[a]) })
	turn := make([]float32, n*e.dim)
	for to, from := range order[:e.dim] {
		weight := float32(math.Sqrt(math.Sqrt(math.Sqrt(max(0, values[from])))))
		for i := range n {
			turn[i*e.dim+to] = directions[i*n+from] * weight
		}
	}
	words := len(q) / n
	vectors := make([]float32, words*e.dim)
	model.MatMul(vectors, q, turn, words, n, e.dim)
	size := float32(math.Sqrt(float64(e.dim)))
	for i := range words {
		v := vectors[i*e.dim:][:e.dim]
		unit(v)
		for j := range v {
			v[j] *= size
		}
	}
	return vectors
}
