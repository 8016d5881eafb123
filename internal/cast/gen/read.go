package main

import (
	"cmp"
	"fmt"
	"slices"
	"unicode"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/labels"
	"hearsay/internal/lang"
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// article is a labelled article and its cast.
type article struct {
	cast        *cast.Cast
	body, title []statement
}

// statement is a labelled statement, and what the cast is told of it that does
// not depend on answers.
type statement struct {
	*labels.Statement
	kind    kind
	unit    int
	span    text.Span
	context cast.Context
	put     text.Span // to whom a question was put
}

func read(a *lang.Analyser, in *labels.Article) (article, error) {
	body, err := a.Read(in.Text, in.Paragraphs)
	if err != nil {
		return article{}, err
	}
	title, err := a.Read(in.Title, []text.Span{{End: len(in.Title)}})
	if err != nil {
		return article{}, fmt.Errorf("title: %w", err)
	}
	c, err := cast.Of(body, title)
	return article{c, statements(body, in, false), statements(title, in, true)}, err
}

// statements are those of a text or title, in the order in which package
// statement asks for their speakers.
func statements(doc *text.Doc, in *labels.Article, title bool) []statement {
	r := attribution.Read(doc)
	var all []statement
	for i := range in.Statements {
		if in.Statements[i].Title == title {
			all = append(all, newStatement(r, &in.Statements[i]))
		}
	}
	slices.SortStableFunc(all, func(a, b statement) int {
		return cmp.Or(cmp.Compare(a.unit, b.unit), cmp.Compare(a.span.Start, b.span.Start))
	})
	return all
}

func newStatement(r *attribution.Reading, g *labels.Statement) statement {
	s := statement{Statement: g, span: g.Content[0]}
	for _, part := range append([]text.Span{g.Cue, g.Source}, g.Content...) {
		if part.Len() > 0 {
			s.span = s.span.Cover(part)
		}
	}
	at := g.Cue
	if at.Len() == 0 {
		at = g.Content[0]
	}
	for i, u := range r.Units {
		if r.Span(u).Contains(text.Span{Start: at.Start, End: at.Start + 1}) {
			s.unit = i
		}
	}
	s.context = cast.Context{Title: g.Title, Content: g.Content, Inside: r.Units[s.unit].Inside >= 0}
	s.context.Direct = !s.context.Inside && allQuoted(r, g.Content)
	s.kind = kindOf(&s.context)
	if asks(r.Doc, g.Cue) {
		s.put = g.Addressee
	}
	return s
}

// allQuoted reports whether all letters of the pieces stand in quotations.
func allQuoted(r *attribution.Reading, pieces []text.Span) bool {
	for _, p := range pieces {
		for i, c := range r.Doc.Of(p) {
			q := r.QuoteAt(p.Start + i)
			if unicode.IsLetter(c) && (q == len(r.Quotes) || r.Quotes[q].Start > p.Start+i) {
				return false
			}
		}
	}
	return true
}

// asks reports whether a cue is that of a question.
func asks(doc *text.Doc, cue text.Span) bool {
	return slices.ContainsFunc(doc.Tokens(), func(t text.Token) bool {
		return cue.Contains(t.Span) && lexicon.CueClass(t.Lemma) == news.QuestionCue
	})
}
