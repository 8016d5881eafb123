package record

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Statement is one attribution.
type Statement struct {
	ID         news.StatementID   `json:"id"`
	Kind       news.StatementKind `json:"kind"`
	Start      int                `json:"start"`
	End        int                `json:"end"`
	Content    []Content          `json:"content"`
	Cue        *Cue               `json:"cue"`
	Source     *Span              `json:"source"`
	Speaker    *Speaker           `json:"speaker"`
	Addressee  *Span              `json:"addressee"`
	Via        []Link             `json:"via"`
	SaidAt     *SaidAt            `json:"said_at"`
	Inside     *news.StatementID  `json:"inside"`
	Confidence float64            `json:"confidence"`
}

// Content is a stretch of what was said.
type Content struct {
	Start  int  `json:"start"`
	End    int  `json:"end"`
	Quoted bool `json:"quoted"`
}

// Span is a stretch of the text, with its words.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Cue is the word or phrase that attributes.
type Cue struct {
	Span
	Lemma string        `json:"lemma"`
	Class news.CueClass `json:"class"`
}

// Speaker is whom a source stands for.
type Speaker struct {
	Name   string           `json:"name"`
	Role   string           `json:"role"`
	Type   news.SpeakerType `json:"type"`
	Reason string           `json:"reason"`
}

// Link is one step of the chain; its offsets are null for a credit that stands
// outside the text.
type Link struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
	Start    *int   `json:"start"`
	End      *int   `json:"end"`
}

// SaidAt is when the words were said.
type SaidAt struct {
	Value     string         `json:"value"`
	Precision news.Precision `json:"precision"`
	Start     int            `json:"start"`
	End       int            `json:"end"`
}

func fromStatements(ss []news.Statement, t string, o *text.Offsets) []Statement {
	out := make([]Statement, len(ss))
	for i := range ss {
		out[i] = fromStatement(&ss[i], t, o)
	}
	return out
}

func fromStatement(s *news.Statement, t string, o *text.Offsets) Statement {
	r := Statement{
		ID:         s.ID,
		Kind:       s.Kind,
		Start:      o.CodePoint(s.Span.Start),
		End:        o.CodePoint(s.Span.End),
		Content:    make([]Content, len(s.Content)),
		Source:     fromSpan(s.Source, t, o),
		Speaker:    fromSpeaker(s.Speaker),
		Addressee:  fromSpan(s.Addressee, t, o),
		Via:        make([]Link, len(s.Via)),
		Confidence: s.Confidence,
	}
	for i, c := range s.Content {
		r.Content[i] = Content{o.CodePoint(c.Start), o.CodePoint(c.End), c.Quoted}
	}
	for i, l := range s.Via {
		r.Via[i] = fromLink(l, o)
	}
	if c := s.Cue; c != nil {
		r.Cue = &Cue{*fromSpan(&c.Span, t, o), c.Lemma, c.Class}
	}
	if at := s.SaidAt; at != nil {
		r.SaidAt = &SaidAt{at.Date.Value(), at.Date.Precision, o.CodePoint(at.Start), o.CodePoint(at.End)}
	}
	if s.Inside != "" {
		r.Inside = &s.Inside
	}
	return r
}

func fromSpeaker(p *news.Speaker) *Speaker {
	if p == nil {
		return nil
	}
	return &Speaker{p.Name, p.Role, p.Type, p.Reason}
}

func fromSpan(s *text.Span, t string, o *text.Offsets) *Span {
	if s == nil {
		return nil
	}
	return &Span{o.CodePoint(s.Start), o.CodePoint(s.End), s.Of(t)}
}

func fromLink(l news.Link, o *text.Offsets) Link {
	r := Link{Name: l.Name, Relation: l.Relation}
	if l.Span != nil {
		start, end := o.CodePoint(l.Span.Start), o.CodePoint(l.Span.End)
		r.Start, r.End = &start, &end
	}
	return r
}
