package train

import (
	"bytes"
	"context"
	"math"
	"math/rand/v2"
	"testing"

	"hearsay/internal/model"
)

// The gradients of a path's loss are its differences.
func TestPathLoss(t *testing.T) {
	const n, words = 3, 4
	r := rand.New(rand.NewPCG(1, 1))
	y, moves := make([]float32, words*n), make([]float32, (n+1)*n)
	for _, w := range [][]float32{y, moves} {
		for i := range w {
			w[i] = float32(r.NormFloat64())
		}
	}
	want := []int{0, 2, 2, 1}
	loss := func(y, moves []float32) float64 {
		return pathLoss(append([]float32(nil), y...), moves, want, n, 1, make([]float32, len(moves)))
	}
	dY, dMoves := append([]float32(nil), y...), make([]float32, len(moves))
	pathLoss(dY, moves, want, n, 1, dMoves)
	check := func(name string, w, d []float32) {
		for i := range w {
			const h = 1e-2
			was := w[i]
			w[i] = was + h
			up := loss(y, moves)
			w[i] = was - h
			down := loss(y, moves)
			w[i] = was
			if slope := (up - down) / (2 * h); math.Abs(slope-float64(d[i])) > 1e-3 {
				t.Errorf("%s %d: gradient %.4f, difference %.4f", name, i, d[i], slope)
			}
		}
	}
	check("grade", y, dY)
	check("move", moves, dMoves)
}

// A marker learns that a word is of class 1 when the word before it has feature
// 5, the same bytes each time.
func TestFitMarker(t *testing.T) {
	words := model.NewWords([]string{"", "a"}, 2, make([]float32, 4))
	r := rand.New(rand.NewPCG(3, 4))
	var data []model.Sequence
	for range 300 {
		var s model.Sequence
		before := false
		for range 8 {
			has, class := r.IntN(3) == 0, 0
			if before {
				class = 1
			}
			feature := uint32(7)
			if has {
				feature = 5
			}
			s.Features, s.Rows, s.Classes = append(s.Features, []uint32{feature}), append(s.Rows, 1), append(s.Classes, class)
			before = has
		}
		data = append(data, s)
	}
	plan := markPlan{embed: 4, hidden: 16, layers: 1, least: 2, epochs: 30, batch: 100, rate: 1e-2, seed: 1}
	fit := func() (*model.Marker, []byte) {
		m, err := fitMarker(context.Background(), plan, 2, data, words, func(int, float64) {})
		if err != nil {
			t.Fatal(err)
		}
		var e model.Encoder
		m.Encode(&e)
		return m, e.Data()
	}
	m, first := fit()
	if _, second := fit(); !bytes.Equal(first, second) {
		t.Error("the second marker differs")
	}
	var run model.Run
	for _, f := range []uint32{7, 5, 7, 7, 5, 5, 7} {
		run.Add(f)
		run.End(1)
	}
	all := []int{0, 1, 2, 3, 4, 5, 6}
	var w model.MarkWork
	m.Take(&w, &run, all)
	want := []int{0, 0, 1, 0, 0, 1, 1}
	for i, c := range m.Mark(&w, all, nil) {
		if c != want[i] {
			t.Errorf("word %d: class %d, want %d", i, c, want[i])
		}
	}
}
