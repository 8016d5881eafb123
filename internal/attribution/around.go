package attribution

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Templates of features of a word's place relative to a cue.
const (
	side = relative + iota
	sideFar
	branchRel
	branchDepth
	branchLemma
	branchXPOS
	branchFrame
	branchUPOS
	branchOwn
	branchMark
	branchUp
	cueLemma
)

// places describes words by their place relative to a cue.
type places struct {
	d           *describer
	first, last int   // the words of the cue
	head        int   // the token of the cue that the rest of it hangs on
	up          []int // the tokens above the head, nearest first
	frame       uint32
}

// highest is how many words above a cue are looked at, furthest how many steps
// from a word up.
const (
	highest  = 5
	furthest = 25
)

func (d *describer) place(first, last int) *places {
	a := &places{d: d, first: first, last: last, head: d.headOf(first, last)}
	tokens := d.r.Doc.Tokens()
	for t := tokens[a.head]; t.Rel != "" && t.Head >= 0 && len(a.up) < highest; t = tokens[t.Head] {
		a.up = append(a.up, t.Head)
	}
	if c, ok := lexicon.Verb(text.Normal(d.r.Doc.Of(tokens[a.head].Span))); ok {
		a.frame = uint32(c.Verb.Frame) + 1
	}
	return a
}

// headOf is the token of the words [first, last) that the others hang on.
func (d *describer) headOf(first, last int) int {
	tokens := d.r.Doc.Tokens()
	for _, w := range d.r.Words[first:last] {
		t := tokens[w.Token]
		if t.Kind != text.Punct && t.Rel != "" && !d.holdsToken(first, last, t.Head) {
			return w.Token
		}
	}
	return d.r.Words[first].Token
}

func (d *describer) holdsToken(first, last, token int) bool {
	for _, w := range d.r.Words[first:last] {
		if w.Token == token {
			return true
		}
	}
	return false
}

// apart is the meeting place of words that have none near the cue.
const apart = 9

// branch returns how many steps above the cue its path and that of token t
// meet, the word below that on the side of t (-1 where t is the place itself),
// and how many steps t is below.
func (a *places) branch(t int) (meet, child, depth int) {
	tokens := a.d.r.Doc.Tokens()
	child = -1
	for depth = range furthest {
		if t == a.head {
			return 0, child, depth
		}
		for k, u := range a.up {
			if t == u {
				return k + 1, child, depth
			}
		}
		if tokens[t].Rel == "" || tokens[t].Head < 0 {
			break
		}
		child, t = t, tokens[t].Head
	}
	return apart, -1, 0
}

// Sides of a cue.
const (
	leftOf = iota
	within
	rightOf
	otherUnit // one more for each kind of distance
)

// describe adds the features of word i, in a unit that is far units (-1, 0, 1
// or, beyond the paragraph, 2) away from the cue's.
func (a *places) describe(run *model.Run, i, far int) {
	if far != 0 {
		run.Add(feature(side, uint32(otherUnit+1+far)))
		return
	}
	where, steps := uint32(within), 0
	switch {
	case i < a.first:
		where, steps = leftOf, a.first-i
	case i >= a.last:
		where, steps = rightOf, i-a.last
	}
	run.Add(feature(side, where), feature(sideFar, where, step(steps)), feature(cueLemma, a.d.tokens[a.head].lemma))
	a.tree(run, a.d.r.Words[i].Token, where)
}

// tree adds where token t stands in the tree relative to the cue.
func (a *places) tree(run *model.Run, t int, where uint32) {
	meet, child, depth := a.branch(t)
	cue, own := &a.d.tokens[a.head], &a.d.tokens[t]
	rel := uint32(noWord)
	if child >= 0 {
		rel = a.d.tokens[child].rel
		run.Add(feature(branchMark, uint32(meet), where, rel, a.d.tokens[child].mark))
	}
	at := uint32(meet)<<4 | where
	run.Add(
		feature(branchRel, at, rel), feature(branchDepth, at, rel, uint32(min(depth, 3))),
		feature(branchLemma, at, rel, cue.lemma), feature(branchXPOS, at, rel, cue.xpos), feature(branchFrame, at, rel, a.frame),
		feature(branchUPOS, at, rel, own.upos), feature(branchOwn, at, rel, own.rel),
	)
	if 0 < meet && meet < apart {
		below := a.head
		if meet > 1 {
			below = a.up[meet-2]
		}
		run.Add(feature(branchUp, at, rel, a.d.tokens[below].rel))
	}
}
