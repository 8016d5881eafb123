package statement

import (
	"strings"

	"hearsay/internal/lexicon"
)

// longestDateline is how many words may stand before the dash of a dateline.
const longestDateline = 12

// dropDateline leaves "PORT VARDA, June 14 (KPA) –" out of the first sentence.
func (u *unit) dropDateline() {
	for i := 1; i < len(u.words)-1 && i < longestDateline; i++ {
		if !u.words[i-1].cap && !u.is(i-1, temporal) && !u.is(i-1, number) && !u.is(i-1, comma) && !u.is(i-1, stop) {
			return
		}
		if u.dash(i) {
			u.words = u.words[i+1:]
			return
		}
	}
}

// lowerTitle reads the capitals of a headline in title case as ordinary
// letters where a word is a known verb.
func (u *unit) lowerTitle() {
	if !u.titleCase() {
		return
	}
	for i := range u.words {
		w := &u.words[i]
		if w.class != name && w.class != open {
			continue
		}
		if cue, ok := lexicon.Verb(w.low); ok {
			w.cue, w.class = cue, openClass(w.low, w.low, false)
		} else if knownVerbs[w.low] {
			w.class = verb
		}
	}
}

// titleCase reports whether nearly all longer words begin with a capital.
func (u *unit) titleCase() bool {
	caps, long := 0, 0
	for i := range u.words {
		if len(u.words[i].low) > 3 && u.words[i].class != comma {
			long++
			if u.words[i].cap {
				caps++
			}
		}
	}
	return long >= 4 && caps*4 >= long*3 && !u.is(len(u.words)-1, stop)
}

// settleAdverbs reads "first", "only" and names in -ly before a noun as part of
// its phrase, and the "since" of "has since said" as an adverb.
func (u *unit) settleAdverbs() {
	for i := range u.words[:max(0, len(u.words)-1)] {
		w := &u.words[i]
		next := u.words[i+1].class
		switch {
		case w.low == "since" && i > 0 && haveForms[u.words[i-1].low] && u.words[i+1].cue.Form.Has(lexicon.Participle):
			w.class = adverb
		case w.class == temporal && w.cap && i > 0 && u.words[i-1].class == name && !monthsAndDays(w.low):
			w.class = name // the outlet Varda Today
		case w.class != adverb && w.low != "to":
		case w.cap && i > 0 && u.words[i-1].class == name:
			w.class = name
		case w.cap && next == name && strings.HasSuffix(w.low, "ly"):
			w.class = name
		case w.low == "to" && (next == determiner || next == name || next == number):
			w.class = preposition
		case (w.low == "first" || w.low == "only") && (next == open || next == name || next == number):
			w.class = open
		}
	}
}

func monthsAndDays(low string) bool {
	_, day := weekdays[low]
	_, month := months[low]
	return day || month
}
