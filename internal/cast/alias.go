package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// A name links with the entity whose name it shortens, by the first of these
// that any entity fulfils.
var sieve = []func(e *entity, short []string) bool{
	same,
	sameEnds,
	surname,
	leading,
	inner,
}

// find returns the entities for which the spelling f may stand; several when
// it is ambiguous, none when it is new.
func (x *index) find(f *form) []int {
	candidates := x.candidates(f)
	for _, link := range sieve {
		var found []int
		for _, id := range candidates {
			if e := &x.cast.entities[id]; compatible(e, f) && link(e, f.tokens) {
				found = append(found, id)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

func (x *index) candidates(f *form) []int {
	if len(f.tokens) == 1 && len(f.tokens[0]) > 1 {
		if ids := x.byToken["="+f.tokens[0]]; len(ids) > 0 && f.typ == news.Organisation {
			return ids
		}
	}
	return x.byToken[f.tokens[len(f.tokens)-1]]
}

// compatible reports whether type and gender allow the link.
func compatible(e *entity, f *form) bool {
	if f.gender != lexicon.UnknownGender && e.gender != lexicon.UnknownGender && f.gender != e.gender {
		return false
	}
	switch f.typ {
	case "":
		return true
	case news.Country:
		return e.typ == news.Person && !f.local && lexicon.PlaceOf(f.tokens[0]) != lexicon.Country
	case news.Person:
		return e.typ == news.Person
	}
	return e.typ == f.typ
}

func same(e *entity, short []string) bool { return slices.Equal(e.tokens, short) }

// sameEnds: "Ana M. Petrova" and "Ana Petrova"; an acronym and its body.
func sameEnds(e *entity, short []string) bool {
	n, m := len(e.tokens), len(short)
	if m == 1 {
		return n > 1 && e.typ == news.Organisation && acronym(e.tokens) == short[0]
	}
	return n > 1 && e.tokens[0] == short[0] && e.tokens[n-1] == short[m-1]
}

// acronym is the initials of a body's name.
func acronym(tokens []string) string {
	s := ""
	for _, t := range tokens {
		if !innerParticles[t] && t != "of" && t != "for" && t != "and" && t != "the" && t != "on" {
			s += firstLetter(t)
		}
	}
	return s
}

// surname: "Petrova", "van der Berg", "López Obrador"; of people alone.
func surname(e *entity, short []string) bool {
	n, m := len(e.tokens), len(short)
	return e.typ == news.Person && n > m && slices.Equal(e.tokens[n-m:], short)
}

// leading: "Kim" for "Kim Jong Un", "Ana" for "Ana Petrova", "Lind Holdings"
// for "Lind Holdings Group".
func leading(e *entity, short []string) bool {
	if e.typ == news.Organisation && len(short) == 1 && len(e.tokens) > 1 && lexicon.BodyOf(e.tokens[1]) != lexicon.NoBody {
		return false // Varda is not the Varda Post
	}
	return len(e.tokens) > len(short) && slices.Equal(e.tokens[:len(short)], short)
}

// inner: "Peña" for "Enrique Peña Nieto", "Press Agency" for "Kessian Press
// Agency".
func inner(e *entity, short []string) bool {
	n, m := len(e.tokens), len(short)
	for i := 1; i+m <= n; i++ {
		if slices.Equal(e.tokens[i:i+m], short) {
			return e.typ == news.Person || m > 1 || i+m == n && lexicon.BodyOf(short[0]) != lexicon.NoBody
		}
	}
	return false
}
