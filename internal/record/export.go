package record

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// ExportedStatement is a statement with its place. Its offsets refer to the
// article's text or, where InTitle is set, to its title.
type ExportedStatement struct {
	Statement
	Article   news.ArticleID    `json:"article"`
	Utterance *news.UtteranceID `json:"utterance"`
	InTitle   bool              `json:"in_title"`
	Text      string            `json:"text"` // the content's words
}

// FromStatement converts a statement of article with spans of t, which is the
// article's title when inTitle is set and its text otherwise. It tells no
// utterance when that id is empty.
func FromStatement(s *news.Statement, t string, inTitle bool, article news.ArticleID, utterance news.UtteranceID) ExportedStatement {
	r := ExportedStatement{
		Statement: fromStatement(s, t, text.NewOffsets(t)),
		Article:   article,
		InTitle:   inTitle,
		Text:      s.ContentText(t),
	}
	if utterance != "" {
		r.Utterance = &utterance
	}
	return r
}

// Utterance is what was said once, with its renderings, the first known first.
type Utterance struct {
	ID         news.UtteranceID `json:"id"`
	Speaker    *Speaker         `json:"speaker"`
	Text       string           `json:"text"`
	First      *FirstTelling    `json:"first"`
	Origins    int              `json:"origins"`
	Renderings []Rendering      `json:"renderings"`
}

// FirstTelling is where an utterance is first known to be told.
type FirstTelling struct {
	Article   news.ArticleID `json:"article"`
	Published *Date          `json:"published"`
}

// Rendering is one statement that tells an utterance.
type Rendering struct {
	Statement  news.StatementID `json:"statement"`
	Article    news.ArticleID   `json:"article"`
	Outlet     *Outlet          `json:"outlet"`
	Published  *Date            `json:"published"`
	Text       string           `json:"text"`
	Variant    news.Variant     `json:"variant"`
	Similarity float64          `json:"similarity"`
}

// FromUtterance converts u.
func FromUtterance(u *news.Utterance) Utterance {
	r := Utterance{
		ID: u.ID, Speaker: fromSpeaker(u.Speaker), Text: u.Text, Origins: u.Origins,
		Renderings: make([]Rendering, len(u.Tellings)),
	}
	for i, t := range u.Tellings {
		r.Renderings[i] = Rendering{
			Statement: t.Statement, Article: t.Article, Outlet: fromOutlet(t.Outlet), Published: fromDate(t.Published),
			Text: t.Text, Variant: t.Variant, Similarity: t.Similarity,
		}
	}
	if len(r.Renderings) > 0 {
		r.First = &FirstTelling{r.Renderings[0].Article, r.Renderings[0].Published}
	}
	return r
}

// Story is articles about one matter, in order of time.
type Story struct {
	ID       news.StoryID     `json:"id"`
	Title    string           `json:"title"`
	First    *Date            `json:"first"`
	Last     *Date            `json:"last"`
	Outlets  int              `json:"outlets"`
	Origins  int              `json:"origins"`
	Articles []news.ArticleID `json:"articles"`
}

// FromStory converts s.
func FromStory(s *news.Story) Story {
	return Story{s.ID, s.Title, fromDate(s.First), fromDate(s.Last), s.Outlets, s.Origins, list(s.Articles)}
}

// Copy is a passage that stands in two articles.
type Copy struct {
	From       Passage       `json:"from"`
	To         Passage       `json:"to"`
	Kind       news.CopyKind `json:"kind"`
	Similarity float64       `json:"similarity"`
	Reason     string        `json:"reason"`
}

// Passage is a stretch of one article's text.
type Passage struct {
	Article news.ArticleID `json:"article"`
	Start   int            `json:"start"`
	End     int            `json:"end"`
}

// FromCopy converts c, whose passages stand in the texts from and to.
func FromCopy(c *news.Copy, from, to string) Copy {
	return Copy{fromPassage(c.From, from), fromPassage(c.To, to), c.Kind, c.Similarity, c.Reason}
}

func fromPassage(p news.Passage, t string) Passage {
	o := text.NewOffsets(t)
	return Passage{p.Article, o.CodePoint(p.Start), o.CodePoint(p.End)}
}
