package mention

import "hearsay/internal/text"

// subjectOf returns the item of which the sentence says that it is item k:
// "she" in "she is a lover of boats"; -1 for none.
func (r *reader) subjectOf(k int) int {
	it := &r.items[k]
	if it.plural || r.tokens[it.head].UPOS != text.NOUN {
		return -1
	}
	for s := k - 1; s >= max(0, k-5); s-- {
		o := &r.items[s]
		if r.parent(o.head) != it.head || r.tokens[o.head].Rel != "nsubj" {
			continue
		}
		if o.entity < 0 || o.kind == Role || o.plural || !r.mayBe(o, it) || !r.copula(o.head, it.head) {
			return -1
		}
		return s
	}
	return -1
}

// mayBe reports whether a phrase can tell what its subject is. What is no role
// by the lists can be one of a person only, and as something new.
func (r *reader) mayBe(subject, it *item) bool {
	if it.kind == thing {
		return subject.person && it.det == indefinite
	}
	return subject.person == it.person && agree(r.entities[subject.entity].gender, it.gender)
}

// copula reports whether the noun at token head is what its subject is, and
// not where or in what: "she was in a hurry".
func (r *reader) copula(subject, head int) bool {
	found := false
	for i := subject + 1; i < min(head, subject+16); i++ {
		if r.parent(i) == head {
			found = found || r.rel(i) == "cop"
			if r.rel(i) == "case" {
				return false
			}
		}
	}
	return found
}
