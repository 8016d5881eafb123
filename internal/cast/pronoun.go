package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
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
	for k := id - 1; k >= 0 && first-q.s.traits[k].last < 12; k-- {
		m, t := &q.s.mentions[k], &q.s.traits[k]
		gap := first - t.to
		if m.Kind == Pronoun || m.Entity < 0 || gap < 0 || gap > 1 {
			continue
		}
		e := &q.cast.entities[m.Entity]
		if t.owner || t.place || e.typ == news.Country || q.s.low(t.from-1, t.from) == "and" {
			continue
		}
		return e.speaker("“who” follows the name"), 0.85
	}
	return nil, 0
}

// byLast resolves "they" and "it": the last speaker, when of a fitting type
// and close by, else the subject before.
func (q *query) byLast(id int, word string, types ...news.SpeakerType) (*news.Speaker, float64) {
	said := q.lastSaid()
	if said == nil || q.paragraphsSince(said.Span) > 1 || !fits(said.Speaker, types) {
		return q.bySubject(id, word, types)
	}
	speaker := *said.Speaker
	speaker.Reason = "“" + word + "”; last speaker"
	return &speaker, 0.7
}

// fits reports whether a speaker is of one of the types; what is unnamed is
// one person, unless the types hold no body.
func fits(s *news.Speaker, types []news.SpeakerType) bool {
	return slices.Contains(types, s.Type) || s.Type == news.Unnamed && slices.Contains(types, news.Organisation) && isDocument(s.Name)
}

// bySubject resolves "they" and "it" to the only subject that fits in this
// sentence and the one before, within the paragraph.
func (q *query) bySubject(id int, word string, types []news.SpeakerType) (*news.Speaker, float64) {
	here := q.s.traits[id].first
	found := -1
	for k := id - 1; k >= max(0, id-window); k-- {
		m, t := &q.s.mentions[k], &q.s.traits[k]
		if q.s.words[here].sentence-q.s.words[t.first].sentence > 1 || q.s.paragraph(here) != q.s.paragraph(t.first) {
			break
		}
		if m.Entity < 0 || m.Entity == found || !t.subject || q.own(m.Span) || q.quoted(m.Span) {
			continue
		}
		if e := &q.cast.entities[m.Entity]; !fits(e.speaker(""), types) || slices.Contains(types, news.Group) && !t.role.Plural {
			continue
		}
		if found >= 0 {
			return nil, 0
		}
		found = m.Entity
	}
	if found < 0 {
		return nil, 0
	}
	return q.cast.entities[found].speaker("“" + word + "”; subject before"), 0.65
}

// isDocument reports whether an unnamed source is a text: "an unsigned letter".
func isDocument(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if rightPrepositions[w] || relatives[w] {
			return false
		}
		if lexicon.BodyOf(w) == lexicon.Document {
			return true
		}
	}
	return false
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

// collect grades the people mentioned before the pronoun.
func (q *query) collect(id int, c *candidates) {
	here := q.s.traits[id].first
	sentence := int(q.s.words[here].sentence)
	for k := id - 1; k >= max(0, id-window); k-- {
		t := &q.s.traits[k]
		back := sentence - int(q.s.words[t.first].sentence)
		if back > reach {
			return
		}
		m := &q.s.mentions[k]
		if m.Kind == Pronoun || m.Entity < 0 || q.own(m.Span) {
			continue
		}
		e := &q.cast.entities[m.Entity]
		if !q.cast.somebody(place{q.s, k}) {
			continue
		}
		score, ok := genderScore(e.gender, q.s.traits[id].gender)
		if !ok {
			continue
		}
		score += e.doubt(t.subject)
		between := q.s.paragraph(here) - q.s.paragraph(t.first)
		score += inSentence - min(back, farSteps)*sentenceStep - min(between, farSteps)*paragraph + q.role(k)
		score += isFrequent * min(e.count, frequent)
		c.add(e.speaker("pronoun; "+whereabouts(back)), score)
	}
}

// doubt is what speaks against an entity as a person who is talked about.
func (e *entity) doubt(subject bool) int {
	switch {
	case e.unnamed && subject:
		return isUnnamed
	case e.unnamed:
		return isUnnamed + isNoSubject
	case !e.evident && len(e.claims) == 0:
		return isDoubtful
	}
	return 0
}

func whereabouts(back int) string {
	switch back {
	case 0:
		return "named in the same sentence"
	case 1:
		return "named in the sentence before"
	}
	return "last person named that fits"
}

// own reports whether a span lies in the statement's own content.
func (q *query) own(s text.Span) bool {
	return slices.ContainsFunc(q.cx.Content, s.Overlaps)
}

// role grades a mention by its place in its clause.
func (q *query) role(k int) int {
	t := &q.s.traits[k]
	score := 0
	if t.subject {
		score += isSubject
	}
	if t.owner {
		score += isOwner
	}
	if q.quoted(q.s.mentions[k].Span) {
		score += isQuoted
	}
	return score
}

func (q *query) quoted(s text.Span) bool {
	i, _ := slices.BinarySearchFunc(q.cx.Quoted, s.Start, func(quote text.Span, at int) int { return quote.End - at - 1 })
	return i < len(q.cx.Quoted) && q.cx.Quoted[i].Overlaps(s)
}

func genderScore(e, pronoun lexicon.Gender) (int, bool) {
	switch e {
	case pronoun:
		return 0, true
	case lexicon.UnknownGender:
		return isUnsure, true
	}
	return 0, false
}

// prefer raises the last speaker.
func (q *query) prefer(said *Said, g lexicon.Gender, c *candidates) {
	t := said.Speaker.Type
	if t != news.Person && t != news.Unnamed || t == news.Unnamed && !q.mayBe(said, g) {
		return
	}
	for id := range q.cast.entities {
		if e := &q.cast.entities[id]; e.name == said.Speaker.Name && e.gender != lexicon.UnknownGender && e.gender != g {
			return
		}
	}
	if asked := q.askedIn(said); asked >= 0 {
		c.raise(q.cast.entities[asked].name)
		return
	}
	bonus := lastSpeaker
	if q.sentencesSince(said.Span) > 1 {
		bonus = spokeBefore
	}
	if s, ok := c.find(said.Speaker.Name); ok {
		s.score += bonus
		s.reason = "pronoun; last speaker"
		return
	}
	c.add(&news.Speaker{Name: said.Speaker.Name, Role: said.Speaker.Role, Type: t, Reason: "pronoun; last speaker"},
		inSentence-sentenceStep-paragraph*q.paragraphsSince(said.Span)+bonus+isUnnamed)
}

// mayBe reports whether an unnamed speaker may be one person of that gender:
// neither a text nor several people, and nothing in the source's own words
// speaks against it: "a neighbour, who did not want to see her name".
func (q *query) mayBe(said *Said, g lexicon.Gender) bool {
	if isDocument(said.Speaker.Name) {
		return false
	}
	for i := q.s.doc.TokenAt(said.Source.Start); i < len(q.s.words) && q.s.doc.Tokens()[i].Start < said.Source.End; i++ {
		low := q.s.words[i].low
		if other := pronounGender(low); few[low] || q.s.words[i].is(number) || other != lexicon.UnknownGender && other != g {
			return false
		}
	}
	return true
}

// askedIn returns whom the speaker of a question asked, by name: it is his
// turn to answer; -1 for none.
func (q *query) askedIn(said *Said) int {
	if said.Source.Len() == 0 {
		return -1
	}
	i := q.s.doc.TokenAt(said.Source.End)
	for k := i; k < i+3 && k+1 < len(q.s.words); k++ {
		if !questions[q.s.words[k].low] {
			continue
		}
		if id := q.s.at[k+1]; id >= 0 && q.s.mentions[id].Entity >= 0 {
			return q.s.mentions[id].Entity
		}
	}
	return -1
}

var questions = set("asked asks pressed questioned challenged")

// candidates are the people whom a pronoun may mean.
type candidates []candidate

type candidate struct {
	speaker *news.Speaker
	reason  string
	score   int
}

func (c *candidates) find(name string) (*candidate, bool) {
	for i := range *c {
		if (*c)[i].speaker.Name == name {
			return &(*c)[i], true
		}
	}
	return nil, false
}

func (c *candidates) raise(name string) {
	if s, ok := c.find(name); ok {
		s.score += lastSpeaker
		s.reason = "pronoun; was asked before"
	}
}

// add keeps the best score of each person.
func (c *candidates) add(s *news.Speaker, score int) {
	if old, ok := c.find(s.Name); ok {
		if score > old.score {
			old.score, old.reason = score, s.Reason
		}
		return
	}
	*c = append(*c, candidate{s, s.Reason, score})
}

// best returns the candidate with the highest score and how far it is ahead.
func (c candidates) best() (best *candidate, margin int) {
	second := 0
	for i := range c {
		switch {
		case best == nil || c[i].score > best.score:
			if best != nil {
				second = best.score
			}
			best = &c[i]
		case c[i].score > second:
			second = c[i].score
		}
	}
	if best == nil {
		return nil, 0
	}
	return best, best.score - second
}
