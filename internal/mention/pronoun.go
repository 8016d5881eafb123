package mention

import "cmp"

// linkPronoun finds what a pronoun stands for.
func (r *reader) linkPronoun(k int) {
	it := &r.items[k]
	it.reason = Open
	switch {
	case it.pronoun.Class == ForPhrase:
		r.take(k, r.itemAt(r.relativeTo(it.head)), Relative)
	case r.words.Reflexives[r.low[it.head]]:
		r.take(k, r.ownSubject(k), Reflexive)
	default:
		r.linkPersonal(k)
	}
}

// linkPersonal grades the phrases before that the pronoun may mean.
func (r *reader) linkPersonal(k int) {
	it := &r.items[k]
	f := field{best: nobody, next: nobody}
	for o := k - 1; o >= max(0, k-nearItems); o-- {
		if c := &r.items[o]; r.sentencesBetween(it, c) <= r.sentencesBack(it) && r.mayMean(it, c) {
			f.offer(candidate{r.who(o), o, r.grade(it, c)}, c.subject)
		}
	}
	if best, why, ok := f.result(r.lead(it)); ok && (it.person || r.sentencesBetween(it, &r.items[best]) <= 1) {
		r.take(k, best, why)
	}
}

// take gives pronoun k the entity of the item o before it, if that has one. A
// person whose gender nothing told so far has the pronoun's from now on.
func (r *reader) take(k, o int, why Reason) {
	if o < 0 || o >= k || r.items[o].entity < 0 {
		return
	}
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
func (r *reader) sentencesBack(it *item) int {
	if it.person {
		return 4
	}
	return 2
}

// ownSubject returns the subject of the clause of a reflexive pronoun, or of
// the clause above; -1 for none.
func (r *reader) ownSubject(k int) int {
	it := &r.items[k]
	if r.emphatic(it.head) {
		return -1
	}
	verb := r.governor(it.head)
	for range 2 {
		if verb < 0 {
			return -1
		}
		for o := k - 1; o >= max(0, k-nearItems); o-- {
			c := &r.items[o]
			if c.subject && r.governor(c.head) == verb && r.agrees(it, c) {
				return o
			}
		}
		verb = r.parent(verb)
	}
	return -1
}
