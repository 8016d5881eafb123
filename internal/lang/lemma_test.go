package lang

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// lemmaRules are a few rules of English, written by hand: for words of the tag
// VERB VBD "-ed" goes and "went" is "go"; nouns lose their "-s"; verbs lose
// their capitals, names keep theirs.
func lemmaRules() LemmaRules {
	edits := []LemmaEdit{{}, {"ed", ""}, {"went", "go"}, {"s", ""}, {"n't", "not"}, {"ied", "y"}}
	editOf, casingOf := map[uint32]uint16{}, map[uint32]uint16{}
	class := func(upos text.UPOS, xpos string) uint32 { return lemmaClasses(upos, xpos, "")[0] }
	rule := func(upos text.UPOS, xpos, ending string, whole bool, edit uint16) {
		editOf[model.EndingKey(class(upos, xpos), ending, whole)] = edit
	}
	casing := func(upos text.UPOS, xpos, word string, caps Capitals, c Casing) {
		w := LemmaWord{Capitals: caps}
		casingOf[model.EndingKey(w.CaseClass(class(upos, xpos)), word, word != "")] = uint16(c)
	}
	rule(text.VERB, "VBD", "", false, 0)
	rule(text.VERB, "VBD", "ed", false, 1)
	rule(text.VERB, "VBD", "ied", false, 5)
	rule(text.VERB, "VBD", "went", true, 2)
	rule(text.VERB, "VBD", "bed", true, 3) // cannot be applied
	rule(text.NOUN, "NNS", "", false, 3)
	rule(text.PROPN, "NNPS", "", false, 3)
	rule(text.PART, "RB", "n't", true, 4)
	casing(text.VERB, "VBD", "", capsFirst, LowerCase)
	casing(text.VERB, "VBD", "", capsAll, LowerCase)
	casing(text.NOUN, "NNS", "", capsMixed, SameCase)
	casing(text.NOUN, "NN", "tv", capsNone, UpperCase)
	casing(text.PROPN, "NNP", "", capsFirst, SameCase)
	casing(text.PROPN, "NNP", "", capsAll, SameCase)
	casing(text.PROPN, "NNP", "kessia", capsAll, Capitalised)
	casing(text.PART, "RB", "", capsAll, LowerCase)
	return LemmaRules{
		Edits: edits, Ungroup: true, Ready: []string{"not", "go"},
		EditOf: model.NewEndings(editOf), CasingOf: model.NewEndings(casingOf),
	}
}

func testLemmatiser(t testing.TB) *Lemmatiser {
	t.Helper()
	l, err := DecodeLemmatiser(lemmaRules().Encode())
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLemma(t *testing.T) {
	tests := []struct {
		form string
		upos text.UPOS
		xpos string
		want string
	}{
		{"sailed", text.VERB, "VBD", "sail"},
		{"SAILED", text.VERB, "VBD", "sail"},
		{"Carried", text.VERB, "VBD", "carry"},
		{"went", text.VERB, "VBD", "go"},
		{"bed", text.VERB, "VBD", "b"}, // the word's own rule does not fit, its ending's does
		{"sang", text.VERB, "VBD", "sang"},
		{"ships", text.NOUN, "NNS", "ship"},
		{"GmbHs", text.NOUN, "NNS", "GmbH"},
		{"sheep", text.NOUN, "NNS", "sheep"},
		{"tv", text.NOUN, "NN", "TV"},
		{"Petrova", text.PROPN, "NNP", "Petrova"},
		{"KPA", text.PROPN, "NNP", "KPA"},
		{"KESSIA", text.PROPN, "NNP", "Kessia"},
		{"n't", text.PART, "RB", "not"},
		{"n’t", text.PART, "RB", "not"},
		{"N'T", text.PART, "RB", "not"},
		{"12,500", text.NUM, "CD", "12500"},
		{"12,500.50", text.NUM, "CD", "12500.50"},
		{"1,", text.NUM, "CD", "1,"},
		{"Über", text.X, "", "Über"}, // nothing is known of the tag
		{"", text.X, "", ""},
		{strings.Repeat("a", 500), text.NOUN, "NNS", strings.Repeat("a", 500)},
	}
	l := testLemmatiser(t)
	for _, test := range tests {
		if got := l.Lemma(test.form, test.upos, test.xpos, ""); got != test.want {
			t.Errorf("%s %s %s: %q, want %q", test.form, test.upos, test.xpos, got, test.want)
		}
	}
}

// TestLemmaAllocates: only lemmas that are no part of their form, and not held
// ready, cost room.
func TestLemmaAllocates(t *testing.T) {
	tests := []struct {
		form string
		upos text.UPOS
		xpos string
		want float64
	}{
		{"sailed", text.VERB, "VBD", 0},
		{"Went", text.VERB, "VBD", 0},
		{"Petrova", text.PROPN, "NNP", 0},
		{"Sailed", text.VERB, "VBD", 1},
	}
	l := testLemmatiser(t)
	for _, test := range tests {
		got := testing.AllocsPerRun(100, func() { l.Lemma(test.form, test.upos, test.xpos, "") })
		if got != test.want {
			t.Errorf("%s: %v allocations, want %v", test.form, got, test.want)
		}
	}
}

func TestEditMakesTheLemma(t *testing.T) {
	for _, pair := range [][2]string{
		{"sailed", "sail"},
		{"Went", "go"},
		{"KESSIA", "Kessia"},
		{"tv", "TV"},
		{"n’t", "not"},
		{"Äpfel", "Apfel"},
		{"é", "è"},
		{"GmbHs", "GmbH"},
		{"a", "a"},
	} {
		w, _ := NewLemmaWord(nil, pair[0], "", "", "")
		if _, ok := w.Casing(pair[0], w.Edit(pair[1]), pair[1]); !ok {
			t.Errorf("no rules make %q of %q", pair[1], pair[0])
		}
	}
	w, _ := NewLemmaWord(nil, "iphone", "", "", "")
	if c, ok := w.Casing("iphone", w.Edit("iPhone"), "iPhone"); ok {
		t.Errorf("%v makes iPhone of iphone", c)
	}
}

func FuzzLemma(f *testing.F) {
	f.Add("SAILED", "VERB", "VBD")
	f.Add("Ⱥ12,5’s", "NOUN", "NNS")
	l := testLemmatiser(f)
	f.Fuzz(func(t *testing.T, form, upos, xpos string) {
		form = strings.ToValidUTF8(form, "?")
		lemma := l.Lemma(form, text.UPOS(upos), xpos, "")
		if !utf8.ValidString(lemma) || len(lemma) > 2*len(form)+8 {
			t.Errorf("%q: %q", form, lemma)
		}
		if w, ok := NewLemmaWord(nil, form, text.UPOS(upos), xpos, ""); ok {
			w.Casing(form, w.Edit(xpos), xpos)
		}
	})
}

func FuzzDecodeLemmatiser(f *testing.F) {
	f.Add(lemmaRules().Encode(), "sailed")
	f.Fuzz(func(t *testing.T, section []byte, form string) {
		l, err := DecodeLemmatiser(section)
		if err != nil {
			if !errors.Is(err, model.ErrFormat) {
				t.Error(err)
			}
			return
		}
		l.Lemma(strings.ToValidUTF8(form, "?"), text.VERB, "VBD", "")
	})
}

func BenchmarkLemma(b *testing.B) {
	l := testLemmatiser(b)
	words := strings.Fields("The ministers carried twelve ships to Port Varda and Ana Petrova went home")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			l.Lemma(w, text.VERB, "VBD", "")
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(words)), "ns/word")
}
