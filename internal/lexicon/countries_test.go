package lexicon

import "testing"

func TestCountryOf(t *testing.T) {
	tests := []struct{ in, want string }{
		{"peru", "peru"},
		{"peruvian", "peru"},
		{"lima", "peru"},
		{"holland", CountryOf("dutch")},
		{"u.s.", "united states"},
		{"varda", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := CountryOf(test.in); got != test.want {
			t.Errorf("CountryOf(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}
