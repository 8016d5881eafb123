package mention

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// form is the spelling of a name without what does not tell it apart: titles,
// "Jr.", full stops, hyphens.
type form struct {
	space   space
	typ     text.NameType
	tokens  []string
	gender  lexicon.Gender // by the first name
	junior  bool           // "Jr.": another than the one of this name without it
	country string         // that the name tells, in its first spelling
	by      lexicon.Place  // how it tells the country
	alias   *form          // the full name that the text gives before it in brackets
	entity  int            // -1 when it may be of several, or before it is linked
	found   []int          // entities it may be of, when several
	at      int            // the item that has it first
}

// space keeps the names apart that never link by their words.
type space uint8

const (
	people space = iota
	bodies       // and places, which annotators and models confuse
	peoples
)

var spaces = map[text.NameType]space{
	text.Person: people, text.Organisation: bodies, text.Place: bodies, text.Group: peoples,
}

// withoutLabel drops words before a person's name that name something else:
// "Reuters Ana Petrova", "[Secretary of] State Ana Petrova", "Editor Ana
// Petrova".
func (r *reader) withoutLabel(n text.Name) text.Name {
	if n.Type != text.Person || n.Last-n.First < 2 {
		return n
	}
	first := n.First
	for i := n.First; i+1 < n.Last; i++ {
		w := strings.TrimSuffix(r.low[i], ".")
		if _, given := r.words.GivenName(w); given || len(w) < 2 {
			break
		}
		_, next := r.words.GivenName(r.low[i+1])
		if r.words.Label(r.low[i]) || next && r.words.Role(r.low[i]).Kind != lexicon.NoRole {
			first = i + 1
		}
	}
	n.First = first
	n.Start = r.tokens[first].Start
	return n
}

// formOf reads a name.
func (r *reader) formOf(n text.Name) *form {
	f := &form{space: spaces[n.Type], typ: n.Type, entity: -1}
	for i := n.First; i < n.Last; i++ {
		w := strings.ReplaceAll(r.low[i], ".", "")
		if w == "jr" && i > n.First {
			f.junior = true
		}
		if w == "" || r.tokens[i].Kind == text.Punct || w == "'s" || r.words.Suffixes[w] && i > n.First {
			continue
		}
		f.tokens = append(f.tokens, w)
	}
	if f.space == people {
		f.dropTitles(r.words)
	} else {
		f.dropArticle(r.words)
		f.readCountry(r, n)
	}
	if len(f.tokens) == 0 {
		f.tokens = []string{strings.ToLower(n.Of(r.doc.Text()))}
	}
	return f
}

func (f *form) dropTitles(w *Words) {
	for len(f.tokens) > 1 {
		if _, ok := w.Honorific(f.tokens[0]); !ok {
			break
		}
		if _, given := w.GivenName(f.tokens[0]); given {
			break
		}
		f.tokens = f.tokens[1:]
	}
	if len(f.tokens) > 0 {
		f.gender, _ = w.GivenName(f.tokens[0])
	}
}

func (f *form) dropArticle(w *Words) {
	if len(f.tokens) > 1 && w.Definite[f.tokens[0]] {
		f.tokens = f.tokens[1:]
	}
}

// readCountry makes all names of a country one form. People of it are not it:
// "Kessians".
func (f *form) readCountry(r *reader, n text.Name) {
	country, by := r.words.Country(strings.Join(f.tokens, " "))
	if f.space == peoples && (r.tokens[n.Last-1].UPOS == text.NOUN || r.tokens[n.Last-1].UPOS == text.PROPN) {
		return
	}
	if country == "" && f.space != peoples {
		return
	}
	if f.space == peoples {
		by = lexicon.Demonym
	}
	f.country, f.by = country, by
	if country != "" && by != lexicon.Capital {
		f.space, f.typ, f.by, f.tokens = bodies, text.Place, lexicon.Country, []string{country}
	}
}

// key is the same for forms that are one name.
func (f *form) key() string {
	key := string('0'+rune(f.space)) + strings.Join(f.tokens, " ")
	if f.junior {
		key += " jr"
	}
	return key
}

// initialOf reports whether a is the first letter of b.
func initialOf(a, b string) bool {
	return len(a) > 0 && len(a) < 3 && a != b && strings.HasPrefix(b, a) && len([]rune(a)) == 1
}

// acronymOf reports whether short is the initials of a name.
func (w *Words) acronymOf(short string, tokens []string) bool {
	if len(short) < 2 || len(tokens) < 2 {
		return false
	}
	big := w.initials(tokens, true)
	return short == big || short == w.initials(tokens, false) || short == allButLast(big)
}

// allButLast leaves the last initial out of many: "CDP" of a Centre for Defence,
// Ports and Ships. Less is "".
func allButLast(initials string) string {
	if len(initials) < 4 {
		return ""
	}
	return initials[:len(initials)-1]
}

// relation tells how the spelling short stands for the longer one; false when
// it does not.
func (w *Words) relation(short, long *form) (Reason, bool) {
	a, b := short.tokens, long.tokens
	n, m := len(b), len(a)
	switch {
	case short.space != long.space:
		return 0, false
	case slices.Equal(a, b):
		return SameName, short.junior == long.junior
	case m == 1 && short.space == bodies && (len(a[0]) > 2 || short.typ == long.typ) && w.acronymOf(a[0], b):
		return Acronym, true
	case m >= n:
		return 0, false
	case short.space == people:
		return w.personRelation(a, b)
	case short.space == bodies:
		return w.bodyRelation(short, long)
	}
	return 0, false
}

func (w *Words) personRelation(a, b []string) (Reason, bool) {
	n, m := len(b), len(a)
	switch {
	case m > 1 && a[m-1] == b[n-1] && (a[0] == b[0] || initialOf(a[0], b[0])):
		return ShortName, true
	case slices.Equal(a, b[n-m:]):
		return Surname, true
	case slices.Equal(a, b[:m]):
		return FirstName, true
	}
	for i := 1; i+m < n; i++ {
		if slices.Equal(a, b[i:i+m]) {
			return PartOfName, true
		}
	}
	return 0, false
}

// bodyRelation: "Lind Holdings" of "Lind Holdings Group", "Lind" of "Lind
// Holdings", "Press Agency" of "Kessian Press Agency". Places have no parts:
// "Varda Bay" is not "Varda".
func (w *Words) bodyRelation(short, long *form) (Reason, bool) {
	a, b := short.tokens, long.tokens
	n, m := len(b), len(a)
	switch {
	case short.typ != text.Organisation || long.typ != text.Organisation || short.country != "" || long.country != "":
		return 0, false
	case slices.Equal(a, b[:m]) && (m > 1 && !w.Small[b[m]] || w.allCompany(b[m:])):
		return PartOfName, true
	case slices.Equal(a, b[n-m:]) && (m > 1 || w.Outlet(a[0])):
		return PartOfName, true
	case m == 1 && long.at < short.at && w.begins(a[0], b):
		return FirstWord, true
	}
	return 0, false
}

// begins reports whether a word alone can stand for the body whose name it
// begins: "Lantern" for the Lantern Institute, but not "Harbour" for the Harbour
// Ministry, nor a body that is known by that word.
func (w *Words) begins(word string, name []string) bool {
	return word == name[0] && len(word) > 2 && !w.Small[name[1]] && !w.Body(word) && !w.Label(word) && w.Place(word) == lexicon.NoPlace && w.Role(word).Kind == lexicon.NoRole
}

func (w *Words) allCompany(rest []string) bool {
	return !slices.ContainsFunc(rest, func(t string) bool { return !w.Company[t] })
}
