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

// partOf answers for "one of them", "many of the growers".
func (q *query) partOf() *news.Speaker {
	i := q.s.doc.TokenAt(q.source.Start)
	first, second := q.s.word(i, i), q.s.low(i+1, i)
	if second != "of" || !numerals[first.low] && first.low != "one" && first.low != "none" && !first.is(number) {
		return nil
	}
	t := news.Group
	if few[first.low] || first.low == "one" {
		t = news.Unnamed
	}
	return &news.Speaker{Name: q.phrase(), Type: t, Reason: "not named in the article"}
}

// front returns where the head of the source must have begun: at the first
// mark, preposition or relative pronoun after its first word.
func (q *query) front() int {
	first := q.s.doc.TokenAt(q.source.Start)
	for i := first; i < len(q.s.words) && q.s.doc.Tokens()[i].Start < q.source.End; i++ {
		w := &q.s.words[i]
		opening := opensQuote(w.low) || isPossessive(w.low)
		if i > first && !opening && (w.is(punct) || relatives[w.low] || rightPrepositions[w.low] || w.low == "by") {
			return q.s.doc.Tokens()[i].Start
		}
	}
	return q.source.End
}

// head returns the mention that the source is about: of those that begin in
// its front, the one whose noun phrase begins first and, of these, reaches
// furthest.
func (q *query) head() int {
	best, front := -1, q.front()
	for id := q.s.firstMention(q.source.Start); id < len(q.s.mentions); id++ {
		m := &q.s.mentions[id]
		if m.Start >= q.source.End || m.Phrase.Start >= front {
			break
		}
		if !q.source.Contains(m.Span) && !m.Span.Contains(q.source) {
			continue
		}
		if best < 0 || q.before(m, &q.s.mentions[best]) {
			best = id
		}
	}
	return q.titled(q.owned(best))
}

// owned returns the name right after a name in the possessive, "the Morning
// Ledger's Tomas Lind", else the head.
func (q *query) owned(head int) int {
	if head < 0 || !q.s.traits[head].owner {
		return head
	}
	after := q.s.traits[head].last + 1
	if after >= len(q.s.words) || q.s.at[after] < 0 {
		return head
	}
	if id := int(q.s.at[after]); q.s.mentions[id].Kind == Name && q.source.Contains(q.s.mentions[id].Span) {
		return id
	}
	return head
}

// titled returns the person's name that ends the source, when all before it is
// titles: "Former mayor and party leader Ana Petrova"; else the head.
func (q *query) titled(head int) int {
	if head < 0 || q.s.mentions[head].Kind != Role || q.s.traits[head].of >= 0 {
		return head
	}
	last := q.s.firstMention(q.source.End - 1)
	if last >= len(q.s.mentions) || last <= head || q.s.mentions[last].Kind != Name || q.s.mentions[last].Type != news.Person {
		return head
	}
	if from := q.s.traits[last].from; from > q.s.traits[head].last && q.s.low(from-1, from) == "," && q.ends(last) {
		return last
	}
	if q.s.traits[head].det != bare {
		return head
	}
	for i := q.s.traits[head].last; i < q.s.traits[last].first; i++ {
		if w := &q.s.words[i]; w.is(punct) || relatives[w.low] || rightPrepositions[w.low] && w.low != "of" {
			return head
		}
	}
	return last
}

// ends reports whether a mention is the last thing of the source.
func (q *query) ends(id int) bool {
	last := q.s.traits[id].last
	return last >= len(q.s.words) || q.s.doc.Tokens()[last].End > q.source.End || q.s.words[last].is(punct)
}

func (q *query) before(a, b *Mention) bool {
	start, other := max(a.Phrase.Start, q.source.Start), max(b.Phrase.Start, q.source.Start)
	return start < other || start == other && a.Phrase.End > b.Phrase.End
}

// firstMention is the first mention that ends after the byte at.
func (s *script) firstMention(at int) int {
	lo, hi := 0, len(s.mentions)
	for lo < hi {
		if mid := (lo + hi) / 2; s.mentions[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// joined reports whether the source names somebody else beside the head:
// "Petrova and Lind".
func (q *query) joined(id int) bool {
	last := q.s.traits[id].to
	if q.s.low(last, last-1) == "," {
		last++
	}
	return last < len(q.s.words) && q.s.words[last].low == "and" && q.source.End > q.s.doc.Tokens()[last].End
}

// titleHolder returns the person at the end of a source whose title holds an
// "and": "Customs and Harbour Police Commissioner Ana Petrova", or -1.
func (q *query) titleHolder(head int) int {
	last := q.s.firstMention(q.source.End - 1)
	if q.s.mentions[head].Type == news.Person || last >= len(q.s.mentions) || last == head {
		return -1
	}
	m, t := &q.s.mentions[last], &q.s.traits[last]
	if m.Kind != Name || m.Type != news.Person || t.from == t.first || !q.ends(last) {
		return -1
	}
	return last
}

func (q *query) together() (*news.Speaker, float64) {
	return &news.Speaker{Name: q.phrase(), Type: news.Group, Reason: "several speakers together"}, 0.7
}

// phrase is the noun phrase of a source without a name, as the article words
// it: up to a mark, a relative clause or a finite verb.
func (q *query) phrase() string {
	first := q.s.doc.TokenAt(q.source.Start)
	end := first
	for end < len(q.s.words) && q.s.doc.Tokens()[end].End <= q.source.End && !q.endsPhrase(first, end) {
		end++
	}
	if end == first {
		return strings.TrimSpace(q.s.doc.Of(q.source))
	}
	return q.s.doc.Of(q.s.span(first, end))
}

func (q *query) endsPhrase(first, i int) bool {
	w := &q.s.words[i]
	if i == first {
		return false
	}
	if w.is(punct) {
		return w.low != "-" && w.low != "&" && !isPossessive(w.low)
	}
	_, determined := determiners[q.s.low(i-1, i)]
	return relatives[w.low] || w.is(verb) && !determined && !rightPrepositions[q.s.low(i-1, i)] && !rightPrepositions[q.s.low(i+1, i)]
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

// modifies reports whether a name only modifies or owns the noun that the
// source is about: "CNN exit poll", "Fox News's reporting".
func (q *query) modifies(id int) bool {
	i := q.s.traits[id].last
	if isPossessive(q.s.low(i, i-1)) {
		i++
	}
	w := q.s.word(i, i-1)
	if i >= len(q.s.words) || q.s.doc.Tokens()[i].End > q.source.End {
		return false
	}
	return !w.is(punct|closed|verb|capital) && !relatives[w.low] && !rightPrepositions[w.low] && w.low != "and"
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
	for i := range q.cx.Before {
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
