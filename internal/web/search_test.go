package web

import "testing"

func TestSearch(t *testing.T) {
	h := newSite(t, harbour())
	blank := get(t, h, "/search").is(200)
	blank.has(".explain", "All words must occur.")
	blank.count(".tellings, .lines, .blank", 0)

	g := get(t, h, "/search?q=close+the+harbour").is(200)
	g.has("title", "Search")
	g.has(".sum", "statements and")
	g.has(".tellings mark", "close the harbour")
	g.has(".lines mark", "close the harbour")
	g.has(".facets", "Said by Ana Petrova")
	g.count(`.facets a[href="/search?q=close+the+harbour&speaker=Ana+Petrova"]`, 1)
	g.count(`#q[value="close the harbour"]`, 1)

	none := get(t, h, "/search?q=zzz&speaker=Lind").is(200)
	none.has(".blank h2", "Nothing matches")
	none.count(`.blank a[href="/search?q=zzz"]`, 1)
	none.count("details[open]", 1)

	get(t, h, "/search?q=x&since=soon").is(400).has("h1", "cannot be read")
}
