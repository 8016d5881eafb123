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
// a comma, a relative clause or a participle.
func (q *query) end(h int) int {
	tokens := q.doc.Tokens()
	for i := h + 1; i < q.to; i++ {
		t := tokens[i]
		switch {
		case t.Kind == text.Punct && breaks[q.low[i]], relatives[q.low[i]], q.low[i] == "that" && t.UPOS == text.PRON:
			return i
		case t.Head == h && t.Rel.Base() == "acl" && (t.UPOS == text.VERB || t.UPOS == text.AUX):
			return q.clauseStart(i, h)
		}
	}
	return q.to
}

// clauseStart is where the clause of the verb at token i begins after token h.
func (q *query) clauseStart(i, h int) int {
	tokens := q.doc.Tokens()
	for i > h+1 && tokens[i-1].Head >= i-1 && tokens[i-1].Rel.Base() != "nmod" && (tokens[i-1].Head == i || tokens[i-1].UPOS != text.NOUN && tokens[i-1].UPOS != text.PROPN) {
		i--
	}
	return i
}

var breaks = set(", ( [ — – -- ; :")
