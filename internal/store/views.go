package store

import (
	"time"

	"hearsay/internal/news"
)

// The types below are what the screens, the search command and the exports
// read: rows already joined and counted, so that nothing above the store
// counts again.

// ArticleLine is an article in a list.
type ArticleLine struct {
	ID        news.ArticleID
	Title     string
	Outlet    news.Outlet // zero when unknown
	OutletID  news.OutletID
	Published *news.Date
	Language  string
	Story     news.StoryID
	Origin    news.OriginID
}

// StoryLine is a story in a list.
type StoryLine struct {
	ID          news.StoryID
	Title       string // the title of the article that stands for the story
	Lead        string // the first paragraph of that article, verbatim
	First, Last *news.Date
	Articles    int
	Outlets     int
	Origins     int             // independent reports: reprints of one text count once
	Activity    []int           // articles a day from First to Last, of the last 366 days at most; nil when undated
	Leading     []UtteranceLine // the utterances told by most origins, at most three
}

// UtteranceLine is an utterance in a list.
type UtteranceLine struct {
	ID         news.UtteranceID
	Text       string        // the fullest rendering's words
	Speaker    *news.Speaker // nil when unsure
	SpeakerID  news.SpeakerID
	First      ArticleLine // the first known telling
	Renderings int
	Outlets    int
	Origins    int
}

// StoryView is the Story screen.
type StoryView struct {
	StoryLine
	ArticleList []ArticleLine   // by time
	Utterances  []UtteranceView // by origins, then renderings; as many as were asked for

	UtteranceTotal int         // in all
	Copies         []news.Copy // between its articles
}

// UtteranceView is an utterance with all of its tellings.
type UtteranceView struct {
	UtteranceLine
	Story news.StoryID
	Told  []RenderingView // the fullest first, then by time
}

// RenderingView is one telling of an utterance.
type RenderingView struct {
	news.Rendering
	Article   ArticleLine
	Statement news.Statement
	Text      string // the content's words
	Paragraph string // the paragraph that the statement begins in
	InTitle   bool   // the statement's spans lie in the article's title
}

// ArticleView is the Article screen.
type ArticleView struct {
	*news.Article
	Line       ArticleLine
	Story      StoryLine
	Utterances map[news.StatementID]UtteranceLine
	Copies     []CopyView
	Versions   []Version // the present one first
	Fetched    time.Time
	Gone       bool // its page no longer holds it: no statements, story and copies
}

// CopyView is a copied passage seen from one of its two articles.
type CopyView struct {
	news.Copy
	Other ArticleLine // the article at the other end
	Given bool        // this article is the origin
}

// Version is what an article said that was read at the same address.
type Version struct {
	Number        int       // from 1
	Fetched, Seen time.Time // of the first and the last reading with this text
	news.Edition

	// Became is the next version as it was read when it came, nil where it still
	// is read that way.
	Became *news.Edition
}

// Change returns two versions of the article, read in the same way where they
// follow each other. It fails when one of them is not there.
func (v *ArticleView) Change(from, to int) (old, new *Version, err error) {
	for i := range v.Versions {
		if v.Versions[i].Number == from {
			old = &v.Versions[i]
		}
		if v.Versions[i].Number == to {
			new = &v.Versions[i]
		}
	}
	if old == nil || new == nil || from >= to {
		return nil, nil, ErrNotFound
	}
	if from+1 == to && old.Became != nil {
		then := *new
		then.Edition = *old.Became
		new = &then
	}
	return old, new, nil
}

// SpeakerView is the Speaker screen.
type SpeakerView struct {
	ID         news.SpeakerID
	Name       string
	Type       news.SpeakerType
	Roles      []string        // as articles gave them, most frequent first
	Statements []RenderingView // newest first, at most 200
	Total      int             // statements in all
}

// OutletView is the Outlet screen.
type OutletView struct {
	ID       news.OutletID
	Outlet   news.Outlet
	Articles []ArticleLine // newest first, at most 200
	Total    int
	Copied   int // articles that share their origin with an earlier one of another outlet
}

// Filter narrows the Today screen; zero fields do not filter.
type Filter struct {
	Language string
	Outlet   news.OutletID
	Since    time.Time // stories with an article of that day or later
	Limit    int       // 40 when zero
	Offset   int
}

// Query is a full-text search. Words are joined by "and", "in quotation marks"
// is a phrase, -word excludes, word* matches what begins so. Without text, the
// other fields alone decide.
type Query struct {
	Text     string
	Speaker  string // part of a speaker's name
	Outlet   string // part of an outlet's name or domain
	Language string
	From, To string // ISO days, inclusive
	Limit    int    // of each list, 20 when zero
	Offset   int
}

// Results is what a search found. A query that matches very much is answered
// from the matches that were saved last.
type Results struct {
	Articles        []ArticleHit
	Statements      []StatementHit
	ArticleTotal    int
	StatementTotal  int
	Capped          bool    // a total is the most that is counted: there are more
	Speakers        []Facet // over the matches that are counted, most frequent first, at most ten
	OutletsAndHosts []Facet
}

// ArticleHit is an article that matches, with the words in context.
type ArticleHit struct {
	ArticleLine
	Snippet []Fragment
}

// StatementHit is a statement that matches.
type StatementHit struct {
	RenderingView
	Snippet []Fragment
}

// Fragment is a piece of a snippet, verbatim.
type Fragment struct {
	Text string
	Hit  bool // a word that was searched
}

// Facet is a value with the number of hits that have it.
type Facet struct {
	Value string
	Count int
}
