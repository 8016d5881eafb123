package text

import (
	"strings"
	"testing"
)

func TestCompounds(t *testing.T) {
	tests := []struct{ in, want string }{ // tokens apart by |
		{"a| |state|-|run| |firm", "a|state-run|firm"},
		{"a| |40|-|year|-|old", "a|40-year-old"},
		{"well| |-| |known", "well|-|known"},
		{"no|-", "no|-"},
		{"-|no", "-|no"},
		{"a|--|b", "a|--|b"},
		{"Lind|-|Berg|'s", "Lind-Berg|'s"},
		{"", ""},
	}
	for _, test := range tests {
		d := cut(t, test.in)
		got := d.Compounds()
		if got.Compounds() != got {
			t.Errorf("%q: compounds are put together twice", test.in)
		}
		var words []string
		for _, token := range got.Tokens() {
			words = append(words, got.Of(token.Span))
		}
		if s := strings.Join(words, "|"); s != test.want {
			t.Errorf("compounds of %q are %q, want %q", test.in, s, test.want)
		}
		if err := got.check(); err != nil {
			t.Errorf("%q: %v", test.in, err)
		}
	}
}

// cut makes a doc of one sentence whose tokens are apart by "|".
func cut(t *testing.T, parts string) *Doc {
	t.Helper()
	whole := strings.ReplaceAll(parts, "|", "")
	var tokens []Token
	at := 0
	for part := range strings.SplitSeq(parts, "|") {
		if strings.TrimSpace(part) != "" {
			tokens = append(tokens, Token{Span: Span{at, at + len(part)}, Kind: KindOf(part)})
		}
		at += len(part)
	}
	span := Span{0, len(whole)}
	var sentences []Sentence
	if len(tokens) > 0 {
		sentences = []Sentence{{Span: span, Last: len(tokens)}}
	}
	d, err := NewDoc(whole, []Span{span}, sentences, tokens)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestCompoundsAnalysed: "the well-known man", where "known" is the head of
// the compound and depends on "man".
func TestCompoundsAnalysed(t *testing.T) {
	d := cut(t, "the| |well|-|known| |man")
	heads := []int{4, 3, 3, 4, -1}
	for i := range d.tokens {
		d.tokens[i].Head, d.tokens[i].Rel = heads[i], "dep"
	}
	d.tokens[3].UPOS = ADJ
	d, err := d.WithNames([]Name{{Span: Span{d.tokens[3].Start, d.tokens[4].End}, First: 3, Last: 5}})
	if err != nil {
		t.Fatal(err)
	}
	got := d.Compounds()
	if tokens := got.Tokens(); len(tokens) != 3 || tokens[0].Head != 2 || tokens[1].Head != 2 || tokens[2].Head != -1 || tokens[1].UPOS != ADJ {
		t.Errorf("compounds %+v", tokens)
	}
	if n := got.Names(); len(n) != 1 || got.Of(n[0].Span) != "well-known man" {
		t.Errorf("names %+v", n)
	}
}
