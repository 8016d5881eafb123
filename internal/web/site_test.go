package web

import (
	"testing"
)

func TestEveryPageAnswers(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	u := f.utterances["open"]
	for _, path := range []string{
		"/", "/story/" + string(f.story.ID), "/utterance/" + string(u.ID), "/article/" + string(f.articles[0].article.ID),
		"/speaker/" + string(u.SpeakerID), "/outlet/" + string(f.story.ArticleList[0].OutletID), "/search", "/search?q=harbour",
	} {
		g := get(t, h, path).is(200)
		g.count("main", 1)
		g.count("h1", 1)
	}
}
