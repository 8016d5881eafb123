package lexicon

import "hearsay/internal/news"

// Frame tells what may follow or precede a cue as its content. A cue has one
// or several.
type Frame uint8

const (
	Speech     Frame = 1 << iota // a quotation, or a clause with the cue in or after it: “…,” she said
	Clause                       // a clause, with or without that
	That                         // a clause, but only with that, whether, how or why
	Infinitive                   // to and a verb
	Object                       // a noun phrase
	Hearer                       // whom it is said to comes first: told reporters that …
)

// Has reports whether f has a frame of o.
func (f Frame) Has(o Frame) bool { return f&o != 0 }

// Form is how a verb is inflected; one spelling may be several forms.
type Form uint8

const (
	Base       Form = 1 << iota // say
	Third                       // says
	Past                        // said
	Participle                  // said, spoken
	Gerund                      // saying
)

// Has reports whether f has a form of o.
func (f Form) Has(o Form) bool { return f&o != 0 }

// CueVerb is a verb that attributes, perhaps with a particle: "point out".
type CueVerb struct {
	Lemma string // without the particle
	Class news.CueClass
	Frame Frame
	Noun  bool // its base and third forms are nouns as often: "claims"
}

// CueForm is a spelling of a cue verb.
type CueForm struct {
	Verb *CueVerb
	Form Form
}

// Verb returns the cue verb of which the lower-case word is a form.
func Verb(word string) (CueForm, bool) {
	f, ok := cueForms[word]
	return f, ok
}

// Particle returns the cue verb that lemma makes with the word after it.
func Particle(lemma, word string) (*CueVerb, bool) {
	v, ok := cueParticles[lemma+" "+word]
	return v, ok
}

// CueNoun is a noun that attributes: "the claim that …".
type CueNoun struct {
	Lemma string
	Class news.CueClass
	Bare  bool // attributes without a clause too: "his promise of"
}

// Noun returns the cue noun of which the lower-case word is a form.
func Noun(word string) (*CueNoun, bool) {
	n, ok := cueNouns[word]
	return n, ok
}
