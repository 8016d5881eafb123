package cast

import (
	"strings"

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
	if len(ids) < busy && (len(ids) == 0 || ids[len(ids)-1] != id) {
		l.byLemma[lemma] = append(ids, id)
	}
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
	if t.det == definite || t.det == possessive || t.det == bare && !t.role.Plural {
		id, unclear := l.antecedent(p, lemma)
		if unclear {
			return
		}
		if id >= 0 {
			l.cast.refer(p, id)
			return
		}
	}
	if id := l.adopt(p, lemma); id >= 0 {
		l.cast.refer(p, id)
		return
	}
	l.introduce(p, lemma)
}

// adopt gives a definite role that nobody is known to hold to the only person
// named in this paragraph and the one before, when the article tells no other
// role: “…,” Tomas Lind said. “…,” the dockers' leader added.
func (l *linker) adopt(p place, lemma string) int {
	t := p.trait()
	if p.s != l.cast.body || t.det != definite || t.role.Kind != lexicon.Office || t.role.Plural || t.role.Kin || bridging[lemma] {
		return -1
	}
	found := -1
	paragraph := p.s.paragraph(t.first)
	for k := p.id - 1; k >= max(0, p.id-window) && p.s.paragraph(p.s.traits[k].first) >= paragraph-1; k-- {
		id := p.s.mentions[k].Entity
		if id < 0 || id == found || p.s.mentions[k].Kind == Pronoun || l.cast.entities[id].typ != news.Person && l.cast.entities[id].typ != news.Unnamed {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	if found < 0 || !l.cast.entities[found].roleless(t.gender) {
		return -1
	}
	l.cast.addClaim(p.s, &l.cast.entities[found], claim{p.id, t.core, t.last, t.role})
	l.add(lemma, found)
	return found
}

// bridging roles come with a setting, not with a person named before: a trial
// has a judge.
var bridging = set(`judge spokesperson lawyer attorney prosecutor doctor driver reporter official author source president
	referee police-officer officer investigator magistrate coroner pilot editor teacher nurse`)

func (e *entity) roleless(g lexicon.Gender) bool {
	return !e.unnamed && len(e.claims) == 0 && (g == lexicon.UnknownGender || e.gender == lexicon.UnknownGender || e.gender == g)
}

// introduce makes a new entity that has no name but its phrase.
func (l *linker) introduce(p place, lemma string) {
	m, t := p.mention(), p.trait()
	c := l.cast
	id := len(c.entities)
	e := entity{name: p.s.doc.Of(m.Phrase), typ: m.Type, gender: t.role.Gender, unnamed: true}
	if m.Type == news.Person {
		e.typ = news.Unnamed
	}
	d := description{lemma: lemma, words: p.s.content(t.from, t.to, t.role), at: t.first}
	e.claims = []description{d}
	c.entities, l.lastSeen = append(c.entities, e), append(l.lastSeen, unseen)
	l.add(pluralKey(lemma, t.role.Plural), id)
	m.Entity, m.Type = id, e.typ
	c.entities[id].intro = p
}

// pluralKey keeps "the officials" and "the official" apart.
func pluralKey(lemma string, plural bool) string {
	if plural {
		return lemma + " +"
	}
	return lemma
}

// antecedent returns the entity that a definite phrase means, -1 for none;
// unclear when several fit alike.
func (l *linker) antecedent(p place, lemma string) (id int, unclear bool) {
	t := p.trait()
	words := p.s.content(t.from, t.to, t.role)
	loose := len(words) == 0 || t.core == t.first && t.first == t.last-1 // nothing before the head
	var before, after fit
	for _, id := range l.candidates(lemma, t.role) {
		score, ok := l.fits(id, p, lemma, words)
		if !ok && !(loose && l.lastSeen[id] == unseen && !l.cast.entities[id].unnamed) {
			continue
		}
		if l.lastSeen[id] > unseen || p.s == l.cast.title {
			before.offer(id, score*1000+l.nearness(id, t.first))
		} else if score > 0 || loose && t.role.Kind != lexicon.Crowd {
			after.offer(id, score)
		}
	}
	if before.id > 0 {
		return before.result()
	}
	return after.result()
}

// fit keeps the best of several candidates. The id is one higher, so that the
// zero value means none.
type fit struct {
	id, score int
	tie       bool
}

func (f *fit) offer(id, score int) {
	switch {
	case f.id == 0 || score > f.score:
		*f = fit{id + 1, score, false}
	case score == f.score:
		f.tie = true
	}
}

func (f *fit) result() (id int, unclear bool) { return f.id - 1, f.tie }

// nearness grades how lately an entity was mentioned: in the same paragraph,
// in the one before, earlier.
func (l *linker) nearness(id, token int) int {
	at := l.lastSeen[id]
	if at < 0 {
		return 0
	}
	switch l.cast.body.paragraph(token) - l.cast.body.paragraph(at) {
	case 0:
		return 2
	case 1:
		return 1
	}
	return 0
}

// candidates are the entities described by that lemma; a general word fits
// every office-holder.
func (l *linker) candidates(lemma string, role lexicon.Role) []int {
	return l.byLemma[pluralKey(lemma, role.Plural)]
}

// fits reports whether an entity can be what a phrase with these words means,
// and how many words they share.
func (l *linker) fits(id int, p place, lemma string, words map[string]bool) (score int, ok bool) {
	e := &l.cast.entities[id]
	t := p.trait()
	if t.gender != lexicon.UnknownGender && e.gender != lexicon.UnknownGender && t.gender != e.gender {
		return 0, false
	}
	if t.role.Kind != lexicon.NoRole && !t.role.Plural && e.typ != news.Person && e.typ != news.Unnamed {
		return 0, false
	}
	best, ok := 0, len(words) == 0
	for _, d := range e.claims {
		if d.lemma != lemma {
			continue
		}
		shared := overlap(words, d.words)
		ok = ok || shared > 0 || len(d.words) == 0
		best = max(best, shared)
	}
	if e.typ == news.Organisation && len(e.tokens) > 0 {
		shared := 0
		for _, token := range e.tokens {
			if words[token] {
				shared++
			}
		}
		ok = ok || shared > 0
		best = max(best, shared)
	}
	return best, ok
}

// overlap counts the words that stand in both, where "Kessia" and "Kessian"
// are alike.
func overlap(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] || b[w+"n"] || b[strings.TrimSuffix(w, "n")] {
			n++
		}
	}
	return n
}

// guessGenders learns the gender of people whose name does not tell it from
// the pronouns that follow when nobody else can be meant.
func (c *Cast) guessGenders() {
	votes := map[int]int{}
	s := c.body
	for i := range s.mentions {
		g := s.traits[i].gender
		if s.mentions[i].Kind != Pronoun || g == lexicon.UnknownGender {
			continue
		}
		if id := c.onlyPerson(i); id >= 0 && c.entities[id].gender == lexicon.UnknownGender {
			votes[id] += int(g)*2 - 3 // male is -1, female +1
		}
	}
	for id, v := range votes {
		if v < 0 {
			c.entities[id].gender = lexicon.Male
		} else if v > 0 {
			c.entities[id].gender = lexicon.Female
		}
	}
}

// onlyPerson returns the only person that is named in the sentence of the
// pronoun i before it, or else in the sentence before, or -1.
func (c *Cast) onlyPerson(i int) int {
	s := c.body
	sentence := s.words[s.traits[i].first].sentence
	found := -1
	for k := i - 1; k >= max(0, i-window); k-- {
		at := s.words[s.traits[k].first].sentence
		if at < sentence-1 || at < sentence && found >= 0 {
			break
		}
		m := &s.mentions[k]
		if m.Kind == Pronoun || m.Entity < 0 {
			continue
		}
		if t := c.entities[m.Entity].typ; t != news.Person && t != news.Unnamed {
			continue
		}
		if found >= 0 && found != m.Entity {
			return -1
		}
		found = m.Entity
	}
	return found
}
