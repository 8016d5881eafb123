package cast

import (
	"strconv"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// findAppositions gives names the titles before them and the roles after
// them: "Ana Petrova, 43, the harbour minister, …", "Lind is the mayor".
func (s *script) findAppositions() {
	names := len(s.mentions)
	for id := range names {
		if s.mentions[id].Kind != Name {
			continue
		}
		s.titleClaim(id)
		if comma := s.afterOrigin(id); s.low(comma, s.traits[id].first) == "," {
			s.apposition(id, comma)
		} else {
			s.copula(id)
		}
	}
}

// titleClaim makes the capitalised title of a name a role, with the words
// before it: "former Kessian Harbour Minister".
func (s *script) titleClaim(id int) {
	t := &s.traits[id]
	if t.from == t.first || s.mentions[id].Type != news.Person || s.claimed(id) {
		return
	}
	for k := t.first - 1; k >= t.from; k-- {
		role := s.titleRole(k)
		if role.Kind == lexicon.NoRole {
			continue
		}
		from, last := s.titleStart(t.from), k+1
		if s.low(last, k) == "of" {
			last = t.first
		}
		s.claims = append(s.claims, claim{id, from, last, role})
		s.phrase(id, from, t.to)
		return
	}
}

// titleStart moves the start of a capitalised title over the adjectives before
// it: "former Kessian Minister".
func (s *script) titleStart(from int) int {
	for {
		w := s.word(from-1, from)
		if w.low != "former" && w.low != "then" && (!adjectives[w.low] || numerals[w.low]) || w.is(punct) {
			return from
		}
		from--
	}
}

func (s *script) claimed(id int) bool {
	n := len(s.claims)
	return n > 0 && s.claims[n-1].mention == id
}

// titleRole is the role that token k stands for as a title.
func (s *script) titleRole(k int) lexicon.Role {
	w := &s.words[k]
	if w.role.Kind != lexicon.NoRole {
		return w.role
	}
	low := w.low
	if n := len(low); n > 0 && low[n-1] == '.' {
		low = low[:n-1]
	}
	return lexicon.RoleOf(lexicon.RankRole(low))
}

// afterOrigin returns the token after a name and the place that a person comes
// from: "Ana Petrova of Kessia | , the minister".
func (s *script) afterOrigin(id int) int {
	last := s.traits[id].last
	if low := s.low(last, last-1); low != "of" && low != "from" || last+1 >= len(s.at) || s.at[last+1] < 0 {
		return last
	}
	return s.traits[s.at[last+1]].last
}

// apposition reads what stands between the comma after a name and the next
// mark.
func (s *script) apposition(id, comma int) {
	t := &s.traits[id]
	from := comma + 1
	if age, ok := s.age(from, t.first); ok {
		s.ages = append(s.ages, aged{id, age})
		s.phrase(id, t.from, from+1)
		if s.low(from+1, t.first) != "," {
			return
		}
		from += 2
	}
	s.roleIn(id, from, s.segmentEnd(from, t.first))
}

// aged is the age that the article gives a named mention.
type aged struct{ mention, age int }

func (s *script) age(i, near int) (int, bool) {
	w, after := s.word(i, near), s.word(i+1, near)
	n, err := strconv.Atoi(w.low)
	return n, err == nil && n > 0 && n < 120 && after.is(punct)
}

// segmentEnd returns the token that ends the phrase which begins at from: a
// mark or a relative pronoun.
func (s *script) segmentEnd(from, near int) int {
	for k := from; k < from+18; k++ {
		w := s.word(k, near)
		if w.is(punct) && w.low != "-" && w.low != "'" && w.low != "’" && w.low != "&" || relatives[w.low] {
			return k
		}
	}
	return from
}

var relatives = set("who which that whose where when")

// roleIn links the first role or body mention in the tokens [from, to) with
// the name id, when the tokens are one noun phrase.
func (s *script) roleIn(id, from, to int) {
	if s.low(from, s.traits[id].first) == "who" {
		s.whoIs(id, from)
		return
	}
	for k := from; k < to && k < len(s.words); k++ {
		if s.words[k].is(verb) || s.cueAt(k, k) {
			return
		}
		role := s.at[k]
		if role < 0 || s.mentions[role].Kind != Role {
			continue
		}
		if s.traits[role].of < 0 && s.traits[role].from <= from+1 && s.plainEnd(int(role), to) {
			s.traits[role].to = max(s.traits[role].to, s.roleEnd(int(role), to))
			s.apposeRole(id, int(role))
			return
		}
	}
}

// plainEnd reports whether a role is followed by what may follow the head of
// an apposition: its end, a preposition, "and".
func (s *script) plainEnd(role, to int) bool {
	last := s.traits[role].last
	return last >= to || rightPrepositions[s.words[last].low] || s.words[last].low == "and" || s.words[last].low == "under"
}

// roleEnd is where the words of an apposed role end.
func (s *script) roleEnd(role, to int) int {
	if to-s.traits[role].last > 14 {
		return s.traits[role].to
	}
	for k := s.traits[role].last; k < to; k++ {
		if w := &s.words[k]; w.is(verb) && !w.is(capital) || phraseEnds[w.low] {
			return k
		}
	}
	return to
}

// apposeRole links a role after a name: a person's office, or what a body is.
func (s *script) apposeRole(id, role int) {
	m, r := &s.mentions[id], &s.traits[role]
	person := r.role.Kind != lexicon.NoRole
	if person && businesses[r.role.Lemma] && s.traits[id].last == s.traits[id].first+1 && m.Type != news.Person {
		m.Type = news.Organisation
		r.of = id
		return
	}
	if person && m.Type != news.Person && m.Type != "" || !person && m.Type == news.Person {
		return
	}
	if !person {
		m.Type = news.Organisation
	}
	s.apposeTo(role, id)
	s.phrase(id, s.traits[id].from, r.to)
	s.mentions[role].Phrase = s.span(r.from, r.to)
}

// businesses are roles that companies have as well as people.
var businesses = set("owner operator developer supplier producer publisher broadcaster trader builder contractor organiser organizer sponsor promoter employer distributor seller retailer insurer")

// whoIs reads "Lind, who is the mayor", "Lind, who served as mayor".
func (s *script) whoIs(id, who int) {
	if copulas[s.low(who+1, who)] {
		s.linkAfter(id, who+2)
		return
	}
	for k := who + 1; k < who+6 && !s.word(k, who).is(punct); k++ {
		if s.low(k, who) == "as" {
			s.linkAfter(id, k+1)
			return
		}
	}
}

// copula reads "Lind is the mayor", "Lind, as mayor".
func (s *script) copula(id int) {
	last := s.traits[id].last
	if copulas[s.low(last, last-1)] {
		s.linkAfter(id, last+1)
	}
}

// superlatives make a judgement of what would be a role: "is the best
// candidate".
var superlatives = set("best most only first last worst right wrong same next kind sort type")

var copulas = set("is was became remains")

// linkAfter links the role whose noun phrase begins at token i with the name.
func (s *script) linkAfter(id, i int) {
	if superlatives[s.low(i+1, i-1)] {
		return
	}
	for k := i; k < i+6 && k < len(s.words) && s.words[k].sentence == s.words[i-1].sentence; k++ {
		role := s.at[k]
		if role < 0 || s.mentions[role].Kind == Name {
			continue
		}
		if r := &s.traits[role]; s.mentions[role].Kind == Role && r.from == i && r.role.Kind == lexicon.Office && !r.role.Kin {
			s.apposeRole(id, int(role))
		}
		return
	}
}
