package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// spokenBack is how many statements back a speaker counts.
const spokenBack = 6

// spoken tells of the candidates who spoke before, and adds speakers whom only
// statements know.
func (q *query) spoken(a asking, all *[]candidate) {
	last := true
	start := q.doc.Tokens()[q.start].Start
	n := 0
	for i := len(q.cx.Before) - 1; i >= 0 && n < spokenBack; i-- {
		said := &q.cx.Before[i]
		if moved(said.Span, q.shift).Start >= start || said.Inside != q.cx.Inside {
			continue
		}
		n++
		if said.Speaker == nil {
			last = false
			continue
		}
		c := q.asked(said, *all)
		if c == nil || !last {
			c = q.candidateOf(a, said, all)
		}
		if c == nil {
			last = false
			continue
		}
		token := q.doc.TokenAt(max(said.Span.Start, said.Span.End-1) + q.shift)
		near := q.told(q.start)-q.told(min(token, len(q.low)-1)) <= 1
		switch {
		case last && near:
			c.f[fSpokeNear] = 1
			c.f[fSpokeParagraph] = flag(q.paragraph(token) == q.paragraph(q.start))
		case last:
			c.f[fSpokeFar] = 1
		default:
			c.f[fSpokeEarlier] = 1
		}
		last = false
	}
}

// asked returns the candidate whom the speaker of a question asked: it is his
// turn to answer; nil for none.
func (q *query) asked(said *Said, all []candidate) *candidate {
	if said.Asked.Len() == 0 {
		return nil
	}
	id := q.linked(q.doc.TokenAt(said.Asked.End + q.shift - 1))
	for i := range all {
		if id >= 0 && all[i].id == id {
			return &all[i]
		}
	}
	return nil
}

// candidateOf is the candidate who said what was said before; nil when the
// class does not allow the speaker.
func (q *query) candidateOf(a asking, said *Said, all *[]candidate) *candidate {
	for i := range *all {
		if (*all)[i].speaker.Name == said.Speaker.Name {
			return &(*all)[i]
		}
	}
	t := said.Speaker.Type
	switch a.class {
	case person:
		if t != news.Person && t != news.Unnamed || isDocument(said.Speaker.Name) {
			return nil
		}
	case many:
		if t == news.Person {
			return nil
		}
	case thing:
		if t == news.Person || t == news.Group || t == news.Unnamed && !isDocument(said.Speaker.Name) {
			return nil
		}
	default:
		return nil
	}
	unsure := 1.0
	if id, ok := q.known[said.Speaker.Name]; ok && a.gender != lexicon.UnknownGender {
		g := q.set.Entities[id].Gender
		if !agree(g, a.gender) {
			return nil
		}
		unsure = flag(g == lexicon.UnknownGender)
	}
	*all = append(*all, candidate{id: -1, speaker: said.Speaker})
	c := &(*all)[len(*all)-1]
	c.f[fUnnamed] = flag(t != news.Person)
	at := min(q.doc.TokenAt(said.Span.Start+q.shift), len(q.low)-1)
	q.setDistance(&c.f, at)
	c.f[fSubject] = 1
	if a.class == person {
		c.f[fUnsure] = unsure
	}
	return c
}

// isDocument reports whether an unnamed source is a text: "an unsigned letter".
func isDocument(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if besides[w] {
			return false
		}
		if lexicon.BodyOf(w) == lexicon.Document {
			return true
		}
	}
	return false
}
