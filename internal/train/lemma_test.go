package train

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/text"
)

// word makes a word of a treebank.
func word(form, lemma, upos, xpos string) conllu.Word {
	return conllu.Word{Form: form, Lemma: lemma, UPOS: upos, XPOS: xpos}
}

// harbour is words of an invented treebank.
var harbour = []conllu.Word{
	word("sailed", "sail", "VERB", "VBD"), word("loaded", "load", "VERB", "VBD"), word("waited", "wait", "VERB", "VBD"),
	word("carried", "carry", "VERB", "VBD"), word("married", "marry", "VERB", "VBD"), word("went", "go", "VERB", "VBD"),
	word("Asked", "ask", "VERB", "VBD"), word("Turned", "turn", "VERB", "VBD"), word("Warned", "warn", "VERB", "VBD"),
	word("Ended", "end", "VERB", "VBD"),
	word("Kessia", "Kessia", "PROPN", "NNP"), word("KPA", "KPA", "PROPN", "NNP"),
	word("ports", "port", "NOUN", "NNS"), word("ships", "ship", "NOUN", "NNS"), word("lice", "louse", "NOUN", "NNS"),
	word("1,200", "1200", "NUM", "CD"),
}

func TestLemmaRules(t *testing.T) {
	l := newLemmaLearner(nil)
	l.add(conllu.Sentence{Words: harbour}, 1)
	section := l.rules().Encode()
	lemmas, err := lang.DecodeLemmatiser(section)
	if err != nil {
		t.Fatal(err)
	}
	tests := slices.Concat(harbour, []conllu.Word{
		word("boarded", "board", "VERB", "VBD"), // as its ending tells
		word("hurried", "hurry", "VERB", "VBD"),
		word("Boarded", "board", "VERB", "VBD"),
		word("crates", "crate", "NOUN", "NNS"),
		word("45,000", "45000", "NUM", "CD"),
		word("Varda", "Varda", "PROPN", "NNP"),
		word("underwent", "underwent", "VERB", "VBD"), // one word makes no rule
	})
	for _, test := range tests {
		if got := lemmas.Lemma(test.Form, text.UPOS(test.UPOS), test.XPOS, ""); got != test.Lemma {
			t.Errorf("%s %s: %q, want %q", test.Form, test.XPOS, got, test.Lemma)
		}
	}
	again := newLemmaLearner(nil)
	again.add(conllu.Sentence{Words: harbour}, 1)
	if !bytes.Equal(section, again.rules().Encode()) {
		t.Error("learnt again, the rules differ")
	}
}

func TestCountWords(t *testing.T) {
	counts := map[string]int{}
	countWords(counts, "The crew's “ship” left (twice); ship-to-ship, ship 4ships Ana. ship")
	want := map[string]int{"ship": 2, "left": 1, "twice": 1}
	if !maps.Equal(counts, want) {
		t.Errorf("%v, want %v", counts, want)
	}
}

func TestNewsTellsWhichLemmaIsAWord(t *testing.T) {
	l := newLemmaLearner(map[string]int{"leaking": 90, "leak": 900, "shaking": 90, "shake": 900, "shak": 1, "evening": 900})
	for _, c := range "bcdfghjklmnprstvw" {
		l.add(conllu.Sentence{Words: []conllu.Word{
			word(string(c)+"orking", string(c)+"ork", "VERB", "VBG"),
			word(string(c)+"aking", string(c)+"ake", "VERB", "VBG"),
		}}, 1)
	}
	edits := l.editOf.ripples(worthAnEdit, l.edit)[0]
	l.readNews(edits, 10)
	for form, want := range map[string]string{"leaking": "leak", "shaking": "shake", "waking": "wake"} {
		rule, ok := edits.words[form]
		if !ok {
			rule, _ = edits.find(form)
		}
		if got := l.edited(form, rule); got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
}
