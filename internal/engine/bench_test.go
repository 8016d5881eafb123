package engine

import (
	"context"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"
)

var db = flag.String("db", "", "a database that hearsay read has filled, for BenchmarkScreens")

// BenchmarkScreens asks for each screen of a database of real size:
//
//	go test ./internal/engine -bench Screens -db big.db
func BenchmarkScreens(b *testing.B) {
	if *db == "" {
		b.Skip("skipped: give a database with -db")
	}
	e, err := Open(context.Background(), Config{DB: *db, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	site := e.Handler()
	story, page := busyStory(b, site)
	screens := []string{
		"/", "/?language=en", "/?period=7", story, linked(b, page, "utterance"), linked(b, page, "article"),
		linked(b, page, "speaker"), linked(b, page, "outlet"),
		"/search?q=harbour", "/search?q=president", "/search?q=%22the+white+house%22", "/search?q=said&language=en",
	}
	for _, screen := range screens {
		b.Run(screen, func(b *testing.B) {
			for b.Loop() {
				ask(b, site, screen)
			}
		})
	}
}

// busyStory is the story of Today whose page is longest, and that page.
func busyStory(b *testing.B, site http.Handler) (story, page string) {
	b.Helper()
	for _, path := range address("story").FindAllString(ask(b, site, "/"), -1) {
		if found := ask(b, site, path); len(found) > len(page) {
			story, page = path, found
		}
	}
	return story, page
}

func ask(b *testing.B, site http.Handler, path string) string {
	b.Helper()
	w := httptest.NewRecorder()
	site.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if w.Code != http.StatusOK {
		b.Fatalf("%s: %d", path, w.Code)
	}
	return w.Body.String()
}

// linked is the first address of a kind on a page.
func linked(b *testing.B, page, kind string) string {
	b.Helper()
	path := address(kind).FindString(page)
	if path == "" {
		b.Fatalf("no link to a %s", kind)
	}
	return path
}

func address(kind string) *regexp.Regexp { return regexp.MustCompile("/" + kind + "/[a-z2-7]{16}") }
