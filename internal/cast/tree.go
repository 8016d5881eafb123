package cast

import (
	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// climb is how many steps a walk to the root may take.
const climb = 12

// leftward are the relations of what stands in a noun phrase before its head.
var leftward = map[text.Rel]bool{
	"det": true, "amod": true, "compound": true, "nummod": true, "nmod": true, "flat": true, "goeswith": true,
}

// firstOf is where the phrase of token h begins.
func (q *query) firstOf(h int) int {
	i := h
	if k := q.mentionAt(h); k >= 0 && q.set.Mentions[k].Kind == mention.Name {
		i = q.set.Mentions[k].First
	}
	for i > 0 && q.inPhrase(i-1, h) {
		i--
	}
	return i
}

// lastOf is where the phrase of token h ends, at the latest before token limit.
func (q *query) lastOf(h, limit int) int {
	if limit < h {
		limit = len(q.low)
	}
	i := h + 1
	for i < limit && q.under(i, h) && !relatives[q.low[i]] {
		i++
	}
	return i
}

// inPhrase reports whether token i stands in the noun phrase before token h.
func (q *query) inPhrase(i, h int) bool {
	for range climb {
		t := q.doc.Tokens()[i]
		if t.Rel == "" || t.Head < 0 {
			return false
		}
		if t.Head == h {
			return leftward[t.Rel.Base()] || t.Rel == "punct" && q.low[i] == "-"
		}
		i = t.Head
	}
	return false
}

// under reports whether token i hangs on token h.
func (q *query) under(i, h int) bool {
	for range climb {
		t := q.doc.Tokens()[i]
		if t.Rel == "" || t.Head < 0 {
			return false
		}
		if t.Head == h {
			return true
		}
		i = t.Head
	}
	return false
}

func (q *query) plural(h int) bool {
	t := q.doc.Tokens()[h]
	return t.XPOS == "NNS" || t.XPOS == "NNPS" || t.Feats.Get("Number") == "Plur"
}

func (q *query) sentence(i int) int {
	return min(q.doc.SentenceAt(q.doc.Tokens()[i].Start), len(q.doc.Sentences())-1)
}

func (q *query) paragraph(i int) int { return q.doc.Sentences()[q.sentence(i)].Paragraph }

// told counts the sentences up to token i that are not all quotation.
func (q *query) told(i int) int {
	return int(q.set.Told[q.sentence(i)])
}
