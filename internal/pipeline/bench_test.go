package pipeline

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"hearsay/internal/fetch"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// articles is a public collection of 20,963 news articles of 1,000 words on
// average, in the data folder.
var articles = filepath.Join("..", "..", "..", "shared", "data", "stories", "articles.jsonl.zst")

// BenchmarkRead reads 2,000 articles into an empty database: the whole of
// hearsay read, on all cores.
func BenchmarkRead(b *testing.B) {
	pages := firstPages(b, 2000)
	for b.Loop() {
		db, err := store.Open(context.Background(), filepath.Join(b.TempDir(), "b.db"))
		if err != nil {
			b.Fatal(err)
		}
		r := NewReader(db, slog.New(slog.DiscardHandler))
		if _, err := r.Read(context.Background(), sequence(pages), func(Event) {}); err != nil {
			b.Fatal(err)
		}
		if err := db.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(pages)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

// BenchmarkExtract is the part of it that runs side by side, on one core.
func BenchmarkExtract(b *testing.B) {
	pages := firstPages(b, 500)
	for b.Loop() {
		for _, p := range pages {
			if _, err := Extract(p); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(pages)*b.N)/b.Elapsed().Seconds(), "articles/s")
}

func firstPages(b *testing.B, n int) []*news.Page {
	b.Helper()
	if _, err := os.Stat(articles); err != nil {
		b.Skipf("skipped: %v", err)
	}
	var pages []*news.Page
	for p, err := range fetch.New(nil).Pages(context.Background(), articles) {
		if err != nil {
			b.Fatal(err)
		}
		if pages = append(pages, p); len(pages) == n {
			break
		}
	}
	return pages
}

func sequence(pages []*news.Page) func(func(*news.Page, error) bool) {
	return func(yield func(*news.Page, error) bool) {
		for _, p := range pages {
			if !yield(p, nil) {
				return
			}
		}
	}
}
