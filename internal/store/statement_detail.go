package store

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// statementDetail is the column detail of a statement.
type statementDetail struct {
	Span      pair             `json:"s"`
	Content   []contentDetail  `json:"c,omitzero"`
	Cue       *cueDetail       `json:"u,omitempty"`
	Source    *pair            `json:"f,omitempty"`
	Speaker   *speakerDetail   `json:"p,omitempty"`
	Addressee *pair            `json:"a,omitempty"`
	Via       []linkDetail     `json:"v,omitzero"`
	SaidAt    *saidDetail      `json:"d,omitempty"`
	Inside    news.StatementID `json:"i,omitempty"`
}

// contentDetail is [start,end,1 if quoted].
type contentDetail [3]int

type cueDetail struct {
	Span  pair          `json:"s"`
	Lemma string        `json:"l"`
	Class news.CueClass `json:"c"`
}

// The role of a speaker is a column.
type speakerDetail struct {
	Name   string           `json:"n"`
	Type   news.SpeakerType `json:"t"`
	Reason string           `json:"r"`
}

type linkDetail struct {
	Name     string `json:"n"`
	Relation string `json:"r"`
	Span     *pair  `json:"s,omitempty"`
}

type saidDetail struct {
	Span pair   `json:"s"`
	Date string `json:"d"`
}

func detailOfStatement(a *news.Attribution) statementDetail {
	d := statementDetail{
		Span: pair{a.Span.Start, a.Span.End}, Source: toPair(a.Source), Addressee: toPair(a.Addressee), Inside: a.Inside,
	}
	for _, c := range a.Content {
		d.Content = append(d.Content, contentDetail{c.Start, c.End, bit(c.Quoted)})
	}
	if c := a.Cue; c != nil {
		d.Cue = &cueDetail{pair{c.Start, c.End}, c.Lemma, c.Class}
	}
	if p := a.Speaker; p != nil {
		d.Speaker = &speakerDetail{p.Name, p.Type, p.Reason}
	}
	if a.Via != nil {
		d.Via = make([]linkDetail, len(a.Via))
	}
	for i, l := range a.Via {
		d.Via[i] = linkDetail{l.Name, l.Relation, toPair(l.Span)}
	}
	if at := a.SaidAt; at != nil {
		d.SaidAt = &saidDetail{pair{at.Start, at.End}, dateString(at.Date)}
	}
	return d
}

func (d *statementDetail) fill(a *news.Attribution, role string) (err error) {
	a.Span, a.Source, a.Addressee, a.Inside = *d.Span.span(), d.Source.span(), d.Addressee.span(), d.Inside
	a.Content = make([]news.Content, len(d.Content))
	for i, c := range d.Content {
		a.Content[i] = news.Content{Span: text.Span{Start: c[0], End: c[1]}, Quoted: c[2] == 1}
	}
	if c := d.Cue; c != nil {
		a.Cue = &news.Cue{Span: *c.Span.span(), Lemma: c.Lemma, Class: c.Class}
	}
	if p := d.Speaker; p != nil {
		a.Speaker = &news.Speaker{Name: p.Name, Role: role, Type: p.Type, Reason: p.Reason}
	}
	if d.Via != nil {
		a.Via = make([]news.Link, len(d.Via))
	}
	for i, l := range d.Via {
		a.Via[i] = news.Link{Name: l.Name, Relation: l.Relation, Span: l.Span.span()}
	}
	if at := d.SaidAt; at != nil {
		a.SaidAt = &news.SaidAt{Span: *at.Span.span()}
		a.SaidAt.Date, err = parseDate(at.Date)
	}
	return err
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
