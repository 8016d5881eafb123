package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
)

// Whatever address is asked for, the answer is a page: found, not found, or a
// question that cannot be read, never a failure of ours.
func FuzzAddresses(f *testing.F) {
	record := harbour()
	h := New(record, Options{})
	for _, path := range pages(record) {
		f.Add(path, "")
	}
	f.Add("/", "language=en&outlet=x&period=7&from=-3")
	f.Add("/search", "q=\"a -b&speaker=%00&since=soon")
	f.Add("/article/"+string(record.articles[0].article.ID), "version=1")
	f.Add("/api/v1/statements", "limit=0&from=9e9")
	f.Fuzz(func(t *testing.T, path, query string) {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.URL = &url.URL{Path: path, RawQuery: query}
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code >= http.StatusInternalServerError {
			t.Errorf("%q ? %q: %d", path, query, w.Code)
		}
	})
}
