package statement

import "hearsay/internal/lexicon"

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
	if !c.frame.Has(lexicon.Speech) || c.last-c.first != 1 || !u.startsPhrase(c.last) {
		return stretch{}
	}
	switch {
	case u.is(c.first-1, quoted), u.is(c.first-1, comma) && u.is(c.first-2, quoted), c.first == 0:
		return u.nounPhraseRight(c.last)
	case !u.is(c.first-1, comma):
		return stretch{}
	}
	s := u.nounPhraseRight(c.last)
	if u.is(s.last, stop) || s.last == len(u.words) || u.is(s.last, comma) {
		if u.hasVerb(0, c.first-1) {
			return s
		}
	}
	return stretch{}
}

func (u *unit) startsPhrase(i int) bool {
	switch u.class(i) {
	case determiner, name, open, number, mark:
		return true
	case pronoun:
		return u.low(i) != "that" && u.low(i) != "which"
	}
	return false
}

// hasVerb reports whether a word of [from, to) is surely a verb.
func (u *unit) hasVerb(from, to int) bool {
	for i := from; i < to; i++ {
		if u.verbal(i) {
			return true
		}
	}
	return false
}

func (u *unit) verbal(i int) bool {
	switch u.class(i) {
	case verb, auxiliary:
		return u.low(i) != "to"
	case participle:
		return u.words[i].cue.Form.Has(lexicon.Past)
	}
	return false
}

// subject finds the noun phrase before the verb group, past adverbials.
func (u *unit) subject(c cue) stretch {
	end := u.beforeAdverbials(c.first)
	if end <= 0 {
		return stretch{}
	}
	if s := u.sinceQuote(end); !s.empty() && c.frame.Has(lexicon.Speech) {
		return s
	}
	if u.is(end-1, comma) {
		return u.subjectPastComma(end)
	}
	return stretch{u.nounPhraseLeft(end), end}
}

// sinceQuote takes all that stands between a quotation and the verb: “…,” X,
// the minister, said.
func (u *unit) sinceQuote(end int) stretch {
	for i := end - 1; i >= 0 && end-i < longestAside; i-- {
		switch {
		case u.is(i, quoted):
			s := u.trim(stretch{i + 1, end})
			if s.empty() || !u.startsPhrase(s.first) && !quantifiers[u.low(s.first)] {
				return stretch{}
			}
			s.last = end
			return u.withoutAside(s)
		case u.is(i, stop), u.is(i, conjunction) && u.low(i) != "and", u.is(i, colon):
			return stretch{}
		}
	}
	return stretch{}
}

// withoutAside gives up a stretch in which a verb stands outside a relative
// clause, and takes X alone of "X, in a speech,".
func (u *unit) withoutAside(s stretch) stretch {
	for i := s.first; i < s.last; i++ {
		switch {
		case u.is(i, pronoun) && i > s.first:
			return s
		case u.verbal(i):
			return stretch{}
		case u.is(i, comma) && (u.is(i+1, preposition) || u.is(i+1, adverb) || u.is(i+1, participle) || u.is(i+1, subordinator)) && i > s.first:
			return stretch{s.first, i}
		}
	}
	return s
}

// beforeAdverbials goes back over "on Monday", "last week", ", however,".
func (u *unit) beforeAdverbials(end int) int {
	i := end
	for i > 0 && (u.is(i-1, temporal) || u.is(i-1, number) && i < end || timeLeads[u.low(i-1)] && i < end) {
		i--
	}
	if i < end && u.is(i-1, preposition) {
		i--
	}
	if u.is(i-1, comma) && u.is(i-2, adverb) && u.is(i-3, comma) {
		i -= 3
	}
	return i
}

var timeLeads = wordSet("this last next past early late earlier every that same")

// longestAside bounds what may stand between commas in a subject.
const longestAside = 30

// subjectPastComma takes "X, the minister," and "X, who …,", and only X of
// "X, in a speech,".
func (u *unit) subjectPastComma(end int) stretch {
	open := u.commaBefore(end - 1)
	if open <= 0 {
		return stretch{}
	}
	first := u.nounPhraseLeft(open)
	if first >= open {
		return stretch{}
	}
	switch u.class(open + 1) {
	case determiner, open_, name, number, pronoun:
		return stretch{first, end}
	}
	return stretch{first, open}
}

const open_ = open

func (u *unit) commaBefore(i int) int {
	for j := i - 1; j > 0 && i-j < longestAside; j-- {
		switch {
		case u.is(j, quoted), u.is(j, stop):
			return -1
		case u.is(j, comma):
			return j
		}
	}
	return -1
}

// inherited is the source that a verb without a subject shares: that of the
// attribution before it, else the subject of the first verb of the unit.
func (u *unit) inherited(c cue, previous []found) stretch {
	if n := len(previous); n > 0 && !previous[n-1].source.empty() {
		return previous[n-1].source
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
