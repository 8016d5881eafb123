package statement

import (
	"hearsay/internal/lexicon"
)

// stretch is a run of words of a unit, [first, last).
type stretch struct{ first, last int }

func (s stretch) empty() bool { return s.first >= s.last }

// place is where the source stands.
type place uint8

const (
	nowhere place = iota
	before        // X said
	after         // said X
	shared        // …, adding: the subject of an earlier verb
)

// source finds the source of cue c. previous are the attributions found in the
// unit so far.
func (u *unit) source(c cue, previous []found) (stretch, place) {
	switch c.how {
	case phrase:
		return u.nounPhraseRight(c.last), after
	case passive:
		return u.agent(c)
	case nominal:
		return u.possessor(c), before
	case gerundive:
		if s := u.writing(c); !s.empty() {
			return s, before
		}
		return u.inherited(c, previous), shared
	}
	if s := u.inverted(c); !s.empty() {
		return s, after
	}
	if s := u.subject(c); !s.empty() {
		return s, before
	}
	return u.inherited(c, previous), shared
}

// agent is the X of "was criticised by X".
func (u *unit) agent(c cue) (stretch, place) {
	if u.low(c.last) != "by" {
		return stretch{}, nowhere
	}
	return u.nounPhraseRight(c.last + 1), after
}

func (u *unit) possessor(c cue) stretch {
	i := c.first - 1
	for i >= 0 && u.is(i, open) {
		i--
	}
	switch {
	case i >= 0 && possessors[u.low(i)]:
		return stretch{i, i + 1}
	case u.is(i, possessive):
		return stretch{u.nounPhraseLeft(i), i + 1}
	}
	return stretch{}
}

// inverted finds the subject after the verb: “…,” said X.
func (u *unit) inverted(c cue) stretch {
	at := u.pastPlace(c.last)
	if !c.frame.Has(lexicon.Speech) || c.last-c.first != 1 || !u.startsPhrase(at) {
		return stretch{}
	}
	switch {
	case u.is(c.first-1, quoted), u.is(c.first-1, comma) && u.is(c.first-2, quoted), c.first == 0:
		if s := u.nounPhraseRight(at); !u.verbal(s.last) {
			return s
		}
		return stretch{}
	case !u.is(c.first-1, comma):
		return stretch{}
	}
	s := u.nounPhraseRight(at)
	if u.is(s.last, stop) || s.last == len(u.words) || u.is(s.last, comma) {
		if u.hasVerb(0, c.first-1) {
			return s
		}
	}
	return stretch{}
}

// writing is the "letter" of "a letter alleging that …".
func (u *unit) writing(c cue) stretch {
	if c.first == 0 || !writings[u.low(c.first-1)] {
		return stretch{}
	}
	return stretch{u.nounPhraseLeft(c.first), c.first}
}

var writings = wordSet("letter letters report reports lawsuit lawsuits suit complaint complaints article articles ad ads memo memos poll polls study studies survey surveys people documents petition story stories")

// pastPlace goes over the "over the radio" of “…,” said over the radio X.
func (u *unit) pastPlace(i int) int {
	if !u.is(i, preposition) || !u.is(i+1, determiner) || !u.is(i+2, open) {
		return i
	}
	at := i + 3
	for u.is(at, open) {
		at++
	}
	if u.is(at, name) {
		return at
	}
	return i
}

// inherited is the source that a verb without a subject shares: that of the
// attribution before it, else the subject of the first verb of the unit.
func (u *unit) inherited(c cue, previous []found) stretch {
	if n := len(previous); n > 0 && !previous[n-1].source.empty() {
		return u.governing(previous).source
	}
	for i := 1; i < c.first; i++ {
		if u.verbal(i) && !u.verbal(i-1) {
			if s := u.subject(cue{first: u.groupStart(i)}); !s.empty() {
				return s
			}
		}
	}
	return stretch{}
}

// governing is the last attribution that is not the content of the one before
// it: of "X said he denied it, adding …", what X said.
func (u *unit) governing(previous []found) *found {
	i := len(previous) - 1
	for i > 0 && previous[i].place == before && !previous[i-1].source.empty() {
		gap := previous[i].source.first - previous[i-1].cue.last
		if gap < 0 || gap > 1 || gap == 1 && u.low(previous[i-1].cue.last) != "that" {
			break
		}
		i--
	}
	return &previous[i]
}
