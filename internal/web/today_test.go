package web

import (
	"testing"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

func TestToday(t *testing.T) {
	f := harbour()
	h := newSite(t, f)
	g := get(t, h, "/").is(200)
	g.has(".story h2", "Kessia keeps its harbour open")
	g.has(".told-by", "Told by 8 outlets, from 5 origins, over 3 days. Articles a day: 4, 3, 1 Latest 10 April 2031, 09:00")
	g.has(".lead", "through the strike")
	g.has(".leading li", "Ana Petrova, harbour ministry spokeswoman told by 7 outlets, from 4 origins")
	g.has("svg title", "Articles a day: 4, 3, 1")
	g.has(".holdings", "The record holds 8 articles by 8 outlets")
	g.count("select option[selected]", 0)
	g.has("summary", "Stories in all languages, by all outlets, of all days")

	filtered := get(t, h, "/?language=en&period=7").is(200)
	filtered.count("select option[selected]", 2)
	filtered.has("summary", "Stories in English, by all outlets, of the last week")
	filtered.count(`.filter a[href="/"]`, 1)
	get(t, h, "/?language=xx").is(200).has(".blank h2", "No story fits")
	get(t, h, "/?from=30").is(200).has(".pager", "← before")
	for _, odd := range []string{"/?from=-1", "/?from=x", "/?from=99999999999999999999", "/?period=soon"} {
		get(t, h, odd).is(200).has(".story h2", "Kessia")
	}
}

func TestTodayBeforeAnythingIsRead(t *testing.T) {
	f := harbour()
	f.articles = nil
	f.story.ArticleList = nil
	g := get(t, newSite(t, f), "/").is(200)
	g.has(".blank h2", "Nothing has been read yet")
	g.count(".story, .filter", 0)
}

func TestReach(t *testing.T) {
	day := fakeDate
	tests := []struct {
		l    store.StoryLine
		want string
	}{
		{store.StoryLine{Articles: 1, Outlets: 1, Origins: 1}, "told by 1 outlet"},
		{store.StoryLine{Articles: 7, Outlets: 7, Origins: 2, First: day("2031-04-08"), Last: day("2031-04-10")}, "told by 7 outlets, from 2 origins, over 3 days"},
		{store.StoryLine{Articles: 1204, Outlets: 312, Origins: 40}, "told by 312 outlets, from 40 origins, in 1,204 articles"},
		{store.StoryLine{Articles: 1}, "told by an outlet that the page does not name"},
	}
	for _, test := range tests {
		if got := storyReach(test.l); got != test.want {
			t.Errorf("%s, want %s", got, test.want)
		}
	}
}

func TestReachOfOne(t *testing.T) {
	from := func(o news.Outlet) store.StoryLine {
		return store.StoryLine{Articles: 2, Outlets: 1, Origins: 1, Leading: []store.UtteranceLine{{First: store.ArticleLine{Outlet: o}}}}
	}
	tests := []struct {
		l    store.StoryLine
		want string
	}{
		{from(news.Outlet{Name: "Port Gazette"}), "Told by Port Gazette."},
		{from(news.Outlet{}), "Told by 1 outlet, in 2 articles."}, // the other article's page names it
	}
	for _, test := range tests {
		if got := newStoryItem(test.l).Reach; got != test.want {
			t.Errorf("%s, want %s", got, test.want)
		}
	}
}

func TestDays(t *testing.T) {
	tests := []struct{ first, last, want string }{
		{"2031-04-08", "2031-04-08", "8 April 2031"},
		{"2031-04-08", "2031-04-10", "8–10 April 2031"},
		{"2031-04-30", "2031-05-02", "30 April – 2 May 2031"},
		{"2031-12-31", "2032-01-01", "31 December 2031 – 1 January 2032"},
		{"", "", ""},
	}
	for _, test := range tests {
		if got := days(fakeDate(test.first), fakeDate(test.last)); got != test.want {
			t.Errorf("%s to %s: %s, want %s", test.first, test.last, got, test.want)
		}
	}
}

func TestSparkline(t *testing.T) {
	if newSparkline(nil) != nil || newSparkline([]int{4}) != nil {
		t.Error("a line of one day")
	}
	tests := []struct {
		perDay        []int
		points, title string
	}{
		{[]int{4, 2, 0}, "3,3 9,10 15,17", "Articles a day: 4, 2, 0"},
		{[]int{0, 0}, "3,17 9,17", "Articles a day: 0, 0"},
		{append(make([]int, 30), 1, 1, 3), "3,17 9,17 15,17 21,17 27,17 33,17 39,17 45,17 51,17 57,17 63,3", "Articles in each 3 days: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5"},
	}
	for _, test := range tests {
		if l := newSparkline(test.perDay); l.Points != test.points || l.Title != test.title {
			t.Errorf("%v: %s, %s", test.perDay, l.Points, l.Title)
		}
	}
}
