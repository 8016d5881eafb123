package cast

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Mention is a phrase that stands for somebody.
type Mention struct {
	text.Span           // the name, role or pronoun alone: "Ana Petrova", "minister", "she"
	Phrase    text.Span // the whole noun phrase, with titles before and appositions after
	Kind      Kind
	Type      news.SpeakerType
	Entity    int // mentions of one number stand for the same; none is -1
}

// Kind is what a mention is made of.
type Kind uint8

const (
	Name    Kind = iota // a proper name: "Ana Petrova", "Kessian Press Agency", "Moscow"
	Role                // a common noun for one person or body: "the minister", "her ministry"
	Pronoun             // he, she, they, it, who
	Group               // a plural: "residents", "two officials", "analysts"
)

// trait is what the finders know of a mention beyond the mention itself.
type trait struct {
	first, last int // tokens of the Span
	from, to    int // tokens of the Phrase
	core        int // where a role's words begin, without determiner or owner
	det         determiner
	role        lexicon.Role // the head of a role or a group
	gender      lexicon.Gender
	subject     bool
	owner       bool // a possessive follows: "Petrova's"
	of          int  // a role or name that it stands beside: the mention it tells about, or -1
	honorific   bool
	place       bool // stands after "in" and the like
}

// determiner is how a noun phrase begins.
type determiner uint8

const (
	bare determiner = iota
	definite
	indefinite
	possessive
)

// add appends a mention; the finders run one after the other and sort at the
// end.
func (s *script) add(m Mention, t trait) int {
	m.Span, m.Phrase, m.Entity = s.span(t.first, t.last), s.span(t.from, t.to), -1
	s.mentions, s.traits = append(s.mentions, m), append(s.traits, t)
	id := len(s.mentions) - 1
	for i := t.first; i < t.last; i++ {
		s.at[i] = int32(id)
	}
	return id
}

// phrase moves the bounds of a mention's noun phrase.
func (s *script) phrase(id, from, to int) {
	t := &s.traits[id]
	t.from, t.to = min(t.from, from), max(t.to, to)
	s.mentions[id].Phrase = s.span(t.from, t.to)
}

// subject reports whether the noun phrase that begins at token from can be the
// subject of its clause: nothing governs it from the left.
func (s *script) subjectAt(from int) bool {
	w := s.word(from-1, from)
	if w.low == "the" {
		from--
		w = s.word(from-1, from)
	}
	return w.is(punct) || conjunctions[w.low] || s.says(from-1, from)
}

// says reports whether token i is a verb of saying after which the speaker may
// stand: “…,” said Petrova.
func (s *script) says(i, near int) bool {
	form, ok := lexicon.Verb(s.low(i, near))
	return ok && form.Verb.Frame.Has(lexicon.Speech) && quoteEnds(s.word(i-1, near).low)
}

func quoteEnds(mark string) bool {
	return mark == "”" || mark == `"` || mark == "’" || mark == "'" || mark == "," || mark == "''" || mark == "»"
}

var conjunctions = set(`and but or that while when as after before because if since although though whether whom which so
	until where than said says`)
