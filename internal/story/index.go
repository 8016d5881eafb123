// Package story places articles: into stories, and beside the articles that
// they share passages with.
package story

import "hearsay/internal/news"

// Index holds the known articles of a window of days.
type Index struct{}

// Placed is where a new article belongs among the known ones.
type Placed struct {
	Story      news.StoryID
	Similarity float64 // with the story, 0 for its founder
	Reason     string
	Origin     news.OriginID
	Copies     []news.Copy
	Regrouped  map[news.ArticleID]news.OriginID
}

// NewIndex returns an empty index.
func NewIndex() *Index { return &Index{} }

// Place finds the place of a new article and adds it.
func (x *Index) Place(f *Features) Placed {
	return Placed{Story: news.NewStoryID(f.id), Origin: news.OriginID(f.id)}
}

// Add enters an article whose place is known.
func (x *Index) Add(f *Features, story news.StoryID, origin news.OriginID) {}

// Remove forgets an article.
func (x *Index) Remove(id news.ArticleID) {}

// Window is the number of days on both sides of an article's day that must be
// in the index before it is placed.
func (x *Index) Window() int { return 7 }
