package model

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// smallMarker has random weights over eight features.
func smallMarker() *Marker {
	r := rand.New(rand.NewPCG(1, 2))
	draw := func(n int) []float32 {
		w := make([]float32, n)
		for i := range w {
			w[i] = float32(r.NormFloat64())
		}
		return w
	}
	m := NewMarker(8, 16, 2, 3, NewWords([]string{"", "port", "said"}, 4, draw(12)))
	for _, w := range m.Weights() {
		copy(w, draw(len(w)))
	}
	m.Keys = NewKeys([]uint32{2, 3, 5, 7, 11, 13, 17, 19})
	m.Features = NewRows(8, draw(64))
	m.Ready()
	return m
}

func smallRun() *Run {
	var r Run
	for i := range 7 {
		r.Add(uint32(2*i+1), uint32(3*i+2), 19)
		r.End(i % 3)
	}
	return &r
}

func marks(m *Marker, picked []int, extra *Run) []int {
	var w MarkWork
	m.Take(&w, smallRun(), []int{0, 1, 2, 3, 4, 5, 6})
	return slices.Clone(m.Mark(&w, picked, extra))
}

func TestMarkerFile(t *testing.T) {
	m := smallMarker()
	var e Encoder
	m.Encode(&e)
	back, err := DecodeMarker(NewDecoder(e.Data()), m.Words)
	if err != nil {
		t.Fatal(err)
	}
	picked := []int{0, 1, 2, 3, 4, 5, 6}
	if got, want := marks(back, picked, nil), marks(m, picked, nil); !slices.Equal(got, want) {
		t.Errorf("read back: %v, want %v", got, want)
	}
	for cut := 0; cut < len(e.Data()); cut += 97 {
		if _, err := DecodeMarker(NewDecoder(e.Data()[:cut]), m.Words); err == nil {
			t.Errorf("a file of %d bytes of %d is taken", cut, len(e.Data()))
		}
	}
}

// Features that come with the call count like those that a word has.
func TestMarkerExtra(t *testing.T) {
	m := smallMarker()
	var whole, half, rest Run
	for i := range 5 {
		whole.Add(uint32(2*i+1), uint32(i+2))
		half.Add(uint32(2*i + 1))
		rest.Add(uint32(i + 2))
		whole.End(i % 3)
		half.End(i % 3)
		rest.End(0)
	}
	all := []int{0, 1, 2, 3, 4}
	var w MarkWork
	m.Take(&w, &whole, all)
	want := slices.Clone(m.Mark(&w, all, nil))
	m.Take(&w, &half, all)
	if got := m.Mark(&w, all, &rest); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// The best path is the best of all paths.
func TestPath(t *testing.T) {
	m := smallMarker()
	picked := []int{4, 0, 6, 2}
	var w MarkWork
	m.Take(&w, smallRun(), picked)
	got := slices.Clone(m.Mark(&w, picked, nil))
	n := m.Out.Out
	grade := func(path []int) float32 {
		sum := m.Moves[n*n+path[0]]
		for i, c := range path {
			sum += w.grades[i*n+c]
			if i > 0 {
				sum += m.Moves[path[i-1]*n+c]
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
	m.Take(&w, smallRun(), picked)
	classes := slices.Clone(m.Mark(&w, picked, nil))
	n := m.Out.Out
	var all float64
	with := make([]float64, 4)
	for k := range 81 {
		path := []int{k % 3, k / 3 % 3, k / 9 % 3, k / 27}
		grade := float64(m.Moves[n*n+path[0]])
		for i, c := range path {
			grade += float64(w.grades[i*n+c])
			if i > 0 {
				grade += float64(m.Moves[path[i-1]*n+c])
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
	for i, got := range m.Chances(&w) {
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
		if m, err := DecodeMarker(NewDecoder(data), m.Words); err == nil {
			marks(m, []int{0, 1}, nil)
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
