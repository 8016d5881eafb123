package utterance

import (
	"hearsay/internal/news"
	"hearsay/internal/trace"
)

// Features are what the index needs of one article's statements.
type Features struct {
	id         news.ArticleID
	day        int32 // days since 1970, or trace.Undated
	statements []statement
}

// statement is one statement as canonical words.
type statement struct {
	id         news.StatementID
	speaker    speaker
	title      bool
	start, end uint32 // of its content, in the article's title or text
	quoted     uint32 // weight of the words inside quotation marks
	written    uint64 // hash of the words as they are written
	words      []word
}

// Trace reads the features of an article's statements. It is pure: articles
// may be traced side by side.
func Trace(a *news.Article) *Features {
	f := &Features{id: a.ID, day: trace.Undated}
	if day, known := a.Published.Day(); known {
		f.day = int32(day)
	}
	f.add(a.Text, a.Statements, false)
	f.add(a.Title, a.TitleStatements, true)
	return f
}

func (f *Features) add(t string, statements []news.Statement, title bool) {
	for i := range statements {
		s := &statements[i]
		content := s.Content[0].Cover(s.Content[len(s.Content)-1].Span)
		words, written := canonical(s.ContentText(t))
		f.statements = append(f.statements, statement{
			id: s.ID, speaker: newSpeaker(s.Speaker), title: title,
			start: uint32(content.Start), end: uint32(content.End),
			quoted: quotedWeight(t, s.Content), words: words, written: written,
		})
	}
}

// quotedWeight weighs the words that an outlet gives as spoken.
func quotedWeight(t string, content []news.Content) uint32 {
	sum := 0
	for _, c := range content {
		if c.Quoted {
			words, _ := canonical(c.Of(t))
			sum += weightOf(words)
		}
	}
	return uint32(sum)
}

// overlaps reports whether one of two statements of an article stands inside the
// other.
func (s *statement) overlaps(o *statement) bool {
	return s.title == o.title && s.start < o.end && o.start < s.end
}
