package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// cueOf is the cue of an attribution. Its lemma is that of the word that says
// how it was said: its head, with the particle that changes its meaning ("call
// for"); of "gave a denial" the noun, of "tried to explain" the verb after
// "to"; of a mark the mark.
func (w *writer) cueOf(f *found) *news.Cue {
	c := &news.Cue{Span: f.Cue, Class: news.Neutral}
	if mark := w.r.Doc.Of(f.Cue); text.KindOf(mark) == text.Punct {
		c.Lemma = mark
		if dashes[mark] || mark == "--" {
			c.Lemma = "—"
		}
		return c
	}
	head := w.saying(f)
	c.Lemma = w.lemma(head)
	if w.low(head) == "according" {
		c.Lemma = "according to"
		return c
	}
	if v, phrase := w.particled(f, head); v != nil {
		c.Lemma, c.Class = phrase, v.Class
	} else if c.Class = lexicon.CueClass(c.Lemma); c.Class == news.Neutral {
		c.Class = lexicon.CueClass(w.low(head))
	}
	c.Class = w.turned(f, head, c)
	return c
}

// Verbs that leave the meaning to another word of the cue.
var (
	lightVerbs = lexicon.Set("have give make take issue raise express offer cast voice deliver draw send file put hold release publish post provide bring lead lavish harbor harbour do be face get")
	halfVerbs  = lexicon.Set("try begin start continue come go keep attempt help happen use have fail get move set rush proceed")
)

// saying is the token of the cue that says how it was said: its head, or the
// noun or verb to which that leaves it.
func (w *writer) saying(f *found) int {
	head := f.Head
	if halfVerbs[w.lemma(head)] {
		if t := w.childIn(f, head, func(t text.Token) bool { return t.Rel == "xcomp" && t.UPOS == text.VERB }); t >= 0 {
			return t
		}
	}
	if lightVerbs[w.lemma(head)] {
		if t := w.childIn(f, head, func(t text.Token) bool { return t.UPOS == text.NOUN && t.Rel != "obl" }); t >= 0 && w.toned(t) {
			return t
		}
	}
	return head
}

// toned reports whether the word at token t has a tone of its own.
func (w *writer) toned(t int) bool {
	return lexicon.CueClass(w.lemma(t)) != news.Neutral || lexicon.CueClass(w.low(t)) != news.Neutral
}

// childIn is the first token of the cue that hangs on token head and fits, or
// -1.
func (w *writer) childIn(f *found, head int, fits func(text.Token) bool) int {
	tokens := w.r.Doc.Tokens()
	for t := w.r.Doc.TokenAt(f.Cue.Start); t < len(tokens) && tokens[t].Start < f.Cue.End; t++ {
		if t != head && tokens[t].Head == head && fits(tokens[t]) {
			return t
		}
	}
	return -1
}

// particled is the verb that the word at token head makes with a word soon
// after it, an object between them perhaps: "ruled it out", "made it clear".
func (w *writer) particled(f *found, head int) (*lexicon.CueVerb, string) {
	tokens := w.r.Doc.Tokens()
	for t := head + 1; t < min(head+4, len(tokens)) && (t == head+1 || tokens[t].Start < f.Cue.End); t++ {
		if v, ok := lexicon.Particle(w.lemma(head), w.low(t)); ok {
			return v, w.lemma(head) + " " + w.low(t)
		}
	}
	return nil, ""
}

// unwilling are verbs of speech that somebody refuses with "would not".
var unwilling = lexicon.Set("say comment answer confirm discuss disclose elaborate respond reveal identify name explain tell speak talk provide agree")

// turned is the class that the words around give a cue: who asks to do
// something demands it, who would not say refuses, who does not deny does not.
func (w *writer) turned(f *found, head int, c *news.Cue) news.CueClass {
	switch negated := w.negated(head); {
	case c.Lemma == "ask" && (w.low(w.r.Doc.TokenAt(f.Content[0].Start)) == "to" || w.askedToDo(head)):
		return news.Demand
	case c.Lemma == "ask":
		return news.QuestionCue
	case negated && unwilling[c.Lemma] && w.cueHas(f, refusing):
		return news.Refusal
	case negated && (c.Class == news.Denial || c.Class == news.Promise || c.Class == news.Threat || c.Lemma == "rule out"):
		return news.Neutral
	}
	return c.Class
}

// askedToDo reports whether an infinitive hangs on the verb at token head:
// "asked the crews to wait".
func (w *writer) askedToDo(head int) bool {
	tokens := w.r.Doc.Tokens()
	for t := head + 1; t < min(head+furthestUp, len(tokens)); t++ {
		if tokens[t].Head == head && (tokens[t].Rel == "xcomp" || tokens[t].Rel == "ccomp") {
			return w.low(t-1) == "to"
		}
	}
	return false
}

var (
	refusing  = lexicon.Set("would will won't wouldn't")
	negations = lexicon.Set("not n't never neither nor no")
)

// negated reports whether a negation hangs on token head before it.
func (w *writer) negated(head int) bool {
	tokens := w.r.Doc.Tokens()
	for t := max(0, head-furthestBack); t < head; t++ {
		if tokens[t].Head == head && negations[w.low(t)] {
			return true
		}
	}
	return false
}
