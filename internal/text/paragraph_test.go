package text

import (
	"slices"
	"testing"
)

func TestParagraphs(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"", nil},
		{" \n\t\n", nil},
		{"One.", []string{"One."}},
		{"One.\nTwo.", []string{"One.\nTwo."}},
		{"\n\n One. \n\nTwo.\r\n \r\n\nThree.\n", []string{"One.", "Two.", "Three."}},
		{"One.\n \u00a0\nTwo.", []string{"One.", "Two."}},
	}
	for _, test := range tests {
		var got []string
		for _, p := range Paragraphs(test.text) {
			got = append(got, p.Of(test.text))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}
