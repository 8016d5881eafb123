package news

import "hearsay/internal/text"

// Copy is a passage that stands in two articles.
type Copy struct {
	From, To   Passage
	Kind       CopyKind
	Similarity float64 // 0 to 1: share of To's words that stand in From, in order
	Reason     string  // why From is the origin, for a reader: "agency credit", "earliest time", …
}

// Passage is a span of one article's text.
type Passage struct {
	Article ArticleID
	text.Span
}

// CopyKind tells a verbatim copy from an edited one.
type CopyKind string

const (
	Copied  CopyKind = "copied"
	Adapted CopyKind = "adapted"
)

// Rendering is one statement as a telling of an utterance.
type Rendering struct {
	Statement  StatementID
	Article    ArticleID
	Utterance  UtteranceID
	Variant    Variant
	Similarity float64 // 0 to 1, with the fullest rendering
}

// Variant is how a rendering's words relate to the fullest rendering.
type Variant string

const (
	Identical   Variant = "identical"
	Trimmed     Variant = "trimmed"
	Reworded    Variant = "reworded"
	Conflicting Variant = "conflicting" // a number or a negation differs
)

// Placement is where a new article belongs among the known ones.
type Placement struct {
	Article ArticleID
	Story   StoryID
	Origin  OriginID
	Copies  []Copy // each with Article on one side
	// Renderings has one entry for each statement of the article, and one for
	// each known statement whose variant changed because a fuller text came.
	Renderings []Rendering
	// Regrouped are known articles whose origin turned out to be another.
	Regrouped map[ArticleID]OriginID
}
