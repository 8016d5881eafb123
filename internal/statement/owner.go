package statement

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// saidIn reports whether the occasion at token t is that of attribution i: it
// hangs on its cue, or on that of another with the same speaker that does not
// lie in other words.
func (c *chains) saidIn(i, t int) bool {
	f, at := &c.all[i], c.r.Doc.Tokens()[t].Span
	switch {
	case f.Source.Len() == 0:
		return false
	case f.Cue.Contains(at) || f.Source.Contains(at):
		return true
	case !c.says(i), !c.sameWords(i, at):
		return false
	}
	owner := c.owner(i, t)
	switch {
	case owner == i:
		return true
	case owner < 0:
		return c.follows(f, t)
	}
	g := &c.all[owner]
	inOrder := at.Start < f.Cue.Start || g.Cue.Start < f.Cue.Start || c.goesWith(g.Head, f.Head)
	return inOrder && c.sameSpeaker(owner, i) && c.done[i].Cue.Class != news.Refusal && !c.negated(f.Head)
}

// says reports whether statement i is one of saying, and not of belief.
func (c *chains) says(i int) bool {
	return c.done[i].Cue != nil && c.done[i].Cue.Class != news.Belief
}

// owner is the attribution near the ith that token t hangs on: the first with a
// source whose cue stands above it in the tree; -1 for none.
func (c *chains) owner(i, t int) int {
	tokens := c.r.Doc.Tokens()
	for range furthestUp {
		if t < 0 {
			break
		}
		for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
			if g := &c.all[j]; g.how == cued && g.Source.Len() > 0 && (g.Cue.Contains(tokens[t].Span) || g.Source.Contains(tokens[t].Span)) {
				return j
			}
		}
		if tokens[t].Rel == "" {
			break
		}
		t = tokens[t].Head
	}
	return -1
}

// follows reports whether the cue of f hangs on the verb that the occasion at
// token t hangs on: "released a statement, as she criticised …".
func (c *chains) follows(f *found, t int) bool {
	tokens := c.r.Doc.Tokens()
	for range furthestUp {
		if t < 0 || tokens[t].Rel == "" || tokens[t].UPOS == text.VERB {
			break
		}
		t = tokens[t].Head
	}
	return t >= 0 && !relatives[c.fold(f.Source)] && (issuing[c.lemma(t)] || goings[c.lemma(t)] || c.lemma(t) == "appear") && c.below(f.Head, t)
}

// sameSpeaker reports whether two statements have one speaker.
func (c *chains) sameSpeaker(i, j int) bool {
	a, b := &c.done[i], &c.done[j]
	if a.Source != nil && b.Source != nil && *a.Source == *b.Source {
		return true
	}
	return a.Speaker != nil && b.Speaker != nil && a.Speaker.Name == b.Speaker.Name
}
