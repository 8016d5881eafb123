package cast

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// joined reports whether the phrase names somebody else beside its head:
// "Petrova and Lind".
func (q *query) joined(h int) bool {
	tokens := q.doc.Tokens()
	for i := h + 1; i < q.to; i++ {
		if tokens[i].Rel.Base() != "conj" || !q.beside(tokens[i].Head, h) {
			continue
		}
		if tokens[i].Head != h && tokens[h].UPOS == text.PROPN && !q.named(i) && !q.plural(i) {
			continue
		}
		switch tokens[i].UPOS {
		case text.NOUN, text.PROPN, text.PRON, text.NUM:
		default:
			continue
		}
		if q.another(tokens[i].Head, i) {
			return true
		}
	}
	return false
}

// beside reports whether token i is the head or part of its name.
func (q *query) beside(i, h int) bool {
	for range climb {
		if i == h {
			return true
		}
		t := q.doc.Tokens()[i]
		switch t.Rel.Base() {
		case "flat", "compound", "appos":
		default:
			if t.Rel != "nmod:desc" {
				return false
			}
		}
		i = t.Head
	}
	return false
}

// another reports whether the conjunct at token i is somebody else than token
// h, and not another role of the same: "Ana Petrova, founder and director".
func (q *query) another(h, i int) bool {
	comma, and := false, false
	for k := h + 1; k < i; k++ {
		if relatives[q.low[k]] {
			return false
		}
		comma = comma || q.low[k] == "," || q.low[k] == "("
		and = and || q.doc.Tokens()[k].Rel == "cc" || q.low[k] == ","
	}
	switch {
	case !and:
		return false
	case q.plural(i):
		return !q.apposition(h)
	case q.named(i):
		if comma && q.named(h) {
			return q.typeOf(q.mentionAt(h)) == q.typeOf(q.mentionAt(i))
		}
		return q.named(h) || q.plural(h) || pronounClass[q.low[h]] != noClass || q.mentionAt(h) < 0 || q.hasDeterminer(i)
	case q.named(h) || q.doc.Tokens()[h].UPOS == text.PROPN:
		return !comma || q.ownedBy(i)
	}
	if q.hasDeterminer(h) && !q.hasDeterminer(i) && !q.plural(h) && q.personal(h) {
		return false // "the senator and hero of the port"
	}
	return q.hasDeterminer(i) || q.mentionAt(i) < 0 && q.personAtEnd(i) < 0
}

// apposition reports whether a comma follows the name at token h, and then not
// another name: what is joined there is told of the one named.
func (q *query) apposition(h int) bool {
	if !q.named(h) {
		return false
	}
	k := q.mentionAt(h)
	last := q.set.Mentions[k].Last
	return last+1 < q.to && q.low[last] == "," && q.low[last+1] != "and" && !q.named(last+1) && q.typeOf(k) == text.Person
}

// hasDeterminer reports whether a determiner or owner stands with the noun at
// token i.
func (q *query) hasDeterminer(i int) bool {
	for k := i - 1; k > q.from && k > i-6; k-- {
		t := q.doc.Tokens()[k]
		if t.Head == i && (t.Rel.Base() == "det" || t.Rel == "nmod:poss") {
			return true
		}
	}
	return false
}

// ownedBy reports whether the noun at token i is "his", "her" or the like.
func (q *query) ownedBy(i int) bool {
	for k := i - 1; k > q.from && k > i-6; k-- {
		if t := q.doc.Tokens()[k]; t.Head == i && t.Rel == "nmod:poss" && pronounClass[q.low[k]] != noClass {
			return true
		}
	}
	return false
}

func (q *query) together() (*news.Speaker, float64) {
	end := q.to
	for i := q.from + 1; i < q.to; i++ {
		if relatives[q.low[i]] {
			end = i
			break
		}
	}
	return &news.Speaker{Name: q.words(q.from, end), Type: news.Group, Reason: "several speakers together"}, q.certain(several)
}
