package cast

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Weights of the signs that a mention is what a pronoun stands for. They are
// set by hand; only their order and rough distance matter.
const (
	inSentence   = 100
	sentenceStep = 25 // for each sentence between, up to farSteps
	paragraph    = 15 // for each paragraph between, up to farSteps
	farSteps     = 3
	isFrequent   = 3 // for each mention, up to frequent
	frequent     = 8
	isSubject    = 35
	lastSpeaker  = 60 // in the sentence before
	spokeBefore  = 35 // earlier
	isQuoted     = -80
	isOwner      = -25
	isUnsure     = -20 // its gender is not known
	isUnproven   = -25 // and it is the last speaker
	isUnnamed    = -25 // and has not spoken
	isDoubtful   = -40 // only the form of the name makes it a person
	isNoSubject  = -30 // besides
	enough       = 10
	clear        = 20 // ahead of the next
	reach        = 12 // sentences back
)

func (q *query) byPronoun(id int) (*news.Speaker, float64) {
	switch low := q.s.words[q.s.traits[id].first].low; low {
	case "who":
		return q.byRelative(id)
	case "i", "we", "us":
		return nil, 0
	case "they", "their", "them":
		return q.byLast(id, "they", news.Group, news.Unnamed)
	case "it", "its":
		return q.byLast(id, "it", news.Organisation, news.Country)
	}
	return q.byPerson(id)
}

// byRelative resolves "who": the mention that ends right before it.
func (q *query) byRelative(id int) (*news.Speaker, float64) {
	first := q.s.traits[id].first
	if q.s.low(first-1, first) == "and" {
		return nil, 0
	}
	for k := id - 1; k >= 0 && first-q.s.traits[k].last < 12; k-- {
		m, t := &q.s.mentions[k], &q.s.traits[k]
		gap := first - t.to
		if m.Kind == Pronoun || m.Entity < 0 || gap < 0 || gap > 1 {
			continue
		}
		e := &q.cast.entities[m.Entity]
		if !q.agrees(first, t.role.Plural || e.typ == news.Group) {
			return nil, 0
		}
		if t.owner || t.place || e.typ == news.Country || q.s.low(t.from-1, t.from) == "and" {
			continue
		}
		return e.speaker("“who” follows the name"), 0.85
	}
	return nil, 0
}

// lastSaid is the last statement before the source that has a speaker, unless
// a statement without one stands between.
func (q *query) lastSaid() *Said {
	for i := len(q.cx.Before) - 1; i >= 0; i-- {
		said := &q.cx.Before[i]
		if said.Span.Start >= q.source.Start || said.Source == q.source {
			continue
		}
		if said.Speaker == nil {
			return nil
		}
		return said
	}
	return nil
}

// agrees reports whether the verb after "who" fits one person or several.
func (q *query) agrees(who int, plural bool) bool {
	switch q.s.low(who+1, who) {
	case "is", "was", "has", "does", "wants", "says":
		return !plural
	case "are", "were", "have", "do", "want", "say":
		return plural
	}
	return true
}

func (q *query) paragraphsSince(s text.Span) int {
	return q.s.paragraphAt(q.source.Start) - q.s.paragraphAt(s.Start)
}

func (q *query) sentencesSince(s text.Span) int {
	return q.s.doc.SentenceAt(q.source.Start) - q.s.doc.SentenceAt(max(s.Start, s.End-1))
}

func (s *script) paragraphAt(at int) int {
	i := min(s.doc.SentenceAt(at), len(s.doc.Sentences())-1)
	return s.doc.Sentences()[i].Paragraph
}

// byPerson resolves "he" and "she" to the best antecedent, when it is clear.
func (q *query) byPerson(id int) (*news.Speaker, float64) {
	c := candidates{}
	q.collect(id, &c)
	if said := q.lastSaid(); said != nil && q.paragraphsSince(said.Span) <= 2 {
		q.prefer(said, q.s.traits[id].gender, &c)
	}
	best, margin := c.best()
	if best == nil || best.score < enough || margin < clear {
		return nil, 0
	}
	speaker := *best.speaker
	speaker.Reason = best.reason
	return &speaker, min(0.95, 0.6+float64(margin)/300)
}
