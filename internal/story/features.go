package story

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Features are what the index needs of one article.
type Features struct {
	id news.ArticleID
}

// Trace reads the features of an article whose body was analysed.
func Trace(a *news.Article, body *text.Doc) *Features { return &Features{id: a.ID} }

// Article is the article that the features are of.
func (f *Features) Article() news.ArticleID { return f.id }

// MarshalBinary implements encoding.BinaryMarshaler.
func (f *Features) MarshalBinary() ([]byte, error) { return []byte(f.id), nil }

// UnmarshalBinary implements encoding.BinaryUnmarshaler.
func (f *Features) UnmarshalBinary(data []byte) error {
	f.id = news.ArticleID(data)
	return nil
}
