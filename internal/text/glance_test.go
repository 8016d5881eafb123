package text

import (
	"strings"
	"testing"
)

// TestGlance: it may say yes for nothing, never no for a word of the list.
func TestGlance(t *testing.T) {
	var g Glance
	listed := strings.Fields("a the harbour minister's 5-year ä ’s said")
	for _, w := range listed {
		g.Add(w)
	}
	for _, w := range listed {
		if !g.May(w) {
			t.Errorf("%q is listed", w)
		}
	}
	if !g.May("Harbour") || g.May("strait") {
		t.Error("case counts, or letters and length do not")
	}
}
