package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"hearsay/internal/news"
)

const (
	script = `<script>alert(1)</script>`
	breaks = `"'><img src=x onerror=alert(1)>` + script
	bidi   = "\u202Eesrever\u2066 and \u0000control\u0007"
)

// hostile is a story whose every word was written to break out.
func hostile() *fake {
	who := &news.Speaker{Name: "Ana " + breaks, Role: breaks, Type: news.Person, Reason: breaks}
	a := &fakeArticle{
		key: "evil", outlet: "Evil " + breaks, domain: "javascript:alert(1)", at: "2031-04-08T14:05:00Z",
		title: "Title " + breaks + bidi, byline: []string{breaks}, credits: []string{breaks}, warning: breaks,
		body: "“Words " + breaks + "” said Ana.\n" + bidi,
		said: []fakeSaid{{words: []string{"“Words " + breaks + "”"}, cue: "said", source: "Ana", who: who, reason: breaks, via: links(breaks, breaks), utterance: "words"}},
	}
	b := &fakeArticle{
		key: "evil2", outlet: "Other " + breaks, domain: breaks, at: "2031-04-09T14:05:00Z", title: breaks, origin: "evil", reason: breaks,
		body: "“Words " + breaks + "” said Ana.", copied: []string{"“Words " + breaks + "” said Ana."},
		said: []fakeSaid{{words: []string{"“Words " + breaks + "”"}, cue: "said", source: "Ana", who: who, utterance: "words", variant: news.Conflicting}},
	}
	f := newFake("Story "+breaks, a, b)
	a.article.Page.URL = "javascript:alert(1)"
	b.article.Page.URL = `https://evil.example/"><script>alert(1)</script>`
	return f
}

func pages(f *fake) []string {
	paths := []string{"/", "/story/" + string(f.story.ID), "/search?q=Words", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22%3E%3Cscript%3E"}
	for _, a := range f.story.ArticleList {
		paths = append(paths, "/article/"+string(a.ID), "/article/"+string(a.ID)+"/changes", "/outlet/"+string(a.OutletID))
	}
	for _, u := range f.utterances {
		paths = append(paths, "/utterance/"+string(u.ID), "/speaker/"+string(u.SpeakerID))
	}
	return paths
}

func TestHostileWordsStayWords(t *testing.T) {
	f := hostile()
	h := newSite(t, f)
	for _, path := range pages(f) {
		g := get(t, h, path).is(200)
		g.count("script", 1) // our own
		g.count("script[src]", 1)
		g.count("img, iframe, object, base, style, [style]", 0)
		for _, n := range g.all("*") {
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:") {
					t.Errorf("%s: attribute %s=%q", path, a.Key, a.Val)
				}
			}
		}
	}
	article := get(t, h, "/article/"+string(f.articles[0].article.ID))
	article.has("h1[dir=auto]", "<script>alert(1)</script>")
	article.has(".facts", "without an address that can be followed")
	article.count(`a[href^="javascript"]`, 0)
}

func TestHeaders(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	for _, path := range append(pages(f), "/nowhere", "/static/none", "/api/v1/search?q=x", "/api/v1/none") {
		header := get(t, h, path).header
		if csp := header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", path, csp)
		}
		for key, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Set-Cookie": "",
		} {
			if got := header.Get(key); got != want {
				t.Errorf("%s: %s is %q", path, key, got)
			}
		}
	}
}

func TestOnlyReading(t *testing.T) {
	h := newSite(t, harbour())
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch} {
		for _, path := range []string{"/", "/search", "/story/aaaaaaaaaaaaaaaa", "/nowhere", "/api/v1/search"} {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
			if w.Code != http.StatusMethodNotAllowed {
				t.Errorf("%s %s: %d", method, path, w.Code)
			}
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/", nil))
	if w.Code != http.StatusOK {
		t.Errorf("HEAD: %d", w.Code)
	}
}

func TestAddressesOfPages(t *testing.T) {
	tests := map[string]string{
		"https://herald.example/a?x=1":   "https://herald.example/a?x=1",
		"http://herald.example":          "http://herald.example/",
		"javascript:alert(1)":            "",
		" JavaScript:alert(1)":           "",
		"data:text/html,<script>":        "",
		"//herald.example/a":             "",
		"file:///etc/passwd":             "",
		"https://user:pw@herald.example": "https://herald.example/",
		"":                               "",
	}
	for address, want := range tests {
		if got := httpAddress(address); got != want {
			t.Errorf("%q is linked as %q, want %q", address, got, want)
		}
	}
}
