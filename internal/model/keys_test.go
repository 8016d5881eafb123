package model

import (
	"slices"
	"testing"
)

func TestKeys(t *testing.T) {
	tests := []struct {
		hash uint32
		want int
	}{
		{3, 0},
		{11, 1}, // its slot is 3's
		{19, 2}, // the same
		{1 << 31, 3},
		{4, -1},
		{27, -1}, // its slot is 3's, too
		{0, -1},
	}
	k := NewKeys([]uint32{1 << 31, 19, 3, 11})
	var e Encoder
	k.Encode(&e)
	for name, k := range map[string]*Keys{"new": k, "from its bytes": DecodeKeys(NewDecoder(e.Data()))} {
		for _, test := range tests {
			if got := k.Row(test.hash); got != test.want {
				t.Errorf("%s: row of %d is %d, want %d", name, test.hash, got, test.want)
			}
		}
	}
	if got := NewKeys(nil).Row(3); got != -1 {
		t.Errorf("row %d of no keys", got)
	}
}

func TestDecodeKeysRefuses(t *testing.T) {
	for name, numbers := range map[string][]int{
		"too few":        {2, 7},
		"too many":       {1 << 30, 7},
		"in wrong order": {2, 7, 3},
		"twice":          {2, 7, 7},
	} {
		var e Encoder
		for _, n := range numbers {
			e.Uint32(n)
		}
		d := NewDecoder(e.Data())
		if k := DecodeKeys(d); d.Err() == nil || k.Row(7) > 1 {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzKeys(f *testing.F) {
	f.Add([]byte("\x02\x00\x00\x00\x07\x00\x00\x00\x09\x00\x00\x00"), uint32(9))
	f.Fuzz(func(t *testing.T, data []byte, hash uint32) {
		k := DecodeKeys(NewDecoder(data))
		if row := k.Row(hash); row >= 0 != slices.Contains(k.hashes, hash) || row >= k.Len() {
			t.Errorf("row %d of %d in %v", row, hash, k.hashes)
		}
	})
}
