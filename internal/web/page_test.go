package web

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// got is an answer, asked about by CSS selector.
type got struct {
	*testing.T
	path   string
	status int
	header http.Header
	source string
	root   *html.Node
}

func get(t *testing.T, h http.Handler, path string) got {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	root, err := html.Parse(strings.NewReader(w.Body.String()))
	if err != nil {
		t.Fatal(err)
	}
	return got{t, path, w.Code, w.Header(), w.Body.String(), root}
}

func (g got) all(selector string) []*html.Node {
	g.Helper()
	s, err := cascadia.ParseGroup(selector)
	if err != nil {
		g.Fatal(err)
	}
	return cascadia.QueryAll(g.root, s)
}

// has fails unless an element that fits the selector holds the words.
func (g got) has(selector, words string) {
	g.Helper()
	var seen []string
	for _, n := range g.all(selector) {
		text := strings.Join(strings.Fields(content(n)), " ")
		if strings.Contains(text, words) {
			return
		}
		seen = append(seen, text)
	}
	g.Errorf("%s: no %s holds %q; there are %q", g.path, selector, words, seen)
}

// count fails unless exactly n elements fit the selector.
func (g got) count(selector string, n int) {
	g.Helper()
	if found := len(g.all(selector)); found != n {
		g.Errorf("%s: %d of %s, want %d", g.path, found, selector, n)
	}
}

func (g got) is(status int) got {
	g.Helper()
	if g.status != status {
		g.Fatalf("%s: status %d, want %d", g.path, g.status, status)
	}
	return g
}

// content is the text inside n, without what Hearsay puts into an outlet's
// text.
func content(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// newSite is the site over src; what it logs stands in the output of the test.
func newSite(t *testing.T, src Source) http.Handler {
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	return New(src, Options{Log: log})
}
