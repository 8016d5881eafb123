package main

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

var hrefs = regexp.MustCompile(`href="(/[^"#]*)(#[^"]*)?"`)

// TestEveryLinkLeadsSomewhere walks the demo from its first page: every page
// it links to is there, and so is every place on a page.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	site := strings.TrimSuffix(start(t, "demo", "--addr", "127.0.0.1:0"), "/")
	bodies := map[string]string{}
	places := map[string]string{} // page#place → the page that links there
	next := []string{"/"}
	for len(next) > 0 {
		path := next[0]
		next = next[1:]
		if _, known := bodies[path]; known {
			continue
		}
		status, body := get(t, site+path)
		if bodies[path] = body; status != http.StatusOK {
			t.Errorf("%s: %d", path, status)
		}
		for _, m := range hrefs.FindAllStringSubmatch(body, -1) {
			to := strings.ReplaceAll(m[1], "&amp;", "&")
			if m[2] != "" {
				places[to+m[2]] = path
			}
			next = append(next, to)
		}
	}
	for place, from := range places {
		page, id, _ := strings.Cut(place, "#")
		if !strings.Contains(bodies[page], `id="`+id+`"`) {
			t.Errorf("%s links to %s, which is not there", from, place)
		}
	}
	if len(bodies) < 100 {
		t.Errorf("the demo has %d pages", len(bodies))
	}
	t.Logf("%d pages, %d places", len(bodies), len(places))
}
