package trace

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"
)

func TestNear(t *testing.T) {
	var known Days
	for slot, day := range []int32{10, Undated, 3, 17, 18, 2} {
		known = known.Insert(Entry{day, int32(slot)})
	}
	tests := []struct {
		day             int32
		undated, within string // slots
	}{
		{10, "[1]", "[2 0 3]"},
		{9, "[1]", "[5 2 0]"},
		{30, "[1]", "[]"},
		{Undated, "[1 5 2 0 3 4]", "[]"},
	}
	slots := func(d Days) string {
		out := []int32{}
		for _, e := range d {
			out = append(out, e.Slot)
		}
		return fmt.Sprint(out)
	}
	for _, test := range tests {
		undated, within := known.Near(test.day, 7)
		if slots(undated) != test.undated || slots(within) != test.within {
			t.Errorf("near day %d: %s and %s", test.day, slots(undated), slots(within))
		}
	}
	known = known.Remove(Entry{10, 0}).Remove(Entry{10, 99})
	if got := slots(known); got != "[1 5 2 3 4]" {
		t.Errorf("after removing: %s", got)
	}
}

func TestShared(t *testing.T) {
	p := Postings[string]{}
	p.Insert(Entry{5, 0}, []string{"harbour", "grain"})
	p.Insert(Entry{5, 1}, []string{"harbour"})
	p.Insert(Entry{50, 2}, []string{"harbour", "grain"})
	tests := []struct {
		keys []string
		most int
		want map[int32]int
	}{
		{[]string{"harbour", "grain"}, 10, map[int32]int{0: 2, 1: 1}},
		{[]string{"harbour", "grain"}, 2, map[int32]int{0: 1}}, // the rarer key alone
		{[]string{"ferry"}, 10, map[int32]int{}},
	}
	for _, test := range tests {
		if got := p.Shared(test.keys, 5, 7, test.most); fmt.Sprint(got) != fmt.Sprint(test.want) {
			t.Errorf("Shared(%v, most %d) = %v, want %v", test.keys, test.most, got, test.want)
		}
	}
	for slot, keys := range [][]string{{"harbour", "grain"}, {"harbour"}} {
		p.Remove(Entry{5, int32(slot)}, keys)
	}
	p.Remove(Entry{50, 2}, []string{"harbour", "grain"})
	if len(p) != 0 {
		t.Errorf("left: %v", p)
	}
}

func TestMost(t *testing.T) {
	shared := map[int32]int{1: 1, 2: 5, 3: 5, 4: 200, 5: 2}
	ranks := []uint64{0, Rank("e"), Rank("aa"), Rank("ab"), Rank("z"), Rank("c")}
	for n, want := range []string{"[]", "[4]", "[4 2]", "[4 2 3]", "[4 2 3 5]", "[4 2 3 5 1]", "[4 2 3 5 1]"} {
		if got := fmt.Sprint(Most(shared, n, ranks)); got != want {
			t.Errorf("Most(%d) = %s, want %s", n, got, want)
		}
	}
}

func TestBytes(t *testing.T) {
	var w Writer
	w.Byte(7)
	w.Bool(true)
	w.Size(300)
	w.Number(-5)
	w.Fixed16(1)
	w.Fixed32(2)
	w.Fixed64(3)
	w.Texts([]string{"", "é"})
	read := func(data []byte) (string, error) {
		r := NewReader(data)
		s := fmt.Sprint(r.Byte(), r.Bool(), r.Uint(300), r.Number(-5, 5), r.Fixed16(), r.Fixed32(), r.Fixed64(), r.Texts())
		return s, r.Close()
	}
	if got, err := read(w); err != nil || got != "7 true 300 -5 1 2 3 [ é]" {
		t.Errorf("%s, %v", got, err)
	}
	for n := range len(w) {
		if _, err := read(w[:n]); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut at %d: %v", n, err)
		}
	}
	if _, err := read(append(slices.Clone(w), 0)); !errors.Is(err, ErrDamaged) {
		t.Errorf("a byte too many: %v", err)
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte{1, 2, 3})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, data []byte) {
		r := NewReader(data)
		for range 8 {
			r.Texts()
			r.Number(math.MinInt64, math.MaxInt64)
			if n := r.Size(4); n > len(data)/4 {
				t.Fatalf("size %d of %d bytes", n, len(data))
			}
			r.Bool()
			r.Fixed64()
		}
		_ = r.Close()
	})
}
