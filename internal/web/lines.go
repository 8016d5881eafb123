package web

import (
	"net/url"
	"strconv"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// articleLine is an article in a list.
type articleLine struct {
	ID       news.ArticleID
	Title    string
	Outlet   string
	OutletID news.OutletID
	When     *moment
}

func lineOf(a store.ArticleLine) articleLine {
	return articleLine{a.ID, titleOf(a.Title), outletName(a.Outlet), a.OutletID, when(a.Published)}
}

// sameWords are the articles that repeat something word for word.
type sameWords struct {
	Shown []articleLine
	More  int
}

// sameShown is how many of them a page names unless all are asked for.
const sameShown = 8

func (s *sameWords) add(a store.ArticleLine, most int) {
	if len(s.Shown) == most {
		s.More++
		return
	}
	s.Shown = append(s.Shown, lineOf(a))
}

func linesOf(as []store.ArticleLine) []articleLine {
	lines := make([]articleLine, len(as))
	for i, a := range as {
		lines[i] = lineOf(a)
	}
	return lines
}

func titleOf(title string) string {
	if title == "" {
		return "Untitled"
	}
	return title
}

// titleSize keeps a title of two sentences from filling a small screen.
func titleSize(title string) string {
	if len(title) > 90 {
		return "middling"
	}
	return "short"
}

func outletName(o news.Outlet) string {
	switch {
	case o.Name != "":
		return o.Name
	case o.Domain != "":
		return o.Domain
	}
	return "An unnamed outlet"
}

// said is an utterance in a list.
type said struct {
	ID     news.UtteranceID
	Number int // from 1, in the list
	Text   string
	Voice  voice
	Reach  string
	First  articleLine
}

func saidOf(u store.UtteranceLine, c choir) said {
	s := said{
		ID: u.ID, Text: u.Text, Voice: c.of(u.Speaker), First: lineOf(u.First),
		Reach: reach(u.Outlets, u.Origins, nil, nil),
	}
	if u.Outlets == 1 {
		s.Reach = "told by " + s.First.Outlet
	}
	return s
}

// httpAddress is an address from a page, empty unless a browser may follow it
// safely.
func httpAddress(address string) string { return news.CanonicalURL(address) }

func copyWords(k news.CopyKind, similarity float64) string {
	if k == news.Adapted {
		return "adapted, " + percent(similarity) + " of the words in order"
	}
	return "word for word"
}

// pager leads through a list that is too long for one page.
type pager struct {
	Before, After string // addresses, empty at the ends
	From, To      int    // from 1
}

// newPager makes the links of a list that shows size entries from offset on.
func newPager(u *url.URL, offset, shown, size int, more bool) pager {
	p := pager{From: offset + 1, To: offset + shown}
	if offset > 0 {
		p.Before = withFrom(u, max(0, offset-size))
	}
	if more {
		p.After = withFrom(u, offset+size)
	}
	return p
}

func withFrom(u *url.URL, offset int) string {
	q := u.Query()
	q.Del("from")
	if offset > 0 {
		q.Set("from", strconv.Itoa(offset))
	}
	if len(q) == 0 {
		return u.Path
	}
	return u.Path + "?" + q.Encode()
}

// offsetOf reads where a page of a list begins; anything but a sensible number
// is the beginning.
func offsetOf(q url.Values) int {
	n, err := strconv.Atoi(q.Get("from"))
	if err != nil || n < 0 || n > 1_000_000 {
		return 0
	}
	return n
}
