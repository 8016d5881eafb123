package lang

import (
	"cmp"
	"fmt"
	"maps"
	"math/bits"
	"slices"

	"hearsay/internal/model"
)

// NameClass says what word lists know of a word or a phrase: a set of bits.
type NameClass uint32

// The classes. A phrase has several: "Paris" is a city and a given name.
const (
	GivenName   NameClass = 1 << iota
	FamilyName            // a surname
	KnownPerson           // the whole name of somebody known
	Particle              // opens or joins parts of personal names: "van", "bin"
	NameSuffix            // "Jr.", "III"
	Honorific             // a form of address or a rank: "Mr.", "Col."
	RoleNoun              // "minister", "spokeswoman"
	Country               //
	Region                // a state, province or part of the world
	City                  // of 100,000 people or more
	Town                  // of fewer
	PlaceHead             // "River", "Province", "Street"
	Demonym               // "Kessian", "Kessians"; peoples and religions, too
	KnownBody             // an organisation by itself
	BodyHead              // "Ministry", "University"
	CompanyEnd            // "Inc.", "Bhd."
	Calendar              // weekdays, months, feasts: capitalised, and no names
	EventHead             // ends names of other things: "Cup", "War", "Act"
	Joiner                // a lower-case word that names hold inside: "of", "and"
	Speech                // "said", "told"
	Locative              // "in", "near"
	MostlyLower           // news writes it with a small letter, nearly always
	OftenLower            // … more often than not
	OftenUpper            // … less often than not
	MostlyUpper           // … nearly never
	Article               //
	Owner                 // "'s": what is before it has what is after it
	Link                  // leads from a person or a role to a body: "of", "at"
	Copula                // "is", "became"
	Complement            // joins a body's head word to what it is for: "of"
	Conjunction           // "and"
	longer                // begins a longer phrase
)

// ofLists are the classes that a whole phrase gives to its words.
const ofPhrases = KnownPerson | Country | Region | City | Town | Demonym | KnownBody | Calendar | EventHead |
	GivenName | FamilyName | BodyHead | PlaceHead | Honorific | RoleNoun

// Gazetteer tells the classes of phrases. It keeps no text, only 32-bit hashes
// of folded words: among 200,000 phrases, one unknown word in 20,000 is
// mistaken for a known one, which a statistical reader can bear.
//
// In a section: the number of phrases, their hashes in rising order, their
// classes, each 32 bits.
type Gazetteer struct {
	mask  uint32
	slots []gazetteerSlot // open addressing, at most half full
}

type gazetteerSlot struct {
	key   uint32
	class NameClass
}

// GazetteerBuilder collects phrases.
type GazetteerBuilder struct{ classes map[uint32]NameClass }

// NewGazetteerBuilder returns an empty one.
func NewGazetteerBuilder() *GazetteerBuilder {
	return &GazetteerBuilder{map[uint32]NameClass{}}
}

// Add gives a phrase, as the words of the tokeniser, a class more.
func (b *GazetteerBuilder) Add(c NameClass, words ...string) {
	var h uint32
	for i, w := range words {
		h = phraseHash(h, foldedHash(w))
		if i+1 < len(words) {
			b.classes[h] |= longer
		}
	}
	if len(words) > 0 {
		b.classes[h] |= c
	}
}

// Gazetteer returns what was collected.
func (b *GazetteerBuilder) Gazetteer() *Gazetteer {
	keys := slices.Sorted(maps.Keys(b.classes))
	g := newGazetteer(len(keys))
	for _, k := range keys {
		g.put(k, b.classes[k])
	}
	return g
}

func (g *Gazetteer) encode(e *model.Encoder) {
	slots := slices.DeleteFunc(slices.Clone(g.slots), func(s gazetteerSlot) bool { return s.class == 0 })
	slices.SortFunc(slots, func(a, b gazetteerSlot) int { return cmp.Compare(a.key, b.key) })
	e.Uint32(len(slots))
	for _, s := range slots {
		e.Uint32(int(s.key))
	}
	for _, s := range slots {
		e.Uint32(int(s.class))
	}
}

func decodeGazetteer(d *model.Decoder) (*Gazetteer, error) {
	n := d.Uint32()
	keys, classes := d.Bytes(4*n), d.Bytes(4*n)
	if err := d.Err(); err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	k, c := model.NewDecoder(keys), model.NewDecoder(classes)
	g := newGazetteer(n)
	for range n {
		key, class := uint32(k.Uint32()), NameClass(c.Uint32())
		if class == 0 {
			return nil, fmt.Errorf("gazetteer: %w: a phrase without a class", model.ErrFormat)
		}
		g.put(key, class)
	}
	return g, nil
}

func newGazetteer(phrases int) *Gazetteer {
	size := 1 << bits.Len(uint(2*phrases))
	return &Gazetteer{mask: uint32(size - 1), slots: make([]gazetteerSlot, size)}
}

func (g *Gazetteer) put(key uint32, c NameClass) {
	at := key & g.mask
	for g.slots[at].class != 0 {
		at = (at + 1) & g.mask
	}
	g.slots[at] = gazetteerSlot{key, c}
}

// get returns the classes of the phrase with hash key, 0 for an unknown one.
func (g *Gazetteer) get(key uint32) NameClass {
	for at := key & g.mask; ; at = (at + 1) & g.mask {
		switch s := g.slots[at]; {
		case s.class == 0:
			return 0
		case s.key == key:
			return s.class
		}
	}
}

// Class returns the classes of a phrase.
func (g *Gazetteer) Class(words ...string) NameClass {
	var h uint32
	for _, w := range words {
		h = phraseHash(h, foldedHash(w))
	}
	return g.get(h) &^ longer
}

// phraseHash continues the hash of a phrase with the hash of its next word.
func phraseHash(h, word uint32) uint32 {
	if h == 0 {
		return word
	}
	return model.HashUint(h, word)
}
