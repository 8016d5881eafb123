package statement

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

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

var unnamed = wordSet("name named identified anonymity anonymous anonymously")

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
	case determiner, possessive, mark:
		return false
	case preposition, subordinator:
		return c.frame.Has(lexicon.Speech) && gerundLeads[u.low(c.first-1)] && (u.startsClause(c.last) || u.is(c.last, comma))
	case open, name, participle:
		return u.startsClause(c.last)
	}
	return c.first > 0 && u.class(i+1) != stop
}

// startsClause is stricter: that, a pronoun, an article, a quotation.
var gerundLeads = wordSet("by while when as after before")

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
	case preposition, number:
		if u.is(c.last, open) {
			return false // "among pledged votes", "forty pledged votes"
		}
		return u.is(c.first-1, number) || c.frame.Has(lexicon.Speech)
	case determiner, possessive, auxiliary:
		return subjects[u.low(c.first-1)] || quantifiers[u.low(c.first-1)]
	}
	return true
}

func (u *unit) settleThird(c *cue, i int) bool {
	if !u.words[i].cue.Verb.Noun && c.lemma != "state" || u.trailing(c) {
		return true
	}
	switch u.class(c.first - 1) {
	case pronoun, name, quoted, comma, temporal, conjunction:
		return u.startsContent(c.last)
	case open, number:
		if c.last == len(u.words) && u.is(c.first-2, comma) {
			return true // "Harbour to close, ministry rules"
		}
		sentence := u.is(len(u.words)-1, stop)
		return u.startsClause(c.last) || objects[u.low(c.last)] || u.is(c.last, mark) || (c.last > i+1 || !sentence) && u.startsContent(c.last)
	}
	return false
}

// trailing: the verb ends a clause that follows what was said: “…,” he notes.
func (u *unit) trailing(c *cue) bool {
	if !c.frame.Has(lexicon.Speech|lexicon.Clause) || !u.is(c.last, stop) && !u.is(c.last, comma) && c.last < len(u.words) {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-longestSubject); i-- {
		if u.is(i, quoted) || u.low(i) == "," {
			return i < c.first-1 && u.startsPhrase(i+1)
		}
	}
	return false
}

// explicit: a clause with "that" or a pronoun of its own follows, and a noun phrase with its asides
// stands before: "Makers, for instance, argue that …", "all five say that …".
func (u *unit) explicit(c *cue) bool {
	own := c.last+1 < len(u.words) && u.is(c.last, pronoun) && (u.verbal(c.last+1) || u.words[c.last+1].cue.Verb != nil)
	clause := u.low(c.last) == "that" || own
	if !clause || !c.frame.Has(lexicon.Clause|lexicon.That) {
		return false
	}
	return u.is(c.first-1, comma) || u.is(c.first-1, number) || u.is(c.first-1, temporal) || numerals[u.low(c.first-1)]
}

func (u *unit) settleBase(c *cue, i int) bool {
	before := u.low(c.first - 1)
	switch {
	case !u.words[i].cue.Verb.Noun && u.explicit(c):
		return true
	case u.trailing(c) && (u.class(c.first-1) == pronoun || plural(before)):
		return true
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
	numerals    = wordSet("two three four five six seven eight nine ten dozens hundreds thousands")
	plurals     = wordSet("percent majority people police men women children media")
)

func plural(low string) bool {
	n := len(low)
	return plurals[low] || strings.HasSuffix(low, "men") || n > 3 && low[n-1] == 's' && low[n-2] != 's'
}
