package eval

import (
	"strings"
	"testing"

	"hearsay/internal/text"
)

func TestParseIeer(t *testing.T) {
	d := parseIeer("<DOC><HEADLINE>\nKessia votes\n</HEADLINE><TEXT>\n\t   <b_enamex TYPE=\"LOCATION\">PORT\nVARDA<e_enamex> _ <b_enamex TYPE=\"PERSON\">Lind<e_enamex> left <b_timex TYPE=\"DATE\">today<e_timex>.\n</TEXT></DOC>")
	want := "Kessia votes\n\nPORT VARDA _ Lind left today."
	if d.text != want || len(d.paragraphs) != 2 {
		t.Fatalf("%q in %d paragraphs", d.text, len(d.paragraphs))
	}
	for i, name := range []string{"PORT VARDA", "Lind"} {
		if got := d.gold[i].Of(d.text); got != name {
			t.Errorf("name %d is %q, want %q", i, got, name)
		}
	}
}

func TestParseWorldwide(t *testing.T) {
	tests := []struct{ words, want string }{
		{"Ana Petrova , 52 , said .", "Ana Petrova, 52, said."},
		{"the U . S . and T . Lind", "the U.S. and T. Lind"},
		{"Kessia ' s aid of US $ 5 ( five )", "Kessia's aid of US$5 (five)"},
		{`he said " no " twice`, `he said "no" twice`},
		{"Lind - Berg and self - made", "Lind-Berg and self-made"},
		{"the K ā ri people", "the Kāri people"},
	}
	for _, test := range tests {
		var words []labelled
		for w := range strings.FieldsSeq(test.words) {
			words = append(words, labelled{w, "O"})
		}
		var d namedText
		d.addLabelled(words)
		if d.text != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.words, d.text, test.want)
		}
	}
}

func TestCountNames(t *testing.T) {
	var c nameCounts
	c.count(
		[]goldName{{text.Span{Start: 0, End: 3}, text.Person}, {text.Span{Start: 5, End: 9}, text.Place}},
		[]text.Name{{Span: text.Span{Start: 0, End: 3}, Type: text.Person}, {Span: text.Span{Start: 5, End: 8}, Type: text.Place}})
	if p, l := c[text.Person], c[text.Place]; p.right != 1 || l.right != 0 || l.predicted != 1 || l.gold != 1 {
		t.Errorf("%+v", c)
	}
}
