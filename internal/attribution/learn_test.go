package attribution

import (
	"slices"
	"strings"
	"testing"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// A unit with a cue is learnt together with the quotation alone before it.
func TestLearn(t *testing.T) {
	const s = "“We shall not leave the bay.” He said so."
	span := func(part string) text.Span {
		at := strings.Index(s, part)
		return text.Span{Start: at, End: at + len(part)}
	}
	var c Corpus
	c.Learn(plain(s), []Labels{{Cue: span("said"), Source: []text.Span{span("He")}, Content: []text.Span{span("“We shall not leave the bay.”")}}},
		model.NewWords([]string{""}, 1, []float32{0}))
	var got *model.Passage
	for i := range c.Passages {
		if p := &c.Passages[i]; len(p.Marks) > 1 {
			got = p
		}
	}
	if got == nil {
		t.Fatal("no passage with a cue")
	}
	if want := []int{1, 4}; !slices.Equal(got.Lengths, want) {
		t.Errorf("lengths %v, want %v", got.Lengths, want)
	}
	for i, want := range []model.Marks{
		{Head: cues, First: 1, Classes: []int{outside, begins, outside, outside}},
		{Head: roles, First: 0, Classes: []int{content, source, cue, nothing, nothing}},
	} {
		if m := got.Marks[i]; m.Head != want.Head || m.First != want.First || !slices.Equal(m.Classes, want.Classes) {
			t.Errorf("head %d from word %d: %v, want %v", m.Head, m.First, m.Classes, want.Classes)
		}
	}
	if n := len(got.Marks[1].Features); n != 5 {
		t.Errorf("%d words have features of their place, want 5", n)
	}
}
