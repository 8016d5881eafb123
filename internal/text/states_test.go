package text

import (
	"errors"
	"testing"
)

func TestWithStates(t *testing.T) {
	d, err := NewDoc("One two", []Span{{0, 7}}, []Sentence{{Span{0, 7}, 0, 2, 0}}, []Token{{Span: Span{0, 3}}, {Span: Span{4, 7}}})
	if err != nil {
		t.Fatal(err)
	}
	s := NewStates(4, 2)
	with, err := d.WithStates(s)
	if err != nil || with.States() != s || d.States() != nil {
		t.Errorf("states of two tokens: %v", err)
	}
	if with.Compounds().States() != nil {
		t.Error("compounds have states of tokens")
	}
	if _, err := d.WithStates(NewStates(4, 3)); !errors.Is(err, ErrSpan) {
		t.Errorf("states of three tokens: %v", err)
	}
}
