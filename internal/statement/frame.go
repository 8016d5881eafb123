package statement

import (
	"hearsay/internal/lexicon"
)

// framed reports whether what stands around the cue can be the content of one
// of its frames.
func (u *unit) framed(c cue) bool {
	at := u.pastTime(c.last)
	next := u.low(at)
	switch {
	case c.lemma == "put":
		return u.hasAny(at, min(at+12, len(u.words)), wordSetAt)
	case u.low(c.first-1) == "that", c.first == 1 && relatives[u.low(0)]:
		return false // "the report that says", "Who says so?"
	case next == "to" && u.spokenNear(c) && c.frame.Has(lexicon.Speech):
		return true
	case next == "to":
		return c.frame.Has(lexicon.Infinitive)
	case c.frame.Has(lexicon.Clause) && c.frame.Has(lexicon.Speech):
		return true
	case c.frame.Has(lexicon.Speech) && (c.last == len(u.words) || u.is(c.last, comma) || u.is(c.last, stop) || u.is(c.last, colon) || u.spokenNear(c)):
		return true
	case that[next]:
		return c.frame.Has(lexicon.That | lexicon.Clause)
	case c.frame == lexicon.Clause:
		return u.startsPhrase(at) && u.hasVerb(at+1, min(at+longestSubject, len(u.words)))
	case c.frame.Has(lexicon.Clause | lexicon.Object | lexicon.Infinitive | lexicon.Hearer):
		return u.startsPhrase(at) || u.is(at, quoted) || u.is(at, participle) || objects[next] || c.frame.Has(lexicon.Clause)
	}
	return false
}

var wordSetAt = wordSet("at")

var that = wordSet("that whether how why if what when where")

func (u *unit) spokenNear(c cue) bool {
	for i := c.first - 1; i >= 0 && c.first-i < longestAside/2 && !u.is(i, stop); i-- {
		if u.is(i, quoted) {
			return true
		}
	}
	i := u.pastAdjuncts(c.last)
	return u.is(i, quoted) || u.is(i, comma) && u.is(i+1, quoted) || u.is(i, colon) || u.low(i) == "that"
}

// longestSubject is within how many words the verb of a clause without "that"
// comes, where nothing else tells a clause from a noun phrase.
const longestSubject = 8

// startsContent reports whether a content of any frame can begin at word i.
func (u *unit) startsContent(i int) bool {
	switch u.class(i) {
	case determiner, pronoun, name, quoted, mark, open, number, possessive, subordinator, adverb, participle, temporal, colon:
		return true
	}
	return u.low(i) == "to" || u.class(i) == comma && u.class(i+1) == quoted || u.class(i) == preposition
}

func (u *unit) startsClause(i int) bool {
	switch u.class(i) {
	case determiner, pronoun, quoted, subordinator, colon:
		return true
	}
	return u.low(i) == "to" || u.class(i) == name
}
