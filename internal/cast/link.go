package cast

import (
	"slices"
	"strconv"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// linkRoles resolves "the minister", "the ministry", "the officials" in order
// of the text. What finds nobody becomes an entity without a name, so that a
// later mention can mean the same.
func (c *Cast) linkRoles() {
	l := &linker{cast: c, byLemma: map[string][]int{}, lastSeen: make([]int, len(c.entities))}
	for id := range c.entities {
		l.lastSeen[id] = unseen
		l.register(id)
	}
	for id := range c.body.mentions {
		l.link(place{c.body, id})
	}
	for id := range c.title.mentions {
		l.link(place{c.title, id})
	}
}

// linker keeps what the text has shown so far.
type linker struct {
	cast     *Cast
	byLemma  map[string][]int // entities by the heads of their descriptions
	lastSeen []int            // token of the last mention, by entity
}

const unseen = -1 << 30

func (l *linker) register(id int) {
	e := &l.cast.entities[id]
	for _, d := range e.claims {
		l.add(d.lemma, id)
		if walk := walks[d.lemma]; walk != "" {
			l.add(walk, id)
		}
	}
	if e.age > 0 {
		l.add(strconv.Itoa(e.age)+yearOld, id)
	}
	if e.typ == news.Organisation {
		for _, t := range e.tokens {
			if lexicon.BodyOf(t) == lexicon.BodyHead {
				l.add(t, id)
			}
		}
	}
}

func (l *linker) add(lemma string, id int) {
	ids := l.byLemma[lemma]
	if len(ids) > 0 && ids[len(ids)-1] == id {
		return
	}
	if len(ids) == busy {
		ids = slices.Delete(ids, 0, 1)
	}
	l.byLemma[lemma] = append(ids, id)
}

func (l *linker) link(p place) {
	m, t := p.mention(), p.trait()
	switch {
	case m.Kind == Pronoun:
		return
	case t.of >= 0:
		if id := p.s.mentions[t.of].Entity; id >= 0 {
			l.cast.refer(p, id)
		}
	case m.Kind != Name && m.Entity < 0:
		l.resolve(p)
	}
	if m.Entity >= 0 && p.s == l.cast.body {
		l.lastSeen[m.Entity] = t.first
	}
}

// resolve links a role, group or body without a name of its own.
func (l *linker) resolve(p place) {
	t := p.trait()
	lemma := p.s.lemma(t.role, t.last)
	if firstPerson[p.s.words[t.from].low] {
		return
	}
	if generic[lemma] && t.det == definite {
		if id := l.lastBody(p); id >= 0 {
			l.cast.refer(p, id)
		}
		return
	}
	if t.det == definite || t.det == possessive || t.det == bare && !t.role.Plural {
		id, unclear := l.antecedent(p, lemma)
		if unclear && !pronouns[p.s.words[t.from].low] {
			return
		}
		if unclear {
			id = -1
		}
		if id >= 0 {
			l.cast.refer(p, id)
			l.cast.entities[id].rename(p)
			return
		}
	}
	if id := l.adopt(p, lemma); id >= 0 {
		l.cast.refer(p, id)
		return
	}
	l.introduce(p, lemma)
}

// rename gives a body that has no name its fullest description: "the health
// ministry" rather than "The ministry".
func (e *entity) rename(p place) {
	if phrase := p.s.doc.Of(p.mention().Phrase); e.unnamed && e.typ == news.Organisation && len(phrase) > len(e.name) {
		e.name = phrase
	}
}

// introduce makes a new entity that has no name but its phrase.
func (l *linker) introduce(p place, lemma string) {
	m, t := p.mention(), p.trait()
	c := l.cast
	id := len(c.entities)
	e := entity{name: p.s.doc.Of(m.Phrase), typ: m.Type, gender: t.role.Gender, unnamed: true}
	if m.Type == news.Person && !(t.det == definite && highOffices[lemma]) {
		e.typ = news.Unnamed
	}
	d := description{lemma: lemma, words: p.s.content(t.from, t.to, t.role), at: t.first}
	e.claims = []description{d}
	c.entities, l.lastSeen = append(c.entities, e), append(l.lastSeen, unseen)
	l.add(pluralKey(lemma, t.role.Plural), id)
	m.Entity, m.Type = id, e.typ
	c.entities[id].intro = p
}

// highOffices have one holder, whom readers know without a name.
var highOffices = map[string]bool{
	"prime minister": true, "president": true, "king": true, "queen": true, "pope": true, "chancellor": true,
	"mayor": true, "governor": true, "emperor": true,
}

// pluralKey keeps "the officials" and "the official" apart.
func pluralKey(lemma string, plural bool) string {
	if plural {
		return lemma + " +"
	}
	return lemma
}
