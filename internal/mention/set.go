package mention

import "hearsay/internal/text"

// set makes the result: without things, entities in order of their first
// mention, each mention linked with one before it.
func (r *reader) set() *Set {
	s := &Set{}
	number := make([]int, len(r.items))      // of the mention, by item
	entityOf := make([]int, len(r.entities)) // + 1
	last := make([]int, len(r.entities))     // item + 1
	lastName := make([]int, len(r.entities)) // item + 1
	fullest := make([]int, len(r.entities))  // item + 1
	for k := range r.items {
		it := &r.items[k]
		if it.kind == thing {
			continue
		}
		number[k] = len(s.Mentions)
		m := Mention{Span: r.span(it), First: it.first, Last: it.last, Head: it.head, Kind: it.kind, Entity: -1, Antecedent: -1, Reason: it.reason}
		if it.entity >= 0 {
			id := it.entity
			if entityOf[id] == 0 {
				s.Entities = append(s.Entities, r.entity(id, m.Span))
				entityOf[id] = len(s.Entities)
			}
			m.Entity = entityOf[id] - 1
			e := &s.Entities[m.Entity]
			e.Mentions = append(e.Mentions, len(s.Mentions))
			m.Antecedent, m.Reason = r.antecedentOf(k, last[id]-1, lastName[id]-1, fullest[id]-1)
			if m.Antecedent >= 0 {
				m.Antecedent = number[m.Antecedent]
			}
			last[id] = k + 1
			if it.kind == Name {
				lastName[id] = k + 1
				if fullest[id] == 0 || r.fuller(it, &r.items[fullest[id]-1]) {
					fullest[id] = k + 1
					e.Name = m.Span
				}
			}
		}
		s.Mentions = append(s.Mentions, m)
	}
	return s
}

func (r *reader) span(it *item) text.Span {
	return r.tokens[it.first].Cover(r.tokens[it.last-1].Span)
}

func (r *reader) entity(id int, first text.Span) Entity {
	e := &r.entities[id]
	return Entity{Type: e.typ, Name: first, Named: e.named, Plural: e.plural, Gender: e.gender}
}

// fuller reports whether name a says more than name b. What is of a country is
// no name of it.
func (r *reader) fuller(a, b *item) bool {
	if (a.typ == text.Group) != (b.typ == text.Group) {
		return b.typ == text.Group
	}
	return a.last-a.first > b.last-b.first
}

// antecedentOf returns the item before with which item k is linked, and why.
func (r *reader) antecedentOf(k, last, lastName, fullest int) (int, Reason) {
	it := &r.items[k]
	switch {
	case last < 0:
		return -1, FirstMention
	case it.kind != Name:
		if it.antecedent < 0 || it.antecedent > k {
			return last, it.reason
		}
		return it.antecedent, it.reason
	case lastName < 0:
		return last, r.items[last].reasonBeside()
	}
	for _, before := range []int{lastName, fullest} {
		if why, ok := r.nameReason(it, &r.items[before]); ok {
			return before, why
		}
	}
	return lastName, PartOfName
}

// reasonBeside is that of a name that follows only roles.
func (it *item) reasonBeside() Reason {
	if it.reason == FirstMention {
		return Apposition
	}
	return it.reason
}

func (r *reader) nameReason(it, before *item) (Reason, bool) {
	if it.typ == text.Group || before.typ == text.Group {
		if it.typ == before.typ {
			return SameName, true
		}
		return Demonym, true
	}
	why, ok := r.words.relation(it.form, before.form)
	if !ok {
		if _, ok := r.words.relation(before.form, it.form); ok {
			return FullName, true
		}
		if it.form.country != "" {
			return Capital, true
		}
		return 0, false
	}
	if why == SameName && it.form.country != "" && !sameText(r, it, before) {
		return OtherName, true
	}
	return why, true
}

func sameText(r *reader, a, b *item) bool {
	return r.doc.Of(r.span(a)) == r.doc.Of(r.span(b))
}
