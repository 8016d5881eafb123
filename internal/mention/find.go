package mention

import (
	"cmp"
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// findNames makes items of the names.
func (r *reader) findNames() {
	for _, n := range r.names() {
		it := item{kind: Name, typ: n.Type, first: n.First, last: n.Last, head: r.headOf(n.First, n.Last)}
		it.person = n.Type == text.Person
		it.plural = n.Type == text.Group && r.plural(n.Last-1)
		it.form = r.formOf(n)
		it.gender = it.form.gender
		if n.Type == text.Person {
			it.gender = cmp.Or(r.honorific(n.First), it.gender)
		}
		r.add(it)
		for i := n.First; i < n.Last; i++ {
			r.at[i] = int32(len(r.items))
		}
	}
}

// add fills what all items have.
func (r *reader) add(it item) {
	it.entity, it.antecedent = -1, -1
	it.subject = r.subjectAt(it.first, it.head)
	r.items = append(r.items, it)
}

// honorific returns the gender that the forms of address before token first
// tell.
func (r *reader) honorific(first int) lexicon.Gender {
	for i := first - 1; i >= max(0, first-3) && r.word(i, first) != "" && (r.titleWord(i) || r.low[i] == "."); i-- {
		w := strings.TrimSuffix(r.low[i], ".")
		if g, ok := r.words.Honorific(w); ok && g != lexicon.UnknownGender {
			return g
		}
		if role := r.words.Role(w); role.Gender != lexicon.UnknownGender && !role.Plural {
			return role.Gender
		}
	}
	return lexicon.UnknownGender
}

// findPhrases makes items of pronouns and of the noun phrases without a name
// as head.
func (r *reader) findPhrases() {
	for i := range r.tokens {
		if r.at[i] != 0 {
			continue
		}
		if form, ok := r.words.Pronouns[r.low[i]]; ok && r.pronounAt(i) {
			it := item{kind: Pronoun, first: i, last: i + 1, head: i, pronoun: form}
			it.gender, it.person, it.plural = form.Gender, form.Class == ForPerson, form.Class == ForMany
			r.add(it)
			r.at[i] = int32(len(r.items))
		} else if r.nounAt(i) {
			r.addNoun(i)
		}
	}
}

// pronounAt reports whether token i stands for something: "it" in "it rains"
// does not.
func (r *reader) pronounAt(i int) bool {
	if r.rel(i) == "expl" {
		return false
	}
	if r.words.Pronouns[r.low[i]].Class == ForPhrase {
		return r.relativeTo(i) >= 0
	}
	u := r.tokens[i].UPOS
	return u == text.PRON || u == text.DET || u == ""
}

// nounAt reports whether a noun phrase has its head at token i.
func (r *reader) nounAt(i int) bool {
	switch r.tokens[i].UPOS {
	case text.NOUN, text.PROPN:
		return !r.parsed(i) && !r.nounNext(i) || r.parsed(i) && !r.modifies(i)
	case "":
		return r.words.Role(r.low[i]).Kind != lexicon.NoRole
	}
	return false
}

// relativeTo returns the token that a relative pronoun stands for: the head of
// the noun that its clause depends on, or, without a tree, the word before it.
// It is -1 for the "who" of a question.
func (r *reader) relativeTo(i int) int {
	if !r.parsed(i) {
		return r.wordBefore(i)
	}
	for range climb {
		p := r.parent(i)
		if p < 0 || r.rel(i) == "acl" {
			return p
		}
		i = p
	}
	return -1
}

func (r *reader) wordBefore(i int) int {
	if r.word(i-1, i) == "," {
		i--
	}
	if r.word(i-1, i) == "" {
		return -1
	}
	return i - 1
}

func (r *reader) nounNext(i int) bool {
	if r.word(i+1, i) == "" {
		return false
	}
	u := r.tokens[i+1].UPOS
	return u == text.NOUN || u == text.PROPN
}

// modifies reports whether a noun is only part of another one's phrase: "the
// [harbour] minister", a title before a name.
func (r *reader) modifies(i int) bool {
	switch rel := r.tokens[i].Rel; rel.Base() {
	case "compound", "flat", "goeswith", "fixed":
		return true
	default:
		return rel == "nmod:desc"
	}
}

func (r *reader) plural(i int) bool {
	if n := r.tokens[i].Feats.Get("Number"); n != "" {
		return n == "Plur" || n == "Ptan"
	}
	return r.tokens[i].XPOS == "NNS" || r.tokens[i].XPOS == "NNPS"
}

// addNoun adds the noun phrase with its head at token i: a role of people, a
// noun of bodies or places, or a thing.
func (r *reader) addNoun(i int) {
	it := item{kind: thing, first: r.phraseStart(i), last: i + 1, head: i, lemma: r.low[i], plural: r.plural(i)}
	it.det = r.determinerOf(it.first, i)
	role := r.words.Role(r.low[i])
	switch {
	case role.Kind != lexicon.NoRole && (it.plural == role.Plural || r.tokens[i].UPOS == ""):
		it.kind, it.typ, it.person, it.lemma, it.gender = Role, text.Person, true, role.Lemma, role.Gender
		it.plural = role.Plural
	case !it.plural && (r.words.Body(r.low[i]) || r.words.Generic[r.low[i]]):
		it.kind, it.typ = Role, text.Organisation
	case !it.plural && r.words.Place(r.low[i]) != lexicon.NoPlace:
		it.kind, it.typ = Role, text.Place
	}
	if it.kind == Role && it.det == bare && r.isTitle(i) {
		return
	}
	r.add(it)
	r.at[i] = int32(len(r.items))
}

// isTitle reports whether the noun at token i only tells what the name after
// it, or the role that it is joined with, is: "curator Ana Petrova".
func (r *reader) isTitle(i int) bool {
	if next := r.itemAt(i + 1); next >= 0 && r.items[next].typ == text.Person && r.sentence[i] == r.sentence[i+1] {
		return true
	}
	p := r.parent(i)
	return r.rel(i) == "conj" && p >= 0 && r.words.Role(r.low[p]).Kind != lexicon.NoRole
}

// determinerOf reads how the phrase of tokens [first, head] begins.
func (r *reader) determinerOf(first, head int) determiner {
	for i := first; i < head; i++ {
		switch {
		case r.low[i] == "'s" || r.low[i] == "'" || r.tokens[i].Rel == "nmod:poss" || r.tokens[i].XPOS == "PRP$":
			return owned
		case r.words.Definite[r.low[i]]:
			if !r.ownerFollows(i, head) {
				return definite
			}
		case r.words.Indefinite[r.low[i]]:
			return indefinite
		}
	}
	return bare
}

// ownerFollows reports whether the article at token i is an owner's: "the
// [city's] mayor".
func (r *reader) ownerFollows(i, head int) bool {
	return slices.Contains(r.low[i:head], "'s")
}

// sortItems puts the items in order of the text.
func (r *reader) sortItems() {
	slices.SortFunc(r.items, func(a, b item) int { return cmp.Compare(a.head, b.head) })
	clear(r.at)
	for k, it := range r.items {
		r.at[it.head] = int32(k + 1)
		for i := it.first; it.kind == Name && i < it.last; i++ {
			r.at[i] = int32(k + 1)
		}
	}
}

// itemAt returns the item whose head or name token i is, or -1.
func (r *reader) itemAt(i int) int {
	if i < 0 || i >= len(r.at) {
		return -1
	}
	return int(r.at[i]) - 1
}
