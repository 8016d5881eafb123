package fit

import "testing"

func TestSameTitle(t *testing.T) {
	tests := []struct {
		line, title string
		want        bool
	}{
		{"Harbour reopens on Monday", "Harbour reopens on Monday", true},
		{"Harbour reopens on Monday – Courier", "Harbour reopens on Monday", true},
		{"Harbour reopens on Monday", "Kessia: Harbour reopens on Monday", true},
		{"Harbour", "Harbour reopens on Monday", false},
		{"", "Harbour reopens on Monday", false},
	}
	for _, test := range tests {
		if got := sameTitle(letters(test.line), letters(test.title)); got != test.want {
			t.Errorf("%q, %q: %v", test.line, test.title, got)
		}
	}
}

func TestWeighFindsTheSign(t *testing.T) {
	var choices []choice
	for range 20 {
		choices = append(choices, choice{lines: [][]float64{{1, 0}, {1, 1}, {1, 0}}, title: 1}, choice{lines: [][]float64{{1, 0}}, title: -1})
	}
	if w := weigh(choices); w[1] < 2 || w[0] > 0 {
		t.Errorf("weights %v", w)
	}
}
