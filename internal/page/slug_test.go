package page

import (
	"strings"
	"testing"
)

func TestSlug(t *testing.T) {
	tests := []struct{ line, credits, place string }{
		{"Reuters | Updated: 09-04-2031 00:26 IST | Created: 09-04-2031 00:26 IST", "Reuters", ""},
		{"PTI | Istanbul | Updated: 09-04-2031 14:01 IST", "PTI", "Istanbul"},
		{"By AFP   |   9 April 2031   |   2:55 am", "AFP", ""},
		{"9 April,2031 04:39 PM IST | | Agencies", "agencies", ""},
		{"Reuters Staff", "Reuters", ""},
		{"by Reuters", "Reuters", ""},
		{"By AFP and dpa", "AFP; dpa", ""},
		{"By Kessian Press Agency", "Kessian Press Agency", ""},
		// people, outlets, places and sentences
		{"By Ana Petrova | 9 April 2031", "", ""},
		{"By Kessia News", "", ""},
		{"Port Varda | 9 April 2031", "", ""},
		{"Reuters | Harbour", "", ""},
		{"By Reuters and Ana Petrova", "", ""},
		{"Reuters said on 9 April 2031", "", ""},
		{"9 April 2031", "", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		s, _ := slugOf(test.line)
		if got := strings.Join(s.credits, "; "); got != test.credits || s.place != test.place {
			t.Errorf("%q: %q in %q, want %q in %q", test.line, got, s.place, test.credits, test.place)
		}
	}
}

func FuzzGluedSlug(f *testing.F) {
	f.Add("Harbour reopens on MondayReuters | Oslo | Updated: 09-04-2031 17:20 EET")
	f.Fuzz(func(t *testing.T, s string) {
		if at := gluedSlug(s); at < 0 || at > len(s) {
			t.Fatalf("%q is cut at %d", s, at)
		}
	})
}
