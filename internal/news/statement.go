package news

import (
	"fmt"

	"hearsay/internal/text"
)

// Statement is one attribution in one article. Its spans lie in the article's
// text, or in its title for a title statement.
type Statement struct {
	ID StatementID
	Attribution
}

// Attribution is what a statement consists of.
type Attribution struct {
	Kind       StatementKind
	Span       text.Span // from the first to the last character of all parts
	Content    []Content // at least one
	Cue        *Cue
	Source     *text.Span // the mention that names the speaker here
	Speaker    *Speaker   // nil when unsure
	Addressee  *text.Span
	Via        []Link
	SaidAt     *SaidAt
	Inside     StatementID // the enclosing statement, empty for none
	Confidence float64     // 0 to 1
}

// StatementKind tells how much of the content stands inside quotation marks.
type StatementKind string

const (
	Direct   StatementKind = "direct"   // all of its letters
	Indirect StatementKind = "indirect" // none
	Mixed    StatementKind = "mixed"    // some
)

// Content is a stretch of what was said, quotation marks included.
type Content struct {
	text.Span
	Quoted bool
}

// Cue is the word or phrase that attributes.
type Cue struct {
	text.Span
	Lemma string
	Class CueClass
}

// CueClass is the tone of a cue.
type CueClass string

const (
	Neutral     CueClass = "neutral"
	Loaded      CueClass = "loaded"
	Denial      CueClass = "denial"
	Demand      CueClass = "demand"
	Promise     CueClass = "promise"
	Refusal     CueClass = "refusal"
	Threat      CueClass = "threat"
	Thanks      CueClass = "thanks"
	QuestionCue CueClass = "question"
	Belief      CueClass = "belief"
)

// Speaker is whom a source mention stands for.
type Speaker struct {
	Name   string // the fullest the article gives
	Role   string
	Type   SpeakerType
	Reason string // how the mention led here, in words for a reader
}

// SpeakerType is what kind of source a speaker is.
type SpeakerType string

const (
	Person       SpeakerType = "person"
	Organisation SpeakerType = "organisation"
	Country      SpeakerType = "country"
	Group        SpeakerType = "group"
	Unnamed      SpeakerType = "unnamed"
)

// Link is one step of the chain between the speaker and the article.
type Link struct {
	Name     string
	Relation string     // "reported by", "citing", "told", "interview with", "posted on", …
	Span     *text.Span // nil when the link is a credit outside the text
}

// SaidAt is when the words were said, by the article's own words.
type SaidAt struct {
	text.Span
	Date Date
}

// NewStatement returns the nth statement with these words of an article. t is
// the text that the spans refer to: the article's body or its title. It fails
// when a span does not lie inside t, on character boundaries, when the pieces
// of the content are out of order, or when there is no content.
func NewStatement(article ArticleID, t string, nth int, a Attribution) (Statement, error) {
	if err := a.check(t); err != nil {
		return Statement{}, fmt.Errorf("statement of article %s: %w", article, err)
	}
	a.Span = a.cover()
	return Statement{NewStatementID(article, a.ContentText(t), nth), a}, nil
}

// ContentText joins the pieces of the content with single spaces.
func (a *Attribution) ContentText(t string) string {
	s := ""
	for i, c := range a.Content {
		if i > 0 {
			s += " "
		}
		s += c.Of(t)
	}
	return s
}

func (a *Attribution) check(t string) error {
	if len(a.Content) == 0 {
		return fmt.Errorf("%w: no content", text.ErrSpan)
	}
	content := make([]text.Span, len(a.Content))
	for i, c := range a.Content {
		content[i] = c.Span
	}
	if err := text.CheckOrdered(t, content...); err != nil {
		return err
	}
	for _, s := range a.others() {
		if err := s.Check(t); err != nil {
			return err
		}
	}
	return nil
}

// cover is the span from the first to the last character of content, cue and
// source; links and times may stand paragraphs away.
func (a *Attribution) cover() text.Span {
	s := a.Content[0].Span.Cover(a.Content[len(a.Content)-1].Span)
	if a.Cue != nil {
		s = s.Cover(a.Cue.Span)
	}
	if a.Source != nil {
		s = s.Cover(*a.Source)
	}
	return s
}

func (a *Attribution) others() []text.Span {
	var spans []text.Span
	if a.Cue != nil {
		spans = append(spans, a.Cue.Span)
	}
	for _, s := range []*text.Span{a.Source, a.Addressee} {
		if s != nil {
			spans = append(spans, *s)
		}
	}
	for _, l := range a.Via {
		if l.Span != nil {
			spans = append(spans, *l.Span)
		}
	}
	if a.SaidAt != nil {
		spans = append(spans, a.SaidAt.Span)
	}
	return spans
}
