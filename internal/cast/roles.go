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

// free returns where the words right before token i begin that belong to no
// other mention, not before core.
func (s *script) free(core, i int) int {
	for i > core && s.at[i-1] < 0 {
		i--
	}
	return i
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

// left returns where the noun phrase with the head at token i begins, where it
// begins without determiner or owner, and its determiner.
func (s *script) left(i int) (from, core int, det determiner) {
	k, safe := i, i
	participle := false
	for k > 0 && i-k < 8 {
		w := s.word(k-1, i)
		if d, ok := determiners[w.low]; ok && !w.is(shout) {
			return k - 1, k, d
		}
		switch {
		case isPossessive(w.low):
			return s.ownerStart(k-1, i), k, possessive
		case numerals[w.low] || w.is(number):
			return s.numeral(k-1, i), k - 1, indefinite
		case w.is(punct) || !adjectives[w.low] && w.is(closed|verb) && !w.is(shout):
			return safe, safe, bare
		case s.at[k-1] >= 0 && s.mentions[s.at[k-1]].Kind != Name:
			return safe, safe, bare
		case s.at[k-1] >= 0:
			if s.mentions[s.at[k-1]].Type == news.Person {
				return safe, safe, bare
			}
			k = s.traits[s.at[k-1]].first
		default:
			k--
		}
		participle = participle || strings.HasSuffix(w.low, "ed") && !adjectives[w.low]
		if !participle {
			safe = k
		}
	}
	return safe, safe, bare
}

var determiners = map[string]determiner{
	"the": definite, "this": definite, "that": definite, "these": definite, "those": definite,
	"a": indefinite, "an": indefinite, "another": indefinite, "one": indefinite, "any": indefinite, "every": indefinite,
	"each": indefinite, "no": indefinite, "some": indefinite,
	"his": possessive, "her": possessive, "their": possessive, "its": possessive, "my": possessive, "our": possessive,
	"your": possessive, "whose": possessive,
}

// ownerStart returns where the owner begins whose possessive mark is token k.
func (s *script) ownerStart(k, near int) int {
	if s.word(k-1, near).is(punct) {
		return k + 1
	}
	if id := s.at[k-1]; id >= 0 {
		return s.traits[id].from
	}
	from, _, _ := s.left(k - 1)
	return from
}

// numeral returns where a phrase begins that has a numeral at token k: before
// it may stand "the", "at least", "more than".
func (s *script) numeral(k, near int) int {
	if d, ok := determiners[s.low(k-1, near)]; ok && d == definite {
		return k - 1
	}
	return k
}

// right returns the end of the noun phrase with the head at token i: the
// prepositional phrases after it.
func (s *script) right(i int) int {
	if !rightPrepositions[s.low(i+1, i)] {
		return i + 1
	}
	k := i + 2
	for ; k < i+16; k++ {
		w := s.word(k, i)
		if w.is(punct) && w.low != "-" && !isPossessive(w.low) || w.is(verb) || phraseEnds[w.low] || s.cueAt(k, i) || s.newName(k) {
			break
		}
	}
	return min(k, len(s.words))
}

// newName reports whether a person's name begins at token k that is no object
// of a preposition: "ambassador to the union | Ana Petrova".
func (s *script) newName(k int) bool {
	if k >= len(s.at) || s.at[k] < 0 || s.traits[s.at[k]].from != k || s.mentions[s.at[k]].Type != news.Person {
		return false
	}
	before := s.low(k-1, k)
	_, determined := determiners[before]
	return s.mentions[s.at[k]].Kind == Name && !rightPrepositions[before] && before != "and" && !determined
}

func (s *script) cueAt(k, near int) bool {
	form, ok := lexicon.Verb(s.low(k, near))
	return ok && (form.Form.Has(lexicon.Past) || form.Form.Has(lexicon.Gerund)) && !s.word(k, near).is(capital)
}

var (
	rightPrepositions = set("of for at in from with on to near within familiar close behind representing")
	phraseEnds        = set("who which that whose where when but while because after before if as than has have had is was were are will would")
)

// nameAfter returns the person's name that stands right after the role at
// token i (direct), or after a comma and closed off by another mark: "the
// mayor, Tomas Lind, said"; -1 for none.
func (s *script) nameAfter(i int) (id int, direct bool) {
	if id := s.personAt(i+1, i); id >= 0 {
		return id, true
	}
	if low := s.low(i+1, i); low == "named" || low == "called" {
		return s.personAt(i+2, i), false
	}
	end := s.right(i)
	if id := s.personAt(end, i); id >= 0 && s.newName(end) {
		return id, true
	}
	end = s.afterRelative(end, i)
	if s.low(end, i) != "," || s.low(i+1, i) == "of" && s.nestedRole(i+2, end) {
		return -1, false
	}
	id = s.personAt(end+1, i)
	if id < 0 {
		return -1, false
	}
	after := s.word(s.traits[id].last, i)
	if after.is(punct) && after.low != "(" || after.is(verb) {
		return id, false
	}
	return -1, false
}

// afterRelative skips the relative clause that begins at token i, when a comma
// ends it: "a nurse | who worked in the hills, Rosa Emmet, …".
func (s *script) afterRelative(i, near int) int {
	if !relatives[s.low(i, near)] {
		return i
	}
	for k := i + 1; k < i+16; k++ {
		if w := s.word(k, near); w.low == "," {
			return k
		} else if w.is(punct) {
			break
		}
	}
	return i
}

// nestedRole reports whether the phrase [from, end) ends in somebody else's
// role: "brother of its governor, …".
func (s *script) nestedRole(from, end int) bool {
	r := s.words[end-1].role
	return end-1 >= from && r.Kind == lexicon.Office && !r.Plural
}

// personAt returns the name at token i that may be a person's, or -1.
func (s *script) personAt(i, near int) int {
	if s.word(i, near).is(punct) || s.at[i] < 0 {
		return -1
	}
	id := int(s.at[i])
	m, t := &s.mentions[id], &s.traits[id]
	if m.Kind != Name || t.first != i || t.place || m.Type != news.Person && m.Type != "" {
		return -1
	}
	return id
}

// entitle makes the role t the title of the name after it.
func (s *script) entitle(name int, t trait) {
	m, n := &s.mentions[name], &s.traits[name]
	m.Type = news.Person
	if n.gender == lexicon.UnknownGender {
		n.gender = t.gender
	}
	s.claims = append(s.claims, claim{name, s.claimStart(t), n.from, t.role})
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
