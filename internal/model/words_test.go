package model

import (
	"errors"
	"math"
	"strings"
	"testing"
)

func sampleWords() *Words {
	return NewWords(
		[]string{"", "harbour", "kessia", "o'hara", "00.0", "äußerst", "state-run", strings.Repeat("w", maxWord)}, 2,
		[]float32{0, 0, 1, -1, 0.5, 127, -3, 3, 1, 2, 3, 4, 5, 6, 7, 8})
}

func TestWordsLookup(t *testing.T) {
	w := sampleWords()
	for _, row := range []struct{ form, want string }{
		{"harbour", "harbour"},
		{"HARBOUR", "harbour"},
		{"Kessia", "kessia"},
		{"O’Hara", "o'hara"},
		{"37.5", "00.0"},
		{"٣٧.٥", "00.0"},
		{"Äußerst", "äußerst"},
		{"state‑run", "state-run"},
		{strings.Repeat("W", maxWord), strings.Repeat("w", maxWord)},
		{strings.Repeat("W", maxWord+1), ""},
		{strings.Repeat("W", 1000), ""},
		{"harbours", ""},
		{"", ""},
		{"\xff", ""},
	} {
		if have := w.Word(w.Lookup(row.form)); have != row.want {
			t.Errorf("Lookup(%q) finds %q, want %q", row.form, have, row.want)
		}
	}
}

func TestWordsRow(t *testing.T) {
	w, v := sampleWords(), make([]float32, 2)
	w.Row(w.Lookup("Kessia"), v)
	if math.Abs(float64(v[0])) > 1 || v[1] != 127 {
		t.Errorf("row %v, want about 0.5 127", v)
	}
}

func TestWordsComeBack(t *testing.T) {
	var e Encoder
	w := sampleWords()
	w.Encode(&e)
	back := DecodeWords(NewDecoder(e.Data()))
	have, want := make([]float32, w.Dim), make([]float32, w.Dim)
	for i := range w.Len() {
		w.Row(i, want)
		back.Row(back.Lookup(w.Word(i)), have)
		sameBits(t, w.Word(i), have, want)
	}
	for cut := range e.Data() {
		d := NewDecoder(e.Data()[:cut])
		if DecodeWords(d); !errors.Is(d.Err(), ErrFormat) {
			t.Fatalf("%d of %d bytes: %v, want ErrFormat", cut, len(e.Data()), d.Err())
		}
	}
}

func TestLookupDoesNotAllocate(t *testing.T) {
	w, v := sampleWords(), make([]float32, 2)
	n := testing.AllocsPerRun(10, func() {
		w.Row(w.Lookup("HARBOUR"), v)
		w.Row(w.Lookup("Äußerst"), v)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzWords(f *testing.F) {
	var e Encoder
	sampleWords().Encode(&e)
	f.Add(e.Data(), "Kessia")
	f.Fuzz(func(t *testing.T, section []byte, form string) {
		w := DecodeWords(NewDecoder(section))
		if row := w.Lookup(form); row < 0 || row >= w.Len() {
			t.Errorf("row %d of %d", row, w.Len())
		}
	})
}

func BenchmarkWords(b *testing.B) {
	w, v := sampleWords(), make([]float32, 2)
	for b.Loop() {
		w.Row(w.Lookup("Harbour"), v)
	}
}
