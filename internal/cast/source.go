package cast

import (
	"hearsay/internal/text"
)

// head is the word of the phrase that its other words hang on.
func (q *query) head() int {
	tokens := q.doc.Tokens()
	for i := q.from; i < q.to; i++ {
		t := tokens[i]
		if t.Rel == "" || t.Kind == text.Punct {
			continue
		}
		switch t.Rel.Base() {
		case "case", "cc", "mark", "det":
			continue
		}
		if t.Head < q.from || t.Head >= q.to {
			return i
		}
	}
	return q.lastBeforeMark()
}

// lastBeforeMark is the last word before a comma, preposition or the like.
func (q *query) lastBeforeMark() int {
	i := q.from
	for i+1 < q.to && q.doc.Tokens()[i+1].Kind != text.Punct && !besides[q.low[i+1]] {
		i++
	}
	return i
}

var besides = set("of for at in from with on to who which that whose where")

// relatives begin what is told beside a noun.
var relatives = set("who whom whose which where when")

// end returns the token after the phrase of token h that names somebody: up to
// a comma or a relative clause.
func (q *query) end(h int) int {
	tokens := q.doc.Tokens()
	for i := h + 1; i < q.to; i++ {
		t := tokens[i]
		switch {
		case t.Kind == text.Punct && breaks[q.low[i]], relatives[q.low[i]], q.low[i] == "that" && t.UPOS == text.PRON:
			return i
		}
	}
	return q.to
}

var breaks = set(", ( [ — – -- ; :")
