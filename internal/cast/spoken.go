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
	end := len(q.doc.Text())
	start := q.doc.Tokens()[q.start].Start
	n := 0
	for i := len(q.cx.Before) - 1; i >= 0 && n < spokenBack; i-- {
		said := &q.cx.Before[i]
		if moved(said.Span, q.shift).Start >= start || said.Inside != q.cx.Inside {
			continue
		}
		n++
		if n == 1 {
			end = said.Span.End + q.shift
		}
		within := a.class != many && q.within(i) // "they" are often those whom others quote
		c := q.speakerOf(a, said, last, all)
		switch {
		case c != nil && (within || !last):
			c.f[fSpokeEarlier] = 1
		case c != nil:
			q.markLast(c, said)
		}
		last = last && within
	}
	markAfter(*all, end)
}

// speakerOf is the candidate who counts as having spoken: of the last statement,
// the one whom it asked; nil for none.
func (q *query) speakerOf(a asking, said *Said, last bool, all *[]candidate) *candidate {
	if said.Speaker == nil {
		return nil
	}
	if c := q.asked(said, *all); c != nil && last {
		return c
	}
	return q.candidateOf(a, said, all)
}

// markLast marks the last speaker, near or far.
func (q *query) markLast(c *candidate, said *Said) {
	token := q.doc.TokenAt(max(said.Span.Start, said.Span.End-1) + q.shift)
	if q.told(q.start)-q.told(min(token, len(q.low)-1)) > 1 {
		c.f[fSpokeFar] = 1
		return
	}
	c.f[fSpokeNear] = 1
	c.f[fSpokeParagraph] = flag(q.paragraph(token) == q.paragraph(q.start))
}

// within reports whether statement i stands in what another one tells, so that
// its speaker is not the last: "Petrova said that Lind wanted". What the source
// itself stands in counts.
func (q *query) within(i int) bool {
	said := &q.cx.Before[i]
	if at := q.doc.Tokens()[q.start].Start - q.shift; said.Span.Start <= at && at < said.Span.End {
		return false
	}
	for k := max(0, i-spokenBack); k < min(len(q.cx.Before), i+spokenBack); k++ {
		if o := &q.cx.Before[k]; k != i && o.Span.Contains(said.Span) && o.Span != said.Span && !o.Source.Overlaps(said.Source) {
			return true
		}
	}
	return false
}

// markAfter marks who was a subject after the statement before, which ends at a
// byte, and who spoke there when others were.
func markAfter(all []candidate, end int) {
	others := 0
	for i := range all {
		c := &all[i]
		spoke := c.f[fSpokeNear]+c.f[fSpokeFar] > 0
		c.f[fAfter] = flag(c.subject >= end && !spoke)
		others += int(c.f[fAfter])
		c.f[fTurn] = c.f[fAfter] * c.f[fNamed] * c.f[fSubject] * (1 - c.f[fNextParagraph] - c.f[fFarParagraph])
	}
	for i := range all {
		c := &all[i]
		c.f[fPassed] = flag(others > 0 && c.f[fSpokeNear]+c.f[fSpokeFar] > 0 && c.subject < end)
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
	*all = append(*all, candidate{id: -1, speaker: said.Speaker, subject: -1})
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
