package page

import (
	"strings"
	"testing"
)

func TestTraits(t *testing.T) {
	tests := []struct {
		name, element string
		want          []trait
		not           []trait
	}{
		{"no name", "<div>", nil, []trait{tBody, tArticle}},
		{"by its tag", "<nav>", []trait{tNavTag}, nil},
		{"words are parted by signs", `<div class="article__body">`, []trait{tArticle, tBody, tText}, nil},
		{"and by capitals", `<div class="storyContent">`, []trait{tArticle, tBody, tText}, nil},
		{"a long word may stand inside another", `<div id=mainstorycontent>`, []trait{tText}, nil},
		{"a short one only as a whole", `<div class="headless shadow">`, nil, []trait{tAdvert}},
		{"as a whole word", `<div class="top-ad">`, []trait{tAdvert}, nil},
		{"the beginning of a word", `<div class="navigation">`, []trait{tMenu}, nil},
		{"not its middle", `<div class="unnavigable">`, nil, []trait{tMenu}},
		{"microdata", `<div itemprop=articleBody>`, []trait{tText}, nil},
		{"an attribute that names nothing", `<div data-story=content>`, nil, []trait{tArticle, tBody}},
		{"hidden by its style", `<div style="color:red;display: none">`, []trait{tHidden}, nil},
		{"shown by its style", `<div style="display:block">`, nil, []trait{tHidden}},
		{"hidden", `<div hidden>`, []trait{tHidden}, nil},
	}
	for _, test := range tests {
		set := traitsOf(lastElement(test.element))
		for _, want := range test.want {
			if set&want.set() == 0 {
				t.Errorf("%s: trait %d is not there", test.name, want)
			}
		}
		for _, not := range test.not {
			if set&not.set() != 0 {
				t.Errorf("%s: trait %d is there", test.name, not)
			}
		}
	}
}

func TestTraitWordsAreLetters(t *testing.T) {
	if n := len(traitWords.nodes); n < 100 || n > 1<<15 {
		t.Errorf("%d nodes", n)
	}
}

func FuzzTraitWords(f *testing.F) {
	f.Add("article__body storyContent")
	f.Add("ŝ-Ad\x00")
	f.Fuzz(func(t *testing.T, s string) {
		if traitWords.read(s)&^traitWords.read(s+" "+strings.ToLower(s)) != 0 {
			t.Errorf("%q: a word beside others has fewer traits", s)
		}
	})
}
