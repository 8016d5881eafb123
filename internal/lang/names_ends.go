package lang

import "hearsay/internal/text"

// What follows here mends names at their ends by what stands right beside them:
// "Lind" before "& Sons", "Varda Ferries" before ", Inc.", "Kessian Post" after
// "The".

// widened returns n with what belongs to it beside it, within s and not before
// token from.
func (w *namerWork) widened(n text.Name, s text.Sentence, from int) text.Name {
	switch n.Type {
	case text.Person:
		n = w.given(w.initials(w.hyphened(n, s), max(from, s.First)), s, max(from, s.First))
	case text.Group:
		return n
	}
	if w.companyEnd(n.First) && n.Last-n.First == 1 {
		n = w.named(w.companyStart(n.First, max(from, s.First)), n.Last, text.Organisation)
	}
	if last := w.company(n.Last, s); last > n.Last {
		n = w.named(n.First, last, text.Organisation)
	}
	if n.Last < s.Last && w.tokens[n.Last].class&Owner != 0 && w.lists.get(w.key(n.First, n.Last+1))&KnownBody != 0 {
		n = w.named(n.First, n.Last+1, text.Organisation) // "Lind's", a chain of shops
	}
	if n.Type == text.Person && w.noPerson(n) {
		n.Type = text.Organisation
	}
	if n.Type == text.Organisation {
		n = w.opened(w.headed(n, s, max(from, s.First)), s, max(from, s.First))
	}
	return n
}

// noPerson reports whether what was taken for a person is a short form of a
// body, "KPA", or ends as companies do.
func (w *namerWork) noPerson(n text.Name) bool {
	t := &w.tokens[n.Last-1]
	if n.Last-n.First > 1 {
		return w.companyEnd(n.Last - 1)
	}
	return w.shortForm(n.First) && (t.seen == nil || t.seen.titled+t.seen.surnamed == 0)
}

// headed extends a body over the capitalised words before it and the head words
// behind it.
func (w *namerWork) headed(n text.Name, s text.Sentence, from int) text.Name {
	if w.caps {
		return n
	}
	first, last := n.First, n.Last
	for first > from && n.First-first < 3 && w.tokens[first-1].strong() && !w.tokens[first-1].start &&
		w.tokens[first-1].class&(RoleNoun|Honorific|Calendar|Demonym|NameSuffix|bearers) == 0 {
		first--
	}
	for last < s.Last && w.tokens[last].strong() && w.tokens[last].class&BodyHead != 0 && w.tokens[last].class&(RoleNoun|bearers) == 0 {
		last++
	}
	return w.named(first, last, n.Type)
}

// longestEnd is how many tokens are looked at behind the name of a company.
const longestEnd = 8

// company returns where the name of a company that reaches token i ends: past
// "& Sons", "Co.", ", Inc."; i when nothing makes it one.
func (w *namerWork) company(i int, s text.Sentence) int {
	limit := min(s.Last, i+longestEnd)
	for i < limit {
		switch {
		case w.companyEnd(i):
			i++
		case i+1 < limit && w.companyEnd(i+1) && w.doc.Of(w.doc.Tokens()[i].Span) == ",":
			i += 2
		case i+1 < limit && w.tokens[i+1].strong() && w.doc.Of(w.doc.Tokens()[i].Span) == "&":
			for i++; i < limit && w.tokens[i].strong(); i++ {
			}
		default:
			return i
		}
	}
	return i
}

// companyStart returns where the name begins that the company end i ends: at the
// capitalised words before it, past a comma.
func (w *namerWork) companyStart(i, from int) int {
	first := i
	if first-1 > from && w.doc.Of(w.doc.Tokens()[first-1].Span) == "," && w.tokens[first-2].strong() {
		first--
	}
	for first > from && w.tokens[first-1].strong() && !w.companyEnd(first-1) && first > i-4 {
		first--
	}
	return first
}

// otherThing reports whether a name is only a short form of something that has
// no name, "TV", or only the head of one, "the Court".
func (w *namerWork) otherThing(n text.Name) bool {
	t := &w.tokens[n.First]
	if n.Last-n.First > 1 {
		return false
	}
	if t.class&(PlaceHead|BodyHead) != 0 && t.class&(MostlyLower|OftenLower) != 0 && t.class&(KnownBody|Country|Region|City|FamilyName) == 0 {
		return true
	}
	return t.class&EventHead != 0 && t.class&(KnownBody|Country|bearers) == 0 &&
		t.shape != capital && t.shape != single
}

// companyEnd reports whether token i ends names of companies and is no other
// word.
func (w *namerWork) companyEnd(i int) bool {
	t := &w.tokens[i]
	return t.strong() && t.class&CompanyEnd != 0 && t.class&(MostlyLower|OftenLower|GivenName|FamilyName|Demonym|Particle) == 0
}

// opened extends a body over "The" inside a sentence and over "8th".
func (w *namerWork) opened(n text.Name, s text.Sentence, from int) text.Name {
	i := n.First - 1
	if i < from || w.caps {
		return n
	}
	word := w.doc.Of(w.doc.Tokens()[i].Span)
	ordinal := len(word) > 2 && word[0] >= '0' && word[0] <= '9' && w.tokens[i].shape == lower
	if ordinal || word == "The" && i > s.First && w.tokens[i-1].shape == lower {
		return w.named(i, n.Last, n.Type)
	}
	return n
}

// wholeCompany returns the name of a company that begins at token i and ends
// before limit: capitalised words up to one that ends companies.
func (w *namerWork) wholeCompany(i, limit int, s text.Sentence) (text.Name, bool) {
	if w.caps || !w.tokens[i].strong() || w.tokens[i].start && w.tokens[i].class&MostlyLower != 0 || i > s.First && w.tokens[i-1].strong() {
		return text.Name{}, false
	}
	last := i
	for last < limit && w.tokens[last].strong() && w.tokens[last].class&Calendar == 0 {
		last++
	}
	end := w.company(last, text.Sentence{First: s.First, Last: limit})
	if end <= i+1 || !w.companyEnd(end-1) {
		return text.Name{}, false
	}
	return w.named(i, end, text.Organisation), true
}
