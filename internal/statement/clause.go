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
	for end > start && (u.is(end-1, stop) || u.is(end-1, comma) && u.low(end-1) != ")" || u.is(end-1, conjunction) || u.is(end-1, colon)) {
		end--
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
		case conjunction:
			if u.verbal(i + 1) {
				return i
			}
		}
	}
	return end
}

var endsObject = wordSet("while because although though whereas when after before until since")
