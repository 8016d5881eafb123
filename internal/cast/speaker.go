package cast

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/mention"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Context is what the caller knows about the statement whose source is asked
// for. All spans lie in the text that the source lies in.
type Context struct {
	Title   bool          // the source lies in the title
	Content []text.Span   // the statement's own content: nobody is named by his own words
	Before  []Said        // the statements before this one, in text order
	Inside  bool          // the source lies in a quotation
	Direct  bool          // the content is a quotation, and the source is in none
	Around  *news.Speaker // who says the words that the source lies in: "I" there
}

// Said is an earlier statement.
type Said struct {
	Span    text.Span // content, cue and source together
	Cue     text.Span // empty for none
	Source  text.Span // the same
	Asked   text.Span // whom the speaker asked; empty for nobody
	Inside  bool      // it lies in a quotation
	Speaker *news.Speaker
}

// Speaker tells whom the source of a statement means. The confidence is a
// probability, 0 to 1, that the speaker is right; without a speaker it is 0.
func (c *Cast) Speaker(source text.Span, cx Context) (*news.Speaker, float64) {
	q := c.ask(source, cx)
	if q == nil {
		return nil, 0
	}
	s, sure := q.answer()
	if s == nil || !q.given(sure) {
		return nil, 0
	}
	return s, sure
}

// ask makes a query of the words of a source; nil when there are none.
func (c *Cast) ask(source text.Span, cx Context) *query {
	shift := 0
	if cx.Title {
		shift = c.title
	}
	source = moved(source, shift)
	if source.Check(c.doc.Text()) != nil || source.Len() == 0 {
		return nil
	}
	q := &query{Cast: c, cx: cx, shift: shift, from: c.doc.TokenAt(source.Start), to: c.doc.TokenAt(source.End - 1)}
	q.to = min(q.to+1, len(c.low))
	if q.trim(); q.from >= q.to {
		return nil
	}
	q.start = q.from
	return q
}

// query is one question to the cast.
type query struct {
	*Cast
	cx       Context
	shift    int // from the context's spans to the cast's
	start    int // the token where the source begins
	from, to int // tokens of the phrase asked about: the source or, for "who", what it stands for

	evidence Evidence    // what the answer rests on
	class    Class       // of the candidates that were graded
	among    []candidate // the candidates
	passed   []grading   // those graded before, as another class
}

// trim drops marks and prepositions at both ends.
func (q *query) trim() {
	tokens := q.doc.Tokens()
	for i := q.from + 1; i < min(q.to, q.from+longestDateline); i++ {
		if dashes[q.low[i]] && (q.low[i-1] == ")" || q.placed(q.from, i)) {
			q.from = i + 1
		}
	}
	for q.from < q.to && (tokens[q.from].Kind == text.Punct && !opensQuote(q.low[q.from]) || q.from+1 < q.to && leading[q.low[q.from]]) {
		q.from++
	}
	for q.to > q.from+1 && (trailing[q.low[q.to-1]] || possessive[q.low[q.to-1]] || q.low[q.to-1] == ")" && !slices.Contains(q.low[q.from:q.to], "(")) {
		q.to--
	}
}

// placed reports whether tokens [from, to) name a place as datelines do: "PORT
// VARDA, Kessia", but not "EU ministers".
func (q *query) placed(from, to int) bool {
	comma := false
	for i := from; i < to; i++ {
		comma = comma || q.low[i] == ","
		t := q.doc.Tokens()[i]
		if t.Kind == text.Word && !q.shouted(i) && !(comma && text.Capital(q.doc.Of(t.Span))) {
			return false
		}
	}
	return q.shouted(from)
}

// longestDateline is how many tokens "PORT VARDA, Kessia (KPA) –" may have.
const longestDateline = 14

var (
	dashes     = set("— – - --")
	leading    = set("by from and but while as even not only just")
	possessive = set("'s '")
	trailing   = set(", . : ; — – -- - ( [ ] …")
)

func opensQuote(mark string) bool { return mark == "“" || mark == `"` || mark == "``" }

func (q *query) answer() (*news.Speaker, float64) {
	h := q.head()
	low := q.low[h]
	named := q.named(h)
	switch {
	case q.relative(h):
		return q.byRelative(h)
	case (nobodies[low] || relatives[low]) && (q.to-q.from == 1 || low == "you") && !q.shouted(h):
		return nil, 0
	case q.joined(h):
		return q.together()
	case styles[low] != nil && q.doc.Tokens()[q.from].XPOS == "PRP$":
		if id := q.styled(h); id >= 0 {
			return q.speaker(id, "the one who is called so"), q.certain(rolesOf)
		}
		return nil, 0
	case named:
	case firstPerson[low]:
		return q.first(low)
	case pronounClass[low] != noClass:
		return q.byGrade(pronounClass[low], h)
	}
	if name := q.nameIn(h); name >= 0 {
		s, sure := q.byName(name)
		return q.withRole(s, h, name), sure
	}
	if s := q.calledLast(h); s != nil {
		return s, q.certain(roleBeside)
	}
	if s, sure := q.calledAfter(h); s != nil {
		return s, sure
	}
	if owner := q.owner(h); owner >= 0 {
		s, sure := q.byName(owner)
		return s, sure * ofOwner
	}
	if id := q.bearer(h); id >= 0 {
		return q.speaker(id, "short for "+q.nameOf(id)), q.certain(namedInShort)
	}
	return q.byNouns(h)
}

// byNouns answers for a phrase that holds no name of who speaks.
func (q *query) byNouns(h int) (*news.Speaker, float64) {
	if k := q.namedAgency(h); k >= 0 {
		return q.byName(k)
	}
	if id := q.remarker(h); id >= 0 {
		return q.speaker(id, "the next sentence tells who"), q.certain(roleBeside)
	}
	if s := q.properName(h); s != nil {
		return s, q.certain(namedBody)
	}
	if k := q.mentionAt(h); k >= 0 && q.set.Mentions[k].Kind == mention.Role {
		return q.byRole(h, k)
	}
	if s, sure := q.byNoun(h); s != nil {
		return s, sure
	}
	if s, sure := q.elsewhere(h); s != nil {
		return s, sure
	}
	if q.definite(h) && !q.plural(h) && somebody(q.low[h]) {
		if s, sure := q.byGrade(roleOfPerson, h); s != nil {
			return s, sure
		}
	}
	if s := q.issuer(h); s != nil {
		return s, q.certain(issued)
	}
	return q.byPhrase(h)
}

// withRole gives somebody whose role is told only by the source that role: "the
// spokesman for the port, Tomas Lind".
func (q *query) withRole(s *news.Speaker, h, name int) *news.Speaker {
	if s != nil && s.Type == news.Person && s.Role == "" && h < q.set.Mentions[name].First && roleOf(q.low[h]).Kind != lexicon.NoRole && !q.plural(h) {
		s.Role = q.roleWords(h)
	}
	return s
}
