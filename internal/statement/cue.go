package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// cueOf is the cue of an attribution: its lemma is that of its head, with the
// particle that changes its meaning ("call for"), or the preposition.
func (w *writer) cueOf(f *found) *news.Cue {
	c := &news.Cue{Span: f.Cue, Lemma: w.lemma(f.Head), Class: news.Neutral}
	low := w.low(f.Head)
	switch {
	case c.Lemma == "accord" || low == "according":
		c.Lemma = "according to"
		return c
	case w.low(f.Head+1) != "":
		if v, ok := lexicon.Particle(c.Lemma, w.low(f.Head+1)); ok {
			c.Lemma, c.Class = c.Lemma+" "+w.low(f.Head+1), v.Class
			return c
		}
	}
	if v, ok := lexicon.Verb(c.Lemma); ok {
		c.Class = v.Verb.Class
	} else if v, ok := lexicon.Verb(low); ok {
		c.Class = v.Verb.Class
	} else if n, ok := lexicon.Noun(low); ok {
		c.Class = n.Class
	}
	return w.turned(f, c)
}

// turned gives a cue the class that its content makes of it: who asks to do
// something demands it.
func (w *writer) turned(f *found, c *news.Cue) *news.Cue {
	start := w.low(w.r.Doc.TokenAt(f.Content[0].Start))
	if c.Lemma == "ask" {
		c.Class = news.QuestionCue
		if start == "to" {
			c.Class = news.Demand
		}
	}
	return c
}
