package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// form is one spelling of a name with the places where it stands.
type form struct {
	tokens []string
	places []place
	typ    news.SpeakerType
	gender lexicon.Gender
	local  bool // stands after "in" somewhere
	human  bool // something near it shows a person
}

// spelling keeps "Mr. Lind" and "Mrs. Lind" apart.
type spelling struct {
	name   string
	gender lexicon.Gender
}

// forms collects the spellings of all names, those of most words first and
// then in order of the text.
func (c *Cast) forms() []*form {
	byKey := map[spelling]*form{}
	var forms []*form
	for _, s := range []*script{c.body, c.title} {
		for id := range s.mentions {
			if s.mentions[id].Kind != Name {
				continue
			}
			t := &s.traits[id]
			key := spelling{s.join(t.first, t.last), t.gender}
			f := byKey[key]
			if f == nil {
				f = &form{tokens: nameTokens(key.name)}
				byKey[key], forms = f, append(forms, f)
			}
			f.see(place{s, id})
		}
	}
	slices.SortStableFunc(forms, func(a, b *form) int { return len(b.tokens) - len(a.tokens) })
	return forms
}

// nameTokens cuts a name into words, without generation suffixes.
func nameTokens(key string) []string {
	tokens := strings.Fields(key)
	if len(tokens) == 2 && suffixes[tokens[1]] && strings.HasPrefix(tokens[1], "jr") {
		return tokens // "Donald Jr." is not any Donald
	}
	for n := len(tokens) - 1; n > 0 && suffixes[tokens[n]]; n-- {
		tokens = tokens[:n]
	}
	return tokens
}

var suffixes = set("jr. sr. jr sr , ii iii iv inc inc. corp corp. ltd ltd. llc plc co. co")

func (f *form) see(p place) {
	f.places = append(f.places, p)
	m, t := p.mention(), p.trait()
	if f.typ == "" || m.Type == news.Person && t.from < t.first {
		f.typ = m.Type
	}
	if f.gender == lexicon.UnknownGender {
		f.gender = t.gender
	}
	f.human = f.human || t.honorific || p.s.human(p.id)
	f.local = f.local || t.place && m.Type == ""
}

// text is the name as the article writes it first.
func (f *form) text() string {
	p := f.places[0]
	return p.s.doc.Of(p.mention().Span)
}

// resolveType decides what a name is when its words do not tell.
func (f *form) resolveType(e *evidence) news.SpeakerType {
	switch {
	case f.typ != "":
		return f.typ
	case f.local:
		return news.Country
	case len(f.tokens) > 1 || f.human:
		return news.Person
	case e.hasDemonym(f.tokens[0]) || countryEnding(f.tokens[0]):
		return news.Country
	}
	return news.Organisation
}

// countryEnding finds names like "Kessia" and "Varland".
func countryEnding(name string) bool {
	for _, ending := range []string{"ia", "land", "stan"} {
		if len(name) > len(ending)+2 && strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}

// hasDemonym reports whether the article uses an adjective made from a name,
// as "Kessian" from "Kessia": then the name is a place.
func (e *evidence) hasDemonym(name string) bool {
	stem := strings.TrimRight(name, "aeioy")
	for _, ending := range []string{"n", "an", "ian", "ese", "ish", "ean"} {
		if d := name + ending; e.upper[d] {
			return true
		}
		if d := stem + ending; d != name && len(stem) > 2 && e.upper[d] {
			return true
		}
	}
	return false
}
