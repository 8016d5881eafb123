package lang

import "hearsay/internal/text"

// The search sees where names begin and end from single words; what is here
// corrects it by what names are made of. The labels that it is trained on get
// the same, so it learns to do without.

// borders returns the names that were found with better borders.
func (w *namerWork) borders(found []text.Name) []text.Name {
	names := w.names[:0]
	from := 0
	var s text.Sentence
	for _, n := range found {
		if n.First < from {
			continue // a part of the name before
		}
		if n.First >= s.Last {
			s = w.doc.Sentences()[w.doc.SentenceAt(n.Start)]
			w.caps = w.capitals(s)
		}
		if w.otherThing(n) {
			continue
		}
		n = w.widened(n, s, from)
		from = n.Last
		if k := len(names) - 1; k >= 0 {
			if n.First < names[k].Last {
				continue // a part of the body before
			}
			if names[k].First >= s.First && w.joined(names[k], n) {
				n = w.named(names[k].First, n.Last, n.Type)
				names = names[:k]
			}
		}
		switch n.Type {
		case text.Person:
			names = w.person(names, n)
		case text.Organisation:
			names = append(names, w.body(n))
		default:
			names = append(names, n)
		}
	}
	w.names = names
	return names
}

func (w *namerWork) named(first, last int, kind text.NameType) text.Name {
	t := w.doc.Tokens()
	return text.Name{Span: text.Span{Start: t[first].Start, End: t[last-1].End}, First: first, Last: last, Type: kind}
}

// joined reports whether two names are one: a person's with particles between
// ("Ana" "von" "Lind"), or one whose head words were found apart ("Varda"
// "National Park").
func (w *namerWork) joined(a, b text.Name) bool {
	gap := w.tokens[a.Last:b.First]
	if a.Type == text.Person && b.Type == text.Person && len(gap) > 0 && len(gap) < 3 {
		for _, t := range gap {
			if t.shape != lower || t.class&Particle == 0 || t.class&(Link|Copula) != 0 {
				return false
			}
		}
		return true
	}
	return len(gap) == 0 && a.Type != text.Group && w.allHeads(b)
}

// allHeads reports whether a name is nothing but words that news writes small
// and that end in a head of places or bodies.
func (w *namerWork) allHeads(n text.Name) bool {
	if w.caps || w.tokens[n.Last-1].class&(PlaceHead|BodyHead) == 0 {
		return false
	}
	for _, t := range w.tokens[n.First:n.Last] {
		if t.class&(MostlyLower|OftenLower|OftenUpper) == 0 {
			return false
		}
	}
	return true
}

// bearers are the classes of words that people are called.
const bearers = GivenName | FamilyName

// person appends a person without titles; a nationality before it is a name of
// its own.
func (w *namerWork) person(names []text.Name, n text.Name) []text.Name {
	if n.Last-n.First > 1 && w.lists.get(w.key(n.First, n.Last))&(Country|Region|City) != 0 {
		return append(names, w.named(n.First, n.Last, text.Place))
	}
	first := n.First
	for ; first < n.Last-1; first++ {
		c := w.tokens[first].class
		people := peoples(c) && (c&bearers == 0 || n.Last-first > 2)
		if c&bearers != 0 && !people {
			break
		}
		if first+2 < n.Last && c&bearers == 0 && c&(Country|PlaceHead|BodyHead) != 0 && w.tokens[first+1].class&GivenName != 0 {
			if c&Country != 0 {
				names = append(names, w.named(first, first+1, text.Place))
			}
			continue // "President of the Republic Ana Petrova"
		}
		if first == n.First && w.ofBody(n) {
			continue // "Secretary of State Ana Petrova"
		}
		if w.shortForm(first) && w.tokens[first+1].shape == capital {
			continue // "KPA Ana Petrova"
		}
		if people {
			names = append(names, w.named(first, first+1, text.Group))
		} else if c&(Honorific|RoleNoun) == 0 {
			break
		}
	}
	if c := w.tokens[first].class; first == n.Last-1 && c&(Honorific|RoleNoun) != 0 && c&bearers == 0 {
		return names
	}
	return append(names, w.named(first, n.Last, n.Type))
}

// ofBody reports whether the name of a person begins with a head word of places
// or bodies that belongs to the role before it.
func (w *namerWork) ofBody(n text.Name) bool {
	i := n.First - 1
	if i > 0 && w.tokens[i].class&Article != 0 {
		i--
	}
	return n.Last-n.First > 2 && i > 0 && w.tokens[i].class&Complement != 0 && w.tokens[i-1].strong() && w.tokens[n.First].class&(PlaceHead|BodyHead) != 0
}

// shortForm reports whether token i is written as short forms of bodies are, and
// is no name that people bear.
func (w *namerWork) shortForm(i int) bool {
	t := &w.tokens[i]
	return !w.caps && t.shape == allCapitals && t.folded.end-t.folded.start > 2 && t.class&bearers == 0
}

// peoples reports whether a word is a people and hardly anything else.
func peoples(c NameClass) bool {
	return c&Demonym != 0 && c&(Country|Region|City|KnownBody|MostlyLower|OftenLower) == 0
}

// body extends "Ministry" over "of Harbours and Ferries".
func (w *namerWork) body(n text.Name) text.Name {
	if w.tokens[n.Last-1].class&BodyHead == 0 {
		return n
	}
	limit := w.doc.Sentences()[w.doc.SentenceAt(n.Start)].Last
	last := n.Last
	if i := last; i < limit && w.tokens[i].class&Complement != 0 {
		if i+1 < limit && w.tokens[i+1].class&Article != 0 {
			i++
		}
		last = w.capitalsEnd(i+1, limit, last)
	}
	for last > n.Last && last+1 < limit && w.tokens[last].class&Conjunction != 0 && w.common(last+1) {
		last = w.capitalsEnd(last+1, limit, last)
	}
	return w.named(n.First, last, n.Type)
}

// capitalsEnd returns where the capitalised words from i on end, days apart, or
// other when there are none.
func (w *namerWork) capitalsEnd(i, limit, other int) int {
	for ; i < limit && w.tokens[i].strong() && w.tokens[i].class&Calendar == 0; i++ {
		other = i + 1
	}
	return other
}

// common reports whether token i is a word that news writes small elsewhere,
// here with a capital letter.
func (w *namerWork) common(i int) bool {
	return w.tokens[i].strong() && w.tokens[i].class&(MostlyLower|OftenLower) != 0
}
