package cast

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Cast is the people, bodies, countries and groups of one article and their
// mentions.
type Cast struct {
	body, title part
}

// part is the mentions of one of the article's two texts.
type part struct {
	doc      *text.Doc
	mentions []Mention
}

// Mention is a phrase that stands for somebody.
type Mention struct {
	text.Span           // the name, role or pronoun alone: "Ana Petrova", "the minister", "she"
	Phrase    text.Span // the whole noun phrase, with titles before and appositions after
	Kind      Kind
	Type      news.SpeakerType
	Entity    int // mentions of one number stand for the same; none is -1
}

// Kind is what a mention is made of.
type Kind uint8

const (
	Name    Kind = iota // a proper name: "Ana Petrova", "Kessian Press Agency", "Moscow"
	Role                // a common noun for one person or body: "the minister", "a spokesman"
	Pronoun             // he, she, they, it, I, we, who
	Group               // a plural: "residents", "two officials", "analysts"
)

// Of finds the mentions of an article and links them by name. The title may be
// nil.
func Of(body, title *text.Doc) *Cast {
	return &Cast{part{doc: body}, part{doc: title}}
}

// Mentions are the mentions of the body, ordered by span; none overlaps
// another. The caller must not change them.
func (c *Cast) Mentions() []Mention { return c.body.mentions }

// TitleMentions are the mentions of the title.
func (c *Cast) TitleMentions() []Mention { return c.title.mentions }
