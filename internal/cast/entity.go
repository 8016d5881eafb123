package cast

import (
	"slices"
	"strings"

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

// form is one spelling of a name with the places where it stands.
type form struct {
	tokens []string
	places []place
	typ    news.SpeakerType
	gender lexicon.Gender
	local  bool // stands after "in" somewhere
	human  bool // something near it shows a person
}

// spelling keeps "Mr. Lind" and "Mrs. Lind" apart.
type spelling struct {
	name   string
	gender lexicon.Gender
}

// forms collects the spellings of all names, those of most words first and
// then in order of the text.
func (c *Cast) forms() []*form {
	byKey := map[spelling]*form{}
	var forms []*form
	for _, s := range []*script{c.body, c.title} {
		for id := range s.mentions {
			if s.mentions[id].Kind != Name {
				continue
			}
			t := &s.traits[id]
			key := spelling{s.join(t.first, t.last), t.gender}
			f := byKey[key]
			if f == nil {
				f = &form{tokens: nameTokens(key.name)}
				byKey[key], forms = f, append(forms, f)
			}
			f.see(place{s, id})
		}
	}
	slices.SortStableFunc(forms, func(a, b *form) int { return len(b.tokens) - len(a.tokens) })
	return forms
}

// nameTokens cuts a name into words, without generation suffixes.
func nameTokens(key string) []string {
	tokens := strings.Fields(key)
	for n := len(tokens) - 1; n > 0 && suffixes[tokens[n]]; n-- {
		tokens = tokens[:n]
	}
	return tokens
}

var suffixes = set("jr. sr. jr sr , ii iii iv inc inc. corp corp. ltd ltd. llc plc co. co")

func (f *form) see(p place) {
	f.places = append(f.places, p)
	m, t := p.mention(), p.trait()
	if f.typ == "" || m.Type == news.Person && t.from < t.first {
		f.typ = m.Type
	}
	if f.gender == lexicon.UnknownGender {
		f.gender = t.gender
	}
	f.human = f.human || t.honorific || p.s.human(p.id)
	f.local = f.local || t.place && m.Type == ""
}

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

// text is the name as the article writes it first.
func (f *form) text() string {
	p := f.places[0]
	return p.s.doc.Of(p.mention().Span)
}

// addAcronym makes "KPA" findable after "Kessian Press Agency", by the initials
// of a body's name.
func (x *index) addAcronym(f *form, id int) {
	if len(f.tokens) < 2 || x.cast.entities[id].typ != news.Organisation {
		return
	}
	var initials strings.Builder
	for _, t := range f.tokens {
		if !innerParticles[t] && t != "of" && t != "for" && t != "and" && t != "the" && t != "on" {
			initials.WriteString(firstLetter(t))
		}
	}
	key := "=" + initials.String()
	x.byToken[key] = append(x.byToken[key], id)
}

func firstLetter(t string) string {
	for _, r := range t {
		return string(r)
	}
	return ""
}

// resolveType decides what a name is when its words do not tell.
func (f *form) resolveType(e *evidence) news.SpeakerType {
	switch {
	case f.typ != "":
		return f.typ
	case f.local:
		return news.Country
	case len(f.tokens) > 1 || f.human:
		return news.Person
	case e.hasDemonym(f.tokens[0]) || countryEnding(f.tokens[0]):
		return news.Country
	}
	return news.Organisation
}

// countryEnding finds names like "Kessia" and "Varland".
func countryEnding(name string) bool {
	for _, ending := range []string{"ia", "land", "stan"} {
		if len(name) > len(ending)+2 && strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}

// hasDemonym reports whether the article uses an adjective made from a name,
// as "Kessian" from "Kessia": then the name is a place.
func (e *evidence) hasDemonym(name string) bool {
	stem := strings.TrimRight(name, "aeioy")
	for _, ending := range []string{"n", "an", "ian", "ese", "ish", "ean"} {
		if d := name + ending; e.upper[d] {
			return true
		}
		if d := stem + ending; d != name && len(stem) > 2 && e.upper[d] {
			return true
		}
	}
	return false
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

// assignEach resolves each mention of a name that several people bear: by the
// form of address, or by a fuller name just before in the same paragraph; the
// others stay open.
func (c *Cast) assignEach(f *form, found []int) {
	for _, p := range f.places {
		p.mention().Type = c.entities[found[0]].typ
		if id := c.choose(p, found); id >= 0 {
			c.refer(p, id)
		}
	}
}

func (c *Cast) choose(p place, found []int) int {
	if g := p.trait().gender; g != lexicon.UnknownGender {
		if fit := slices.DeleteFunc(slices.Clone(found), func(id int) bool { return c.entities[id].gender != g }); len(fit) == 1 {
			return fit[0]
		}
	}
	paragraph := p.s.paragraph(p.trait().first)
	if id, named := c.lastIn(p, found, paragraph); named {
		return id
	}
	id, _ := c.lastIn(p, found, paragraph-1)
	return id
}

// lastIn returns the only one of the entities that the paragraph names before
// p, -1 for none or several, and whether it names any.
func (c *Cast) lastIn(p place, among []int, paragraph int) (id int, named bool) {
	id = -1
	for i := p.id - 1; i >= max(0, p.id-window) && p.s.paragraph(p.s.traits[i].first) >= paragraph; i-- {
		found := p.s.mentions[i].Entity
		if p.s.mentions[i].Kind != Name || !slices.Contains(among, found) {
			continue
		}
		if id >= 0 && id != found {
			return -1, true
		}
		id = found
	}
	return id, id >= 0
}

// window is how many mentions are looked at before one, so that time stays
// linear in a text that is one long paragraph.
const window = 64

func (s *script) paragraph(token int) int {
	return s.doc.Sentences()[s.words[token].sentence].Paragraph
}
