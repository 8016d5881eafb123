package eval

import (
	"testing"

	"hearsay/internal/text"
)

func TestParseBrat(t *testing.T) {
	const body = "“Nö,” she said. “Go.”"
	gold := parseBrat(body, "T1\tContent 0 5;16 21\tx\nT2\tSource 6 9\tshe\nT3\tCue 10 14\tsaid\n"+
		"T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T1 Cue:T3 Source:T2\n"+
		"T5\tContent 90 99\toutside\nT6\tCue x y\nbroken\nE2\tAttribution:T4 Content2:T5 Cue:T6\n")
	if len(gold) != 2 {
		t.Fatalf("%d attributions", len(gold))
	}
	for role, want := range []string{"she", "said", "“Nö,”|“Go.”"} {
		got := ""
		for i, s := range gold[0][role] {
			if i > 0 {
				got += "|"
			}
			got += s.Of(body)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", roleNames[role], got, want)
		}
	}
	if len(gold[1][contentRole]) != 0 || len(gold[1][cueRole]) != 0 {
		t.Error("a malformed span was taken")
	}
}

func TestMatchOverlap(t *testing.T) {
	set := func(pairs ...int) []text.Span {
		var s []text.Span
		for i := 0; i < len(pairs); i += 2 {
			s = append(s, text.Span{Start: pairs[i], End: pairs[i+1]})
		}
		return s
	}
	gold := [][]text.Span{set(0, 10), set(20, 30, 40, 50)}
	tests := []struct {
		predicted      [][]text.Span
		exact, overlap int
	}{
		{[][]text.Span{set(0, 10), set(20, 30, 40, 50)}, 2, 2},
		{[][]text.Span{set(0, 5)}, 0, 1},                  // half
		{[][]text.Span{set(0, 4)}, 0, 0},                  // less
		{[][]text.Span{set(0, 9), set(0, 10)}, 1, 1},      // one to one
		{[][]text.Span{set(20, 50)}, 0, 1},                // two thirds
		{[][]text.Span{set(0, 30)}, 0, 0},                 // a third
		{[][]text.Span{set(5, 15), set(20, 30)}, 0, 1},    // the second alone
		{[][]text.Span{set(0, 10), set(0, 10)}, 1, 1},     // no gold twice
		{[][]text.Span{set(20, 30, 40, 49)}, 0, 1},        // nearly all
		{[][]text.Span{set(100, 110), set(30, 40)}, 0, 0}, // nothing
	}
	for i, test := range tests {
		if got := matchExact(gold, test.predicted).right; got != test.exact {
			t.Errorf("%d: %d exact, want %d", i, got, test.exact)
		}
		if got := matchOverlap(gold, test.predicted).right; got != test.overlap {
			t.Errorf("%d: %d overlap, want %d", i, got, test.overlap)
		}
	}
}

func TestAllQuoted(t *testing.T) {
	tests := []struct {
		spans []string
		want  bool
	}{
		{[]string{"“Go.”"}, true},
		{[]string{`"Go."`}, true},
		{[]string{"''Go.''"}, true},
		{[]string{"that “he” go"}, false},
		{[]string{"“Go” now"}, false},
		{[]string{"“Go on, “you”"}, true},
		{[]string{"“Go.", "Now.”"}, true}, // the sentences of a quotation, marked apart
		{[]string{`"Go,`, `"now."`}, true},
		{[]string{"“Go.”", "Now.”"}, false},
		{nil, false},
	}
	for _, test := range tests {
		body, spans := "", []text.Span(nil)
		for _, s := range test.spans {
			body += " " + s
			spans = append(spans, text.Span{Start: len(body) - len(s), End: len(body)})
		}
		if got := allQuoted(body, spans); got != test.want {
			t.Errorf("allQuoted(%q) = %v", test.spans, got)
		}
	}
}
