package mention

import (
	"hearsay/internal/lexicon"
)

// Words is what the package must know of a language. All words are in lower
// case.
type Words struct {
	Pronouns   map[string]PronounForm
	Role       func(word string) lexicon.Role            // the noun of a person
	Rank       func(word string) string                  // the noun that an abbreviated title stands for, or ""
	Honorific  func(word string) (lexicon.Gender, bool)  // "mr", "dame"
	GivenName  func(word string) (lexicon.Gender, bool)  // "ana"
	Body       func(word string) bool                    // a noun of bodies: "ministry"
	Outlet     func(word string) bool                    // the end of an outlet's name, by which it is called: "times"
	Label      func(word string) bool                    // what is no part of a person's name: "reuters", "wednesday"
	Generic    map[string]bool                           // nouns that fit any company: "firm"
	Place      func(word string) lexicon.Place           // the kind of place that a common noun means: "city"
	Country    func(name string) (string, lexicon.Place) // the country that a name tells, and how
	Demonym    func(group string) []string               // places, by form, that a group may be of
	Definite   map[string]bool                           // "the", "this"
	Indefinite map[string]bool                           // "a", "another"
	Company    map[string]bool                           // what ends a company's name: "holdings"
	Contrast   map[string]bool                           // "new", "former": another than the one told of
	Ranks      map[string]bool                           // "prime": what makes another office of a role
	Small      map[string]bool                           // words that acronyms and comparisons of names skip
	Particles  map[string]bool                           // "de": within a name
	Deictic    map[string]bool                           // "this": in a quotation, what the speaker points at
	Suffixes   map[string]bool                           // "jr"
	Locative   map[string]bool                           // prepositions of places: "in"
	Says       func(verb string) bool                    // a lemma or form of speech
	Reflexives map[string]bool                           // "himself"
}

// PronounForm is what a pronoun of the third person tells.
type PronounForm struct {
	Gender lexicon.Gender
	Class  PronounClass
}

// PronounClass tells what a pronoun may stand for.
type PronounClass uint8

// The classes of pronouns.
const (
	ForPerson PronounClass = iota // he, she
	ForThing                      // it
	ForMany                       // they
	ForPhrase                     // who: the phrase before it
)
