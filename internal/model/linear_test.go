package model

import (
	"math"
	"slices"
	"testing"
)

func TestLinear(t *testing.T) {
	weights := []float32{2, -2, 1, 0, 0.004, -0.02, 0, 0}
	l := NewLinear(2, 2, weights)
	var e Encoder
	l.Encode(&e)
	d := NewDecoder(e.Data())
	l = DecodeLinear(d)
	if d.Err() != nil || d.Left() != 0 {
		t.Fatal(d.Err(), d.Left())
	}
	tests := []struct {
		features []uint32
		want     []int32
	}{
		{nil, []int32{0, 0}},
		{[]uint32{0}, []int32{127, -127}},
		{[]uint32{0, 1}, []int32{191, -127}}, // 63.5 rounds away from zero
		{[]uint32{1 + 4, 2}, []int32{64, -1}},
	}
	for _, test := range tests {
		scores := make([]int32, 2)
		for _, f := range test.features {
			l.Add(scores, f)
		}
		if !slices.Equal(scores, test.want) {
			t.Errorf("%v: %v, want %v", test.features, scores, test.want)
		}
	}
	if scale := float64(l.Scale()); math.Abs(scale-2.0/127) > 1e-6 {
		t.Error("scale", scale)
	}
	if none := NewLinear(1, 1, []float32{0, 0}); none.Scale() <= 0 {
		t.Error("scale of nothing", none.Scale())
	}
}

func TestHashTellsApart(t *testing.T) {
	seen := map[uint32]string{}
	for _, h := range []struct {
		about string
		hash  uint32
	}{
		{"0", Hash(0)},
		{"1", Hash(1)},
		{"ab", HashString(Hash(0), "ab")},
		{"ba", HashString(Hash(0), "ba")},
		{"ab of 1", HashString(Hash(1), "ab")},
		{"a, b", HashString(HashString(Hash(0), "a"), "b")},
		{"abc, empty", HashString(HashString(Hash(0), "abc"), "")},
		{"abc", HashString(Hash(0), "abc")},
	} {
		if other, ok := seen[h.hash]; ok {
			t.Errorf("%s and %s are one", h.about, other)
		}
		seen[h.hash] = h.about
	}
}
