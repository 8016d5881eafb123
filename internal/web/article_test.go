package web

import (
	"testing"

	"hearsay/internal/news"
)

func TestArticle(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	address := "/article/" + string(f.find("kpa").article.ID)
	g := get(t, h, address).is(200)
	g.has("h1", "Kessia keeps its harbour open as dockers walk out")
	g.has(".kicker", "Kessian Press Agency, 8 April 2031, 14:05 UTC+03:00")
	g.has(".sum", "8 statements by 4 speakers")
	g.has(".sum", "told by 8 outlets, from 5 origins, over 3 days")
	g.has(".note", "Ana Petrova, harbour ministry spokeswoman")
	g.has(".note", "interview with KPA")
	g.has(".note", "Tomas Lind, as told by Ana Petrova")
	g.has(".whys", "in quotation marks; sure: goes on with the quotation before")
	g.has(".whys", "told by 7 outlets, from 4 origins")
	g.has(".sharednote", "Also in Port Varda Herald and 2 others")
	g.has(".facts", "as the page’s metadata says")
	g.has("#same-2", "also in Harbour Gazette")
	g.has(".versions", "An earlier title")
	g.count(`.facts a[href="https://kpa.example/"][rel="noopener noreferrer nofollow"]`, 1)
	g.count(`.facts a[href="/api/v1/articles/`+string(f.find("kpa").article.ID)+`"]`, 1)

	get(t, h, "/article/"+string(f.find("herald").article.ID)).has(".sharednote", "The words of Kessian Press Agency")
	get(t, h, "/article/"+string(f.find("letters").article.ID)).has(".sum", "Nobody is quoted")
	chronicle := get(t, h, "/article/"+string(f.find("chronicle").article.ID))
	chronicle.has(".kicker", "15:20 UTC+03:00, opinion, updated")
	chronicle.has(".facts", "Marked as")
	chronicle.has(".facts", "updated: “update”, on the page")
	observer := get(t, h, "/article/"+string(f.find("observer").article.ID))
	observer.has(".note", "? The text does not say for sure who speaks")
	observer.has(".sum", "1 of them without a sure speaker")
	get(t, h, "/article/"+string(f.find("radio").article.ID)).has(".note", "? an uncertain reading")
}

func TestArticleVersions(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	address := "/article/" + string(f.find("kpa").article.ID)
	older := get(t, h, address+"?version=1").is(200)
	older.has("h1", "An earlier title")
	older.has(".par", "It was shorter.")
	older.has(".warning", "version 1")
	older.count(".told", 0)
	older.count(`.warning a[href="`+address+`/changes?from=1&to=2"]`, 1)
	get(t, h, address+"?version=2").is(200).count(".warning", 0)
	get(t, h, address+"?version=3").is(404)
	get(t, h, address+"?version=x").is(404)
}

func TestInitials(t *testing.T) {
	tests := map[string]string{
		"Ana Petrova": "AP", "KPA": "KPA", "Suldania’s defence ministry": "SDM", "the harbour ministry": "HM", "Kessian foreign ministry": "KFM",
		"Jon van der Hale": "JDH", "Ørsted": "ØR", "Tarvenia": "TA", "«»": "·", "": "·", "Анна Петрова": "АП",
	}
	for name, want := range tests {
		if got := initials(name); got != want {
			t.Errorf("initials(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestChoir(t *testing.T) {
	var speakers []*news.Speaker
	for _, name := range []string{"Ana Petrova", "Anton Pell", "Tomas Lind", "Tomas Lind", "B", "C", "D", "E", "F", "G", "H"} {
		speakers = append(speakers, &news.Speaker{Name: name})
	}
	c := newChoir(append(speakers, nil))
	tests := []struct{ name, class, initials string }{
		{"Tomas Lind", "v1", "TL"},  // speaks most
		{"Ana Petrova", "v2", "AP"}, // then in order of appearance
		{"Anton Pell", "v3", "AP2"}, // initials are one of their kind
		{"F", "v8", "F"},
		{"G", "v9", "G"}, // no ninth colour
		{"H", "v9", "H"},
	}
	for _, test := range tests {
		if v := c.of(&news.Speaker{Name: test.name}); v.Class != test.class || v.Initials != test.initials {
			t.Errorf("%s is %s %s, want %s %s", test.name, v.Class, v.Initials, test.class, test.initials)
		}
	}
	if v := c.of(nil); v.Known() || v.Initials != "?" {
		t.Errorf("nobody is %+v", v)
	}
}
