package cast

import (
	"strconv"
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

// generic words stand for whatever body was named last.
var generic = set("company firm organisation organization business corporation conglomerate giant club outlet newspaper network")

// lastBody returns the only named body that a generic word can mean in this
// paragraph and the one before: of the nearer paragraph that names any; -1 for
// none or several.
func (l *linker) lastBody(p place) int {
	paragraph := p.s.paragraph(p.trait().first)
	found, at := -1, 0
	for k := p.id - 1; k >= max(0, p.id-window); k-- {
		where := p.s.paragraph(p.s.traits[k].first)
		if where < paragraph-2 || found >= 0 && where < at {
			return found
		}
		id := p.s.mentions[k].Entity
		if id < 0 || id == found || !p.s.traits[k].subject || !l.cast.entities[id].business() {
			continue
		}
		if found >= 0 {
			return -1
		}
		found, at = id, where
	}
	return found
}

// business reports whether an entity is a named body of no public kind.
func (e *entity) business() bool {
	if e.unnamed || e.typ != news.Organisation {
		return false
	}
	for _, t := range e.tokens {
		if public[t] {
			return false
		}
	}
	return lexicon.PlaceOf(strings.Join(e.tokens, " ")) == lexicon.NoPlace
}

var public = set(`ministry court police union council party university association federation commission government army
	parliament congress senate embassy department agency office committee hospital clinic school nato eu un
	house tribunal church navy force forces authority treasury`)

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
	if l.lastSeen[id] < 0 {
		return 0
	}
	switch l.paragraphsSince(id, token) {
	case 0:
		return 2
	case 1:
		return 1
	}
	return 0
}

func (l *linker) paragraphsSince(id, token int) int {
	if at := l.lastSeen[id]; at >= 0 {
		return l.cast.body.paragraph(token) - l.cast.body.paragraph(at)
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
	if e.unnamed && t.role.Kind != lexicon.NoRole && p.s == l.cast.body && l.paragraphsSince(id, t.first) > 3 {
		return 0, false
	}
	best, ok := 0, len(words) == 0
	for _, d := range e.claims {
		if d.lemma != lemma {
			continue
		}
		shared := overlap(words, d.words)
		if words["former"] && !d.words["former"] {
			continue
		}
		ok = ok || shared > 0 || len(d.words) == 0 && !t.role.Plural
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
