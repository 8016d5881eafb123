package web

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// overlaid shows dropped words in [-…-] and added ones in {+…+}.
func overlaid(ds []difference) string {
	var b strings.Builder
	for _, d := range ds {
		if d.Gap {
			b.WriteString(" ")
		}
		b.WriteString(map[string]string{"same": "", "dropped": "[-", "added": "{+"}[d.Kind] + d.Text)
		b.WriteString(map[string]string{"same": "", "dropped": "-]", "added": "+}"}[d.Kind])
	}
	return b.String()
}

func TestDifferences(t *testing.T) {
	tests := []struct{ full, told, want string }{
		{"We stay open.", "We stay open.", "We stay open."},
		{"“40 cranes stand idle,”", "“14 cranes stand idle”", "“[-40-] {+14+} cranes stand idle”"},
		{"We will not close the harbour, not for a day.", "“We will not close the harbour”", "“We will not close the harbour [-not for a day-]”"},
		{"not friendly", "open, though not friendly", "{+open, though+} not friendly"},
	}
	for _, test := range tests {
		if got := overlaid(differences(test.full, test.told)); got != test.want {
			t.Errorf("%s\nover %s:\n got %s\nwant %s", test.told, test.full, got, test.want)
		}
	}
}

func TestSharp(t *testing.T) {
	tests := map[string]bool{
		"40": true, "three": true, "did not": true, "won’t": true, "Seventeen": true, "forty-eight hours": true, "nobody": true,
		"will": false, "shall": false, "another": false, "often": false, "knot": false,
		"and we will not ask the government for a receipt": false, // left out, not denied
	}
	for words, want := range tests {
		if got := (difference{Kind: "dropped", Text: words}).Sharp(); got != want {
			t.Errorf("%q is sharp: %v", words, got)
		}
	}
}

// What is shown of a telling is that telling, to the character.
func TestDifferencesKeepTheTelling(t *testing.T) {
	text := rapid.StringMatching(`[“”"',. a-dä0-9-]{0,60}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		var kept strings.Builder
		for _, d := range differences(a, b) {
			if d.Kind != "dropped" {
				kept.WriteString(d.Text)
			}
		}
		if kept.String() != b {
			t.Fatalf("%q over %q shows %q", b, a, kept.String())
		}
	})
}
