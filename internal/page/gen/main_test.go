package main

import (
	"io"
	"strings"
	"testing"

	"hearsay/internal/page"
)

func TestSource(t *testing.T) {
	tree := page.Tree{Asks: []page.Ask{{Signal: 3, Away: -2, Over: 0.5}}, Values: []float32{-0.25, 1}}
	code, err := source([]forest{{"one", "is", page.NewForest([]page.Tree{tree})}, {"two", "are", page.NewForest([]page.Tree{tree, tree})}})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(code), "{Asks: []Ask{{3, -2, 0.5}}, Values: []float32{-0.25, 1}},"); n != 3 {
		t.Errorf("%d of 3 trees:\n%s", n, code)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"data"}, {"a", "b", "c"}, {"flat", "data"}} {
		if err := run(io.Discard, args); err != errUsage {
			t.Errorf("%q: %v", args, err)
		}
	}
	for _, kind := range []string{"flat", "html"} {
		if err := run(io.Discard, []string{kind, t.TempDir(), "x"}); err == nil {
			t.Errorf("%s: no data is no error", kind)
		}
	}
}
