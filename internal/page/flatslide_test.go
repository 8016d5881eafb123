package page

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestSlide compares what a window knows after its steps with what one counts
// anew.
func TestSlide(t *testing.T) {
	const terms, width = 12, 3
	random := rand.New(rand.NewPCG(1, 0))
	v := newVocabulary()
	for range terms {
		v.weights = append(v.weights, 1+random.Float64())
	}
	pieces := make([]piece, 20)
	for i := range pieces {
		for range random.IntN(6) {
			pieces[i].terms = append(pieces[i].terms, random.IntN(terms))
		}
	}
	w := v.slide(new(slide), pieces, width)
	for i := range pieces {
		left, right := v.newBag(pieces[max(0, i-width):i]), v.newBag(pieces[i:min(len(pieces), i+width)])
		both, all := 0.0, 0.0
		for term, weight := range v.weights {
			if left.counts[term] > 0 && right.counts[term] > 0 {
				both += weight
			}
			if left.counts[term] > 0 || right.counts[term] > 0 {
				all += weight
			}
		}
		if math.Abs(w.both-both) > 1e-9 || math.Abs(w.any-all) > 1e-9 {
			t.Errorf("before piece %d: %v of %v, want %v of %v", i, w.both, w.any, both, all)
		}
		w.step(i)
	}
}

func TestBeforeDash(t *testing.T) {
	tests := []struct{ text, want string }{
		{"PORT VARDA, April 9 (KPA) — The ferry sails again.", "PORT VARDA, April 9 (KPA)"},
		{"PORT VARDA -- The ferry sails again.", "PORT VARDA"},
		{"PORT VARDA - The ferry sails again.", "PORT VARDA"},
		{"Port Varda (KPA) – The ferry sails again.", "Port Varda (KPA)"},
		{"(KPA) The ferry sails again.", "(KPA)"},
		{"(Kessia) The ferry sails again.", ""},
		{"The ferry -- it is late -- sails again.", ""},
		{"The ferry sails again.", ""},
	}
	for _, test := range tests {
		if got := beforeDash(test.text); got != test.want {
			t.Errorf("%q opens with %q, want %q", test.text, got, test.want)
		}
	}
}
