package mention

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// linkOthers links roles and pronouns in order of the text.
func (r *reader) linkOthers() {
	for id := range r.entities {
		r.registerBody(id)
	}
	for k := range r.items {
		it := &r.items[k]
		switch {
		case it.kind == Role && it.entity < 0 || it.kind == thing && r.subjectOf(k) >= 0:
			r.linkRole(k)
		case it.kind == Pronoun:
			r.linkPronoun(k)
		}
		if it.entity >= 0 {
			e := &r.entities[it.entity]
			e.lastItem = k
			e.seen++
			r.retell(it)
		}
	}
}

// retell moves an entity to the end of the lists in which it is found.
func (r *reader) retell(it *item) {
	if it.kind == Role {
		r.register(it.entity, it.headKey())
	}
}

// registerBody lets a body be found by the nouns in its name.
func (r *reader) registerBody(id int) {
	e := &r.entities[id]
	if e.form == nil || e.form.space != bodies || len(e.form.tokens) < 2 {
		return
	}
	for _, w := range e.form.tokens {
		if r.words.Body(w) || r.words.Generic[w] {
			r.register(id, w)
		}
	}
}

// headKey keeps "the residents" and "the resident" apart.
func (it *item) headKey() string {
	if it.plural {
		return it.lemma + "+"
	}
	return it.lemma
}

// linkRole finds whom a role means, or makes somebody without a name of it.
func (r *reader) linkRole(k int) {
	it := &r.items[k]
	if s := r.subjectOf(k); s >= 0 {
		it.become(r.items[s].typ)
		it.entity, it.antecedent, it.reason = r.items[s].entity, s, Predicate
		return
	}
	if id := r.sameOwner(it); id >= 0 {
		it.entity, it.reason = id, r.reasonOf(id, it)
		return
	}
	if it.det == definite && !r.restricted(it) && !(r.quoted[it.head] && r.words.Deictic[r.low[it.first]]) {
		id, why := r.described(it)
		if id < 0 && why != Open {
			id, why = r.onlyNear(k)
		}
		if why == Open {
			it.reason = Open
			return
		}
		if id >= 0 {
			it.entity, it.reason = id, why
			return
		}
	}
	it.entity = r.newEntity(entity{typ: it.typ, gender: it.gender, plural: it.plural})
	e := &r.entities[it.entity]
	e.claims = []claim{{it.lemma, r.modifiers(it.head), r.ownerOf(it.head)}}
}

// sameOwner returns the entity of which a role with an owner was told before:
// "her aide" after "Petrova's aide".
func (r *reader) sameOwner(it *item) int {
	if it.det != owned {
		return -1
	}
	owner := r.ownerOf(it.head)
	for _, id := range slices.Backward(r.byHead[it.headKey()]) {
		e := &r.entities[id]
		for _, c := range e.claims {
			if owner >= 0 && c.owner == owner && c.lemma == it.lemma && e.plural == it.plural && !contrast(r.modifiers(it.head), r.words.Contrast) {
				return id
			}
		}
	}
	return -1
}

// restricted reports whether a phrase tells by itself what it means: "the
// member who left", "the owner of the boat".
func (r *reader) restricted(it *item) bool {
	for i := it.head + 1; i < min(it.head+8, r.sentenceOf(it.head).Last); i++ {
		if rel := r.rel(i); r.parent(i) == it.head && (rel == "acl" || rel == "nmod" && r.tokens[i].Rel != "nmod:unmarked") {
			return true
		}
	}
	return false
}

// described returns the entity that has the role, or whose name has the noun.
// Of several, the one mentioned last counts, unless two were in its paragraph;
// then it is open.
func (r *reader) described(it *item) (id int, why Reason) {
	ids := r.byHead[it.headKey()]
	words := r.modifiers(it.head)
	found, at := -1, -1
	open := false
	for _, id := range slices.Backward(ids) {
		e := &r.entities[id]
		if e.lastItem < 0 || !e.fits(it, words, r.words) {
			continue
		}
		last := r.lastParagraph(e)
		if !e.named && (last < 0 || r.paragraphOf(it.head)-last > 3) {
			continue
		}
		if found >= 0 && last == at {
			open = true
		}
		if found < 0 || last > at {
			found, at, open = id, last, false
		}
	}
	if open {
		return -1, Open
	}
	if found < 0 {
		return -1, FirstMention
	}
	return found, r.reasonOf(found, it)
}

func (r *reader) reasonOf(id int, it *item) Reason {
	switch e := &r.entities[id]; {
	case !e.named:
		return SameWords
	case it.typ == text.Person:
		return SameRole
	default:
		return SameHead
	}
}

// lastParagraph is the paragraph in which an entity was mentioned last, -1
// for none.
func (r *reader) lastParagraph(e *entity) int {
	if e.lastItem < 0 {
		return -1
	}
	return r.paragraphOf(r.items[e.lastItem].head)
}

// fits reports whether an entity can be what a role with these words before
// its noun means.
func (e *entity) fits(it *item, words []string, w *Words) bool {
	if e.plural != it.plural || !agree(e.gender, it.gender) || (e.typ == text.Person) != it.person {
		return false
	}
	if e.form != nil && e.form.space == bodies && e.named && covers(e.form.tokens, words) {
		return true
	}
	for _, c := range e.claims {
		if c.lemma == it.lemma && sameRank(c.words, words, w) && (covers(c.words, words) || len(c.words) == 0 && !contrast(words, w.Contrast)) {
			return true
		}
	}
	return false
}

// sameRank reports whether both or neither have a word that makes another office
// of a role: a prime minister is not "the minister".
func sameRank(told, words []string, w *Words) bool {
	return contrast(told, w.Ranks) == contrast(words, w.Ranks)
}

func contrast(words []string, list map[string]bool) bool {
	return slices.ContainsFunc(words, func(w string) bool { return list[w] })
}

// covers reports whether all words are among those told.
func covers(told, words []string) bool {
	for _, w := range words {
		if !slices.Contains(told, w) {
			return false
		}
	}
	return true
}

// nearItems is how many noun phrases a search looks back.
const nearItems = 60

// onlyNear links "the company", "the country" and "the city" with the only
// entity of that sort that this paragraph or the one before names before.
func (r *reader) onlyNear(k int) (int, Reason) {
	it := &r.items[k]
	if it.person || r.words.Place(it.lemma) == lexicon.NoPlace && !r.words.Generic[it.lemma] || len(r.modifiers(it.head)) > 0 {
		return -1, FirstMention
	}
	found := -1
	here := r.paragraphOf(it.head)
	for p := k - 1; p >= max(0, k-nearItems) && r.paragraphOf(r.items[p].head) >= here-1; p-- {
		o := &r.items[p]
		if o.kind != Name || o.entity < 0 || o.entity == found || !r.ofSort(o, it) {
			continue
		}
		if found >= 0 {
			return -1, FirstMention
		}
		found = o.entity
	}
	return found, OnlyOne
}

// ofSort reports whether a name may be what a general noun means.
func (r *reader) ofSort(name, noun *item) bool {
	if noun.typ == text.Organisation {
		return name.typ == text.Organisation
	}
	if r.words.Place(noun.lemma) == lexicon.Country {
		return name.typ == text.Place && name.form.by == lexicon.Country
	}
	return name.typ == text.Place && name.form.by != lexicon.Country && name.form.by != lexicon.Region
}
