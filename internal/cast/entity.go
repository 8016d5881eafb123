package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// entity is somebody of the article: named, or known only by a role.
type entity struct {
	name    string   // the fullest that the article gives
	tokens  []string // of the name, in lower case; none without a name
	typ     news.SpeakerType
	gender  lexicon.Gender
	role    string
	age     int
	count   int  // mentions by name
	evident bool // a person by more than the form of the name
	unnamed bool
	intro   place // of an unnamed one: the mention that introduced it
	claims  []description
}

// description is one way in which the article describes an entity.
type description struct {
	lemma string
	words map[string]bool // its content words, without the head
	at    int             // token of the body where it stands; -1 in the title
}

// place is a mention: a script and an index into its mentions.
type place struct {
	s  *script
	id int
}

func (p place) mention() *Mention { return &p.s.mentions[p.id] }
func (p place) trait() *trait     { return &p.s.traits[p.id] }

// linkNames makes the entities that have names.
func (c *Cast) linkNames(e *evidence) {
	x := &index{cast: c, byToken: map[string][]int{}}
	for _, f := range c.forms() {
		switch found := x.find(f); len(found) {
		case 0:
			x.addEntity(f, e)
		case 1:
			x.assign(f, found[0])
		default:
			c.assignEach(f, found)
		}
	}
}

// index finds entities by the words of their names.
type index struct {
	cast    *Cast
	byToken map[string][]int
}

// busy bounds the entities that are tried for one word, so that time stays
// linear whatever the text.
const busy = 32

func (x *index) addEntity(f *form, e *evidence) {
	c := x.cast
	id := len(c.entities)
	c.entities = append(c.entities, entity{tokens: f.tokens, typ: f.resolveType(e), gender: f.gender})
	for i, t := range f.tokens {
		if len(x.byToken[t]) < busy && !slices.Contains(f.tokens[:i], t) {
			x.byToken[t] = append(x.byToken[t], id)
		}
	}
	if ent := &c.entities[id]; ent.typ == news.Person && ent.gender == lexicon.UnknownGender && len(f.tokens) > 1 {
		ent.gender, _ = lexicon.FirstName(f.tokens[0])
	}
	c.entities[id].name = f.text()
	x.addAcronym(f, id)
	x.assign(f, id)
}

// addAcronym makes "KPA" findable after "Kessian Press Agency", by the initials
// of a body's name.
func (x *index) addAcronym(f *form, id int) {
	if len(f.tokens) < 2 || x.cast.entities[id].typ != news.Organisation {
		return
	}
	if key := "=" + acronym(f.tokens); len(x.byToken[key]) < busy {
		x.byToken[key] = append(x.byToken[key], id)
	}
}

func firstLetter(t string) string {
	for _, r := range t {
		return string(r)
	}
	return ""
}

func (x *index) assign(f *form, id int) {
	ent := &x.cast.entities[id]
	if ent.gender == lexicon.UnknownGender {
		ent.gender = f.gender
	}
	ent.evident = ent.evident || f.human || f.typ == news.Person || len(f.tokens) < len(ent.tokens)
	for _, p := range f.places {
		x.cast.refer(p, id)
	}
	ent.count += len(f.places)
}

// refer makes a mention stand for an entity.
func (c *Cast) refer(p place, id int) {
	m := p.mention()
	m.Entity, m.Type = id, c.entities[id].typ
}

func (s *script) paragraph(token int) int {
	return s.doc.Sentences()[s.words[token].sentence].Paragraph
}
