package web

import "testing"

func TestSpeaker(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	g := get(t, h, "/speaker/"+string(f.utterances["open"].SpeakerID)).is(200)
	g.has("h1", "Ana Petrova")
	g.has(".sum", "10 statements on record. Called “harbour ministry spokeswoman” by articles.")
	g.has("h2", "9 April 2031")
	g.has(".tellings li", "in the outlet’s words; ? an uncertain reading")
	g.has(".tellings li", "citing Kessian Press Agency")
	// The agency's words are told once, with all who carry them.
	g.has(".tellings li", "the very same words in Port Varda Herald, Kessian Press Agency")
}

func TestOutlet(t *testing.T) {
	f := harbour()
	g := get(t, newSite(t, f), "/outlet/"+string(f.story.ArticleList[0].OutletID)).is(200)
	g.has("h1", "Kessian Press Agency")
	g.has(".kicker", "Outlet, kpa.example")
	g.has(".sum", "1 article on record.")
	g.has(".lines li", "Kessia keeps its harbour open")
}
