package mention

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// mended is a name of which the tree shows that it was cut wrongly: one that runs
// over the verb of a headline in capitals ("Harbour Ministry | Condemns Kessian
// Blast"), into which the name after a title runs ("Minister of Foreign Affairs |
// Ana Petrova"), that stops before a particle ("Ana | de Petrova"), or that is
// taken for a place though a title says who it is.
func (r *reader) mended(n text.Name) []text.Name {
	n = r.withoutVerb(n)
	if first := r.holderIn(n); first > n.First {
		return []text.Name{r.nameOf(n.First, first, n.Type), r.person(first, n.Last)}
	}
	if r.titledPlace(n) {
		n.Type = text.Person
	}
	if last := r.withParticle(n); last > n.Last {
		n = r.person(n.First, last)
	}
	return []text.Name{n}
}

func (r *reader) nameOf(first, last int, typ text.NameType) text.Name {
	n := r.body(first, last)
	n.Type = typ
	return n
}

// withoutVerb ends a name before the verb that it holds.
func (r *reader) withoutVerb(n text.Name) text.Name {
	for i := n.First + 1; i < n.Last; i++ {
		if r.tokens[i].XPOS == "VBZ" && r.rel(i) == "root" {
			return r.nameOf(n.First, i, n.Type)
		}
	}
	return n
}

// holderIn returns the token at which the name of a person begins who has the
// office before the name of a body, as the tree hangs both on the office:
// "Member of Parliament | Tomas Lind"; -1 for none.
func (r *reader) holderIn(n text.Name) int {
	if n.Type == text.Person || n.Last-n.First < 3 || n.First < 2 || r.low[n.First-1] != "of" {
		return -1
	}
	office := n.First - 2
	if role := r.words.Role(r.low[office]); role.Kind == lexicon.NoRole || role.Plural || r.sentence[office] != r.sentence[n.First] {
		return -1
	}
	for i := n.First + 1; i+1 < n.Last; i++ {
		if r.parent(i) == office && r.tokens[i].UPOS == text.PROPN && r.flatTo(i, n.Last) {
			return i
		}
	}
	return -1
}

// flatTo reports whether all tokens after i and before last are flat with it.
func (r *reader) flatTo(i, last int) bool {
	for k := i + 1; k < last; k++ {
		if r.rel(k) != "flat" || r.parent(k) != i && r.parent(k) != k-1 {
			return false
		}
	}
	return true
}

// titledPlace reports whether one word that is no known place or people follows the title of
// one person: "supremo Petrova".
func (r *reader) titledPlace(n text.Name) bool {
	if n.Type != text.Place && n.Type != text.Group || n.Last-n.First != 1 || n.First == 0 || r.rel(n.First) != "flat" {
		return false
	}
	if _, known := r.words.Country(r.low[n.First]); known != lexicon.NoPlace {
		return false
	}
	role := r.words.Role(r.low[n.First-1])
	return role.Kind == lexicon.Office && !role.Plural && r.parent(n.First) == n.First-1
}

// withParticle is where a person's name ends with the particle and the words
// after it that are flat with its first word: "Carlos Varda | de Lissow".
func (r *reader) withParticle(n text.Name) int {
	if n.Type != text.Person || !r.words.Particles[r.word(n.Last, n.First)] {
		return n.Last
	}
	last := n.Last
	for last < len(r.tokens) && r.sentence[last] == r.sentence[n.First] && r.rel(last) == "flat" && r.parent(last) == n.First && r.tokens[last].UPOS == text.PROPN {
		last++
	}
	if last < n.Last+2 || !text.Capital(r.doc.Of(r.tokens[last-1].Span)) {
		return n.Last
	}
	return last
}
