package web

import (
	"slices"
	"testing"

	"hearsay/internal/store"
)

func TestUtterance(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	g := get(t, h, "/utterance/"+string(f.utterances["open"].ID)).is(200)
	g.has("h1", "“We will not close the harbour, not for a single day, and no ship that has paid its dues will be turned away,”")
	g.has(".kicker", "Ana Petrova, harbour ministry spokeswoman")
	g.has(".sum", "Told by 7 outlets, from 4 origins, over 2 days, 8 times in all. First known telling: Kessian Press Agency, 8 April 2031, 14:05")
	g.has(".tellings li", "the very same words in Port Varda Herald, Kessia Morning Chronicle, Harbour Gazette")
	g.has(".tellings .kind", "The fullest telling")
	g.has(".tellings .kind", "trimmed, 64 % alike")
	g.has(".tellings del", "and no ship")
	g.has(".tree .dashed", "does not say how the words came to it")
	g.count(`.sum a[href="/story/`+string(f.story.ID)+`"]`, 1)

	cranes := get(t, h, "/utterance/"+string(f.utterances["cranes"].ID)).is(200)
	cranes.has(".conflicting", "a number or a “not” differs")
	cranes.has(".conflicting ins.sharp", "14")
	cranes.count(".conflicting .sharp", 2) // 40 and 14, not had and have
}

// A thousand outlets with the same words: some are named, the others counted.
func TestWideUtterance(t *testing.T) {
	f := crowd(1000)
	h := newSite(t, f)
	address := "/utterance/" + string(f.utterances["road"].ID)
	g := get(t, h, address).is(200)
	g.has(".tellings .by", "Paper 8 of the Coast and the Islands and 991 more")
	g.has(".more", "and 976 more tellings")
	g.count(`.more a[href="`+address+`?all"]`, 1)
	get(t, h, address+"?all").is(200).count(".tree ul li", 1000)
}

func TestChain(t *testing.T) {
	f := harbour()
	open := f.utterances["open"]
	got := drawn(newChain(newChoir(leadingSpeakers(f.story.Leading)).of(open.Speaker), open.Told))
	want := "Ana Petrova(Kessian Press Agency(Port Varda Herald, Kessia Morning Chronicle, The Varda Observer, Harbour Gazette), -Radio Kessia, -Northern Ledger)"
	if got != want {
		t.Errorf("chain %s\nwant  %s", got, want)
	}
	observer := &open.Told[slices.IndexFunc(open.Told, func(r store.RenderingView) bool { return r.Article.Outlet.Name == "Radio Kessia" })]
	observer.Statement.Via = links("told", "Northern Ledger") // which itself names no way, and came later
	got = drawn(newChain(nobody, open.Told))
	want = "Somebody whom no telling names for sure(Kessian Press Agency(Port Varda Herald, Kessia Morning Chronicle, The Varda Observer, Harbour Gazette), Northern Ledger(Radio Kessia))"
	if got != want {
		t.Errorf("chain %s\nwant  %s", got, want)
	}
	talks := f.utterances["talks"]
	got = drawn(newChain(nobody, talks.Told))
	if want := "Somebody whom no telling names for sure(the ministry(Kessian Press Agency), -Northern Ledger)"; got != want {
		t.Errorf("chain %s\nwant  %s", got, want)
	}
}
