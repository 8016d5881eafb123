package statement

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// reported finds the outlet whose report has the words: the source of the
// attribution around this one. What somebody believes is not reported so, nor
// what lies in the words of another.
func (c *chains) reported(i int) (news.Link, bool) {
	f := &c.all[i]
	if !c.says(i) || !c.tellsOf(f) {
		return news.Link{}, false
	}
	j := c.around(i)
	if j < 0 || c.all[j].Source.Len() == 0 || !c.cueHas(&c.all[j], reportings) {
		return news.Link{}, false
	}
	return c.reporter(c.all[j].Source)
}

// reportings are the cues of those who pass on what others say.
var reportings = wordSet("report according accord per say write note tell announce reveal via")

// tellsOf reports whether somebody says something there, rather than that a
// document shows it.
func (c *chains) tellsOf(f *found) bool {
	if f.Source.Len() == 0 || relatives[c.fold(f.Source)] || c.fold(f.Source) == "that" {
		return false
	}
	if head := c.phraseHead(f.Source); head >= 0 && showings[c.lemma(head)] {
		return false
	}
	v, ok := lexicon.Verb(c.low(f.Head))
	return ok && v.Verb.Frame != lexicon.Object || c.low(f.Head) == "according"
}

// showings are what shows or holds something without anybody's saying it.
var showings = wordSet("record poll polling survey data study resolution email test video evidence footage directive rule law")

// reporter is a link to the outlet that a source names, or that publishes the
// one whom it names: "the Courier's Tomas Lind".
func (c *chains) reporter(source text.Span) (news.Link, bool) {
	first, last := c.r.Doc.TokenAt(source.Start), c.r.Doc.TokenAt(source.End-1)+1
	if o, ok := c.outletIn(first, min(last, first+longestHearer)); ok {
		after := c.low(c.r.Doc.TokenAt(o.End))
		at := c.r.Doc.TokenAt(o.Start)
		return c.linkTo(o, reportedBy), !c.personAt(first) && c.low(at)[0] != '@' && (o.End >= source.End || reporters[after])
	}
	if last-first == 2 && c.low(first) == "the" && lexicon.OutletNoun(c.low(first+1)) {
		return c.theOutlet(first, reportedBy), true
	}
	return news.Link{}, false
}

// reporters are the words after an outlet's name with which it still reports.
var reporters = wordSet("'s ' report reports article story stories , reporter newspaper")

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
