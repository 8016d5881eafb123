package main

import (
	"slices"

	"hearsay/internal/cast"
	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// ask asks for the speakers of an article's statements, weighing with a table,
// and passes on the answers to those that have a source.
func (a *article) ask(t *cast.Table, pass func(*statement, *cast.Answer)) {
	c := a.cast.With(t)
	for _, all := range [][]statement{a.body, a.title} {
		var before []cast.Said
		for i := range all {
			s := &all[i]
			said := cast.Said{Span: s.span, Cue: s.Cue, Source: s.Source, Asked: s.put, Inside: s.context.Inside}
			switch {
			case s.Source.Len() > 0:
				cx := s.context
				cx.Before, cx.Around = before, around(all[:i], before, s.Source)
				answer := c.Answer(s.Source, cx)
				pass(s, &answer)
				if answer.Given {
					said.Speaker = answer.Speaker
				}
			case s.Speaker != "": // a quotation alone: rules of package statement find whose
				said.Speaker = &news.Speaker{Name: s.Speaker, Type: s.Type}
			}
			before = append(before, said)
		}
	}
}

// nearAround is how many statements back the one is looked for that holds a
// source, as in package statement.
const nearAround = 12

// around is the speaker of the last statement that holds a source.
func around(all []statement, before []cast.Said, source text.Span) *news.Speaker {
	for i := len(all) - 1; i >= max(0, len(all)-nearAround); i-- {
		if slices.ContainsFunc(all[i].Content, func(c text.Span) bool { return c.Contains(source) }) {
			return before[i].Speaker
		}
	}
	return nil
}

// right reports whether a speaker is the one of the labels.
func (s *statement) right(name string, kind news.SpeakerType) bool {
	return s.Speaker != "" && labels.SameSpeaker(s.Speaker, &news.Speaker{Name: name, Type: kind})
}
