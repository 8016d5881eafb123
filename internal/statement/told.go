package statement

import (
	"sort"
	"strings"
	"unicode"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// tellings are verbs whose object or "to" names the hearer.
var tellings = lexicon.Set("tell inform assure")

// hearers are verbs whose "to" or "with" names the hearer.
var hearers = lexicon.Set("say confirm admit explain acknowledge announce complain speak talk reveal suggest describe remark recall disclose share boast")

var interviews = lexicon.Set("interview interviews")

// told finds the outlet to which the words were said: "told the Courier". Others
// who hear are addressees.
func (c *chains) told(f *found) (news.Link, bool) {
	first := c.hearer(f)
	if first < 0 {
		return news.Link{}, false
	}
	last := c.phraseEnd(f, first)
	if o, ok := c.outletIn(first, last); ok {
		return c.linkTo(o, toldTo), true
	}
	if raw := c.r.Doc.Of(c.r.Doc.Tokens()[first].Span); last == first+1 && c.cueHas(f, tellings) && acronym(raw) && !lexicon.KnownBody(strings.ToLower(raw)) {
		return c.link(c.r.Doc.Tokens()[first].Span, toldTo), true
	}
	if c.low(first) == "the" && lexicon.OutletNoun(c.low(first+1)) {
		return c.theOutlet(first, toldTo), true
	}
	return news.Link{}, false
}

// acronym reports whether a word is one of two to five capitals.
func acronym(word string) bool {
	return len(word) >= 2 && len(word) <= 5 && strings.ToUpper(word) == word && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
}

// speakings are verbs beside a cue whose "to" or "with" names the hearer.
var speakings = lexicon.Set("speak talk")

// speakingTo finds the outlet of "Speaking to the Courier, Lind said …" and of
// "a statement to the Courier", where token t is "to" or "with".
func (c *chains) speakingTo(f *found, t int) (news.Link, bool) {
	if before := c.lemmaBefore(t); !speakings[before] && before != "statement" && before != "share" {
		return news.Link{}, false
	}
	if o, ok := c.outletIn(t+1, c.phraseEnd(f, t+1)); ok {
		return c.linkTo(o, toldTo), true
	}
	return news.Link{}, false
}

// theOutlet is a link to "the paper" that begins with token i: the outlet that
// the text names before it, if any.
func (c *chains) theOutlet(i int, relation string) news.Link {
	tokens := c.r.Doc.Tokens()
	l := c.link(tokens[i].Cover(tokens[i+1].Span), relation)
	k := sort.Search(len(c.outlets), func(k int) bool { return c.outlets[k].Start >= tokens[i].Start })
	if k > 0 {
		l.Name = c.linkTo(c.outlets[k-1], relation).Name
	}
	return l
}

// hearer is the token at which the hearer's phrase begins, or -1.
func (c *chains) hearer(f *found) int {
	tokens := c.r.Doc.Tokens()
	i := c.r.Doc.TokenAt(f.Cue.End)
	for i < len(tokens) && tokens[i].UPOS == text.ADV {
		i++
	}
	switch {
	case f.Addressee.Len() > 0:
		if at := c.r.Doc.TokenAt(f.Addressee.Start); c.low(at-1) != "with" && !interviews[c.low(at-2)] {
			return at
		}
		return -1
	case i >= len(tokens) || f.inContent(tokens[i].Span) || f.Source.Overlaps(tokens[i].Span):
		return -1
	case c.cueHas(f, tellings):
		return i
	case (c.low(i) == "to" || c.low(i) == "with") && i+1 < len(tokens) && c.cueHas(f, hearers):
		return i + 1
	}
	return -1
}

// longestHearer is how many words the phrase of a hearer has at most.
const longestHearer = 12

// phraseEnd is the end of the phrase that begins with token first, by its
// words: a clause, a preposition or the content ends it.
func (c *chains) phraseEnd(f *found, first int) int {
	tokens := c.r.Doc.Tokens()
	for i := first; i < len(tokens); i++ {
		if i == first+longestHearer || f.inContent(tokens[i].Span) || i > first && c.breaks(i) {
			return i
		}
	}
	return len(tokens)
}

func (c *chains) breaks(i int) bool {
	t := c.r.Doc.Tokens()[i]
	switch c.low(i) {
	case ",", ".", ":", ";", "—", "that", "(":
		return true
	case "&", "of", "and", "with":
		return false
	}
	if text.Capital(c.r.Doc.Of(t.Span)) {
		return false
	}
	return t.UPOS == text.VERB || t.UPOS == text.AUX || t.UPOS == text.ADP || t.UPOS == text.PRON || t.UPOS == text.SCONJ
}
