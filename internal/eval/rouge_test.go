package eval

import (
	"math"
	"testing"
)

func TestRougeLSum(t *testing.T) {
	tests := []struct {
		gold, predicted []string
		want            float64
	}{
		{[]string{"the harbour reopens"}, []string{"The harbour reopens!"}, 1},
		{[]string{"the harbour reopens"}, []string{"nothing at all"}, 0},
		{[]string{"a b c d"}, []string{"a c"}, 2 * 1 * .5 / 1.5},
		{[]string{"a b", "c d"}, []string{"c d", "a b"}, 1},                  // the order of lines does not count
		{[]string{"a b c"}, []string{"c b a"}, 1. / 3},                       // that of words does
		{[]string{"a b c d"}, []string{"a b", "c d"}, 1},                     // the union over lines
		{[]string{"a", "a"}, []string{"a"}, 2 * 1 * .5 / 1.5},                // a word counts once on either side
		{[]string{"港口重新开放"}, []string{"港口开放"}, 2 * 1 * (4. / 6) / (10. / 6)}, // a character is a word
		{nil, []string{"a"}, 0},
		{[]string{"a"}, nil, 0},
	}
	for _, test := range tests {
		if got := rougeLSum(test.gold, test.predicted); math.Abs(got-test.want) > 1e-9 {
			t.Errorf("%q against %q: %v, want %v", test.predicted, test.gold, got, test.want)
		}
	}
}

func TestShingles(t *testing.T) {
	tests := []struct {
		gold, predicted string
		p, r            float64
	}{
		{"a b c d e", "a b c d e", 1, 1},
		{"a b c d e", "a b c d", 1, .5},
		{"a b", "a, b!", 1, 1}, // shorter than a shingle
		{"a b c d", "x a b c d", .5, 1},
	}
	for _, test := range tests {
		var m shingleMean
		m.add(test.gold, test.predicted)
		if m.precision != test.p || m.recall != test.r {
			t.Errorf("%q against %q: %v, %v", test.predicted, test.gold, m.precision, m.recall)
		}
	}
}
