package lang

import (
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// Role is what a text says right beside the name of a person that the person
// is: "Kessian [Harbour Minister] Ana Petrova", "Tomas Lind, [head] of [the
// city's civil guard]".
type Role struct {
	Name        int       // of the person, an index into Names
	Role        text.Span // without article; empty when only the affiliation is told
	Affiliation text.Span // the country or body; empty when not told
}

// Roles finds the roles of the people named in d, in order of the names, those
// before a name first. It reads at most roleReach tokens on each side of a
// name. Parts of speech help when d has them: without, a noun phrase before a
// name holds only what the lists or capitals show to belong there.
func (n *Namer) Roles(d *text.Doc) []Role {
	r := roleReader{Namer: n, doc: d}
	r.nameAt = make([]int, len(d.Tokens()))
	for i, name := range d.Names() {
		for k := name.First; k < name.Last; k++ {
			r.nameAt[k] = i + 1
		}
	}
	for i, name := range d.Names() {
		if name.Type == text.Person {
			r.person(i, name)
		}
	}
	return r.found
}

// Roles finds the roles of the people named in d; none without word lists.
func (a *Analyser) Roles(d *text.Doc) []Role {
	if a.language.Names == nil {
		return nil
	}
	return a.language.Names.Roles(d)
}

// roleReach is how many tokens a role with its affiliation may take.
const roleReach = 14

// roleReader reads around names.
type roleReader struct {
	*Namer
	doc      *text.Doc
	nameAt   []int // for each token, 1 + the name it is in, or 0
	sentence text.Sentence
	found    []Role
}

func (r *roleReader) person(i int, name text.Name) {
	r.sentence = r.doc.Sentences()[r.doc.SentenceAt(name.Start)]
	if role, ok := r.before(name.First); ok {
		role.Name = i
		r.found = append(r.found, role)
	}
	if role, ok := r.after(name.Last); ok {
		role.Name = i
		r.found = append(r.found, role)
	}
}

func (r *roleReader) word(i int) string { return r.doc.Of(r.doc.Tokens()[i].Span) }

func (r *roleReader) span(first, last int) text.Span {
	t := r.doc.Tokens()
	return text.Span{Start: t[first].Start, End: t[last-1].End}
}

// class returns what the lists say of a token. Their small words are no roles
// and no titles in capitals.
func (r *roleReader) class(i int) NameClass { return r.lists.Class(r.word(i)) }

func (r *roleReader) upper(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.word(i))
	return unicode.IsUpper(c)
}

// in returns the name that token i is in, or nil.
func (r *roleReader) in(i int) *text.Name {
	if r.nameAt[i] == 0 {
		return nil
	}
	return &r.doc.Names()[r.nameAt[i]-1]
}

// noun reports whether token i may stand in a noun phrase before its head.
func (r *roleReader) noun(i int) bool {
	switch t := r.doc.Tokens()[i]; t.UPOS {
	case text.NOUN, text.PROPN, text.ADJ:
		return true
	case "":
		return t.Kind == text.Word && (r.class(i)&RoleNoun != 0 || r.upper(i))
	case text.PUNCT:
		return r.word(i) == "-"
	}
	return false
}

// common reports whether token i, which has no part of speech, may be a noun
// for all that the lists know: one that news mostly writes small, of no small
// class.
func (r *roleReader) common(i int) bool {
	c := r.class(i)
	return r.doc.Tokens()[i].UPOS == "" && c&(MostlyLower|OftenLower) != 0 && c&(Joiner|Speech|Locative|Article|Owner|Link|Copula) == 0
}

// head reports whether a role can end in token i.
func (r *roleReader) head(i int) bool {
	return r.nameAt[i] == 0 && r.class(i)&RoleNoun != 0 && r.class(i)&Honorific&^RoleNoun == 0
}

// before reads the role that ends right before token first, past a comma and
// titles: "the harbour minister, Dr. Ana Petrova".
func (r *roleReader) before(first int) (Role, bool) {
	end := r.titles(first)
	if end < first && r.class(first-1)&RoleNoun != 0 {
		end = first // "Chief Justice Lind" is a role
	}
	apposed := end-1 > r.sentence.First && r.word(end-1) == ","
	if apposed {
		end--
	}
	if end <= r.sentence.First || !r.head(end-1) {
		return Role{}, false
	}
	start := end - 1
	for start > r.sentence.First && end-start < roleReach && r.in(start-1) == nil && r.noun(start-1) {
		start--
	}
	role := Role{Role: r.span(start, end)}
	owner := start
	if owner > r.sentence.First && r.class(owner-1)&Owner != 0 {
		owner--
	}
	owned := false
	if owner > r.sentence.First {
		if n := r.in(owner - 1); n != nil && n.Type != text.Person {
			role.Affiliation, owned = n.Span, true
		}
	}
	if apposed && !owned && !r.determined(start) {
		return Role{}, false // "the aide met a minister, Ana Petrova" has an article
	}
	return role, true
}

// determined reports whether an article or the like stands before token i.
func (r *roleReader) determined(i int) bool {
	return i == r.sentence.First || r.article(i-1)
}

func (r *roleReader) article(i int) bool {
	switch r.doc.Tokens()[i].UPOS {
	case text.DET:
		return true
	case "":
		return r.class(i)&Article != 0
	}
	return false
}

// after reads what follows the name: ", head of the city's civil guard,",
// ", Kessia's harbour minister," or "of the Kessian Press Agency".
func (r *roleReader) after(i int) (Role, bool) {
	limit := min(r.sentence.Last, i+roleReach)
	if i < limit && r.link(i) {
		return r.affiliated(i, limit)
	}
	if i >= limit || r.word(i) != "," && !r.copula(i) {
		return Role{}, false
	}
	i++
	var owner text.Span
	for i < limit && r.article(i) {
		i++
	}
	if i < limit {
		if n := r.in(i); n != nil && n.Type != text.Person && n.First == i {
			owner = n.Span
			i = n.Last
			if i < limit && r.class(i)&Owner != 0 {
				i++
			}
		}
	}
	start := i
	for i < limit && r.in(i) == nil && (r.noun(i) || r.common(i)) {
		i++
	}
	for i > start && !r.head(i-1) {
		i--
	}
	if i == start {
		return Role{}, false
	}
	role := Role{Role: r.span(start, i), Affiliation: owner}
	if i < limit && r.link(i) {
		if of, ok := r.affiliated(i, limit); ok && owner.Len() == 0 {
			role.Affiliation = of.Affiliation
		}
	}
	return role, true
}

func (r *roleReader) copula(i int) bool {
	return r.doc.Tokens()[i].UPOS == text.AUX && r.doc.Tokens()[i].Lemma == "be" || r.class(i)&Copula != 0
}

// link reports whether token i leads from a person or a role to a body.
func (r *roleReader) link(i int) bool { return r.class(i)&Link != 0 }

// affiliated reads the noun phrase after the link i: up to a name of a body or
// a place, or to its last noun.
func (r *roleReader) affiliated(i, limit int) (Role, bool) {
	i++
	for i < limit && r.article(i) {
		i++
	}
	start, end := i, i
	for i < limit {
		if n := r.in(i); n != nil {
			if n.Type == text.Person {
				break
			}
			i, end = n.Last, n.Last
			continue
		}
		if r.class(i)&Owner != 0 {
			i++
			continue
		}
		if !r.noun(i) && !r.common(i) {
			break
		}
		i++
		end = i
	}
	if end == start {
		return Role{}, false
	}
	return Role{Affiliation: r.span(start, end)}, true
}
