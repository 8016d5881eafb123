package pipeline

import (
	"context"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/news"
)

func TestVeryLongText(t *testing.T) {
	words := "Pier 4 is closed, Ana Petrova said. "
	for _, test := range []struct {
		size int
		want bool // statements
	}{{1000, true}, {longestText + 1000, false}} {
		e, err := Extract(&news.Page{Form: news.Clean, Body: []byte(strings.Repeat(words, test.size/len(words)))})
		if err != nil || len(e.Articles) != 1 {
			t.Fatalf("%d articles, %v", len(e.Articles), err)
		}
		a := e.Articles[0]
		if got := len(a.Statements) > 0; got != test.want || slices.Contains(a.Warnings, tooLong) == test.want {
			t.Errorf("%d bytes: statements %t, warnings %q", test.size, got, a.Warnings)
		}
	}
}

// TestHeldBytes hands over pages that together are far above the bound, to a
// caller who takes all, and to one who leaves early.
func TestHeldBytes(t *testing.T) {
	body := make([]byte, heldBytes/2+1)
	pages := func(yield func(*news.Page, error) bool) {
		for range 10 {
			if !yield(&news.Page{Body: body}, nil) {
				return
			}
		}
	}
	for _, take := range []int{10, 1} {
		n := 0
		for range ExtractAll(context.Background(), pages, func(*news.Page, error) int { return 0 }) {
			if n++; n == take {
				break
			}
		}
		if n != take {
			t.Errorf("%d pages, want %d", n, take)
		}
	}
}
