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
	if u.is(end-1, pronoun) && u.low(end-1) != "one" && u.low(end-1) != "others" && u.low(end-1) != "that" {
		return stretch{end - 1, end}
	}
	if s := u.wholeSubject(end); !s.empty() {
		return s
	}
	if u.is(end-1, comma) {
		return stretch{}
	}
	return stretch{u.nounPhraseLeft(end), end}
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
const longestAside = 40

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

// wholeSubject takes all that stands between the start of the clause and the
// verb, when that reads as one noun phrase with its asides: "X, the minister,",
// "a man who asked not to be named". It tries the possible starts from the
// left.
func (u *unit) wholeSubject(end int) stretch {
	for lo := max(0, end-longestAside); lo < end; lo++ {
		if lo > 0 && !u.opensClause(lo) || !u.startsPhrase(lo) {
			continue
		}
		if last := u.subjectEnd(lo, end); last > lo {
			return stretch{lo, last}
		}
	}
	return stretch{}
}

// opensClause reports whether a clause may begin at word i, by the word before
// it.
func (u *unit) opensClause(i int) bool {
	switch u.class(i - 1) {
	case quoted, colon, stop, comma, subordinator, conjunction:
		return u.low(i-1) != ")"
	}
	return u.low(i-1) == "that"
}

// subjectEnd returns where the noun phrase [lo, end) ends, its last comma and
// asides of manner ("in a speech") left off; 0 when it is no noun phrase.
func (u *unit) subjectEnd(lo, end int) int {
	if u.is(lo, pronoun) && (lo+1 < end || u.low(lo) == "that") && u.low(lo) != "one" && !quantifiers[u.low(lo)] {
		return 0
	}
	closed := u.is(end-1, comma) && u.low(end-1) != ")"
	if closed {
		end--
	}
	if u.is(end-1, conjunction) || closed && !u.hasComma(lo, end) && !u.is(lo-1, quoted) && !u.is(lo-2, quoted) {
		return 0
	}
	relative := false
	for i := lo; i < end; i++ {
		switch {
		case relatives[u.low(i)] && i > lo:
			relative = true
		case u.is(i, comma):
			relative = false
			switch {
			case u.low(i) == "(" || u.low(i) == ")":
			case closed && u.mannerAside(i+1):
				return i
			case !closed && !u.listed(i, end):
				return 0
			}
		case !relative && u.breaksPhrase(i, lo):
			return 0
		}
	}
	return end
}

func (u *unit) hasComma(from, to int) bool {
	for i := from; i < to; i++ {
		if u.is(i, comma) && u.low(i) != "(" && u.low(i) != ")" {
			return true
		}
	}
	return false
}

// listed reports whether the comma at i is one of a list: "A, B and C".
func (u *unit) listed(i, end int) bool {
	for j := i + 1; j < end; j++ {
		if u.is(j, conjunction) {
			return true
		}
	}
	return false
}

var relatives = wordSet("who which whose whom that")

// mannerAside: "in a speech", "speaking to reporters", "however".
func (u *unit) mannerAside(i int) bool {
	switch u.class(i) {
	case preposition:
		return u.low(i) != "of" && u.low(i) != "from"
	case adverb, subordinator, temporal:
		return true
	case participle:
		return u.words[i].low[len(u.words[i].low)-1] == 'g'
	}
	return false
}

// breaksPhrase reports whether word i cannot stand in a noun phrase that
// begins at lo.
func (u *unit) breaksPhrase(i, lo int) bool {
	switch u.class(i) {
	case quoted, stop, colon, subordinator:
		return true
	case pronoun:
		return i > lo && !quantifiers[u.low(i)] && u.low(i) != "one"
	case conjunction:
		return u.low(i) != "and" && u.low(i) != "or"
	}
	unknown := u.is(i, participle) && u.words[i].low[len(u.words[i].low)-1] == 'd' && (u.is(i-1, name) || u.is(i-1, open))
	return (u.verbal(i) || unknown && i > lo) && !u.reduced(i)
}

// reduced: a participle that begins a shortened relative clause, "sent to
// parliament", or stands before a noun.
func (u *unit) reduced(i int) bool {
	if i == 0 || !u.is(i, participle) && !reducible[u.low(i)] {
		return false
	}
	switch u.class(i - 1) {
	case determiner, possessive, number, comma:
		return true
	}
	return u.low(i+1) == "by" || (u.is(i+1, preposition) || u.is(i+1, temporal)) && u.words[i].cue.Verb == nil
}

var reducible = wordSet("sent seen held read made built written taken drawn led known shown given brought kept found")

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
