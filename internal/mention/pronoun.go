package mention

import (
	"cmp"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// linkPronoun finds what a pronoun stands for.
func (r *reader) linkPronoun(k int) {
	it := &r.items[k]
	it.reason = Open
	if r.words.Reflexives[r.low[it.head]] {
		if r.emphatic(it.head) {
			return
		}
		if o := r.ownSubject(k); o >= 0 && r.items[o].entity >= 0 {
			r.take(k, o, Reflexive)
		}
		return
	}
	f := field{best: nobody, next: nobody}
	for o := k - 1; o >= max(0, k-nearItems) && r.sentence[it.head]-r.sentence[r.items[o].head] <= r.sentencesBack(it); o-- {
		if r.mayMean(it, &r.items[o]) {
			f.offer(candidate{r.who(o), o, r.grade(it, &r.items[o])}, r.items[o].subject)
		}
	}
	if best, why, ok := f.result(lead(it)); ok && r.items[best].entity >= 0 && r.certain(it, &r.items[best]) {
		r.take(k, best, why)
	}
}

func (r *reader) take(k, o int, why Reason) {
	it := &r.items[k]
	it.entity, it.antecedent, it.reason = r.items[o].entity, o, why
	e := &r.entities[it.entity]
	if it.person {
		e.gender = cmp.Or(e.gender, it.gender)
	}
}

// who tells candidates apart that are no entity.
func (r *reader) who(o int) int {
	if id := r.items[o].entity; id >= 0 {
		return id
	}
	return -1 - o
}

// sentencesBack is how far the antecedent of a pronoun may be.
func (r *reader) sentencesBack(it *item) int32 {
	if it.person {
		return 4
	}
	return 2
}

// ownSubject returns the subject of the clause of a reflexive pronoun.
func (r *reader) ownSubject(k int) int {
	verb := r.governor(r.items[k].head)
	for range 2 {
		for o := k - 1; o >= max(0, k-nearItems); o-- {
			c := &r.items[o]
			if c.subject && verb >= 0 && r.governor(c.head) == verb && r.agrees(&r.items[k], c) {
				return o
			}
		}
		if verb >= 0 {
			verb = r.parent(verb)
		}
	}
	return -1
}

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
	if r.tokens[it.head].XPOS == "PRP$" {
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

// Weights of the signs that a phrase is what a pronoun stands for. They were
// found on GUM's free documents, step by step, where a wrong link costs as much
// as two right ones bring.
const (
	sameSentence = 100
	sentenceStep = 30 // for each sentence between
	newParagraph = 5  // for each paragraph between
	isSubject    = 40
	isObject     = 20
	isParallel   = 25 // both are subjects, or neither
	isOwner      = 20
	isNamed      = 8
	isPronoun    = 15
	isFrequent   = 7 // for each mention before, up to frequent
	frequent     = 8
	isQuoted     = -50 // and the pronoun is not
	isUnsure     = -15 // its gender is not known
	isOther      = -30 // a body for "they"
	enough       = 5
	ahead        = 5  // of the next, for he and she
	aheadThing   = 40 // for it
	aheadMany    = 40 // for they
	isThing      = 10 // no mention of an entity
)

// grade weighs a candidate.
func (r *reader) grade(it, o *item) int {
	g := sameSentence - sentenceStep*int(r.sentence[it.head]-r.sentence[o.head])
	g -= newParagraph * (r.paragraphOf(it.head) - r.paragraphOf(o.head))
	switch rel := r.tokens[o.head].Rel; {
	case o.subject:
		g += isSubject
	case rel == "obj" || rel == "iobj":
		g += isObject
	case rel == "nmod:poss":
		g += isOwner
	}
	if o.subject == it.subject {
		g += isParallel
	}
	if o.kind == Pronoun {
		g += isPronoun
	}
	if r.quoted[o.head] && !r.quoted[it.head] {
		g += isQuoted
	}
	return g + r.gradeEntity(it, o)
}

func (r *reader) gradeEntity(it, o *item) int {
	if o.entity < 0 {
		return isThing
	}
	e := &r.entities[o.entity]
	g := isFrequent * min(e.seen, frequent)
	if e.named {
		g += isNamed
	}
	if it.person && e.gender == lexicon.UnknownGender {
		g += isUnsure
	}
	if it.plural && !e.plural {
		g += isOther
	}
	return g
}

// certain reports whether nothing about the best candidate forbids it.
func (r *reader) certain(it, o *item) bool {
	return it.person || r.sentence[it.head]-r.sentence[o.head] <= 1
}

// lead is how far the best candidate must be ahead of the next.
func lead(it *item) int {
	switch it.pronoun.Class {
	case ForThing:
		return aheadThing
	case ForMany:
		return aheadMany
	}
	return ahead
}

// field keeps the best candidates, which are offered from the nearest on.
type field struct {
	best, next  candidate // items of -1 for none
	lastSubject int       // who the nearest subject is
	subject     bool      // there is one
}

// candidate is a phrase, what it stands for, and its grade.
type candidate struct{ who, item, grade int }

var nobody = candidate{item: -1}

// offer adds a phrase; one entity counts by the best of its mentions, and is
// linked by the nearest.
func (f *field) offer(c candidate, subject bool) {
	if subject && !f.subject {
		f.subject, f.lastSubject = true, c.who
	}
	switch {
	case f.best.item >= 0 && f.best.who == c.who:
		f.best.grade = max(f.best.grade, c.grade)
	case f.next.item >= 0 && f.next.who == c.who:
		f.next.grade = max(f.next.grade, c.grade)
	case f.best.item < 0:
		f.best = c
	case f.next.item < 0 || c.grade > f.next.grade:
		f.next = c
	}
	if f.next.item >= 0 && f.next.grade > f.best.grade {
		f.best, f.next = f.next, f.best
	}
}

// result returns the best candidate when it is clearly ahead.
func (f *field) result(lead int) (item int, why Reason, ok bool) {
	switch {
	case f.best.item < 0 || f.best.grade < enough:
		return 0, Open, false
	case f.next.item < 0:
		return f.best.item, OnlyFit, true
	case f.best.grade-f.next.grade < lead:
		return 0, Open, false
	case f.subject && f.lastSubject == f.best.who:
		return f.best.item, LastSubject, true
	}
	return f.best.item, BestFit, true
}
