package lang

import "hearsay/internal/text"

// initials extends a person over initials before it: "J. Lind".
func (w *namerWork) initials(n text.Name, from int) text.Name {
	first := n.First
	for first > from && w.tokens[first-1].shape == single && w.doc.Tokens()[first-1].Len() > 1 {
		first--
	}
	return w.named(first, n.Last, n.Type)
}

// given extends a person over a capitalised word before it that is no other
// word and opens its run: "Ana" in "activist Ana Petrova".
func (w *namerWork) given(n text.Name, s text.Sentence, from int) text.Name {
	i := n.First - 1
	for ; i >= from && w.particle(i); i-- {
		n = w.named(i, n.Last, n.Type)
	}
	if i < from || w.caps || !w.bare(i) || i > s.First && w.tokens[i-1].strong() || w.tokens[i].start && w.tokens[i].class&GivenName == 0 {
		return n
	}
	return w.named(i, n.Last, n.Type)
}

// particle reports whether token i is a small word that opens surnames and is
// hardly anything else: "van", "bin".
func (w *namerWork) particle(i int) bool {
	t := &w.tokens[i]
	return t.shape == lower && t.class&Particle != 0 && t.class&(Link|Locative|Article|Copula|Complement|Conjunction) == 0 &&
		t.folded.end-t.folded.start > 2
}

// otherWords are the classes of words that stand beside names of people more
// often than inside them.
const otherWords = MostlyLower | OftenLower | Honorific | RoleNoun | Calendar | Country | Region | Demonym | KnownBody |
	BodyHead | PlaceHead | CompanyEnd | EventHead | Speech

// bare reports whether token i is a capitalised word that only a name would be.
func (w *namerWork) bare(i int) bool {
	t := &w.tokens[i]
	return (t.shape == capital || t.shape == mixed) && t.class&otherWords == 0
}

// wholePerson returns the name of a person that begins at token i and ends
// before limit by nothing but its words: two to four, the first a known given
// name or surname, or after a role.
func (w *namerWork) wholePerson(i, limit int, s text.Sentence) (text.Name, bool) {
	t := &w.tokens[i]
	titled := i > s.First && w.tokens[i-1].class&(RoleNoun|Honorific) != 0
	if w.caps || !w.bare(i) || t.start && t.class&GivenName == 0 || !titled && !w.bearsAlone(i, s) {
		return text.Name{}, false
	}
	last := i + 1
	for last < limit && (w.bare(last) || w.tokens[last].shape == single) {
		last++
	}
	if n := last - i; n < 2 || n > longestPerson || last < s.Last && w.tokens[last].strong() || w.tokens[last-1].shape == single {
		return text.Name{}, false
	}
	return w.hyphened(w.named(i, last, text.Person), text.Sentence{First: s.First, Last: limit}), true
}

// bearsAlone reports whether people are called by the word i, before which no
// other name can stand.
func (w *namerWork) bearsAlone(i int, s text.Sentence) bool {
	return w.tokens[i].class&bearers != 0 && (i == s.First || !w.tokens[i-1].strong() && !w.glued(i))
}

// hyphened extends a person over "-Berg" and "-ching", not over words that news
// writes small.
func (w *namerWork) hyphened(n text.Name, s text.Sentence) text.Name {
	last := n.Last
	for last+1 < s.Last && w.glued(last) && w.glued(last+1) && w.doc.Of(w.doc.Tokens()[last].Span) == "-" {
		if t := &w.tokens[last+1]; t.class&(MostlyLower|OftenLower) != 0 || !t.strong() && t.shape != lower {
			break
		}
		last += 2
	}
	return w.named(n.First, last, n.Type)
}
