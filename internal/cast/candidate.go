package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

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
		if t.subject && !e.unnamed {
			c.sawSubject(e.name, m.Start)
		}
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
	known := lexicon.UnknownGender
	if id, ok := q.cast.byName[said.Speaker.Name]; ok {
		known = q.cast.entities[id].gender
	}
	if known != lexicon.UnknownGender && known != g {
		return
	}
	if asked := q.askedIn(said); asked >= 0 {
		c.raise(q.cast.entities[asked].name)
		return
	}
	bonus := lastSpeaker
	if q.sentencesSince(said.Span) > 1 {
		bonus = spokeBefore
	}
	if known == lexicon.UnknownGender {
		bonus += isUnproven
	}
	if c.since(said.Span.End, said.Speaker.Name) {
		bonus = min(bonus, 0)
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
	subject int // where it last was a subject by name, -1 for nowhere
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
	*c = append(*c, candidate{s, s.Reason, score, -1})
}

func (c *candidates) sawSubject(name string, at int) {
	if s, ok := c.find(name); ok {
		s.subject = max(s.subject, at)
	}
}

// since reports whether anybody else was a subject after the byte at.
func (c candidates) since(at int, name string) bool {
	return slices.ContainsFunc(c, func(k candidate) bool { return k.subject >= at && k.speaker.Name != name })
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
