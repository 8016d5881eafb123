package text

import (
	"fmt"
	"strings"
	"testing"
)

// show writes the steps of an alignment: same words as they are, words of one
// side as -…- or +…+, changed ones as -…+…+.
func show(a, b string, ops []Op) string {
	var out []string
	for _, op := range ops {
		switch op.Kind {
		case Same:
			out = append(out, op.A.Of(a))
		case OnlyA:
			out = append(out, "-"+op.A.Of(a)+"-")
		case OnlyB:
			out = append(out, "+"+op.B.Of(b)+"+")
		case Changed:
			out = append(out, fmt.Sprintf("-%s+%s+", op.A.Of(a), op.B.Of(b)))
		}
	}
	return strings.Join(out, " ")
}

func TestAlign(t *testing.T) {
	tests := []struct{ a, b, want string }{
		{"We will stay.", "“we will stay”", "We will stay"},
		{"We will stay here.", "We will stay", "We will stay -here-"},
		{"We will stay", "Yes, we will stay", "+Yes+ we will stay"},
		{"Three ships left port", "Four ships left port", "-Three+Four+ ships left port"},
		{"The ministry doesn’t agree", "The ministry doesn't agree", "The ministry doesn’t agree"},
		{"It rose 3.5 per cent", "It rose 3.6 per cent", "It rose -3.5+3.6+ per cent"},
		{"He left", "He stayed", "He -left+stayed+"},
		{"guards at the northern gate", "crowds by the southern fence", "-guards at the northern gate+crowds by the southern fence+"},
		{"", "new words", "+new words+"},
		{"", "", ""},
		{"…", "!", ""},
		{strings.Repeat("on ", 2000) + "we stay", strings.Repeat("on ", 2000) + "we go", strings.Repeat("on ", 2000) + "we -stay+go+"},
		{"stay " + strings.Repeat("on ", 2000), "go " + strings.Repeat("on ", 1999), "-stay on+go+ " + strings.TrimSpace(strings.Repeat("on ", 1999))},
	}
	for _, test := range tests {
		got := show(test.a, test.b, Align(test.a, test.b))
		if !strings.EqualFold(got, test.want) {
			t.Errorf("Align(%q, %q)\n got %s\nwant %s", test.a, test.b, got, test.want)
		}
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("We will stay.", "“We” won’t")
	f.Add("3.5, a-b \xff", "’’ ' é")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		ops := Align(a, b)
		sides := [2][]Span{}
		for _, op := range ops {
			sides[0], sides[1] = append(sides[0], op.A), append(sides[1], op.B)
			if op.Kind == Same && len(alignable(op.A.Of(a))) != len(alignable(op.B.Of(b))) {
				t.Errorf("same, but %q and %q", op.A.Of(a), op.B.Of(b))
			}
		}
		for i, text := range []string{a, b} {
			if err := CheckOrdered(text, sides[i]...); err != nil {
				t.Error(err)
			}
		}
	})
}

func BenchmarkAlign(b *testing.B) {
	full := strings.Repeat("We will keep the northern harbour open until the last ship has left. ", 5)
	short := strings.Repeat("They will keep that harbour open until the ships have left. ", 5)
	for b.Loop() {
		Align(full, short)
	}
}
