package utterance

import "hearsay/internal/news"

// Features are what the index needs of one article's statements.
type Features struct {
	id         news.ArticleID
	statements []news.StatementID
}

// Trace reads the features of an article's statements.
func Trace(a *news.Article) *Features {
	f := &Features{id: a.ID}
	for _, s := range a.Statements {
		f.statements = append(f.statements, s.ID)
	}
	for _, s := range a.TitleStatements {
		f.statements = append(f.statements, s.ID)
	}
	return f
}

// Article is the article that the features are of.
func (f *Features) Article() news.ArticleID { return f.id }

// MarshalBinary implements encoding.BinaryMarshaler.
func (f *Features) MarshalBinary() ([]byte, error) { return []byte(f.id), nil }

// UnmarshalBinary implements encoding.BinaryUnmarshaler.
func (f *Features) UnmarshalBinary(data []byte) error {
	f.id = news.ArticleID(data)
	return nil
}
