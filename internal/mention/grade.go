package mention

import "hearsay/internal/lexicon"

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
	aheadThing   = 70 // for it, which mostly means things, events and clauses
	aheadOwner   = 25 // for its and their
	aheadMany    = 40 // for they
	isThing      = 10 // no mention of an entity
)

// grade weighs a candidate.
func (r *reader) grade(it, o *item) int {
	g := sameSentence - sentenceStep*r.sentencesBetween(it, o)
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

// lead is how far the best candidate must be ahead of the next.
func (r *reader) lead(it *item) int {
	switch {
	case it.pronoun.Class == ForPerson:
		return ahead
	case r.isOwner(it.head) || r.speaks(it):
		return aheadOwner
	case it.pronoun.Class == ForThing:
		return aheadThing
	}
	return aheadMany
}

// isOwner reports whether a pronoun is a possessive before its noun.
func (r *reader) isOwner(i int) bool {
	return r.tokens[i].Rel == "nmod:poss" || r.tokens[i].XPOS == "PRP$"
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
