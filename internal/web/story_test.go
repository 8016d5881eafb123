package web

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/news"
)

func TestStory(t *testing.T) {
	f := harbour()
	g := get(t, newSite(t, f), "/story/"+string(f.story.ID)).is(200)
	g.has("h1", "Kessia keeps its harbour open as dockers walk out")
	g.has(".kicker", "Story, 8–10 April 2031")
	g.has(".sum", "Told by 8 outlets, from 5 origins, over 3 days. First by Kessian Press Agency, 8 April 2031, 14:05")
	g.has(".utterances li", "“We will not close the harbour, not for a single day")
	g.has(".utterances li", "told by 7 outlets, from 4 origins")
	g.has(".conflicts li", "14 cranes")
	g.has(".lines summary", "3 more with the same report")

	// The timeline: a line for each outlet, a mark for each article.
	g.count(".timeline text.name", 8)
	g.count(".timeline .own", 5)
	g.count(".timeline circle.copy", 2)
	g.count(".timeline rect.copy", 1) // only its day is known
	g.has(".timeline a title", "Port Varda Herald, 8 April 2031, 14:40 UTC+03:00: “Not for a single day”: harbour stays open (carries an earlier report)")

	// The matrix: reprints stand together under their origin.
	g.count(".matrix tbody", 5)
	g.has(".matrix .origin", "One report, first by Kessian Press Agency")
	g.has(".matrix a.conflicting", "conflicting")
	g.has(".matrix a.trimmed", "trimmed")
	g.has(".matrix a.reworded", "reworded")

	g.has(".tree", "3 passages, word for word; agency credit")
}

// A thousand articles: what is left out is counted, and reachable.
func TestLongStory(t *testing.T) {
	f := crowd(1000)
	h := newSite(t, f)
	address := "/story/" + string(f.story.ID)
	g := get(t, h, address).is(200)
	g.count(".timeline text.name", outletsShown)
	g.has("figcaption", "and 970 more outlets are not drawn")
	g.count(".matrix tbody tr", outletsShown)
	g.has(".more a", "and 960 more articles")
	g.count(`.more a[href="`+address+`?all"]`, 2)
	if kb := len(g.source) / 1024; kb > 160 {
		t.Errorf("the page has %d KB", kb)
	}
	all := get(t, h, address+"?all").is(200)
	all.count(".timeline text.name", 1000)
	all.count(".more", 0)
}

func TestEmptyStory(t *testing.T) {
	f := harbour()
	f.story.ArticleList, f.story.Utterances, f.story.Copies, f.story.Title, f.story.Lead = nil, nil, nil, "", ""
	g := get(t, newSite(t, f), "/story/"+string(f.story.ID)).is(200)
	g.has("h1", "Untitled")
	g.has(".none", "Nobody is quoted")
	g.has(".none", "lost its articles")
	g.count("svg, table, .tree", 0)
}

// crowd is a story of n outlets, each with a report of its own in which the
// mayor says the same.
func crowd(n int) *fake {
	var as []*fakeArticle
	for i := range n {
		as = append(as, &fakeArticle{
			key: fmt.Sprintf("paper%d", i), outlet: fmt.Sprintf("Paper %d of the Coast and the Islands", i),
			domain: fmt.Sprintf("paper%d.example", i), at: fmt.Sprintf("2031-04-%02dT%02d:00:00Z", 1+i%28, i%24),
			title: fmt.Sprintf("Coast road, day %d", i), body: "The mayor asked drivers to keep the coast road free.",
			said: []fakeSaid{{words: []string{"drivers to keep the coast road free"}, cue: "asked", source: "The mayor", who: oreva, utterance: "road"}},
		})
	}
	return newFake("The coast road", as...)
}

func TestTimelineNeedsTwoMoments(t *testing.T) {
	f := harbour()
	list := f.story.ArticleList
	if newTimeline(list[:1], 30) != nil || newTimeline(nil, 30) != nil {
		t.Error("a timeline of one article")
	}
	undated := list[1]
	undated.Published = nil
	if newTimeline(append(list[:1:1], undated), 30) != nil {
		t.Error("a timeline of one dated article")
	}
	got := newTimeline(append(list[:3:3], undated), 30)
	if got == nil || got.Missed != "1 article has no day and cannot be placed." {
		t.Errorf("a timeline with an undated article: %+v", got)
	}
}

func TestTicks(t *testing.T) {
	tests := []struct{ from, to, want string }{
		{"2031-04-08T14:05:00Z", "2031-04-08T16:00:00Z", "15:00 16:00"},
		{"2031-04-08T14:05:00Z", "2031-04-10T09:00:00Z", "9 April 12:00 10 April"},
		{"2031-04-08T14:05:00+03:00", "2031-04-10T09:00:00+03:00", "9 April 12:00 10 April"},
		{"2031-04-08", "2031-04-20", "8 April 12 April 16 April 20 April"},
		{"2021-04-08", "2031-04-20", "2026 2031"},
	}
	for _, test := range tests {
		a, b := fakeDate(test.from), fakeDate(test.to)
		var got []string
		for _, tick := range (scale{a.Time, b.Time}).ticks() {
			got = append(got, tick.Text)
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("ticks from %s to %s: %s, want %s", test.from, test.to, s, test.want)
		}
	}
}

// drawn is a tree in one line: "Root(Leaf, -Dashed leaf)".
func drawn(b branch) string {
	s := b.Name
	if b.Dashed {
		s = "-" + s
	}
	var inner []string
	for _, next := range b.Branches {
		inner = append(inner, drawn(next))
	}
	if len(inner) > 0 {
		s += "(" + strings.Join(inner, ", ") + ")"
	}
	return s
}

func TestCopyTree(t *testing.T) {
	f := harbour()
	trees, more := copyTree(f.story, 30)
	if len(trees) != 1 || drawn(trees[0]) != "Kessian Press Agency(Port Varda Herald, Kessia Morning Chronicle, Harbour Gazette)" || more != "" {
		t.Errorf("copies: %v, %q", trees, more)
	}
	trees, more = copyTree(f.story, 2)
	if drawn(trees[0]) != "Kessian Press Agency(Port Varda Herald, Kessia Morning Chronicle)" || more != "and 1 more article" {
		t.Errorf("two copies at most: %s, %q", drawn(trees[0]), more)
	}
	// Two that copy from each other are no reason to draw for ever.
	f.story.Copies = append(f.story.Copies, news.Copy{From: f.story.Copies[0].To, To: f.story.Copies[0].From})
	if trees, _ = copyTree(f.story, 30); len(trees) > 1 {
		t.Errorf("a circle: %v", trees)
	}
}
