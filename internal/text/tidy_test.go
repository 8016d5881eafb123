package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTidy(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"", true},
		{"The ferry sails.", true},
		{"“Паром идёт”, – said Ana Petrová.", true},
		{" The ferry", false},
		{"The ferry ", false},
		{"The  ferry", false},
		{"The\tferry", false},
		{"The\u00a0ferry", false},
		{"The\u3000ferry", false},
		{"The\u2028ferry", false},
		{"fer\u00adry", false},
		{"fer\u200bry", false},
		{"\ufeffThe ferry", false},
		{"The ferry\x7f", false},
	}
	for _, test := range tests {
		chars, ok := Tidy(test.text)
		if ok != test.want || ok && chars != utf8.RuneCountInString(test.text) {
			t.Errorf("%q: %v, %d characters", test.text, ok, chars)
		}
	}
}

// FuzzTidy holds that white space of a tidy text is single spaces.
func FuzzTidy(f *testing.F) {
	f.Add("The ferry  sails")
	f.Fuzz(func(t *testing.T, s string) {
		if chars, ok := Tidy(s); utf8.ValidString(s) && ok && (s != strings.Join(strings.Fields(s), " ") || chars != utf8.RuneCountInString(s)) {
			t.Errorf("%q is not tidy", s)
		}
	})
}
