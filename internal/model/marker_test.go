package model

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// smallMarker has random weights over eight features and states of six numbers,
// and two heads.
func smallMarker() *Marker {
	r := rand.New(rand.NewPCG(1, 2))
	draw := func(n int) []float32 {
		w := make([]float32, n)
		for i := range w {
			w[i] = float32(r.NormFloat64())
		}
		return w
	}
	m := NewMarker(8, 6, 16, NewWords([]string{"", "port", "said"}, 4, draw(12)), HeadShape{Classes: 3}, HeadShape{Classes: 3, Features: true})
	for _, w := range m.Weights() {
		copy(w, draw(len(w)))
	}
	m.Keys = NewKeys([]uint32{2, 3, 5, 7, 11, 13, 17, 19})
	m.Features = NewRows(8, draw(64))
	m.Ready()
	return m
}

func smallRun() *Run {
	r := Run{States: NewRows(6, []float32{1, 0, -1, .5, .2, 0, 0, 1, 1, -1, -.5, .1})}
	for i := range 7 {
		r.Add(uint32(2*i+1), uint32(3*i+2), 19)
		r.End(RunWord{i % 3, i % 2})
	}
	return &r
}

// marks are the classes by a head whose own features are those of smallRun.
func marks(m *Marker, w *MarkWork, head int, picked []int) []int {
	m.Read(w, smallRun(), 0, []int{4, 3})
	m.Take(w, head, []int{0, 1, 2, 3, 4, 5, 6})
	var own Run
	for _, k := range picked {
		own.Add(smallRun().Of(k)...)
		own.End(RunWord{})
	}
	return slices.Clone(m.Mark(w, head, picked, &own))
}

func TestMarkerFile(t *testing.T) {
	m := smallMarker()
	var e Encoder
	m.Encode(&e)
	back, err := DecodeMarker(NewDecoder(e.Data()), m.Words)
	if err != nil {
		t.Fatal(err)
	}
	for head := range m.Heads {
		picked := []int{0, 1, 2, 3, 4, 5, 6}
		if got, want := marks(back, &MarkWork{}, head, picked), marks(m, &MarkWork{}, head, picked); !slices.Equal(got, want) {
			t.Errorf("head %d, read back: %v, want %v", head, got, want)
		}
	}
	for cut := 0; cut < len(e.Data()); cut += 97 {
		if _, err := DecodeMarker(NewDecoder(e.Data()[:cut]), m.Words); err == nil {
			t.Errorf("a file of %d bytes of %d is taken", cut, len(e.Data()))
		}
	}
}

// A run that is read part by part is read as at once.
func TestMarkerParts(t *testing.T) {
	m, all := smallMarker(), []int{0, 1, 2, 3, 4, 5, 6}
	var w MarkWork
	want := marks(m, &w, 0, all)
	var parts MarkWork
	m.Read(&parts, smallRun(), 0, []int{4})
	m.Read(&parts, smallRun(), 4, []int{3})
	m.Take(&parts, 0, all)
	if got := m.Mark(&parts, 0, all, nil); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// The best path is the best of all paths.
func TestPath(t *testing.T) {
	m := smallMarker()
	picked := []int{4, 0, 6, 2}
	var w MarkWork
	got := marks(m, &w, 1, picked)
	h := &m.Heads[1]
	n := h.Out.Out
	grade := func(path []int) float32 {
		sum := h.Moves[n*n+path[0]]
		for i, c := range path {
			sum += w.grades[i*n+c]
			if i > 0 {
				sum += h.Moves[path[i-1]*n+c]
			}
		}
		return sum
	}
	for k := range 81 {
		path := []int{k % 3, k / 3 % 3, k / 9 % 3, k / 27}
		if grade(path) > grade(got)+1e-4 {
			t.Errorf("%v is better than %v", path, got)
		}
	}
}

// The chance of a word's class is the share of the paths that have it, each by
// its weight.
func TestChances(t *testing.T) {
	m := smallMarker()
	picked := []int{4, 0, 6, 2}
	var w MarkWork
	classes := marks(m, &w, 1, picked)
	h := &m.Heads[1]
	n := h.Out.Out
	var all float64
	with := make([]float64, 4)
	for k := range 81 {
		path := []int{k % 3, k / 3 % 3, k / 9 % 3, k / 27}
		grade := float64(h.Moves[n*n+path[0]])
		for i, c := range path {
			grade += float64(w.grades[i*n+c])
			if i > 0 {
				grade += float64(h.Moves[path[i-1]*n+c])
			}
		}
		weight := math.Exp(grade)
		all += weight
		for i, c := range path {
			if c == classes[i] {
				with[i] += weight
			}
		}
	}
	for i, got := range m.Chances(&w, 1) {
		if want := with[i] / all; math.Abs(float64(got)-want) > 1e-4 {
			t.Errorf("word %d: %.4f, want %.4f", i, got, want)
		}
	}
}

func FuzzDecodeMarker(f *testing.F) {
	m := smallMarker()
	var e Encoder
	m.Encode(&e)
	f.Add(e.Data())
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := DecodeMarker(NewDecoder(data), m.Words); err == nil && m.State == 6 {
			for head := range m.Heads {
				marks(m, &MarkWork{}, head, []int{0, 1})
			}
		}
	})
}

func TestShare(t *testing.T) {
	for _, c := range []struct{ in, want []float32 }{
		{[]float32{1, 3}, []float32{.25, .75}},
		{[]float32{0, 0}, []float32{0, 0}},
	} {
		if share(c.in); !slices.Equal(c.in, c.want) {
			t.Errorf("%v, want %v", c.in, c.want)
		}
	}
}
