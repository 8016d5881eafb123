package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// madeUp returns articles of 40 days that share passages and quotations, in no
// order of time; where undated is not 0, each so manieth has no date.
func madeUp(n, undated int) []*news.Page {
	pages := make([]*news.Page, n)
	for i := range pages {
		matter := i / 4
		pages[i] = &news.Page{
			URL:  fmt.Sprintf("https://post%d.example/%d", i%5, i),
			Form: news.Clean, Outlet: fmt.Sprintf("Post %d", i%5),
			Title: fmt.Sprintf("Pier %d of Port Varda is closed", matter),
			Date:  fmt.Sprintf("2031-%02d-%02d", 3+matter%40/20, 1+matter%20),
			Body: fmt.Appendf(nil, "Pier %d of the harbour was closed, the council said, because ice had damaged %d of its pillars.\n\n"+
				"“Nobody will load a ship at pier %d before the summer of the year %d,” harbour master Tomas Lind said.\n\n"+
				"Divers of the harbour office found %d cracks in the concrete below the water line of the old pier on that morning.",
				matter, i%3, matter, 2031+matter, matter*7),
		}
		if undated > 0 && i%undated == 0 {
			pages[i].Date = ""
		}
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(n, func(i, j int) { pages[i], pages[j] = pages[j], pages[i] })
	return pages
}

// relations reads the pages, opening the database anew every so many pages,
// and returns all relations as JSON.
func relations(t *testing.T, pages []*news.Page, limit, reopen int) []string {
	t.Helper()
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "t.db")
	var lines []string
	for len(pages) > 0 {
		n := min(reopen, len(pages))
		db, err := store.Open(ctx, path)
		if err != nil {
			t.Fatal(err)
		}
		r := NewReader(db, slog.New(slog.DiscardHandler))
		r.placer.limit = limit
		if _, err := r.Read(ctx, sequence(pages[:n]), func(Event) {}); err != nil {
			t.Fatal(err)
		}
		if pages = pages[n:]; len(pages) == 0 {
			lines = append(exported(t, db.StoryExports(ctx)), exported(t, db.UtteranceExports(ctx))...)
			lines = append(lines, exported(t, db.CopyExports(ctx))...)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return lines
}

func exported[T any](t *testing.T, all func(func(T, error) bool)) (lines []string) {
	t.Helper()
	for v, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		line, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	return lines
}

// TestForgettingChangesNothing reads the same pages with all of them in
// memory, with days forgotten and loaded again, and in several runs.
func TestForgettingChangesNothing(t *testing.T) {
	tests := []struct{ undated, limit, reopen int }{
		{undated: 0, limit: 20, reopen: 1000},
		{undated: 0, limit: 1000, reopen: 30},
		{undated: 0, limit: 20, reopen: 30},
		{undated: 10, limit: 1000, reopen: 30},
	}
	for _, test := range tests {
		pages := madeUp(80, test.undated)
		want := relations(t, pages, 1000, 1000)
		if d := cmp.Diff(want, relations(t, pages, test.limit, test.reopen)); d != "" {
			t.Errorf("%+v:\n%s", test, d)
		}
	}
}
