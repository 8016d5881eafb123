package statement

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// reported finds the outlets whose report has the words: those to which an
// attribution around this one ascribes them, the inner one first.
func (c *chains) reported(i int) []news.Link {
	f := &c.all[i]
	at := f.Cue
	if at.Len() == 0 {
		at = f.Content[0]
	}
	var around []*found
	for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
		if g := &c.all[j]; j != i && g.inContent(at) && g.Source.Len() > 0 && !f.inContent(g.Cue) {
			around = append(around, g)
		}
	}
	slices.SortStableFunc(around, func(a, b *found) int { return a.size() - b.size() })
	var links []news.Link
	for _, g := range around {
		if l, ok := c.reporter(g.Source); ok {
			links = append(links, l)
		}
	}
	return links
}

// size is how far the content reaches.
func (f *found) size() int { return f.Content[len(f.Content)-1].End - f.Content[0].Start }

// reporter is a link to the outlet that a source names.
func (c *chains) reporter(source text.Span) (news.Link, bool) {
	first, last := c.r.Doc.TokenAt(source.Start), c.r.Doc.TokenAt(source.End-1)+1
	if o, ok := c.outletIn(first, min(last, first+longestHearer)); ok {
		return c.linkTo(o, reportedBy), true
	}
	if last-first == 2 && c.low(first) == "the" && lexicon.OutletNoun(c.low(first+1)) {
		return c.theOutlet(first, reportedBy), true
	}
	return news.Link{}, false
}

// cited finds whom a report names as its source: "citing two officials".
func (c *chains) cited(f *found) []news.Link {
	u := c.r.Units[f.Unit]
	for _, word := range c.r.Words[u.First:u.Last] {
		i := word.Token
		if word.Quote >= 0 || word.Start < f.Cue.Start || f.inContent(word.Span) {
			continue
		}
		switch low := c.low(i); {
		case word.Start >= f.Cue.End && c.r.Doc.Tokens()[i].UPOS == text.VERB && !carrying[low]:
			return nil
		case carrying[low] && c.low(i+1) == "by" && i+2 < len(c.r.Doc.Tokens()):
			return []news.Link{c.link(c.phraseAt(i+2), carriedBy)}
		case (low == "citing" || low == "quoting") && !f.Cue.Contains(word.Span) && c.names(i+1):
			return []news.Link{c.link(c.phraseAt(i+1), citingSource)}
		}
	}
	return nil
}

// carrying are verbs that tell how words came to the article.
var carrying = wordSet("carried published citing quoting quoted aired")

// names reports whether the phrase at token i names somebody, or something
// written; "citing secrecy" gives a reason.
func (w *writer) names(i int) bool {
	if i >= len(w.r.Doc.Tokens()) {
		return false
	}
	for word := range strings.FieldsSeq(w.r.Doc.Of(w.phraseAt(i))) {
		low := normal(word)
		if startsCapital(word) || tellers[strings.TrimSuffix(low, "s")] || lexicon.RoleOf(low) != (lexicon.Role{}) {
			return true
		}
	}
	return false
}

var tellers = wordSet("letter report document source people person survey poll statement memo transcript witness police agency media newspaper study record figure data interview email message filing file paper")

// phraseAt is the noun phrase that begins with token i.
func (w *writer) phraseAt(i int) text.Span {
	tokens := w.r.Doc.Tokens()
	head := i
	for range furthestUp {
		h := tokens[head].Head
		if tokens[head].Rel == "" || h <= head || tokens[h].UPOS == text.VERB || !w.inPhrase(i, h) {
			break
		}
		head = h
	}
	s := w.phrase(head)
	return text.Span{Start: tokens[i].Start, End: max(s.End, tokens[i].End)}
}
