package mention

import "hearsay/internal/text"

// set makes the result: without things, entities in order of their first
// mention, each mention linked with one before it.
func (r *reader) set() *Set {
	w := writer{reader: r, set: &Set{Told: r.told}, number: make([]int, len(r.items)), traces: make([]trace, len(r.entities))}
	for id := range w.traces {
		w.traces[id] = trace{-1, -1, -1, -1}
	}
	for k := range r.items {
		if r.items[k].kind != thing {
			w.write(k)
		}
	}
	return w.set
}

// writer makes a Set of items.
type writer struct {
	*reader
	set    *Set
	number []int // of the mention, by item
	traces []trace
}

// trace is what was written of an entity: its number in the set, and the items
// of its last mention, its last name and its fullest name; -1 for none.
type trace struct{ number, last, lastName, fullest int }

func (w *writer) write(k int) {
	it := &w.items[k]
	w.number[k] = len(w.set.Mentions)
	m := Mention{
		Span: w.span(it), First: it.first, Last: it.last, Head: it.head, Kind: it.kind,
		Subject: it.subject, Plural: it.plural, Quoted: w.quoted[it.head], Gender: it.gender,
		Entity: -1, Antecedent: -1, Reason: Open,
	}
	if it.entity >= 0 {
		w.enter(k, &m)
	}
	w.set.Mentions = append(w.set.Mentions, m)
}

// enter adds item k, the mention m, to its entity.
func (w *writer) enter(k int, m *Mention) {
	it := &w.items[k]
	t := &w.traces[it.entity]
	if t.number < 0 {
		t.number = len(w.set.Entities)
		w.set.Entities = append(w.set.Entities, w.entity(it.entity, m.Span))
	}
	e := &w.set.Entities[t.number]
	e.Mentions = append(e.Mentions, len(w.set.Mentions))
	m.Entity = t.number
	before, why := w.antecedentOf(k, t)
	if m.Reason = why; before >= 0 {
		m.Antecedent = w.number[before]
	}
	t.last = k
	if it.kind == Name {
		t.lastName = k
		if t.fullest < 0 || fuller(it, &w.items[t.fullest]) {
			t.fullest, e.Name = k, m.Span
		}
	}
}

func (r *reader) span(it *item) text.Span {
	return r.tokens[it.first].Cover(r.tokens[it.last-1].Span)
}

func (w *writer) entity(id int, first text.Span) Entity {
	e := &w.entities[id]
	return Entity{Type: e.typ, Name: first, Named: e.named, Plural: e.plural, Gender: e.gender, Roles: e.roles}
}

// fuller reports whether name a says more than name b. What is of a country is
// no name of it.
func fuller(a, b *item) bool {
	if (a.typ == text.Group) != (b.typ == text.Group) {
		return b.typ == text.Group
	}
	return a.last-a.first > b.last-b.first
}

// antecedentOf returns the item before with which item k is linked, and why. A
// name is linked with a name, if there is one.
func (w *writer) antecedentOf(k int, t *trace) (int, Reason) {
	it := &w.items[k]
	switch {
	case t.last < 0:
		return -1, FirstMention
	case it.kind != Name && (it.antecedent < 0 || it.antecedent > k):
		return t.last, it.reason
	case it.kind != Name:
		return it.antecedent, it.reason
	case t.lastName < 0:
		return t.last, Apposition // only a role beside a name can come before it
	}
	for _, before := range []int{t.lastName, t.fullest} {
		if why, ok := w.nameReason(it, &w.items[before]); ok {
			return before, why
		}
	}
	return t.lastName, PartOfName
}

// nameReason tells how a name stands for the one before.
func (w *writer) nameReason(it, before *item) (Reason, bool) {
	if it.typ == text.Group || before.typ == text.Group {
		if it.typ == before.typ {
			return SameName, true
		}
		return Demonym, true
	}
	why, ok := w.words.relation(it.form, before.form)
	switch {
	case it.form.alias != nil && it.form.alias == before.form:
		return Acronym, true
	case ok && why == SameName && it.form.country != "" && w.doc.Of(w.span(it)) != w.doc.Of(w.span(before)):
		return OtherName, true
	case ok:
		return why, true
	case it.form.country != "":
		return Capital, true
	}
	_, ok = w.words.relation(before.form, it.form)
	return FullName, ok
}
