package text

import (
	"errors"
	"testing"
)

func TestNewSpan(t *testing.T) {
	const s = "a“b”"
	tests := []struct {
		start, end int
		ok         bool
	}{
		{0, len(s), true},
		{1, 4, true},
		{4, 4, true},
		{2, 4, false},  // cuts the opening mark
		{1, 3, false},  // the same at the end
		{-1, 1, false}, // outside
		{0, len(s) + 1, false},
		{4, 1, false}, // backwards
	}
	for _, test := range tests {
		_, err := NewSpan(s, test.start, test.end)
		if (err == nil) != test.ok {
			t.Errorf("NewSpan(%d, %d): %v", test.start, test.end, err)
		}
		if err != nil && !errors.Is(err, ErrSpan) {
			t.Errorf("NewSpan(%d, %d): %v is not ErrSpan", test.start, test.end, err)
		}
	}
}

func TestNewDocRefusesDisorder(t *testing.T) {
	const s = "One. Two."
	par := []Span{{0, 9}}
	tok := []Token{{Span: Span{0, 3}}, {Span: Span{3, 4}, Kind: Punct}, {Span: Span{5, 8}}, {Span: Span{8, 9}, Kind: Punct}}
	good := []Sentence{{Span{0, 4}, 0, 2, 0}, {Span{5, 9}, 2, 4, 0}}
	if _, err := NewDoc(s, par, good, tok); err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string][]Sentence{
		"token outside its sentence": {{Span{0, 3}, 0, 2, 0}},
		"no such paragraph":          {{Span{0, 4}, 0, 2, 1}},
		"tokens twice":               {good[0], {Span{5, 9}, 1, 4, 0}},
		"no tokens":                  {{Span{0, 4}, 0, 0, 0}},
	} {
		if _, err := NewDoc(s, par, bad, tok); !errors.Is(err, ErrSpan) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLookups(t *testing.T) {
	doc, err := NewDoc("ab cd", []Span{{0, 5}}, []Sentence{{Span{0, 5}, 0, 2, 0}}, []Token{{Span: Span{0, 2}}, {Span: Span{3, 5}}})
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range []int{0, 0, 1, 1, 1, 2} {
		if got := doc.TokenAt(at); got != want {
			t.Errorf("TokenAt(%d) = %d, want %d", at, got, want)
		}
	}
	if doc.SentenceAt(4) != 0 || doc.SentenceAt(5) != 1 {
		t.Error("SentenceAt")
	}
}

func FuzzOffsets(f *testing.F) {
	f.Add("plain")
	f.Add("“ä” \xff 한국")
	f.Fuzz(func(t *testing.T, s string) {
		o := NewOffsets(s)
		points := 0
		for i := range s {
			if s[i]&0xC0 == 0x80 {
				continue // a stray continuation byte is no boundary
			}
			if got := o.CodePoint(i); got != points {
				t.Fatalf("CodePoint(%d) = %d, want %d", i, got, points)
			}
			points++
		}
	})
}
