package when

import (
	"strings"

	"hearsay/internal/text"
)

// entry is what the grammar knows of a word. Its meaning in a place may be
// another ("may", "second", "fall"): the rules decide that.
type entry struct {
	low   string // the word in lower case; "" when the grammar does not know it
	class class
	n     int  // its number: 5 of "five" and "fifth", 3 of "March", 1 of "Monday", -1 of "last"
	unit  Unit // of "week", and of "second"
}

// class is what a word is to the grammar.
type class uint8

const (
	unknown class = iota
	cardinal
	ordinal
	several      // an amount without a number: "several", "a few"
	unitName     // "week"
	unitNames    // "weeks"
	monthName    // n from 1
	weekdayName  // n from 1 for Monday
	seasonName   // n is the index in seasons
	partName     // of a day: "morning"
	dayName      // n days from the anchor: "today", "yesterday"
	loosely      // "now", "recently": n is -1, 0 or 1
	toward       // "last", "this", "next": n is -1, 0 or 1
	edge         // "early", "late", "mid"
	shifter      // "ago", "earlier", "later"
	determiner   // "the", "a"
	possessive   // "its"
	periodName   // "Q1", "H2": n is the quarter, or 4 and the half
	every        // "every", "each"
	often        // "daily": n of unit
	meridiem     // "a.m."
	zone         // "GMT"
	approx       // "nearly"; n is 1 of those that only stand before numbers, as "at" of "at least"
	feast        // n is the index in feasts
	yearNumber   // a number that can be a year, or "1990s"
	slashDate    // 11/02/89
	clockFigures // 10:30
	decadeName   // "1990s", "nineties"
	verbal       // tells tense: n is -1, 0 or 1
	glue         // words that the rules name and that may come first: "half", "final"
	inner        // those that do not: "of", "and", "old"
)

// strange is every word that the grammar does not know.
var strange = &entry{}

// entries are the words of the grammar.
type entries struct {
	of     map[string]*entry
	glance text.Glance
}

func (b builder) entries() *entries {
	e := &entries{of: make(map[string]*entry, len(b))}
	for word, known := range b {
		e.of[word] = &known
		e.glance.Add(word)
	}
	return e
}

// find looks up a word in lower case, which is not empty.
func (e *entries) find(low []byte) *entry {
	if !e.glance.May(string(low)) {
		return strange
	}
	if known := e.of[string(low)]; known != nil {
		return known
	}
	return strange
}

type builder map[string]entry

// add gives words a class and a number. A word keeps the first class that it
// got, so the order in buildLexicon decides.
func (b builder) add(c class, n int, words string) {
	for w := range strings.FieldsSeq(words) {
		b.put(entry{low: w, class: c, n: n})
	}
}

func (b builder) put(e entry) {
	if _, known := b[e.low]; !known {
		b[e.low] = e
	}
}

// counted numbers the words from first.
func (b builder) counted(c class, first int, words string) { b.times(c, 1, first, words) }

// times numbers the words by step, from step times first.
func (b builder) times(c class, step, first int, words string) {
	for w := range strings.FieldsSeq(words) {
		b.put(entry{low: w, class: c, n: step * first})
		first++
	}
}
