package train

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

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

// unit scales v to length 1.
func unit(v []float32) {
	sum := 0.0
	for _, x := range v {
		sum += float64(float64(x) * float64(x))
	}
	if sum == 0 {
		return
	}
	length := float32(math.Sqrt(sum))
	for i := range v {
		v[i] /= length
	}
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

// orthonormal makes the n columns of q orthogonal and of length 1 (modified
// Gram-Schmidt).
func orthonormal(q []float32, n int) {
	rows := len(q) / n
	t := turn(q, rows, n)
	for i := range n {
		a := t[i*rows:][:rows]
		unit(a)
		for j := i + 1; j < n; j++ {
			b := t[j*rows:][:rows]
			model.Axpy(b, a, -float32(dot(a, b)))
		}
	}
	copy(q, turn(t, n, rows))
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i, x := range a {
		sum += float64(float64(x) * float64(b[i]))
	}
	return sum
}

func turn(a []float32, rows, cols int) []float32 {
	t := make([]float32, len(a))
	for i := range rows {
		for j := range cols {
			t[j*rows+i] = a[i*cols+j]
		}
	}
	return t
}

// gram returns zᵀ·z for z with n columns.
func gram(z []float32, n int) []float64 {
	rows := len(z) / n
	t, g := turn(z, rows, n), make([]float64, n*n)
	for i := range n {
		for j := i; j < n; j++ {
			x := dot(t[i*rows:][:rows], t[j*rows:][:rows])
			g[i*n+j], g[j*n+i] = x, x
		}
	}
	return g
}

// symmetric returns the eigenvalues of the symmetric n×n matrix a and, in the
// columns of directions, their vectors (Jacobi's method, row by row). It
// overwrites a.
func symmetric(a []float64, n int) (values []float64, directions []float32) {
	v := make([]float64, n*n)
	for i := range n {
		v[i*n+i] = 1
	}
	const sweeps = 12 // it converges quadratically: six were enough
	for range sweeps {
		for p := range n {
			for q := p + 1; q < n; q++ {
				rotate(a, v, n, p, q)
			}
		}
	}
	values, directions = make([]float64, n), make([]float32, n*n)
	for i := range n {
		values[i] = a[i*n+i]
	}
	for i, x := range v {
		directions[i] = float32(x)
	}
	return values, directions
}

// rotate turns the plane of the axes p and q so that a[p][q] becomes 0.
func rotate(a, v []float64, n, p, q int) {
	if a[p*n+q] == 0 {
		return
	}
	theta := (a[q*n+q] - a[p*n+p]) / (2 * a[p*n+q])
	t := 1 / (math.Abs(theta) + math.Sqrt(float64(theta*theta)+1))
	if theta < 0 {
		t = -t
	}
	c := 1 / math.Sqrt(float64(t*t)+1)
	s := t * c
	for i := range n {
		a[i*n+p], a[i*n+q] = turned2(a[i*n+p], a[i*n+q], c, s)
		v[i*n+p], v[i*n+q] = turned2(v[i*n+p], v[i*n+q], c, s)
	}
	for i := range n {
		a[p*n+i], a[q*n+i] = turned2(a[p*n+i], a[q*n+i], c, s)
	}
}

func turned2(x, y, c, s float64) (float64, float64) {
	return float64(c*x) - float64(s*y), float64(s*x) + float64(c*y)
}
