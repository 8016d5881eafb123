package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// relative reports whether the source is a relative pronoun.
func (q *query) relative(h int) bool {
	return q.to-q.from == 1 && !q.shouted(h) && (relatives[q.low[h]] || q.low[h] == "that") && !q.named(h) && q.antecedent(h) >= 0
}

// antecedent is the noun that a relative pronoun stands for; -1 for none.
func (q *query) antecedent(h int) int {
	tokens := q.doc.Tokens()
	i := h
	for range climb {
		t := tokens[i]
		switch {
		case t.Rel == "" || t.Head < 0:
			return -1
		case t.Rel.Base() == "acl":
			if t.Head < h {
				return q.speaking(q.apposed(t.Head), h)
			}
			return -1
		}
		i = t.Head
	}
	return -1
}

// apposed returns the name that the noun at token i stands beside: "the Lantern,
// a group that"; else i.
func (q *query) apposed(i int) int {
	if t := q.doc.Tokens()[i]; t.Rel.Base() == "appos" && t.Head < i && q.named(t.Head) {
		return t.Head
	}
	return i
}

// speaking returns the noun that speaks: for "who", the nearest person when
// the clause was hung on a thing.
func (q *query) speaking(top, h int) int {
	if q.low[h] != "who" || q.personal(top) || collectives[q.low[top]] {
		return top
	}
	for i := h - 1; i >= max(0, h-10) && q.sentence(i) == q.sentence(h); i-- {
		if q.doc.Tokens()[i].UPOS != text.PUNCT && q.personal(i) && (q.under(i, top) || q.under(top, i)) {
			return i
		}
	}
	return top
}

// personal reports whether token i is a noun or name of people.
func (q *query) personal(i int) bool {
	t := q.doc.Tokens()[i]
	if t.UPOS != text.NOUN && t.UPOS != text.PROPN && t.UPOS != text.PRON {
		return false
	}
	if k := q.mentionAt(i); k >= 0 && q.set.Mentions[k].Kind == mention.Name {
		return q.typeOf(k) != text.Organisation && q.typeOf(k) != text.Place
	}
	return t.UPOS == text.PRON || roleOf(q.low[i]).Kind != lexicon.NoRole || agentive(strings.TrimSuffix(q.low[i], "s"))
}

// byRelative answers for the noun phrase that a relative pronoun stands for.
func (q *query) byRelative(h int) (*news.Speaker, float64) {
	top := q.antecedent(h)
	if !q.agrees(h, top) {
		return nil, 0
	}
	if s := q.subjectOf(top); s >= 0 {
		top = s
	}
	q.from, q.to = q.firstOf(top), q.lastOf(top, h)
	if q.trim(); q.from >= q.to || top < q.from || top >= q.to {
		return nil, 0
	}
	s, sure := q.answer()
	if s != nil {
		s.Reason = "“" + q.low[h] + "” follows the name"
	}
	return s, sure * ofRelative
}

// agrees reports whether the verb after "who" fits a name.
func (q *query) agrees(h, top int) bool {
	if h+1 >= len(q.low) || !q.named(top) || q.plural(top) {
		return true
	}
	switch q.low[h+1] {
	case "are", "were", "have", "do", "want", "say":
		k := q.mentionAt(top)
		return q.typeOf(k) != text.Person || q.joined(top)
	}
	return true
}

// subjectOf returns the subject of which the noun at token i is told: "he" in
// "he is a man who"; -1 for none.
func (q *query) subjectOf(i int) int {
	tokens := q.doc.Tokens()
	cop := false
	for k := i - 1; k >= max(0, i-12); k-- {
		if tokens[k].Head != i {
			continue
		}
		cop = cop || tokens[k].Rel == "cop"
		if tokens[k].Rel == "nsubj" {
			if cop && !nobodies[q.low[k]] && q.low[k] != "it" && !relatives[q.low[k]] {
				return k
			}
			return -1
		}
	}
	return -1
}
