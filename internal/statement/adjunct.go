package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// contentStart is where the content after the cue begins: past the hearer and
// the time and place of saying.
func (u *unit) contentStart(f *found) int {
	i := f.last()
	if f.cue.frame.Has(lexicon.Hearer) && !u.opensContent(i) {
		if end := u.phraseEnd(i); end > i {
			f.addressee = stretch{i, end}
			i = end
		}
	}
	if f.cue.class == news.Demand && f.cue.frame.Has(lexicon.Infinitive) {
		i = u.pastAsked(f, i)
	}
	if f.cue.frame.Has(lexicon.Speech | lexicon.Clause) {
		i = u.pastAdjuncts(i)
	} else {
		i = u.pastTime(i)
	}
	switch {
	case u.is(i, colon):
		return i + 1
	case u.is(i, comma) && (u.is(i+1, quoted) || u.low(i+1) == "that"):
		return i + 1
	}
	return i
}

// pastAsked makes the X of "asked X to leave" the hearer.
func (u *unit) pastAsked(f *found, i int) int {
	end := u.phraseEnd(i)
	to := end
	if u.low(to) == "not" {
		to++
	}
	if end == i || u.low(to) != "to" || u.is(to, preposition) || u.opensContent(i) {
		return i
	}
	f.addressee = stretch{i, end}
	return end
}

func (u *unit) opensContent(i int) bool {
	switch u.class(i) {
	case quoted, comma, colon, stop, subordinator:
		return true
	}
	return that[u.low(i)] || u.low(i) == "to"
}

// pastTime goes over "on Monday", "last week".
func (u *unit) pastTime(i int) int {
	at := i
	if u.is(at, preposition) && u.is(at+1, temporal) {
		at++
	}
	for u.is(at, temporal) && !u.is(at+1, possessive) {
		at++
	}
	return at
}

// pastAdjuncts goes over "on Monday", "in a statement", "during a visit to X".
func (u *unit) pastAdjuncts(i int) int {
	for {
		next := u.pastAdjunct(i)
		if next == i {
			return i
		}
		i = next
	}
}

func (u *unit) pastAdjunct(i int) int {
	switch {
	case u.is(i, comma) && (u.low(i+1) == "citing" || u.low(i+1) == "quoting"):
		if end := u.asideEnd(i + 2); end > 0 {
			return end + 1
		}
	case u.is(i, determiner) && timeUnits[u.low(i+1)] && fromThen[u.low(i+2)]:
		return i + 3
	case u.is(i, adverb) && fromThen[u.low(i)] && (u.is(i+1, temporal) || u.is(i+1, preposition)):
		return i + 1
	case u.is(i, temporal) && u.is(i+1, number), u.is(i, number) && u.is(i+1, temporal):
		return i + 2
	case u.is(i, temporal) && !u.is(i+1, possessive):
		return i + 1
	case u.low(i) != "that" && timeLeads[u.low(i)] && u.is(i+1, temporal) && !u.is(i+2, possessive):
		return i + 2
	case u.is(i, preposition) && u.aside(i+1):
		return max(i+1, u.phraseEnd(i+1))
	case u.is(i, preposition) && u.adjunctBeforeContent(i):
		return max(i+1, u.phraseEnd(i+1))
	}
	return i
}

// adjunctBeforeContent: a prepositional phrase that "that" or a quotation
// follows.
func (u *unit) adjunctBeforeContent(i int) bool {
	end := u.phraseEnd(i + 1)
	return end > i+1 && (u.low(end) == "that" || u.is(end, quoted) || u.is(end, comma) || u.is(end, colon) || u.is(end, stop))
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
	if u.is(i-1, adverb) && u.is(i-2, comma) {
		i--
	}
	return i
}

var (
	timeUnits = wordSet("hour hours day days night week weeks month months year years")
	fromThen  = wordSet("later earlier before after ago")
)

var timeLeads = wordSet("this last next past early late earlier every that same")
