package statement

import (
	"strings"

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
)

// cues finds the cues of a unit in order; none overlaps another.
func (u *unit) cues() []cue {
	var found []cue
	after := 0
	for i := range u.words {
		if c, ok := u.cueAt(i); ok && c.first >= after {
			found = append(found, c)
			after = c.last
		}
	}
	return found
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

// verbAt finds the verb group whose main verb is word i.
func (u *unit) verbAt(i int) (cue, bool) {
	w := u.words[i]
	c := cue{i, i + 1, w.cue.Verb.Lemma, w.cue.Verb.Class, w.cue.Verb.Frame, finite}
	if p, ok := lexicon.Particle(c.lemma, u.low(i+1)); ok {
		c.last, c.lemma, c.class, c.frame = i+2, c.lemma+" "+u.low(i+1), p.Class, p.Frame
	}
	if c.frame == 0 || w.class == preposition || w.class == conjunction || w.class == pronoun {
		return cue{}, false
	}
	c.first = u.groupStart(i)
	if c.lemma == "ask" && !u.hasAny(c.last, min(c.last+8, len(u.words)), wordSetTo) {
		c.class = news.QuestionCue
	}
	ok := !u.anonymity(c) && u.settle(&c, i) && (c.how == passive || u.framed(c))
	return c, ok
}

// anonymity: "who asked not to be named" describes the source.
func (u *unit) anonymity(c cue) bool {
	if u.low(c.first-1) != "who" && !u.is(c.first-1, comma) {
		return false
	}
	return u.hasAny(c.last, min(c.last+7, len(u.words)), unnamed)
}

var unnamed = wordSet("named identified anonymity anonymous anonymously")

// framed reports whether what stands around the cue can be the content of one
// of its frames.
func (u *unit) framed(c cue) bool {
	at := u.pastTime(c.last)
	next := u.low(at)
	switch {
	case c.lemma == "put":
		return u.hasAny(at, min(at+12, len(u.words)), wordSetAt)
	case u.low(c.first-1) == "that":
		return false
	case next == "to" && u.spokenNear(c) && c.frame.Has(lexicon.Speech):
		return true
	case next == "to":
		return c.frame.Has(lexicon.Infinitive)
	case c.frame.Has(lexicon.Clause) && c.frame.Has(lexicon.Speech):
		return true
	case c.frame.Has(lexicon.Speech) && (u.is(c.last, comma) || u.is(c.last, stop) || u.is(c.last, colon) || u.spokenNear(c)):
		return true
	case that[next]:
		return c.frame.Has(lexicon.That | lexicon.Clause)
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

// groupStart goes back over auxiliaries and adverbs.
func (u *unit) groupStart(i int) int {
	first := i
	for first > 0 && (u.is(first-1, auxiliary) || u.is(first-1, adverb) || u.is(first-1, possessive) && u.is(first-2, pronoun)) {
		first--
	}
	if u.is(first, adverb) && (first == 0 || u.is(first-1, comma)) && first < i {
		return u.firstNot(first, i, adverb)
	}
	return first
}

func (u *unit) firstNot(from, to int, c class) int {
	for from < to && u.is(from, c) {
		from++
	}
	return from
}

var (
	beForms    = wordSet("is are was were be been being am 's 're 'm")
	haveForms  = wordSet("has have had having 've 'd 's")
	modalForms = wordSet("will would can could may might must shall should do does did 'll 'd to ca wo")
)

func (u *unit) hasAny(from, to int, set map[string]bool) bool {
	for i := from; i < to; i++ {
		if set[u.words[i].low] {
			return true
		}
	}
	return false
}

// settle decides whether the group c with main verb i is a verb here, and how
// it is built.
func (u *unit) settle(c *cue, i int) bool {
	form := u.words[i].cue.Form
	be, have, modal := u.hasAny(c.first, i, beForms), u.hasAny(c.first, i, haveForms), u.hasAny(c.first, i, modalForms)
	switch {
	case form.Has(lexicon.Gerund):
		return u.settleGerund(c, i, be)
	case be && !have && form.Has(lexicon.Past|lexicon.Participle):
		c.how = passive
		return u.low(i+1) != "as" || !strings.HasSuffix(u.low(i+2), "ing")
	case have && form.Has(lexicon.Past|lexicon.Participle):
		if u.hasAny(c.first, i, wordSetBeen) {
			c.how = passive
		}
		return true
	case modal && form.Has(lexicon.Base):
		return u.settleInfinitive(c, i)
	case form.Has(lexicon.Past):
		return u.settlePast(c, i)
	case form.Has(lexicon.Third):
		return u.settleThird(c, i)
	case form.Has(lexicon.Base):
		return u.settleBase(c, i)
	}
	return false
}

var wordSetBeen = wordSet("been being")

func (u *unit) settleGerund(c *cue, i int, be bool) bool {
	switch {
	case be:
		return true
	case u.low(c.first-1) == "as" && u.words[max(0, c.first-2)].cue.Form.Has(lexicon.Participle):
		c.first = u.groupStart(c.first - 2)
		return true
	case u.betweenCueAndContent(c, i):
		return false
	}
	c.how = gerundive
	switch prev := u.class(c.first - 1); prev {
	case determiner, possessive:
		return false
	case preposition, subordinator:
		return c.frame.Has(lexicon.Speech) && gerundLeads[u.low(c.first-1)] && (u.startsClause(c.last) || u.is(c.last, comma))
	case open, name, participle:
		return u.startsClause(c.last)
	}
	return c.first > 0 && u.class(i+1) != stop
}

// betweenCueAndContent: the "citing two dockers" of "X reported, citing two
// dockers, that …" is a link of X's statement.
func (u *unit) betweenCueAndContent(c *cue, i int) bool {
	if c.lemma != "cite" && c.lemma != "quote" || !u.is(i-1, comma) || i < 2 || u.words[i-2].cue.Verb == nil {
		return false
	}
	return u.asideEnd(i+1) > 0
}

// asideEnd returns the comma that ends the aside beginning at word i, or 0.
func (u *unit) asideEnd(i int) int {
	for j := i; j < min(i+longestAside/2, len(u.words)); j++ {
		switch {
		case u.is(j, comma):
			return j
		case u.is(j, quoted), u.verbal(j):
			return 0
		}
	}
	return 0
}

// settleInfinitive keeps "will say" and joins "went on to say"; other
// infinitives have no subject of their own.
func (u *unit) settleInfinitive(c *cue, i int) bool {
	if !u.hasAny(c.first, i, wordSetTo) {
		return true
	}
	if c.first < 2 {
		return false
	}
	lead := c.first - 1
	if u.low(lead) == "on" || u.low(lead) == "out" {
		lead--
	}
	if !leadsInfinitive[u.low(lead)] {
		return false
	}
	c.first = u.groupStart(lead)
	return true
}

var (
	wordSetTo       = wordSet("to")
	leadsInfinitive = wordSet("went goes continued continues began begins came used going has have had seemed appeared tried trying attempted rushed failed managed")
)

func (u *unit) settlePast(c *cue, i int) bool {
	if c.first == 0 {
		return !u.is(c.last, subordinator) && c.frame.Has(lexicon.Speech) && u.low(i+1) != "about"
	}
	if u.low(i+1) == "by" {
		c.how = passive
		return u.low(c.first-1) == "as"
	}
	switch u.class(c.first - 1) {
	case preposition:
		return c.frame.Has(lexicon.Speech)
	case determiner, possessive, auxiliary:
		return subjects[u.low(c.first-1)] || quantifiers[u.low(c.first-1)]
	}
	return true
}

func (u *unit) settleThird(c *cue, i int) bool {
	if !u.words[i].cue.Verb.Noun && c.lemma != "state" {
		return true
	}
	switch u.class(c.first - 1) {
	case pronoun, name, quoted, comma, temporal, conjunction, possessive:
		return u.startsContent(c.last)
	case open, number:
		return u.startsClause(c.last) || objects[u.low(c.last)]
	}
	return false
}

func (u *unit) settleBase(c *cue, i int) bool {
	before := u.low(c.first - 1)
	switch {
	case u.class(c.first-1) == pronoun || quantifiers[before]:
		return u.startsContent(c.last)
	case plural(before) && (u.class(c.first-1) == open || u.class(c.first-1) == name):
		return !u.words[i].cue.Verb.Noun && u.startsContent(c.last) || u.startsClause(c.last) || u.clauseWithoutThat(c)
	}
	return u.nominal(c.first-1) && !u.words[i].cue.Verb.Noun && u.startsContent(c.last)
}

// clauseWithoutThat: "officials hope members will approve it".
func (u *unit) clauseWithoutThat(c *cue) bool {
	return c.frame.Has(lexicon.Clause) && u.is(c.last, open) && u.hasAny(c.last+1, min(c.last+3, len(u.words)), modalForms)
}

var (
	quantifiers = wordSet("some many others most few both several all")
	plurals     = wordSet("people police men women children media")
)

func plural(low string) bool {
	n := len(low)
	return plurals[low] || strings.HasSuffix(low, "men") || n > 3 && low[n-1] == 's' && low[n-2] != 's'
}

// startsContent reports whether a content of any frame can begin at word i.
func (u *unit) startsContent(i int) bool {
	switch u.class(i) {
	case determiner, pronoun, name, quoted, mark, open, number, possessive, subordinator, adverb, participle, temporal, colon:
		return true
	}
	return u.low(i) == "to" || u.class(i) == comma && u.class(i+1) == quoted || u.class(i) == preposition
}

// startsClause is stricter: that, a pronoun, an article, a quotation.
var gerundLeads = wordSet("by while when as after before")

func (u *unit) startsClause(i int) bool {
	switch u.class(i) {
	case determiner, pronoun, quoted, subordinator, colon:
		return true
	}
	return u.low(i) == "to" || u.class(i) == name
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
	case next == "that" && u.class(i+2) != comma && (held || prev == determiner || prev == open):
		return cue{i, i + 1, n.Lemma, n.Class, lexicon.Clause, nominal}, true
	case (next == "to" || next == "for" || next == "of" || next == "on" || next == "about") && held && n.Bare:
		return cue{i, i + 1, n.Lemma, n.Class, lexicon.Object, nominal}, true
	}
	return cue{}, false
}

var possessors = wordSet("his her its their our my your")

func (u *unit) low(i int) string {
	if i < 0 || i >= len(u.words) {
		return ""
	}
	return u.words[i].low
}

// class of word i; stop outside the unit.
func (u *unit) class(i int) class {
	if i < 0 || i >= len(u.words) {
		return stop
	}
	return u.words[i].class
}

func (u *unit) is(i int, c class) bool { return u.class(i) == c && i >= 0 && i < len(u.words) }
