package store

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"hearsay/internal/news"
)

func openTemp(t testing.TB) *Store {
	t.Helper()
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "hearsay.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func save(t testing.TB, s *Store, r Reading) {
	t.Helper()
	if err := s.Save(context.Background(), r); err != nil {
		t.Fatal(err)
	}
}

func TestArticlesComeBackAsSaved(t *testing.T) {
	s, w := openTemp(t), newWorld(1)
	var want []*news.Article
	for range 20 {
		r := w.next()
		save(t, s, r)
		want = append(want, r.Articles[0].Article)
	}
	var got []*news.Article
	for a, err := range s.Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, a)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
