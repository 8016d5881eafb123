package mention

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// titleReach is how many words a title before a name may have.
const titleReach = 8

// claimTitles notes the titles that stand right before names: "Kessian
// Harbour Minister Ana Petrova".
func (r *reader) claimTitles() {
	for k := range r.items {
		it := &r.items[k]
		if it.kind != Name || it.typ != text.Person || it.entity < 0 {
			continue
		}
		for i := it.first - 1; i >= max(0, it.first-titleReach) && r.word(i, it.first) != "" && (r.titleWord(i) || r.low[i] == "of" && r.titleRole(max(0, i-1)).Kind != lexicon.NoRole); i-- {
			if role := r.titleRole(i); role.Kind != lexicon.NoRole && !role.Plural {
				r.claim(it.entity, i, role.Lemma)
				break
			}
		}
	}
}

func (r *reader) titleWord(i int) bool {
	switch r.tokens[i].UPOS {
	case text.NOUN, text.PROPN, text.ADJ:
		return true
	case "":
		return r.tokens[i].Kind == text.Word && !r.words.Definite[r.low[i]] && !r.words.Indefinite[r.low[i]]
	}
	return false
}

func (r *reader) titleRole(i int) lexicon.Role {
	if role := r.words.Role(r.low[i]); role.Kind != lexicon.NoRole {
		return role
	}
	return r.words.Role(r.words.Rank(strings.TrimSuffix(r.low[i], ".")))
}

// claim notes that an entity has the role whose noun is token head.
func (r *reader) claim(id, head int, lemma string) {
	e := &r.entities[id]
	if len(e.claims) == busy {
		e.claims = slices.Delete(e.claims, 0, 1)
	}
	e.claims = append(e.claims, claim{lemma, r.modifiers(head), r.ownerOf(head)})
	if len(e.roles) < busy && !slices.Contains(e.roles, head) {
		e.roles = append(e.roles, head)
	}
	if g := r.words.Role(r.low[head]).Gender; e.gender == lexicon.UnknownGender {
		e.gender = g
	}
	r.register(id, lemma)
}

// ownerOf returns the entity that owns what the noun at token head is, or of
// which it is: "Kessia's minister", "her aide", "Kessian minister"; -1 for none.
func (r *reader) ownerOf(head int) int {
	for i := head - 1; i >= max(0, head-titleReach) && r.word(i, head) != ""; i-- {
		k := r.itemAt(i)
		if k < 0 {
			continue
		}
		it := &r.items[k]
		if r.tokens[i].Rel == "nmod:poss" && r.parent(i) == head || r.tokens[i].XPOS == "PRP$" ||
			it.kind == Name && it.typ != text.Person && r.adjacent(i, head) {
			return it.entity
		}
	}
	return -1
}

// adjacent reports whether only words of a title stand from token i to head.
func (r *reader) adjacent(i, head int) bool {
	for i++; i < head; i++ {
		if !r.titleWord(i) && r.low[i] != "'s" {
			return false
		}
	}
	return true
}

// modifiers are the words of a noun phrase before the noun, without
// determiners and owners.
func (r *reader) modifiers(head int) []string {
	var words []string
	for i := head - 1; i >= max(0, head-titleReach) && r.word(i, head) != "" && r.titleWord(i); i-- {
		words = append(words, r.low[i])
	}
	return words
}

// register lets an entity be found by a noun.
func (r *reader) register(id int, noun string) {
	ids := r.byHead[noun]
	if at := slices.Index(ids, id); at >= 0 {
		ids = slices.Delete(ids, at, at+1)
	} else if len(ids) == busy {
		ids = slices.Delete(ids, 0, 1)
	}
	r.byHead[noun] = append(ids, id)
}

// claimRoles takes the roles that another reader found.
func (r *reader) claimRoles(roles []Told) {
	names := r.doc.Names()
	for _, role := range roles {
		k := r.itemAt(names[role.Name].First)
		if k < 0 || role.Role.Len() == 0 || r.items[k].entity < 0 {
			continue
		}
		head := r.doc.TokenAt(role.Role.End - 1)
		if head == len(r.low) {
			continue
		}
		if noun := r.words.Role(r.low[head]); noun.Kind != lexicon.NoRole && !noun.Plural {
			r.claim(r.items[k].entity, head, noun.Lemma)
			r.claimOwner(r.items[k].entity, role.Affiliation)
			if m := r.itemAt(head); m >= 0 && m != k {
				r.beside(m, k, Apposition)
			}
		}
	}
}

// claimOwner notes of the last claim whose it is.
func (r *reader) claimOwner(id int, owner text.Span) {
	claims := r.entities[id].claims
	if k := r.itemAt(r.doc.TokenAt(owner.Start)); owner.Len() > 0 && k >= 0 && r.items[k].kind == Name {
		claims[len(claims)-1].owner = r.items[k].entity
	}
}

// linkBeside joins roles with the names that stand in apposition to them or
// are their subject.
func (r *reader) linkBeside() {
	for k := range r.items {
		it := &r.items[k]
		if !r.parsed(it.head) {
			r.linkBetweenCommas(k)
			continue
		}
		other := r.itemAt(r.parent(it.head))
		if it.kind == Name && r.rel(it.head) == "flat" {
			other = r.titledBy(it.head)
		}
		if other < 0 || other == k {
			continue
		}
		switch r.rel(it.head) {
		case "flat":
			r.beside(other, k, Apposition)
		case "appos":
			r.beside(k, other, Apposition)
			r.beside(other, k, Apposition)
			if it.kind == Name && it.typ == text.Person {
				r.beside(r.roleAbove(other), k, Apposition)
			}
		case "nsubj":
			if r.copula(it.head, r.items[other].head) && r.items[other].kind == Role {
				r.beside(other, k, Predicate)
			}
		}
	}
}

// titledBy returns the item to which the rank before a name stands in apposition:
// "the spokesman, Brigadier Tomas Lind"; -1 for none.
func (r *reader) titledBy(name int) int {
	rank := r.parent(name)
	if rank < 0 || r.rel(rank) != "appos" || r.parent(rank) < 0 {
		return -1
	}
	return r.itemAt(r.parent(rank))
}

// roleAbove returns the role of a person in whose phrase the noun of an item
// stands, and of whom a name after the phrase is: "the captain of the Sula Bay,
// Arne Oss"; the item itself when there is none.
func (r *reader) roleAbove(k int) int {
	i := r.items[k].head
	if r.items[k].person && r.items[k].kind == Role {
		return k
	}
	for range climb {
		if r.rel(i) != "nmod" {
			return k
		}
		if i = r.parent(i); i < 0 {
			return k
		}
		if o := r.itemAt(i); o >= 0 && r.items[o].kind == Role && r.items[o].person && !r.items[o].plural {
			return o
		}
	}
	return k
}

// linkBetweenCommas finds appositions without a tree: "Ana Petrova, the
// minister, …", "the minister, Ana Petrova, …".
func (r *reader) linkBetweenCommas(k int) {
	it := &r.items[k]
	if it.kind != Role {
		return
	}
	if name := r.itemAt(it.first - 2); name >= 0 && r.word(it.first-1, it.first) == "," && r.items[name].last == it.first-1 && r.closes(it.head+1) {
		r.beside(k, name, Apposition)
	}
	if name := r.itemAt(it.head + 2); name >= 0 && it.det != indefinite && r.word(it.head+1, it.head) == "," && r.items[name].first == it.head+2 && r.closes(r.items[name].last) {
		r.beside(k, name, Apposition)
	}
}

// closes reports whether an apposition may end before token i.
func (r *reader) closes(i int) bool {
	if i >= len(r.tokens) || r.sentence[i] != r.sentence[i-1] {
		return true
	}
	return r.tokens[i].UPOS == text.PUNCT || r.tokens[i].UPOS == text.ADP
}

// mayBeside reports whether a noun phrase can tell what a name is.
func (r *reader) mayBeside(it, n *item) bool {
	switch {
	case it.plural || n.plural || !agree(it.gender, r.entities[n.entity].gender):
		return false
	case it.kind == Role:
		return it.typ == n.typ
	}
	return it.kind == thing && r.tokens[it.head].UPOS == text.NOUN && it.det != bare && n.typ != text.Group &&
		r.word(it.first-1, it.first) == "," && n.last < it.first && it.first-n.last < 6
}

// become makes a role of any noun that stands beside a name: "Ana Petrova, a
// lover of boats".
func (it *item) become(typ text.NameType) {
	if it.kind == thing {
		it.kind, it.typ, it.person = Role, typ, typ == text.Person
	}
}

// beside gives the role k the entity of the name that it stands beside, when
// both are of one type.
func (r *reader) beside(k, name int, why Reason) {
	it, n := &r.items[k], &r.items[name]
	if n.kind != Name || n.entity < 0 || it.entity >= 0 || !r.mayBeside(it, n) {
		return
	}
	it.become(n.typ)
	it.entity, it.reason = n.entity, why
	it.antecedent = name
	if why != Predicate || r.words.Role(r.low[it.head]).Kind != lexicon.Crowd {
		r.claim(n.entity, it.head, it.lemma)
	}
}
