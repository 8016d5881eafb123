package mention

import (
	"cmp"

	"hearsay/internal/text"
)

// mayMean reports whether a pronoun may stand for a phrase before it: they
// agree, and the sentence does not forbid it.
func (r *reader) mayMean(it, o *item) bool {
	return !r.dependent(o.head) && r.agrees(it, o) && !r.together(it, o) && !r.inside(it, o) && !r.said(it, o)
}

// dependent reports whether a phrase is but a part of a larger name or noun
// phrase: "the [Varda] harbour". Pronouns seldom stand for such.
func (r *reader) dependent(head int) bool {
	rel := r.tokens[head].Rel
	return rel.Base() == "compound" || rel.Base() == "amod"
}

// emphatic: "Petrova herself said so".
func (r *reader) emphatic(i int) bool {
	before := r.itemAt(i - 1)
	return before >= 0 && r.sentence[i] == r.sentence[i-1] && r.items[before].last == i && r.items[before].subject
}

// agrees compares number, gender and sort.
func (r *reader) agrees(it, o *item) bool {
	if o.kind == thing && r.speaks(it) {
		return false
	}
	if o.pronoun.Class == ForPhrase {
		return false
	}
	gender, plural := o.gender, o.plural
	if o.entity >= 0 {
		e := &r.entities[o.entity]
		gender = cmp.Or(e.gender, gender)
	}
	switch it.pronoun.Class {
	case ForPerson:
		return o.person && !plural && agree(gender, it.gender)
	case ForThing:
		return !o.person && !plural && (o.kind != Pronoun || o.pronoun.Class == ForThing)
	}
	if o.kind == Pronoun {
		return o.pronoun.Class == ForMany
	}
	return plural || o.typ == text.Organisation
}

// speaks reports whether a pronoun is the subject of a verb of speech.
func (r *reader) speaks(it *item) bool {
	verb := r.parent(it.head)
	return verb >= 0 && r.rel(it.head) == "nsubj" && r.words.Says(r.low[verb])
}

// together reports whether both are arguments of one verb, so that they are
// two: "Petrova saw her". An owner may be the same: "Petrova saw her boat".
func (r *reader) together(it, o *item) bool {
	if r.tokens[it.head].Rel == "nmod:poss" {
		return r.parent(it.head) == o.head
	}
	if r.isOwner(it.head) {
		return false
	}
	a, b := r.governor(it.head), r.governor(o.head)
	return a >= 0 && (a == b || a == o.head || b == it.head)
}

// inside reports whether the pronoun is part of the noun phrase that it would
// stand for: "the owner of its boat".
func (r *reader) inside(it, o *item) bool {
	i := it.head
	for range climb {
		switch r.rel(i) {
		case "nmod", "compound", "amod", "appos", "conj":
		default:
			return false
		}
		if i = r.parent(i); i < 0 {
			return false
		}
		if i == o.head {
			return true
		}
	}
	return false
}

// said reports whether the pronoun is in a quotation and the phrase is its
// speaker, who would say "I".
func (r *reader) said(it, o *item) bool {
	if !r.quoted[it.head] || r.quoted[o.head] || r.sentence[it.head] != r.sentence[o.head] || !o.subject {
		return false
	}
	verb := r.governor(o.head)
	return verb >= 0 && r.words.Says(r.low[verb])
}
