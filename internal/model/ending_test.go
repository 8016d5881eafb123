package model

import "testing"

func TestEndings(t *testing.T) {
	const verb, noun = 1, 2
	e := NewEndings(map[uint32]uint16{
		EndingKey(verb, "", false):             1,
		EndingKey(verb, "ing", false):          2,
		EndingKey(verb, "ring", true):          3,
		EndingKey(verb, "sing", false):         4,
		EndingKey(verb, "international", true): 5,
		EndingKey(verb, "nternational", false): 9, // longer than endings are looked for
		EndingKey(noun, "ing", false):          6,
		EndingKey(noun, "\u00e9", false):       7,
	})
	var out Encoder
	e.Encode(&out)
	d := NewDecoder(out.Data())
	if e = DecodeEndings(d); d.Err() != nil || d.Left() != 0 {
		t.Fatal(d.Err(), d.Left())
	}
	tests := []struct {
		class uint32
		word  string
		not   uint16 // a value that does not suit
		want  uint16 // 0 for none
	}{
		{verb, "go", 0, 1},
		{verb, "", 0, 1},
		{verb, "going", 0, 2},
		{verb, "ring", 0, 3},
		{verb, "ring", 3, 2},
		{verb, "bring", 0, 2},
		{verb, "sing", 0, 4},
		{verb, "tossing", 0, 4},
		{verb, "tossing", 4, 2},
		{verb, "international", 0, 5},
		{verb, "xnternational", 0, 1},
		{noun, "ring", 0, 6},
		{noun, "caf\u00e9", 0, 7},
		{noun, "go", 0, 0},
	}
	for _, test := range tests {
		got, ok := e.Find(test.class, []byte(test.word), func(v uint16) bool { return v != test.not })
		if got != test.want || ok != (test.want != 0) {
			t.Errorf("%d %q without %d: %d, want %d", test.class, test.word, test.not, got, test.want)
		}
	}
}
