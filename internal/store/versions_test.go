package store

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"hearsay/internal/news"
)

const bridgeAddress = "https://kpa.example/bridge"

// bridge is a reading at an hour of a page that quotes Ana Petrova with those
// words; the page's bytes are sent.
func bridge(t *testing.T, hour int, sent, words string) Reading {
	t.Helper()
	r := harbour(t, bridgeAddress, "en", "The bridge", words+", Ana Petrova said.", words, "Ana Petrova", "2031-04-08")
	r.Hash, r.Page.Body = sent, []byte(sent)
	r.Page.Fetched = time.Date(2031, 4, 9, hour, 0, 0, 0, time.UTC)
	return r
}

func TestVersions(t *testing.T) {
	edition := func(r Reading) news.Edition { return r.Articles[0].Article.Edition() }
	at := func(hour int) time.Time { return time.Date(2031, 4, 9, hour, 0, 0, 0, time.UTC) }
	first, second, third := bridge(t, 7, "a", "“It will close”"), bridge(t, 9, "b", "“It may close”"), bridge(t, 10, "c", "“It is open”")
	around := bridge(t, 8, "a, other menu", "“It will close”")

	again := bridge(t, 8, "a", "“It will close again”")   // other stages, the same bytes
	misread := bridge(t, 7, "a", "Menu: “It will close”") // by an earlier program
	reread := bridge(t, 8, "a, other menu", "“It will close”")
	reread.Before = []*news.Article{first.Articles[0].Article}
	changedReread := bridge(t, 9, "b", "“It may close”")
	changedReread.Before = []*news.Article{first.Articles[0].Article}
	thirdReread := bridge(t, 10, "c", "“It is open”")
	thirdReread.Before = []*news.Article{bridge(t, 9, "b", "“It may close” Share this").Articles[0].Article}
	secondThen := edition(second)
	gone := Reading{ID: first.ID, Hash: "404", Page: &news.Page{URL: bridgeAddress, Fetched: at(8)}}

	tests := []struct {
		name     string
		readings []Reading
		want     []Version
	}{
		{"one reading", []Reading{first}, []Version{{1, at(7), at(7), edition(first), nil}}},
		{"another text", []Reading{first, second}, []Version{{2, at(9), at(9), edition(second), nil}, {1, at(7), at(7), edition(first), nil}}},
		{"the page changed only around it", []Reading{first, around}, []Version{{1, at(7), at(8), edition(around), nil}}},
		{"seen last before it changed", []Reading{first, around, second}, []Version{{2, at(9), at(9), edition(second), nil}, {1, at(7), at(8), edition(first), nil}}},
		{"the same bytes read in another way", []Reading{first, again}, []Version{{1, at(7), at(7), edition(again), nil}}},
		{"other bytes, and only the program reads the text in another way", []Reading{misread, reread}, []Version{{1, at(7), at(8), edition(reread), nil}}},
		{"an earlier version is as this program reads it", []Reading{misread, changedReread}, []Version{{2, at(9), at(9), edition(second), nil}, {1, at(7), at(7), edition(first), nil}}},
		{
			"what a version became stays as it was read when it came",
			[]Reading{first, second, thirdReread},
			[]Version{
				{3, at(10), at(10), edition(third), nil},
				{2, at(9), at(9), thirdReread.Before[0].Edition(), nil},
				{1, at(7), at(7), edition(first), &secondThen},
			},
		},
		{"the page no longer has it", []Reading{first, gone}, []Version{{1, at(7), at(7), edition(first), nil}}},
		{"it comes back", []Reading{first, gone, second}, []Version{{2, at(9), at(9), edition(second), nil}, {1, at(7), at(7), edition(first), nil}}},
	}
	for _, test := range tests {
		s := openTemp(t)
		for _, r := range test.readings {
			save(t, s, r)
		}
		v, err := s.Article(context.Background(), first.Articles[0].Article.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, v.Versions, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func TestChangeOfVersions(t *testing.T) {
	became := &news.Edition{Text: "b, as it came"}
	v := ArticleView{Versions: []Version{
		{Number: 3, Edition: news.Edition{Text: "c"}},
		{Number: 2, Edition: news.Edition{Text: "b"}},
		{Number: 1, Edition: news.Edition{Text: "a"}, Became: became},
	}}
	tests := []struct {
		from, to int
		want     string
	}{{1, 2, "a → b, as it came"}, {2, 3, "b → c"}, {1, 3, "a → c"}, {2, 1, ""}, {1, 1, ""}, {0, 1, ""}, {3, 4, ""}}
	for _, test := range tests {
		got := ""
		old, new, err := v.Change(test.from, test.to)
		if err == nil {
			got = old.Text + " → " + new.Text
		}
		if got != test.want || (err != nil) != (test.want == "") || err != nil && !errors.Is(err, ErrNotFound) {
			t.Errorf("%d to %d: %s, %v", test.from, test.to, got, err)
		}
	}
}

// TestVersionsOfAnEarlierProgram reads one that was kept without statements.
func TestVersionsOfAnEarlierProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	first := bridge(t, 7, "a", "“It will close”")
	save(t, s, first)
	save(t, s, bridge(t, 9, "b", "“It may close”"))
	execute(t, path, "UPDATE version SET seen = NULL, detail = NULL, became = NULL") // as the migration leaves them
	v, err := s.Article(context.Background(), first.Articles[0].Article.ID)
	if err != nil {
		t.Fatal(err)
	}
	old := v.Versions[1]
	if old.Stated || old.Statements != nil || old.Text != first.Articles[0].Article.Text || !old.Seen.Equal(old.Fetched) || !v.Versions[0].Stated {
		t.Errorf("%+v", v.Versions)
	}
}
