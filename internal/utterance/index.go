// Package utterance links statements of different articles that tell the same
// words.
package utterance

import "hearsay/internal/news"

// Index holds the statements of a window of days.
type Index struct{}

// NewIndex returns an empty index.
func NewIndex() *Index { return &Index{} }

// Place finds the utterances that an article's statements tell and adds them.
func (x *Index) Place(f *Features, story news.StoryID) []news.Rendering {
	var out []news.Rendering
	for _, s := range f.statements {
		out = append(out, news.Rendering{
			Statement: s, Article: f.id,
			Utterance: news.NewUtteranceID(s), Variant: news.Identical, Similarity: 1,
		})
	}
	return out
}

// Add enters an article whose renderings are known.
func (x *Index) Add(f *Features, story news.StoryID, renderings []news.Rendering) {}

// Remove forgets an article's statements.
func (x *Index) Remove(id news.ArticleID) {}

// Window is the number of days on both sides of an article's day that must be
// in the index before it is placed.
func (x *Index) Window() int { return 7 }
