package page

import "hearsay/internal/news"

// draft is an article as one of the readers found it, before it has an id, an
// address and spans.
type draft struct {
	title  string
	shown  string  // the heading that readers see, which may have other words
	blocks []block // in reading order; the title is not among them

	byline  []string // people, without roles or "By"
	credits []string // agencies and other outlets the text is taken from
	section string
	outlet  *news.Outlet

	published, updated *news.Date

	language string // what the page itself declares; the text outvotes it
	flags    []spoken
	dateline string // the place, as the markup or a line beside the title gives it
	repeats  int    // how often the article stands on the page, at least 1
	warnings []string
}

// block is one paragraph or its like. White space in its text need not be
// collapsed yet.
type block struct {
	kind news.BlockKind
	text string
}

// hints are what is known of a page besides its body: the keys of its .jsonl
// line and its address. Zero fields are unknown.
type hints struct {
	url       string
	title     string
	byline    []string
	outlet    *news.Outlet
	published *news.Date // its evidence is meta
	visit     *visit     // nil without a memory of hosts
	cutter    *Cutter    // nil for the one that is shipped
}
