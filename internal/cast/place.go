package cast

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
)

// place sets what tells of the clause in which somebody was mentioned last.
func (q *query) place(f *Signs, m *mention.Mention) {
	t := q.doc.Tokens()[m.Head]
	f[fNamed] = flag(m.Kind == mention.Name)
	f[fOwner] = flag(t.Rel == "nmod:poss")
	f[fTold] = flag(q.inContent(m))
	f[fRoot] = flag(m.Subject && t.Rel.Base() == "nsubj" && t.Head >= 0 && q.doc.Tokens()[t.Head].Rel == "root")
	f[fSays] = flag(q.says(m))
}

// says reports whether a mention is the subject of a verb of speech.
func (q *query) says(m *mention.Mention) bool {
	t := q.doc.Tokens()[m.Head]
	if !m.Subject || t.Rel.Base() != "nsubj" || t.Head < 0 {
		return false
	}
	form, ok := lexicon.Verb(q.doc.Tokens()[t.Head].Lemma)
	return ok && form.Verb.Frame.Has(lexicon.Speech)
}

// inContent reports whether a mention lies in what was said lately.
func (q *query) inContent(m *mention.Mention) bool {
	for i := len(q.cx.Before) - 1; i >= max(0, len(q.cx.Before)-2*spokenBack); i-- {
		said := &q.cx.Before[i]
		if moved(said.Span, q.shift).Contains(m.Span) {
			return !moved(said.Source, q.shift).Overlaps(m.Span)
		}
	}
	return false
}
