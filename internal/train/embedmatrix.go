package train

import (
	"math"

	"hearsay/internal/model"
)

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
		a[i*n+p], a[i*n+q] = turnedPoint(a[i*n+p], a[i*n+q], c, s)
		v[i*n+p], v[i*n+q] = turnedPoint(v[i*n+p], v[i*n+q], c, s)
	}
	for i := range n {
		a[p*n+i], a[q*n+i] = turnedPoint(a[p*n+i], a[q*n+i], c, s)
	}
}

func turnedPoint(x, y, c, s float64) (float64, float64) {
	return float64(c*x) - float64(s*y), float64(s*x) + float64(c*y)
}

// logarithm returns the natural logarithm of x > 0. The one of package math
// has other last bits on other machines. With x = m·2^e and m within √2 of 1
// it is e·ln 2 + 2·artanh((m-1)/(m+1)), whose series is cut after 11 terms.
func logarithm(x float64) float64 {
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	t := (m - 1) / (m + 1)
	square, sum := t*t, 0.0
	for n := 21; n > 0; n -= 2 {
		sum = float64(sum*square) + 1/float64(n)
	}
	return float64(float64(e)*math.Ln2) + float64(2*t*sum)
}
