package model

import (
	"bytes"
	"errors"
	"slices"
	"testing"
)

func TestDistance(t *testing.T) {
	tests := []struct {
		i, head int // of a word by its index; head 1 is the word at index 0
		want    int
	}{
		{5, 0, 0},   // the root
		{5, 7, 1},   // the next word
		{5, 8, 2},   // the one after it
		{0, 6, 5},   // five away
		{0, 7, 5},   // six away
		{0, 8, 6},   // seven away
		{0, 400, 9}, // as far as it goes
		{5, 5, 11},  // the word before
		{5, 4, 12},
		{399, 1, 19},
	}
	for _, test := range tests {
		if got := Distance(test.i, test.head); got != test.want {
			t.Errorf("Distance(%d, %d) = %d, want %d", test.i, test.head, got, test.want)
		}
	}
}

func TestFeatures(t *testing.T) {
	same := func(a, b string, feature int) bool { return Features(a)[feature] == Features(b)[feature] }
	tests := []struct {
		a, b    string
		feature int
		want    bool
		about   string
	}{
		{"Port", "Kent", 0, true, "shapes are told by kinds of letters"},
		{"Port", "Portsmouth", 0, true, "long runs count as two"},
		{"Port", "port", 0, false, "capitals are a shape"},
		{"Port", "port", 1, false, "as they stand"},
		{"Port", "port", WholeForm, true, "in lower case"},
		{"1998", "2031", 1, true, "digits are one letter"},
		{"port", "porter", 5, true, "three letters at the start"},
		{"porter", "sorter", 8, true, "three letters at the end"},
		{"’s", "'s", WholeForm, true, "apostrophes are one"},
	}
	for _, test := range tests {
		if got := same(test.a, test.b, test.feature); got != test.want {
			t.Errorf("%s: %q and %q share feature %d: %t", test.about, test.a, test.b, test.feature, got)
		}
	}
}

// TestKeptForms reads sentences with forms that are kept and with none.
func TestKeptForms(t *testing.T) {
	n := smallNet()
	sentence := []string{"The", "minister", "said", "Petrova", "left", "."}
	read := func() []float32 {
		var w Work
		n.Read(&w, []int{2, 4}, func(i int) string { return sentence[i] })
		return w.states[0]
	}
	n.Ready()
	with := read()
	n.kept = forms{}
	for i, v := range read() {
		if v != with[i] {
			t.Fatalf("number %d is %v with kept forms, %v without", i, with[i], v)
		}
	}
}

// TestTogether reads sentences one by one and together, and parses some.
func TestTogether(t *testing.T) {
	n := smallNet()
	n.Ready()
	words := []string{"Petrova", "left", ".", "The", "port", "said", "so", ".", "No", "."}
	lengths := []int{3, 5, 2}
	var one, all Work
	n.Read(&all, lengths, func(i int) string { return words[i] })
	tags := make([]Tags, len(words))
	n.Tag(&all, tags)
	heads, rels := make([]int, 5), make([]int, 5)
	n.Parse(&all, []int{0, 2}, heads, rels)
	first, picked := 0, 0
	for s, length := range lengths {
		n.Read(&one, []int{length}, func(i int) string { return words[first+i] })
		got, h, r := make([]Tags, length), make([]int, length), make([]int, length)
		n.Tag(&one, got)
		if !slices.Equal(got, tags[first:first+length]) {
			t.Errorf("sentence %d: tags %v alone, %v together", s, got, tags[first:first+length])
		}
		first += length
		if s == 1 {
			continue
		}
		n.Parse(&one, []int{0}, h, r)
		if !slices.Equal(h, heads[picked:picked+length]) || !slices.Equal(r, rels[picked:picked+length]) {
			t.Errorf("sentence %d: another tree together", s)
		}
		picked += length
	}
}

// TestNetFile writes a net, reads it again, and reads what was damaged.
func TestNetFile(t *testing.T) {
	n := smallNet()
	n.Ready()
	var e, again Encoder
	n.Encode(&e)
	back, err := DecodeNet(NewDecoder(e.Data()), n.Words)
	if err != nil {
		t.Fatal(err)
	}
	back.Encode(&again)
	if !bytes.Equal(e.Data(), again.Data()) {
		t.Error("a net that was read is written otherwise")
	}
	for cut := 0; cut < len(e.Data()); cut += 13 {
		if _, err := DecodeNet(NewDecoder(e.Data()[:cut]), n.Words); !errors.Is(err, ErrFormat) {
			t.Fatalf("%d bytes of %d: %v", cut, len(e.Data()), err)
		}
	}
	weights := n.Low[0].rounded
	*weights.weight(1, 1) = zeroWeight + mostWeight + 1
	e = Encoder{}
	n.Encode(&e)
	if _, err := DecodeNet(NewDecoder(e.Data()), n.Words); !errors.Is(err, ErrFormat) {
		t.Errorf("a weight of %d: %v", mostWeight+1, err)
	}
}

// smallNet has weights that follow no plan.
func smallNet() *Net {
	s := Shape{Embed: 4, Vector: 2, Window: 1, Hidden: 5, Lows: 2, Ups: 1, Arcs: 3, Labels: 3}
	n := NewNet(s, []string{"NOUN", "VERB"}, []string{"NN", "VB"}, []string{"", "Number=Sing"}, []string{"nsubj", "root"})
	x := uint32(1)
	next := func() float32 {
		x = x*1664525 + 1013904223
		return float32(x>>8)/(1<<24) - .5
	}
	for _, w := range n.Weights() {
		for i := range w {
			w[i] = next()
		}
	}
	table := make([]float32, 16*s.Embed)
	for i := range table {
		table[i] = next()
	}
	n.Features = NewRows(s.Embed, table)
	n.Words = NewWords([]string{"", "the", "said", "."}, s.Vector, []float32{0, 0, 1, -1, .5, .2, -.3, 0})
	return n
}

func BenchmarkNet(b *testing.B) {
	n := smallNet()
	n.Ready()
	var w Work
	words := 30
	tags, heads, rels := make([]Tags, words), make([]int, words), make([]int, words)
	form := func(i int) string { return "Petrova"[:1+i%7] }
	b.ReportAllocs()
	for b.Loop() {
		n.Read(&w, []int{words}, form)
		n.Tag(&w, tags)
		n.Parse(&w, []int{0}, heads, rels)
	}
}
