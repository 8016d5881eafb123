package model

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

var shapes = [][3]int{ // m, k, n
	{0, 3, 3},
	{3, 0, 3},
	{3, 3, 0},
	{1, 1, 1},
	{1, 7, 1},
	{5, 1, 1},
	{4, 8, 16},
	{4, 8, 32},
	{1, 33, 200},
	{2, 129, 31},
	{3, 5, 33},
	{7, 300, 17},
	{20, 64, 64},
	{9, 128, 100},
	{37, 65, 66},
}

func randomShapes(rng *rand.Rand, n int) [][3]int {
	all := shapes
	for range n {
		all = append(all, [3]int{rng.IntN(20), rng.IntN(300), rng.IntN(90)})
	}
	return all
}

func randomSlice(rng *rand.Rand, n int) []float32 {
	s := make([]float32, n)
	for i := range s {
		s[i] = float32(rng.NormFloat64())
	}
	return s
}

// inOrder is the sum that the products promise: from the old value, in the
// order of k, each product added with one rounding.
func inOrder(c float32, k int, a, b func(p int) float32) float32 {
	for p := range k {
		c = fma(a(p), b(p), c)
	}
	return c
}

func TestProductsHaveTheSumInOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, s := range randomShapes(rng, 25) {
		m, k, n := s[0], s[1], s[2]
		a, b, c := randomSlice(rng, m*k), randomSlice(rng, k*n), randomSlice(rng, m*n)
		at, bt := transposed(a, m, k), transposed(b, k, n)
		want := make([]float32, m*n)
		for i := range want {
			want[i] = inOrder(c[i], k,
				func(p int) float32 { return a[i/n*k+p] }, func(p int) float32 { return b[p*n+i%n] })
		}
		for name, f := range map[string]func(c []float32){
			"A·B":  func(c []float32) { MatMul(c, a, b, m, k, n) },
			"Aᵀ·B": func(c []float32) { MatMulTA(c, at, b, m, k, n) },
			"A·Bᵀ": func(c []float32) { MatMulTB(c, a, bt, m, k, n) },
		} {
			have := append([]float32(nil), c...)
			f(have)
			sameBits(t, fmt.Sprint(name, " ", s), have, want)
		}
	}
}

func TestAxpyHasOneRounding(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 40 {
		src, have, x := randomSlice(rng, n), randomSlice(rng, n), float32(rng.NormFloat64())
		want := make([]float32, n)
		for i := range want {
			want[i] = fma(x, src[i], have[i])
		}
		Axpy(have, src, x)
		sameBits(t, fmt.Sprint("length ", n), have, want)
	}
}

func transposed(a []float32, rows, cols int) []float32 {
	b := make([]float32, len(a))
	for i := range a {
		b[i%cols*rows+i/cols] = a[i]
	}
	return b
}

func sameBits(t *testing.T, name string, have, want []float32) {
	t.Helper()
	for i := range want {
		if math.Float32bits(have[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: element %d is %v, want %v", name, i, have[i], want[i])
		}
	}
}

func TestProductsDoNotAllocate(t *testing.T) {
	a, b, c := make([]float32, 20*64), make([]float32, 64*70), make([]float32, 20*70)
	n := testing.AllocsPerRun(10, func() {
		MatMul(c, a, b, 20, 64, 70)
		MatMulTA(c, a, b, 20, 64, 70)
		MatMulTB(c, a, b, 20, 64, 70)
		Axpy(c, b, 2)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkMatMul(b *testing.B) {
	for _, row := range []struct {
		name    string
		product func(c, x, y []float32, m, k, n int)
		shapes  [][3]int
	}{
		{"A·B", MatMul, [][3]int{{1, 256, 512}, {20, 64, 64}, {20, 128, 256}, {30, 128, 50}, {30, 256, 256}, {30, 512, 800}, {40, 512, 1024}, {400, 64, 256}, {600, 256, 768}}},
		{"Aᵀ·B", MatMulTA, [][3]int{{256, 30, 256}, {256, 400, 256}, {512, 600, 768}}},
		{"A·Bᵀ", MatMulTB, [][3]int{{30, 128, 31}, {30, 256, 256}, {400, 256, 256}, {600, 768, 512}}},
	} {
		for _, s := range row.shapes {
			benchmarkProduct(b, row.name, row.product, s)
		}
	}
}

func benchmarkProduct(b *testing.B, name string, f func(c, x, y []float32, m, k, n int), s [3]int) {
	m, k, n := s[0], s[1], s[2]
	rng := rand.New(rand.NewPCG(1, 2))
	x, y, c := randomSlice(rng, m*k), randomSlice(rng, k*n), make([]float32, m*n)
	b.Run(fmt.Sprintf("%s/%dx%dx%d", name, m, k, n), func(b *testing.B) {
		for b.Loop() {
			f(c, x, y, m, k, n)
		}
		b.ReportMetric(2*float64(m*k*n)*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "GFLOPS")
	})
}
