package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// claim is a role that the article gives a named mention.
type claim struct {
	mention     int
	first, last int // tokens of the role's words, without a determiner
	head        lexicon.Role
}

// findRoles adds the noun phrases around common nouns for people and bodies,
// and the pronouns. Those that stand before a name become its title.
func (s *script) findRoles() {
	for i := range s.words {
		w := &s.words[i]
		switch {
		case s.at[i] != free || w.is(punct|number):
		case w.role.Kind != lexicon.NoRole:
			s.addRole(i)
		case pronouns[w.low] && !w.is(shout):
			s.addPronoun(i)
		case speakingThing(w.low) && !w.is(verb):
			s.addBody(i)
		}
	}
}

// speakingThing reports whether a common noun stands for a body or a text that
// can be a source.
func speakingThing(low string) bool {
	b := lexicon.BodyOf(low)
	return b == lexicon.BodyHead || b == lexicon.Document || collectives[low] || low == "police"
}

var pronouns = set("he she they it who his her him their its them we i")

func (s *script) addPronoun(i int) {
	m, t := Mention{Kind: Pronoun}, trait{first: i, last: i + 1, from: i, to: i + 1, of: -1, subject: s.subjectAt(i)}
	t.gender = pronounGender(s.words[i].low)
	if t.gender != lexicon.UnknownGender {
		m.Type = news.Person
	}
	s.add(m, t)
}

func pronounGender(low string) lexicon.Gender {
	switch low {
	case "he", "his", "him":
		return lexicon.Male
	case "she", "her":
		return lexicon.Female
	}
	return lexicon.UnknownGender
}

// addRole adds the noun phrase whose head is the role noun at token i, unless
// the noun only modifies the next one.
func (s *script) addRole(i int) {
	next := s.word(i+1, i)
	role := s.words[i].role
	if s.nounAt(i+1, i) && (!role.Plural || !strings.HasSuffix(s.words[i].low, "s")) || s.modifies(i) {
		return
	}
	from, core, det := s.left(i)
	t := trait{first: s.free(core, i), core: core, last: i + 1, from: from, to: s.right(i), det: det, role: role, gender: role.Gender, of: -1}
	name, direct := s.nameAfter(i)
	switch {
	case direct && name >= 0 && !role.Plural:
		s.entitle(name, t)
		return
	case role.Plural:
		s.addGroup(t)
		return
	case det == bare && core == i && !s.words[i].is(capital) && name < 0 && !s.apposed(i) && !s.telegraphic(i):
		return
	case next.is(capital) && next.role.Kind == lexicon.NoRole && det == bare && !s.words[i].is(capital):
		return
	}
	t.subject = s.subjectAt(from)
	t.owner = isPossessive(s.low(i+1, i))
	id := s.add(Mention{Kind: Role, Type: news.Person}, t)
	if name >= 0 && det != bare {
		s.apposeTo(id, name)
	}
}

// telegraphic reports whether token i is a subject without a determiner, as
// headlines have it: "minister promises water".
func (s *script) telegraphic(i int) bool {
	form, ok := lexicon.Verb(s.low(i+1, i))
	return s.isTitle && ok && form.Form.Has(lexicon.Third)
}

// modifies reports whether the role noun at token i only modifies what
// follows: "Republican presidential nominee", "his golden head".
func (s *script) modifies(i int) bool {
	w, next := &s.words[i], s.word(i+1, i)
	if w.low == "head" && next.low != "of" && pronouns[s.low(i-1, i)] {
		return true
	}
	return adjectival[w.low] && !next.is(closed|verb|punct|number) && !isPossessive(next.low)
}

// adjectival are role nouns that stand before other nouns as often as alone.
var adjectival = set(`liberal conservative democrat republican moderate radical progressive populist nationalist islamist
	socialist separatist loyalist extremist terrorist rebel local native fundamentalist youth child baby adult teen student
	consumer customer user fan guest american veteran`)

// nounAt reports whether token i is a common noun for a person or body, so
// that the one before it is its modifier.
func (s *script) nounAt(i, near int) bool {
	w := s.word(i, near)
	return !w.is(capital|closed) && (w.role.Kind != lexicon.NoRole || lexicon.BodyOf(w.low) == lexicon.BodyHead) && !w.is(verb)
}

// apposed reports whether token i follows a comma or "as": "Lind, head of …",
// "Lind, who retired as head of …".
func (s *script) apposed(i int) bool { return s.low(i-1, i) == "," || s.low(i-1, i) == "as" }

func (s *script) addGroup(t trait) {
	m := Mention{Kind: Group, Type: news.Group}
	if s.keptUnnamed(t) {
		m.Type = news.Unnamed
	}
	t.subject = s.subjectAt(t.from)
	s.add(m, t)
}

// keptUnnamed reports whether a group is somebody whose names are kept back:
// few of them, or sources by their description. Officials at large are a group.
func (s *script) keptUnnamed(t trait) bool {
	for i := t.from; i < t.last; i++ {
		if few[s.words[i].low] || anonymous[s.words[i].low] {
			return true
		}
	}
	next := s.low(t.last, t.first)
	return t.role.Lemma == "people" && (next == "familiar" || next == "close" || next == "with" || next == "briefed")
}

var (
	few       = set("two three four five six seven eight nine ten")
	anonymous = set("unnamed anonymous unidentified undisclosed source sources insiders analysts")
)

// addBody adds "the ministry", "her party": a body without its name.
func (s *script) addBody(i int) {
	if s.nounAt(i+1, i) || s.words[i].is(capital) && s.low(i-1, i) != "the" {
		return
	}
	from, core, det := s.left(i)
	if det == bare && s.words[i].low != "police" && !s.telegraphic(i) {
		return
	}
	t := trait{first: s.free(core, i), core: core, last: i + 1, from: from, to: i + 1, det: det, of: -1, subject: s.subjectAt(from)}
	t.role = lexicon.Role{Lemma: s.words[i].low}
	t.owner = isPossessive(s.low(i+1, i))
	s.add(Mention{Kind: Role, Type: bodyType(t.role.Lemma)}, t)
}

func bodyType(lemma string) news.SpeakerType {
	switch {
	case lexicon.BodyOf(lemma) == lexicon.Document:
		return news.Unnamed
	case collectives[lemma]:
		return news.Group
	}
	return news.Organisation
}

// collectives are bodies that are people rather than institutions.
var collectives = set("family household crowd side team jury crew staff public audience majority minority governments")

// entitle makes the role t the title of the name after it.
func (s *script) entitle(name int, t trait) {
	m, n := &s.mentions[name], &s.traits[name]
	m.Type = news.Person
	if n.gender == lexicon.UnknownGender {
		n.gender = t.gender
	}
	s.claims = append(s.claims, claim{name, s.claimStart(t), max(t.last, n.from), t.role})
	s.phrase(name, t.from, n.to)
	n.subject = s.subjectAt(t.from)
}

// claimStart leaves the determiner and a pronoun out of a role's words; a
// named owner stays: "Petrova's spokesman".
func (s *script) claimStart(t trait) int {
	if t.det == possessive && !pronouns[s.words[t.from].low] {
		return t.from
	}
	return t.core
}

// apposeTo links the role mention with the name that it stands beside.
func (s *script) apposeTo(role, name int) {
	t, n := &s.traits[role], &s.traits[name]
	t.of = name
	if t.role.Kind != lexicon.NoRole {
		s.mentions[name].Type = news.Person
		if n.gender == lexicon.UnknownGender {
			n.gender = t.gender
		}
	}
	s.claims = append(s.claims, claim{name, s.claimStart(*t), t.to, t.role})
}
