package store

import "hearsay/internal/news"

// Reading is one page as it was read, with the articles found on it and the
// place of each among the known ones.
type Reading struct {
	Page     *news.Page
	ID       news.PageID
	Hash     string // of the page's bytes and of what decides the outcome of reading them
	Articles []Filed

	// What the page showed of its host: none when Host is empty.
	Host  string
	Sight []byte

	// Before are the articles of the page as it was last read, found by the
	// program that found Articles: the two differ only where the page does. Nil
	// where they are not known; then what the store has of them counts.
	Before []*news.Article
}

// Filed is an article with its placement, and what the stages keep of it for
// comparing later articles with it.
type Filed struct {
	Article                    *news.Article
	Placement                  news.Placement
	StoryTrace, UtteranceTrace []byte
}

// Trace is what the relation indexes need to know a stored article again.
type Trace struct {
	Article                    news.ArticleID
	Story                      news.StoryID
	Origin                     news.OriginID
	Day                        *int // news.Date.Day, nil without one
	StoryTrace, UtteranceTrace []byte
	Renderings                 []news.Rendering // of the article's statements
}

// Counts is how much the store holds.
type Counts struct {
	Pages, Articles, Statements, Utterances, Stories, Outlets, Speakers int

	Newest *news.Date // of the newest dated article, nil without one
}

// OutletLine is an outlet in a list.
type OutletLine struct {
	ID       news.OutletID
	Outlet   news.Outlet
	Articles int
}

// StatementExport is a statement with its place.
type StatementExport struct {
	news.Statement
	Article   news.ArticleID
	Utterance news.UtteranceID // empty for none
	Text      string           // what the spans refer to: the article's text or title
	InTitle   bool
}

// CopyExport is a copied passage with the texts that its spans refer to.
type CopyExport struct {
	news.Copy
	FromText, ToText string
}
