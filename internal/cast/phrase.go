package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// free returns where the words right before token i begin that belong to no
// other mention, not before core.
func (s *script) free(core, i int) int {
	for i > core && s.at[i-1] < 0 {
		i--
	}
	return i
}

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
		case auxiliaries[w.low] && safe < i && s.plain(safe):
			return safe + 1, safe + 1, bare // "will face | challenger Ana Petrova"
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

// auxiliaries come before a verb that the lists may not know.
var auxiliaries = set("to will would can could may might must should shall did does do not n't n’t let")

// plain reports whether token i is a lower-case word that no list knows.
func (s *script) plain(i int) bool {
	w := &s.words[i]
	return !w.is(capital|punct|number) && !adjectives[w.low] && w.role.Kind == lexicon.NoRole && lexicon.BodyOf(w.low) == lexicon.NoBody
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

// newName reports whether a person's name begins at token k right after the
// name of a body or place: "ambassador to the United Nations | Ana Petrova".
func (s *script) newName(k int) bool {
	if k < 1 || k >= len(s.at) || s.at[k] < 0 || s.at[k-1] < 0 || s.at[k] == s.at[k-1] {
		return false
	}
	id := s.at[k]
	return s.mentions[id].Kind == Name && s.mentions[id].Type == news.Person && s.traits[id].from == k &&
		s.mentions[s.at[k-1]].Kind == Name
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
