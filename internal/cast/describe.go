package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// describe gives the entities the roles and ages that stand beside their
// names.
func (c *Cast) describe() {
	for _, s := range []*script{c.body, c.title} {
		for _, cl := range s.claims {
			if id := s.mentions[cl.mention].Entity; id >= 0 {
				c.addClaim(s, &c.entities[id], cl)
			}
		}
		for _, a := range s.ages {
			if id := s.mentions[a.mention].Entity; id >= 0 && c.entities[id].age == 0 {
				c.entities[id].age = a.age
			}
		}
	}
}

// mostClaims is how many descriptions of one entity are kept: each mention of
// a role looks at all of them, and a page may repeat one without end.
const mostClaims = 200

func (c *Cast) addClaim(s *script, e *entity, cl claim) {
	if len(e.claims) == mostClaims {
		return
	}
	if e.typ != news.Person && cl.head.Kind != lexicon.NoRole {
		return
	}
	at := cl.first
	if s == c.title {
		at = -1
	}
	d := description{lemma: s.lemma(cl.head, cl.last), at: at, words: s.content(cl.first, cl.last, cl.head)}
	e.claims = append(e.claims, d)
	if e.gender == lexicon.UnknownGender {
		e.gender = cl.head.Gender
	}
	if words := s.roleWords(cl); e.typ == news.Person && !relations[cl.head.Lemma] && betterRole(e.role, words) {
		e.role = words
	}
}

// relations tell whose side somebody is on, not what he is.
var relations = set("rival opponent counterpart ally critic supporter foe enemy detractor backer")

// roleWords is a role as the article words it: without an article or a country
// before it, and in lower case when only its place in the sentence gives it a
// capital and the article has it so elsewhere.
func (s *script) roleWords(cl claim) string {
	first := cl.first
	for first+1 < cl.last && (s.words[first].is(number) || numerals[s.words[first].low]) {
		first++
	}
	if _, det := determiners[s.words[first].low]; det && first+1 < cl.last {
		first++
	}
	if first+2 < cl.last && isPossessive(s.words[first+1].low) && s.at[first] >= 0 && s.mentions[s.at[first]].Type == news.Country {
		first += 2
	}
	for cl.last-first > 1 && s.dangles(cl.last-1) {
		cl.last--
	}
	words := s.doc.Of(s.span(first, cl.last))
	if low := strings.ToLower(words[:1]) + words[1:]; s.words[first].is(opens) && strings.Contains(s.doc.Text(), low) {
		return low
	}
	return words
}

// dangles reports whether token i cannot end a role: what follows it was cut
// off, as in "author of “Open Gates”".
func (s *script) dangles(i int) bool {
	low := s.words[i].low
	_, determined := determiners[low]
	return isPossessive(low) || rightPrepositions[low] || determined
}

// betterRole prefers the first role that says more than one word.
func betterRole(old, words string) bool {
	return old == "" || !strings.Contains(old, " ") && strings.Contains(words, " ")
}

// lemma is the head's lemma, where "prime minister" and "vice president" are
// offices of their own.
func (s *script) lemma(role lexicon.Role, last int) string {
	for k := last - 1; k >= 0 && k > last-20; k-- {
		if s.words[k].role.Lemma != role.Lemma {
			continue
		}
		switch s.low(k-1, k) {
		case "prime", "vice", "deputy", "attorney":
			return s.words[k-1].low + " " + role.Lemma
		}
		break
	}
	switch role.Lemma {
	case "pm", "premier":
		return "prime minister"
	}
	return role.Lemma
}

// content is the words of [first, last) that tell one holder of a role from
// another.
func (s *script) content(first, last int, head lexicon.Role) map[string]bool {
	words := map[string]bool{}
	for i := first; i < last; i++ {
		w := &s.words[i]
		if w.is(punct) || w.is(closed) && !w.is(shout) && w.low != "former" || isPossessive(w.low) || w.role.Lemma == head.Lemma && head.Kind != lexicon.NoRole || w.low == head.Lemma {
			continue
		}
		words[w.low] = true
	}
	return words
}
