package cast

import (
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Context is what the caller knows about the statement whose source is asked
// for. All spans lie in the text that the source lies in.
type Context struct {
	Title   bool        // the source lies in the title
	Content []text.Span // the statement's own content: nobody is named by his own words
	Quoted  []text.Span // all quoted stretches, ordered: what they mention seldom speaks
	Before  []Said      // the statements before this one, in text order
}

// Said is an earlier statement.
type Said struct {
	Span    text.Span // content, cue and source together
	Source  text.Span // empty for none
	Speaker *news.Speaker
}

// Speaker resolves the source mention of a statement, which may be a whole
// noun phrase. The confidence is a probability, 0 to 1, that the speaker is
// right; without a speaker it is 0.
func (c *Cast) Speaker(source text.Span, cx Context) (*news.Speaker, float64) {
	s := c.body
	if cx.Title {
		s = c.title
	}
	if s.doc == nil || source.Check(s.doc.Text()) != nil || source.Len() == 0 {
		return nil, 0
	}
	q := &query{c, s, s.afterDateline(source), cx}
	if q.source.Len() == 0 {
		return nil, 0
	}
	id := q.head()
	if part := q.partOf(); part != nil {
		return part, 0.7
	}
	if id < 0 {
		return q.wordless()
	}
	if q.joined(id) {
		if last := q.titleHolder(id); last >= 0 {
			return q.byName(last)
		}
		return q.together()
	}
	switch s.mentions[id].Kind {
	case Name:
		return q.byName(id)
	case Pronoun:
		return q.byPronoun(id)
	}
	return q.byRole(id)
}

// query is one question to the cast.
type query struct {
	cast   *Cast
	s      *script
	source text.Span
	cx     Context
}

func (q *query) byName(id int) (*news.Speaker, float64) {
	m := &q.s.mentions[id]
	if m.Entity < 0 {
		return nil, 0
	}
	if q.modifies(id) {
		return nil, 0
	}
	e := &q.cast.entities[m.Entity]
	name := q.s.doc.Of(m.Span)
	if len(e.tokens) == 1 && e.tokens[0] == "police" {
		return &news.Speaker{Name: q.phrase(), Type: news.Organisation, Reason: "named here"}, 0.9
	}
	if name == e.name {
		return e.speaker("named here"), 0.97
	}
	return e.speaker("short for " + e.name), 0.93
}

func (e *entity) speaker(reason string) *news.Speaker {
	return &news.Speaker{Name: e.name, Role: e.role, Type: e.typ, Reason: reason}
}

func (q *query) byRole(id int) (*news.Speaker, float64) {
	m := &q.s.mentions[id]
	if m.Entity < 0 {
		return nil, 0
	}
	e := &q.cast.entities[m.Entity]
	switch {
	case q.s.traits[id].of >= 0:
		return e.speaker("role beside the name"), 0.95
	case !e.unnamed:
		return e.speaker("role of " + e.name + " in this article"), 0.85
	case e.intro == place{q.s, id}:
		q.source.Start = max(q.source.Start, m.Phrase.Start)
		return &news.Speaker{Name: q.phrase(), Type: e.typ, Reason: "not named in the article"}, 0.8
	}
	if s := q.heard(e.intro); s != nil {
		return s, 0.75
	}
	return e.speaker("mentioned before, not named in the article"), 0.75
}

// heard returns the speaker of the earlier statement whose source introduced
// somebody unnamed, so that both have the same name.
func (q *query) heard(intro place) *news.Speaker {
	if intro.s != q.s {
		return nil
	}
	for i := max(0, len(q.cx.Before)-busy); i < len(q.cx.Before); i++ {
		if said := &q.cx.Before[i]; said.Speaker != nil && intro.mention().Phrase.Start == said.Source.Start {
			s := *said.Speaker
			s.Reason = "mentioned before, not named in the article"
			return &s
		}
	}
	return nil
}

// wordless answers for a source without any mention that the finders know: a
// noun phrase by its form.
func (q *query) wordless() (*news.Speaker, float64) {
	first, last := q.s.doc.TokenAt(q.source.Start), min(q.s.doc.TokenAt(q.front()), len(q.s.words))
	if first >= last {
		return nil, 0
	}
	w, head := &q.s.words[first], &q.s.words[last-1]
	switch {
	case numerals[w.low] && last > first+1 && strings.HasSuffix(head.low, "s"):
		return &news.Speaker{Name: q.phrase(), Type: news.Group, Reason: "not named in the article"}, 0.5
	case agentive(strings.TrimSuffix(head.low, "s")):
		t := news.Unnamed
		if strings.HasSuffix(head.low, "s") {
			t = news.Group
		}
		return &news.Speaker{Name: q.phrase(), Type: t, Reason: "not named in the article"}, 0.5
	case w.is(capital) && !w.is(closed|opens):
		return &news.Speaker{Name: q.phrase(), Type: news.Person, Reason: "named here"}, 0.5
	}
	return nil, 0
}

// agentive reports whether an unknown noun looks like a person's: "grower",
// "documentarian".
func agentive(low string) bool {
	for _, ending := range []string{"er", "or", "ist", "ian", "ant", "ent", "ee", "man", "woman", "person"} {
		if len(low) > len(ending)+2 && strings.HasSuffix(low, ending) {
			return true
		}
	}
	return false
}
