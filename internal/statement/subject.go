package statement

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

// longestAside bounds what may stand between commas in a subject.
const longestAside = 40

// wholeSubject takes all that stands between the start of the clause and the
// verb, when that reads as one noun phrase with its asides: "X, the minister,",
// "a man who asked not to be named". It tries the possible starts from the
// left.
func (u *unit) wholeSubject(end int) stretch {
	first := max(0, end-longestAside, u.pastEarlier())
	for lo := first; lo < end; lo++ {
		if lo > first && !u.opensClause(lo) || !u.startsPhrase(lo) {
			continue
		}
		if last := u.subjectEnd(lo, end); last > lo {
			return stretch{lo, last}
		}
	}
	return stretch{}
}

// pastEarlier goes over "A day earlier" and "Three weeks ago" at the start.
func (u *unit) pastEarlier() int {
	if timeUnits[u.low(1)] && fromThen[u.low(2)] {
		return 3
	}
	return 0
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
		return u.low(i) == "asked" || u.words[i].low[len(u.words[i].low)-1] == 'g'
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

var reducible = wordSet("sent seen held read made built written taken drawn led known shown given brought kept found set run")
