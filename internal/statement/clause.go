package statement

import "hearsay/internal/lexicon"

// This file guesses where a clause ends from words alone. It is the part that
// a dependency tree will replace.

// clauseEnd returns where the content that begins at word start ends, limit at
// the latest.
func (u *unit) clauseEnd(start, limit int, frame lexicon.Frame) int {
	end := min(limit, len(u.words))
	if !frame.Has(lexicon.Speech | lexicon.Clause) {
		end = u.withoutTime(start, u.objectEnd(start, end))
	}
	end = u.withoutOccasion(start, end)
	for end > start && (u.is(end-1, stop) || u.is(end-1, comma) && u.low(end-1) != ")" || u.is(end-1, conjunction) || u.is(end-1, colon)) {
		end--
	}
	return end
}

// withoutTime drops "on Monday" at the end of an object.
func (u *unit) withoutTime(start, end int) int {
	i := end
	for i > start+1 && (u.is(i-1, temporal) || timeLeads[u.low(i-1)] && i < end) {
		i--
	}
	if i < end && u.is(i-1, preposition) && i-1 > start {
		i--
	}
	return i
}

// withoutOccasion ends the content before ", in an interview with X".
func (u *unit) withoutOccasion(start, end int) int {
	for i := start + 1; i < end; i++ {
		if u.is(i, comma) && (u.low(i+1) == "in" || u.low(i+1) == "during") && u.aside(i+2) && !u.is(i+2, temporal) {
			return i
		}
	}
	return end
}

// objectEnd ends a noun phrase at the comma, subordinator or second verb after
// it.
func (u *unit) objectEnd(start, end int) int {
	for i := start + 1; i < end; i++ {
		switch u.class(i) {
		case comma:
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

var endsObject = wordSet("although though whereas after before")
