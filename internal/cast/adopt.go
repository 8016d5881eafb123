package cast

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// adopt gives a definite role that nobody is known to hold to the only person
// named in this paragraph and the one before, when the article tells no other
// role: “…,” Tomas Lind said. “…,” the dockers' leader added.
func (l *linker) adopt(p place, lemma string) int {
	t := p.trait()
	if p.s != l.cast.body && !t.role.Plural {
		return l.sameWalk(lemma, t.gender)
	}
	if !p.adoptable(lemma) {
		return -1
	}
	if id := l.sameWalk(lemma, t.gender); id >= 0 {
		return id
	}
	found := l.onlyPersonNear(p)
	if found < 0 || !l.cast.entities[found].canBe(lemma, t.gender) {
		return -1
	}
	l.cast.addClaim(p.s, &l.cast.entities[found], claim{p.id, p.s.claimStart(*t), t.last, t.role})
	l.add(lemma, found)
	return found
}

// adoptable reports whether a role is one person's who has the word here, and
// of no setting.
func (p place) adoptable(lemma string) bool {
	t := p.trait()
	if t.role.Kind != lexicon.Office || t.role.Plural || t.role.Kin || bridging[lemma] {
		return false
	}
	return p.speaks() && (t.det == definite || p.ownedByName())
}

// onlyPersonNear returns the only person mentioned by name or role in the
// paragraph before p and the one before, or -1.
func (l *linker) onlyPersonNear(p place) int {
	found := -1
	paragraph := p.s.paragraph(p.trait().first)
	for k := p.id - 1; k >= max(0, p.id-window) && p.s.paragraph(p.s.traits[k].first) >= paragraph-1; k-- {
		m := &p.s.mentions[k]
		if m.Entity < 0 || m.Entity == found || m.Kind == Pronoun || !l.cast.somebody(place{p.s, k}) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = m.Entity
	}
	return found
}

// somebody reports whether a mention is of one person, named or not.
func (c *Cast) somebody(p place) bool {
	m, t := p.mention(), p.trait()
	if t.role.Plural || m.Kind == Role && t.role.Kind == lexicon.NoRole {
		return false
	}
	typ := c.entities[m.Entity].typ
	return typ == news.Person || typ == news.Unnamed
}

// speaks reports whether a cue verb stands beside the phrase, so that it is
// somebody who has the word and not somebody talked about.
func (p place) speaks() bool {
	t := p.trait()
	return p.s.cueAt(t.to, t.first) || p.s.word(t.from-1, t.first).is(verb) && p.s.says(t.from-1, t.first)
}

// sameWalk returns the only person named so far with a role of the same walk
// of life: "the general" after "rebel commander Ivo Brandt"; -1 for none or
// several.
func (l *linker) sameWalk(lemma string, g lexicon.Gender) int {
	found := -1
	for _, id := range l.byLemma[walks[lemma]] {
		if l.lastSeen[id] == unseen || !l.cast.entities[id].canBe(lemma, g) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}

// bridging roles come with a setting, not with a person named before: a trial
// has a judge.
var bridging = set(`judge rival spokesperson lawyer attorney prosecutor doctor driver reporter official author source president
	referee police-officer officer investigator magistrate coroner pilot editor teacher nurse`)

// canBe reports whether a person of whom the article tells no role, or one of
// the same walk of life, may hold this one.
func (e *entity) canBe(lemma string, g lexicon.Gender) bool {
	if e.unnamed || g != lexicon.UnknownGender && e.gender != lexicon.UnknownGender && e.gender != g {
		return false
	}
	for _, d := range e.claims {
		if walks[d.lemma] == "" || walks[d.lemma] != walks[lemma] {
			return false
		}
	}
	return true
}

// walks of life in which one person is called by several nouns.
var walks = walksOf(
	"general colonel commander brigadier admiral lieutenant marshal warlord",
	"politician candidate lawmaker senator representative congressman mp legislator nominee contender hopeful",
	"executive founder owner ceo businessperson entrepreneur billionaire tycoon mogul magnate boss",
	"player striker midfielder defender goalkeeper forward winger captain skipper",
	"professor scientist researcher economist historian academic scholar lecturer expert",
	"pope bishop archbishop cardinal priest cleric imam rabbi",
	"actor actress singer musician star artist performer comedian",
)

func walksOf(lists ...string) map[string]string {
	m := map[string]string{}
	for _, list := range lists {
		for lemma := range set(list) {
			m[lemma] = list
		}
	}
	return m
}

// ownedByName reports whether a role has an owner other than a pronoun: "the
// dockers' leader".
func (p place) ownedByName() bool {
	t := p.trait()
	return t.det == possessive && !pronouns[p.s.words[t.from].low] && !firstPerson[p.s.words[t.from].low]
}

var firstPerson = set("my our your")
