package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"hearsay/internal/store"
)

// broken fails on Today with its error.
type broken struct {
	*fake
	err error
}

func (b broken) Today(context.Context, store.Filter) ([]store.StoryLine, error) { return nil, b.err }

func TestProblems(t *testing.T) {
	tests := []struct {
		err    error
		status int
		words  string
	}{
		{store.ErrNotFound, 404, "Nothing is kept"},
		{fmt.Errorf("today: %w", store.ErrLocked), 503, "took too long"},
		{context.DeadlineExceeded, 503, "took too long"},
		{errors.New("cannot open /var/lib/secret.db"), 500, "could not be made"},
	}
	for _, test := range tests {
		g := get(t, newSite(t, broken{harbour(), test.err}), "/").is(test.status)
		g.has("h1", test.words)
		if strings.Contains(g.source, "secret") {
			t.Errorf("the page for %q tells the inside", test.err)
		}
	}
}

func TestUnknownAddresses(t *testing.T) {
	h := newSite(t, harbour())
	for _, path := range []string{
		"/nowhere", "/story/", "/story/short", "/story/AAAAAAAAAAAAAAAA", "/story/aaaaaaaaaaaaaaaa", "/article/aaaaaaaaaaaaaaaa",
		"/utterance/aaaaaaaaaaaaaaaa", "/speaker/aaaaaaaaaaaaaaaa", "/outlet/aaaaaaaaaaaaaaaa", "/article/'%20or%201=1--",
	} {
		g := get(t, h, path).is(404)
		g.has("h1", "Nothing is kept at this address")
		g.count(`main a[href="/search"]`, 1)
	}
}

func TestNoRecord(t *testing.T) {
	g := get(t, newSite(t, nil), "/story/aaaaaaaaaaaaaaaa").is(503)
	g.has("h1", "There is no record yet")
	g.has("code", "hearsay read")
	g.count("form, nav", 0)
	get(t, newSite(t, nil), "/static/none").is(404)
}

func TestAssetsAreKeptForEver(t *testing.T) {
	h := newSite(t, harbour())
	page := get(t, h, "/")
	for _, n := range page.all(`link[rel=stylesheet], link[rel=icon], script`) {
		address := attr(n, "href") + attr(n, "src")
		g := get(t, h, address).is(200)
		if !strings.Contains(g.header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %q", address, g.header.Get("Cache-Control"))
		}
		r := httptest.NewRequest(http.MethodGet, address, nil)
		r.Header.Set("If-None-Match", g.header.Get("ETag"))
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != http.StatusNotModified {
			t.Errorf("%s again: %d", address, w.Code)
		}
	}
}

func TestPagesAreCompressed(t *testing.T) {
	f := harbour()
	r := httptest.NewRequest(http.MethodGet, "/story/"+string(f.story.ID), nil)
	r.Header.Set("Accept-Encoding", "gzip")
	w := httptest.NewRecorder()
	if newSite(t, f).ServeHTTP(w, r); w.Header().Get("Content-Encoding") != "gzip" {
		t.Errorf("encoding %q", w.Header().Get("Content-Encoding"))
	}
}
