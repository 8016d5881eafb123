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

func TestLines(t *testing.T) {
	for in, want := range map[string][]string{
		"":                        nil,
		" \n\t\n":                 nil,
		"One.\nTwo.":              {"One.", "Two."},
		"\n One. \r\n\nTwo. One.": {"One.", "Two. One."},
	} {
		var got []string
		for _, l := range Lines(in) {
			got = append(got, l.Of(in))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestJoin(t *testing.T) {
	for _, test := range []struct{ spans, want []Span }{
		{nil, nil},
		{[]Span{{5, 9}, {0, 3}}, []Span{{0, 3}, {5, 9}}},
		{[]Span{{0, 3}, {3, 5}}, []Span{{0, 5}}},
		{[]Span{{0, 9}, {2, 4}, {8, 10}}, []Span{{0, 10}}},
	} {
		if got := Join(test.spans); !slices.Equal(got, test.want) {
			t.Errorf("%v: %v, want %v", test.spans, got, test.want)
		}
	}
}
