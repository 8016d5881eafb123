package lexicon

import (
	"strings"
	"testing"
)

// TestTerm lists forms that share a key, and sets of forms that do not.
func TestTerm(t *testing.T) {
	for _, forms := range []string{
		"organise organize organised ORGANIZED organising",
		"harbour harbor harbours Harbor’s",
		"travelled traveled travelling traveling travel",
		"promise promised promising promises",
		"selling sell sells",
		"Müller Muller",
		"ministry ministries",
		"analyse analyze analysed",
	} {
		words := strings.Fields(forms)
		for _, w := range words[1:] {
			if Term(w) != Term(words[0]) {
				t.Errorf("%s is %q, but %s is %q", words[0], Term(words[0]), w, Term(w))
			}
		}
	}
	for _, words := range [][2]string{{"2031", "2032"}, {"rice", "rise"}, {"port", "report"}, {"Киев", "Киеве"}} {
		if Term(words[0]) == Term(words[1]) {
			t.Errorf("%s and %s share %q", words[0], words[1], Term(words[0]))
		}
	}
}

func TestIDF(t *testing.T) {
	rising := []string{"the", "government", "harbour", "zzyzxian"}
	for i, w := range rising[1:] {
		if IDF(Term(w)) <= IDF(Term(rising[i])) {
			t.Errorf("%s weighs %.2f, %s %.2f", rising[i], IDF(Term(rising[i])), w, IDF(Term(w)))
		}
	}
	if got := IDF("zzyzxian"); got != MaxIDF {
		t.Errorf("an unknown word weighs %.2f", got)
	}
	for term, w := range frequencies() {
		if w < 0 || w > MaxIDF || term != strings.ToLower(term) {
			t.Errorf("%q weighs %.2f", term, w)
		}
	}
}

func TestDamagedTable(t *testing.T) {
	for _, file := range []string{"", "not gzip"} {
		if _, err := readFrequencies([]byte(file)); err == nil {
			t.Errorf("%q was read", file)
		}
	}
}

func BenchmarkTerm(b *testing.B) {
	for b.Loop() {
		Term("organisations")
	}
}
