package model

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

func TestUnitsAgree(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, s := range randomShapes(rng, 150) {
		m, k, n := s[0], s[1], s[2]
		a, b, c := randomSlice(rng, m*k), randomSlice(rng, k*n), randomSlice(rng, m*n)
		want := append([]float32(nil), c...)
		scalar.product(matrix{want, n, 1}, matrix{a, k, 1}, matrix{b, n, 1}, m, k, n)
		for u := avx2; u <= machine; u++ {
			have := append([]float32(nil), c...)
			u.product(matrix{have, n, 1}, matrix{a, k, 1}, matrix{b, n, 1}, m, k, n)
			sameBits(t, fmt.Sprint("unit ", u, " ", s), have, want)
		}
	}
}
