package train

import (
	"bytes"
	"context"
	"math"
	"math/rand/v2"
	"slices"
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

// flags are passages of words that have feature 5 or 7. The first head gives
// class 1 to a word when the one before it has feature 5; the second does so when
// the word has feature 9 of the head's own, and class 2 when its state is high.
func flags(n int) []model.Passage {
	r := rand.New(rand.NewPCG(3, 4))
	states := model.NewRows(2, []float32{-1, .5, 1, .5})
	var all []model.Passage
	for range n {
		var run, own model.Run
		run.States = states
		first, second := model.Marks{Head: 0}, model.Marks{Head: 1, First: 2}
		before := 0
		for i := range 8 {
			has, high, flag := r.IntN(2), r.IntN(2), r.IntN(2)
			run.Add(uint32(7 - 2*has))
			run.End(model.RunWord{Vector: 1, State: high})
			first.Classes = append(first.Classes, before)
			if before = has; i < second.First {
				continue
			}
			own.Add(uint32(11 - 2*flag))
			own.End(model.RunWord{})
			second.Classes = append(second.Classes, max(flag, 2*high))
		}
		second.Features = own.All()
		p := model.Passage{Marks: []model.Marks{first, second}}
		p.Append(&run, 0, 8)
		all = append(all, p)
	}
	return all
}

var flagHeads = []model.HeadShape{{Classes: 2}, {Classes: 3, Features: true}}

func flagPlan() (markPlan, *model.Words) {
	return markPlan{embed: 4, hidden: 16, least: 2, epochs: 30, batch: 100, rate: 1e-2, seed: 1},
		model.NewWords([]string{"", "a"}, 2, []float32{0, 0, .5, -1})
}

// The gradients of all weights are differences of the loss.
func TestMarkGradients(t *testing.T) {
	plan, words := flagPlan()
	plan.hidden = 3
	keys, batch := learntFeatures(flags(4), 1)
	m := model.NewMarker(plan.embed, 2, plan.hidden, words, flagHeads...)
	tr := newMarkTrainer(plan, m, len(keys))
	p := tr.shards[0]
	loss := func() float64 {
		p.run(batch, wordsOf(batch), 7)
		return p.loss / float64(wordsOf(batch))
	}
	loss()
	var gradients [][]float32
	for _, g := range append(slices.Clone(p.dense), p.table) {
		gradients = append(gradients, slices.Clone(g))
	}
	table := p.words.learnt
	for i, w := range append(m.Weights(), table) {
		for j := range w {
			const h = 2e-3
			was := w[j]
			w[j] = was + h
			above := loss()
			w[j] = was - h
			below := loss()
			w[j] = was
			if want := (above - below) / (2 * h); math.Abs(want-float64(gradients[i][j])) > .004+.05*math.Abs(want) {
				t.Errorf("weights %d, number %d: gradient %.4f, difference %.4f", i, j, gradients[i][j], want)
			}
		}
	}
}

// A marker learns what its heads are asked for, the same bytes each time.
func TestFitMarker(t *testing.T) {
	plan, words := flagPlan()
	fit := func() (*model.Marker, []byte) {
		m, err := fitMarker(context.Background(), plan, 2, flagHeads, flags(300), words, func(int, float64) {})
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
	run, own := model.Run{States: model.NewRows(2, []float32{-1, .5, 1, .5})}, model.Run{}
	for i, f := range []uint32{7, 5, 7, 7, 5, 5, 7} {
		run.Add(f)
		run.End(model.RunWord{Vector: 1, State: i / 5})
		own.Add([]uint32{9, 11}[i%2])
		own.End(model.RunWord{})
	}
	all := []int{0, 1, 2, 3, 4, 5, 6}
	var w model.MarkWork
	m.Read(&w, &run, 0, []int{len(all)})
	for head, want := range [][]int{{0, 0, 1, 0, 0, 1, 1}, {1, 0, 1, 0, 1, 2, 2}} {
		m.Take(&w, head, all)
		if got := m.Mark(&w, head, all, &own); !slices.Equal(got, want) {
			t.Errorf("head %d: %v, want %v", head, got, want)
		}
	}
}
