package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// hangsWith reports whether the time at tokens [first, last] hangs on the cue
// of attribution i, or on a verb that has the cue below it in the same clause.
func (c *chains) hangsWith(i, first, last int) bool {
	tokens := c.r.Doc.Tokens()
	f, top := &c.all[i], first
	for t := first; t <= last; t++ {
		if h := tokens[t].Head; h < first || h > last {
			top = t
		}
	}
	for range furthestUp {
		if tokens[top].Rel == "" || tokens[top].Head < 0 {
			return false
		}
		below := top
		top = tokens[top].Head
		switch {
		case tokens[top].UPOS != text.VERB && below <= last && top > last && occasionNouns[c.lemma(top)] == "":
			return false // "the 2031 campaign"
		case top == f.Head || f.Cue.Contains(tokens[top].Span):
			return true
		case f.Source.Contains(tokens[top].Span):
			return false
		case tokens[top].UPOS == text.VERB && !passed[c.lemma(top)]:
			return c.goesWith(f.Head, top)
		}
	}
	return false
}

// passed are verbs below a cue whose time is that of saying: "Asked on Monday
// …, she said", "in a statement released on Monday".
var passed = lexicon.Set("speak talk ask press question appear testify release publish issue post share air file send write conduct obtain date hold")

// together are the relations of verbs that tell of one event with the verb
// above them.
var together = map[text.Rel]bool{"conj": true, "advcl": true, "xcomp": true, "parataxis": true}

// goesWith reports whether the verb at token t hangs on the verb top with the
// same subject.
func (c *chains) goesWith(t, top int) bool {
	tokens := c.r.Doc.Tokens()
	for range furthestUp {
		switch {
		case t == top:
			return true
		case !together[tokens[t].Rel] || tokens[t].Head < 0 || tokens[t].Head > t || c.ownSubject(t):
			return false
		}
		t = tokens[t].Head
	}
	return false
}

// ownSubject reports whether the verb at token t has a subject of its own, or
// a conjunction that tells of another time: "after saying".
func (c *chains) ownSubject(t int) bool {
	tokens := c.r.Doc.Tokens()
	for i := max(0, t-furthestUp); i < t; i++ {
		if tokens[i].Head == t && (tokens[i].Rel.Base() == "nsubj" || tokens[i].Rel == "mark" && c.low(i) != "to") {
			return true
		}
	}
	return false
}
