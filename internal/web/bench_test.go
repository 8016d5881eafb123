package web

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// BenchmarkPages measures the making of each page, without the store: the
// harbour story, and a story of a thousand articles.
func BenchmarkPages(b *testing.B) {
	for name, f := range map[string]*fake{"harbour": harbour(), "crowd": crowd(1000)} {
		h := New(f, Options{})
		u := f.utterances[f.order[0]]
		for page, path := range map[string]string{
			"today": "/", "story": "/story/" + string(f.story.ID), "utterance": "/utterance/" + string(u.ID),
			"article": "/article/" + string(f.articles[0].article.ID), "speaker": "/speaker/" + string(u.SpeakerID),
			"search": "/search?q=road",
		} {
			b.Run(name+"/"+page, func(b *testing.B) {
				for b.Loop() {
					w := httptest.NewRecorder()
					if h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil)); w.Code != http.StatusOK {
						b.Fatal(w.Code)
					}
				}
			})
		}
	}
}
