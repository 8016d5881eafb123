package text

import "testing"

func TestNormal(t *testing.T) {
	for in, want := range map[string]string{"Port": "port", "don’t": "don't", "ÉTÉ": "été", "": ""} {
		if got := Normal(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestCapital(t *testing.T) {
	for in, want := range map[string]bool{"Port": true, "Île": true, "port": false, "3": false, "": false, "\xff": false} {
		if got := Capital(in); got != want {
			t.Errorf("%q: %t", in, got)
		}
	}
}
