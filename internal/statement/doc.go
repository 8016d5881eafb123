// Package statement finds in an article who said what: statements with their
// source, cue, content, speaker, chain of sources and time.
package statement

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Found is what an article's body and title say.
type Found struct{ Body, Title []news.Statement }

// Find returns the statements of an article whose text and title were
// analysed as body and title.
func Find(a *news.Article, body, title *text.Doc) (Found, error) {
	return Found{}, nil
}
