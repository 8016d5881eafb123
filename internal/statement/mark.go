package statement

import (
	"sort"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// mark is something in the text that may be a link: an outlet, a platform, an
// occasion.
type mark struct {
	text.Span       // as a link names it
	first, last int // its tokens
	group       group
	noun        string    // the lemma of an occasion's noun
	whole       text.Span // with what belongs to it
	past        int       // the token after all that
}

// group is what a mark is.
type group string

const (
	press     group = "press"      // a newspaper, agency or site
	onAir     group = "air"        // a station or programme
	theOutlet group = "the-outlet" // "the newspaper"
	someBody  group = "body"       // perhaps an outlet
	platform  group = "platform"
	posting   group = "post"
	paper     group = "paper"
	meeting   group = "meeting"
)

// occasionNouns are what words are said in.
var occasionNouns = map[string]group{
	"statement": paper, "release": paper, "communique": paper, "communiqué": paper, "letter": paper, "note": paper,
	"memo": paper, "filing": paper, "announcement": paper, "op-ed": paper, "column": paper, "message": paper,
	"briefing": meeting, "telebriefing": meeting, "presser": meeting, "conference": meeting, "call": meeting,
	"tweet": posting, "post": posting, "blog": posting, "website": posting, "media": posting,
}

// onlyAfter are nouns that name an occasion after certain words only.
var onlyAfter = map[string]map[string]bool{
	"conference": lexicon.Set("press news"), "call": lexicon.Set("press conference"), "media": lexicon.Set("social"),
}

// findMarks notes all marks of the text, in order.
func (c *chains) findMarks() {
	for i := 0; i < len(c.r.Doc.Tokens()); {
		m, ok := c.markAt(i)
		if !ok {
			i++
			continue
		}
		c.marks = append(c.marks, m)
		i = m.past
	}
}

// markAt finds the mark that begins with token i.
func (c *chains) markAt(i int) (mark, bool) {
	switch {
	case c.namelike(i) && c.begins(i) && !c.tagged(i, text.SCONJ):
		return c.nameAt(i)
	case c.low(i) == "the" && lexicon.OutletNoun(c.low(i+1)) && (c.tagged(i+1, text.NOUN) || c.tagged(i+1, text.PROPN)):
		return c.mark(i, i+2, theOutlet), true
	}
	return c.occasionAt(i)
}

// begins reports whether a name may begin with token i: no word of a name
// stands before it, though one with a capital may, as "On" in "On Telegram".
func (c *chains) begins(i int) bool {
	switch {
	case dayNames[c.low(i)] || monthNames[c.low(i)]:
		return false
	case i == 0 || !c.namelike(i-1) || c.starts(i) || dayNames[c.low(i-1)]:
		return true
	}
	switch c.r.Doc.Tokens()[i-1].UPOS {
	case text.PROPN, text.NOUN, text.NUM, text.X, text.SYM:
		return false
	}
	return true
}

func (c *chains) mark(first, last int, g group) mark {
	tokens := c.r.Doc.Tokens()
	s := tokens[first].Cover(tokens[last-1].Span)
	return mark{Span: s, first: first, last: last, group: g, whole: s, past: last}
}

// nameAt finds the platform, outlet or body whose name begins with token i.
func (c *chains) nameAt(i int) (mark, bool) {
	if s, ok := c.platform(i); ok {
		m := c.mark(i, c.r.Doc.TokenAt(s.End-1)+1, platform)
		m.Span = s
		return m, true
	}
	if o, ok := c.outletAt(i, c.runEnd(i)); ok {
		g := press
		if o.kind == lexicon.OnAir {
			g = onAir
		}
		return c.withProgramme(c.mark(i, c.nameEnd(c.r.Doc.TokenAt(o.End-1)+1), g)), true
	}
	if m, ok := c.programme(i); ok {
		return m, true
	}
	if c.acronymTold(i) {
		return c.mark(i, i+1, press), true
	}
	if end, ok := c.body(i); ok {
		return c.mark(i, end, someBody), true
	}
	return mark{}, false
}

// tellings are verbs whose object is the hearer.
var tellings = lexicon.Set("tell inform assure")

// acronymTold reports whether token i is an acronym that somebody told
// something or that reports, and not one of a body that is known to be no outlet.
func (c *chains) acronymTold(i int) bool {
	raw := c.r.Doc.Of(c.r.Doc.Tokens()[i].Span)
	return (i > 0 && tellings[c.lemma(i-1)] || c.reports(i+1)) && acronym(raw) && !lexicon.KnownBody(strings.ToLower(raw)) && !c.namelike(i+1)
}

// reports reports whether token i is a verb for what outlets do.
func (w *writer) reports(i int) bool {
	return i < len(w.r.Doc.Tokens()) && w.lemma(i) == "report" && w.tagged(i, text.VERB)
}

// longestName is how many words the name of an outlet has at most.
const longestName = 12

// runEnd is the end of the run of words like those of names that begins with
// token i, in its sentence.
func (c *chains) runEnd(i int) int {
	sentences, tokens := c.r.Doc.Sentences(), c.r.Doc.Tokens()
	end := sentences[c.r.Doc.SentenceAt(tokens[i].Start)].End
	last := i + 1
	for last < len(tokens) && last < i+longestName && tokens[last].Start < end {
		last++
	}
	return c.run(i, last)
}

// run is the end of the run of words like those of names that begins with token
// i, before token last.
func (c *chains) run(i, last int) int {
	end := i + 1
	for end < last && (c.namelike(end) || c.joins(end, last)) {
		end++
	}
	return end
}

// nameEnd is where an outlet's name goes on to that may end before token end:
// "AFP news agency", "Radio Varda Corporation".
func (c *chains) nameEnd(end int) int {
	switch low := c.low(end); {
	case low == "news" && (c.low(end+1) == "agency" || c.low(end+1) == "service"):
		return end + 2
	case low == "corporation", low == "radio", low == "television", c.isNumber(end) && lexicon.OutletOf(c.low(end-1)) == lexicon.OnAir:
		return end + 1
	}
	return end
}

func (c *chains) isNumber(i int) bool {
	return i < len(c.r.Doc.Tokens()) && c.r.Doc.Tokens()[i].Kind == text.Number
}

// toBodies stand before the names of bodies that may be outlets.
var toBodies = lexicon.Set("to with on by for in at the tell inform assure")

// body is the end of the name of an unknown body that begins with token i,
// where an outlet's name could stand: after a preposition, or as what reports.
func (c *chains) body(i int) (int, bool) {
	after := i > 0 && toBodies[c.lemma(i-1)]
	if after && c.calledTo(i) {
		return c.runEnd(i), true
	}
	names := c.r.Doc.Names()
	k := sort.Search(len(names), func(k int) bool { return names[k].First >= i })
	if k == len(names) || names[k].First != i || names[k].Type != text.Organisation || lexicon.KnownBody(strings.ToLower(c.r.Doc.Of(names[k].Span))) {
		return 0, false
	}
	return names[k].Last, after || c.reports(names[k].Last)
}

// calledTo reports whether token i begins what somebody told something, and
// what is no name of a person or place as far as is known: "told Kessian Moment".
func (c *chains) calledTo(i int) bool {
	verb := i - 1
	if c.low(verb) == "the" {
		verb--
	}
	if verb < 0 || !tellings[c.lemma(verb)] || !c.tagged(i, text.PROPN) {
		return false
	}
	names := c.r.Doc.Names()
	k := sort.Search(len(names), func(k int) bool { return names[k].Last > i })
	return k == len(names) || names[k].First > i
}

// occasionAt finds the occasion whose noun is token t.
func (c *chains) occasionAt(t int) (mark, bool) {
	if !c.tagged(t, text.NOUN) && !c.tagged(t, text.PROPN) {
		return mark{}, false
	}
	noun := c.lemma(t)
	g, ok := occasionNouns[noun]
	if before := onlyAfter[noun]; !ok || before != nil && !before[c.low(t-1)] {
		return mark{}, false
	}
	m := c.mark(t, t+1, g)
	m.noun, m.Span = noun, c.occasion(t)
	m.whole = m.Span
	return m, true
}

// modifiers tell what kind of occasion the noun after them names; what else
// stands before it is no part of the name.
var modifiers = lexicon.Set("news press media joint written prepared emailed e-mailed official public opening social blog conference on-camera")

// occasion names an occasion by its noun and the words before it that tell its
// kind: "news conference".
func (c *chains) occasion(t int) text.Span {
	first := t
	for first > 0 {
		switch {
		case modifiers[c.low(first-1)]:
			first--
		case first > 2 && c.low(first-2) == "-" && modifiers[c.words(first-3, first)]:
			first -= 3
		default:
			return c.mark(first, t+1, "").Span
		}
	}
	return c.mark(first, t+1, "").Span
}

// marksFrom is the first mark that starts at a byte or later.
func (c *chains) marksFrom(at int) int {
	return sort.Search(len(c.marks), func(k int) bool { return c.marks[k].Start >= at })
}
