package mention

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// Set is what a text mentions: the entities and their mentions, both in order
// of the text.
type Set struct {
	Entities []Entity
	Mentions []Mention
	Told     []int32 // for each sentence, how many up to it are not all quotation
}

// Entity is somebody or something that a text mentions.
type Entity struct {
	Type     text.NameType
	Name     text.Span // the fullest name; the first mention of one without a name
	Named    bool
	Plural   bool           // several: "residents"
	Gender   lexicon.Gender // of one person
	Roles    []int          // the nouns of the roles told of it, tokens in the order found
	Mentions []int          // indices into Set.Mentions
}

// Mention is a phrase that stands for an entity.
type Mention struct {
	text.Span       // a name without titles; a role with its determiner; a pronoun
	First, Last int // its tokens, [First, Last)
	Head        int // the token that its other words depend on
	Kind        Kind
	Subject     bool
	Plural      bool
	Quoted      bool           // in quotation marks
	Gender      lexicon.Gender // of a pronoun, a title or a role
	Entity      int            // index into Set.Entities; -1 when it is open who is meant
	Antecedent  int            // the mention before that it was linked with; -1 for none
	Reason      Reason
}

// Kind is what a mention is made of.
type Kind uint8

// The kinds of mentions.
const (
	Name    Kind = iota // "Ana Petrova", "Kessian Press Agency", "Kessian"
	Role                // "the minister", "her ministry", "a resident"
	Pronoun             // "she", "its", "themselves"
	thing               // any other noun phrase: it only competes for pronouns
)

func (k Kind) String() string {
	return [...]string{"name", "role", "pronoun", "thing"}[k]
}
