package record

import (
	"time"

	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/text"
)

// Versions are what was read at the address of an article, the newest first.
type Versions struct {
	Article  news.ArticleID `json:"article"`
	Versions []Version      `json:"versions"`
}

// Version is what an article said from its first to its last reading with that
// text. Where it is not stated, dates and statements are not known: it was kept
// by a program that did not keep them.
type Version struct {
	Number          int         `json:"number"` // from 1
	FirstRead       *string     `json:"first_read"`
	LastRead        *string     `json:"last_read"`
	Title           string      `json:"title"`
	Published       *Date       `json:"published"`
	Updated         *Date       `json:"updated"`
	Text            string      `json:"text"`
	Stated          bool        `json:"stated"`
	Statements      []Statement `json:"statements"`
	TitleStatements []Statement `json:"title_statements"`
	Changes         *Changes    `json:"changes"` // since the version before; null for the first
}

// FromEdition converts one version but for its changes.
func FromEdition(number int, first, last time.Time, e *news.Edition) Version {
	return Version{
		Number: number, FirstRead: reading(first), LastRead: reading(last),
		Title: e.Title, Published: fromDate(e.Published), Updated: fromDate(e.Updated), Text: e.Text, Stated: e.Stated,
		Statements:      fromStatements(e.Statements, e.Text, text.NewOffsets(e.Text)),
		TitleStatements: fromStatements(e.TitleStatements, e.Title, text.NewOffsets(e.Title)),
	}
}

// reading is the time of a reading, null where it is not known.
func reading(t time.Time) *string {
	if t.IsZero() {
		return nil
	}
	s := t.UTC().Format(time.RFC3339)
	return &s
}

// Changes are what became of each paragraph and statement of two versions.
// Old offsets refer to the title or text of the old version, new ones to that
// of the new version or, where Became is not null, to that: the new version as
// it was read when it came.
type Changes struct {
	From       int               `json:"from"` // number of the old version
	Became     *Became           `json:"became"`
	Title      *WordChange       `json:"title"`     // null where it did not change
	Published  *DateChange       `json:"published"` // null where it did not change or is not known
	Paragraphs []ParagraphChange `json:"paragraphs"`
	Stated     bool              `json:"stated"` // statements of both are known
	Statements []StatementChange `json:"statements"`
}

// Became is a version as it was read when it came.
type Became struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

// DateChange is one date in the place of another.
type DateChange struct {
	Old *Date `json:"old"`
	New *Date `json:"new"`
}

// WordChange is what stands in the place of other words; empty for nothing.
type WordChange struct {
	Old string `json:"old"`
	New string `json:"new"`
}

// ParagraphChange is what became of a paragraph, or of the part of one that is
// a paragraph in the other version.
type ParagraphChange struct {
	Change   revision.Kind `json:"change"`
	Moved    bool          `json:"moved"`
	Split    bool          `json:"split"`    // goes on with the old paragraph of the entry before
	Joined   bool          `json:"joined"`   // goes on with the new paragraph of the entry before
	Requoted bool          `json:"requoted"` // words that both have are in quotation marks in one only
	Old      *Span         `json:"old"`
	New      *Span         `json:"new"`
	Words    []SpanChange  `json:"words"` // those that differ
}

// SpanChange is a stretch of words in the place of another; null for none.
type SpanChange struct {
	Old *Span `json:"old"`
	New *Span `json:"new"`
}

// StatementChange is what became of a statement. Stands marks one that is only
// on one side although it stands on both with its attribution: it was read, not
// written, in another way. Bare marks one whose words stand on both sides, but
// attributed on one.
type StatementChange struct {
	Change    revision.Kind  `json:"change"`
	InTitle   bool           `json:"in_title"`
	Quotation *revision.Kind `json:"quotation"` // of the words in quotation marks; null without any
	Speaker   bool           `json:"speaker_changed"`
	Cue       bool           `json:"cue_changed"`
	Stands    bool           `json:"stands"`
	Bare      bool           `json:"bare"`
	Old       *Statement     `json:"old"`
	New       *Statement     `json:"new"`
	OldText   string         `json:"old_text"` // the content's words; empty for none
	NewText   string         `json:"new_text"`
	Words     []WordChange   `json:"words"` // those that differ
}

// FromChanges converts what changed since the version with number from; became
// tells that the new version is now read in another way.
func FromChanges(from int, c *revision.Changes, became bool) *Changes {
	r := &Changes{From: from, Stated: c.Old.Stated && c.New.Stated}
	if became {
		r.Became = &Became{c.New.Title, c.New.Text}
	}
	if c.Retitled() {
		r.Title = &WordChange{c.Old.Title, c.New.Title}
	}
	if c.Redated() {
		r.Published = &DateChange{fromDate(c.Old.Published), fromDate(c.New.Published)}
	}
	body := sides{newSide(c.Old.Text), newSide(c.New.Text)}
	title := sides{newSide(c.Old.Title), newSide(c.New.Title)}
	r.Paragraphs = make([]ParagraphChange, len(c.Paragraphs))
	for i := range c.Paragraphs {
		r.Paragraphs[i] = body.paragraph(&c.Paragraphs[i])
	}
	r.Statements = make([]StatementChange, len(c.Statements))
	for i := range c.Statements {
		in := body
		if c.Statements[i].InTitle {
			in = title
		}
		r.Statements[i] = in.statement(&c.Statements[i])
	}
	return r
}

// side is a text with its code points; sides are the two that are compared.
type side struct {
	text    string
	offsets *text.Offsets
}

type sides struct{ old, new side }

func newSide(t string) side { return side{t, text.NewOffsets(t)} }

// span converts a stretch of words; none for an empty one.
func (s side) span(sp text.Span) *Span {
	if sp.Len() == 0 {
		return nil
	}
	return fromSpan(&sp, s.text, s.offsets)
}

func (s side) statement(st *news.Statement) (*Statement, string) {
	if st == nil {
		return nil, ""
	}
	r := fromStatement(st, s.text, s.offsets)
	return &r, st.ContentText(s.text)
}

func (b sides) paragraph(p *revision.Paragraph) ParagraphChange {
	r := ParagraphChange{
		Change: p.Kind, Moved: p.Moved, Split: p.Split, Joined: p.Joined, Requoted: p.Requoted,
		Old: b.old.span(p.Old), New: b.new.span(p.New), Words: []SpanChange{},
	}
	if p.Kind != revision.Reworded {
		return r
	}
	for _, op := range text.Align(p.Old.Of(b.old.text), p.New.Of(b.new.text)) {
		if op.Kind != text.Same {
			r.Words = append(r.Words, SpanChange{b.old.span(op.A.Shift(p.Old.Start)), b.new.span(op.B.Shift(p.New.Start))})
		}
	}
	return r
}

func (b sides) statement(s *revision.Statement) StatementChange {
	r := StatementChange{
		Change: s.Kind, InTitle: s.InTitle, Speaker: s.Speaker, Cue: s.Cue, Stands: s.Stands, Bare: s.Bare, Words: []WordChange{},
	}
	if s.Quotation != "" {
		r.Quotation = &s.Quotation
	}
	r.Old, r.OldText = b.old.statement(s.Old)
	r.New, r.NewText = b.new.statement(s.New)
	if s.Old == nil || s.New == nil {
		return r
	}
	for _, op := range text.Align(r.OldText, r.NewText) {
		if op.Kind != text.Same {
			r.Words = append(r.Words, WordChange{op.A.Of(r.OldText), op.B.Of(r.NewText)})
		}
	}
	return r
}
