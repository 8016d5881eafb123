package statement

import "hearsay/internal/lexicon"

// This file guesses where a clause ends from words alone. It is the part that
// a dependency tree will replace.

// clauseEnd returns where the content that begins at word start ends, limit at
// the latest.
func (u *unit) clauseEnd(start, limit int, frame lexicon.Frame) int {
	end := min(limit, len(u.words))
	if !frame.Has(lexicon.Speech | lexicon.Clause) {
		end = u.objectEnd(start, end)
	}
	end = u.withoutTail(start, end)
	if !frame.Has(lexicon.Speech|lexicon.Clause) || !u.hasVerb(start, end) {
		end = u.withoutTime(start, end)
	}
	return u.withoutTail(start, u.withoutOccasion(start, u.withoutComment(start, end)))
}

// withoutComment ends the content where the reporter's own words begin: ",
// though few agree", ", a day after the talks failed".
func (u *unit) withoutComment(start, end int) int {
	for i := start + 2; i < end; i++ {
		if u.low(i) != "," {
			continue
		}
		at := i + 1
		if u.low(at) == "even" || u.low(at) == "just" || u.low(at) == "only" {
			at++
		}
		switch {
		case comments[u.low(at)], at > i+1 && u.low(at) == "as":
			return i
		case timeUnits[u.low(at+1)] && fromThen[u.low(at+2)]:
			return i
		}
	}
	return end
}

var comments = wordSet("though although whereas")

// withoutTail drops what cannot end a content.
func (u *unit) withoutTail(start, end int) int {
	for end > start && (u.is(end-1, stop) || u.is(end-1, comma) && u.low(end-1) != ")" || u.is(end-1, conjunction) || u.is(end-1, colon)) {
		end--
	}
	return end
}

// withoutTime drops "on Monday" at the end of an object.
func (u *unit) withoutTime(start, end int) int {
	i := end
	for i > start+1 && (u.is(i-1, temporal) || (timeLeads[u.low(i-1)] || u.is(i-1, number)) && i < end || u.is(i-1, number) && u.is(i-2, temporal)) {
		i--
	}
	if i < end && u.is(i-1, preposition) && i-1 > start {
		i--
	}
	if i < end && (otherTimes[u.low(i)] || u.low(start) == "to") {
		return end // "to leave on Monday", "an answer by Monday"
	}
	return i
}

// withoutOccasion ends the content before ", in a speech to X" and "in an
// interview with X".
func (u *unit) withoutOccasion(start, end int) int {
	for i := start + 1; i < end; i++ {
		if u.low(i) == "in" && u.is(i+1, determiner) && u.low(i+2) == "interview" {
			return i
		}
		if u.is(i, comma) && (u.low(i+1) == "in" || u.low(i+1) == "during") && u.aside(i+2) && !u.is(i+2, temporal) {
			return i
		}
	}
	return end
}

// objectEnd ends a noun phrase at the comma, subordinator or second verb after
// it.
func (u *unit) objectEnd(start, end int) int {
	plain := u.startsPhrase(start) && !that[u.low(start)]
	for i := start + 1; i < end; i++ {
		if relatives[u.low(i)] || that[u.low(i)] || u.is(i, subordinator) || u.is(i, quoted) {
			plain = false
		}
		if plain && u.verbal(i) && u.nominal(i-1) && !u.reduced(i) {
			return i
		}
		switch u.class(i) {
		case comma:
			if u.is(i+1, mark) && u.words[i].End == u.words[i+1].Start {
				return i + 2 // “open,”
			}
			if u.enumerates(i, end) {
				continue
			}
			if u.low(i) == "," || u.low(i) == ";" || u.low(i) == "—" {
				return i
			}
		case subordinator:
			if endsObject[u.low(i)] {
				return i
			}
		case colon:
			return i
		case conjunction:
			if u.verbal(i + 1) {
				return i
			}
		}
	}
	return end
}

// enumerates reports whether the comma at i is one of a list of nouns:
// "crossings, prisoners and bread".
func (u *unit) enumerates(i, end int) bool {
	if u.low(i) != "," {
		return false
	}
	for j := i + 1; j < min(end, i+longestLabel*2); j++ {
		switch {
		case u.low(j) == "and" || u.low(j) == "or":
			return u.nominal(j+1) && !u.verbal(j+2) || u.is(j+1, determiner)
		case !u.nominal(j) && !u.is(j, comma):
			return false
		}
	}
	return false
}

var endsObject = wordSet("although though whereas after before")
