package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// cue is an attributing verb group, noun or phrase in a unit: words
// [first, last).
type cue struct {
	first, last int
	lemma       string
	class       news.CueClass
	frame       lexicon.Frame
	how         construction
}

// construction is how a cue joins its source and its content.
type construction uint8

const (
	finite     construction = iota // a finite verb with a subject of its own or a shared one
	gerundive                      // saying …, by saying …
	passive                        // was criticised (by X)
	phrase                         // according to X
	nominal                        // X's claim that
	transcript                     // X: words
	orphan                         // a quotation without a cue
	answer                         // an answer that the page marks up as one
)

// cues finds the cues of a unit in order; none overlaps another.
func (u *unit) cues() []cue {
	var found []cue
	after := 0
	for i := range u.words {
		if end := u.askedAside(i); end > i {
			after = end
		}
		if i < after {
			continue
		}
		if c, ok := u.cueAt(i); ok && c.first >= after {
			found = append(found, c)
			after = c.last
		}
	}
	return found
}

// askedAside returns the comma that ends the "asked whether …," at word i,
// before or after a subject: it names nobody who asks. 0 without one.
func (u *unit) askedAside(i int) int {
	if u.low(i) != "asked" || i > 0 && !u.is(i-1, comma) && u.low(i-1) != "when" {
		return 0
	}
	if !that[u.low(i+1)] && !u.is(i+1, subordinator) && u.low(i+1) != "about" && u.low(i+1) != "who" && u.low(i+1) != "by" {
		return 0
	}
	for j := i + 1; j < len(u.words); j++ {
		if u.low(j) == "," && (!u.is(i-1, comma) || u.verbal(j+1) || u.is(j+1, participle)) {
			return j
		}
	}
	return 0
}

func (u *unit) cueAt(i int) (cue, bool) {
	if c, ok := u.phraseAt(i); ok {
		return c, true
	}
	if u.words[i].cue.Verb != nil {
		if c, ok := u.verbAt(i); ok {
			return c, true
		}
	}
	return u.nounAt(i)
}

// phraseAt finds prepositions that attribute.
func (u *unit) phraseAt(i int) (cue, bool) {
	switch u.low(i) {
	case "according":
		if u.low(i+1) == "to" {
			return cue{i, i + 2, "according to", news.Neutral, lexicon.Speech, phrase}, true
		}
	case "per":
		if (i == 0 || u.words[i-1].class == comma) && u.is(i+1, name) {
			return cue{i, i + 1, "per", news.Neutral, lexicon.Speech, phrase}, true
		}
	case "in":
		if u.low(i+1) == "the" && u.low(i+2) == "words" && u.low(i+3) == "of" {
			return cue{i, i + 4, "in the words of", news.Neutral, lexicon.Speech, phrase}, true
		}
	}
	return cue{}, false
}

// nounAt finds "X's claim that", "a promise to", "criticism of".
func (u *unit) nounAt(i int) (cue, bool) {
	n, ok := lexicon.Noun(u.low(i))
	if !ok || u.words[i].cap && i > 0 {
		return cue{}, false
	}
	prev := u.class(i - 1)
	held := prev == possessive || possessors[u.low(i-1)]
	switch next := u.low(i + 1); {
	case next == "that" && u.class(i+2) != comma && !u.verbal(i+2) && !u.is(i+2, participle) && (held || prev == determiner || prev == open):
		return cue{i, i + 1, n.Lemma, n.Class, lexicon.Clause, nominal}, true
	case (next == "to" || next == "for" || next == "of" || next == "on" || next == "about") && held && n.Bare:
		return cue{i, i + 1, n.Lemma, n.Class, lexicon.Object, nominal}, true
	}
	return cue{}, false
}

var possessors = wordSet("his her its their our my your")
