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
	if l, ok := c.staff(f); ok {
		return l, true
	}
	if j := c.around(i); j >= 0 {
		return c.reporter(&c.all[j])
	}
	return c.reportedAfter(i)
}

// staff finds the outlet for which the source writes: "the Courier's Ana
// Petrova", "Radio Varda correspondent Tomas Lind".
func (c *chains) staff(f *found) (news.Link, bool) {
	first, last := c.r.Doc.TokenAt(f.Source.Start), c.r.Doc.TokenAt(f.Source.End-1)+1
	o, ok := c.outletIn(first, min(last, first+longestHearer))
	if !ok || o.End >= f.Source.End || c.r.Doc.TokenAt(o.Start) > first+1 || !staffCues[c.lemma(f.Head)] {
		return news.Link{}, false
	}
	next := c.low(c.r.Doc.TokenAt(o.End))
	own := (next == "'s" || next == "'") && writings[c.lemma(f.Head)]
	return c.linkTo(o, reportedBy), own || staffRoles[next]
}

var (
	staffCues  = lexicon.Set("report write note detail")
	staffRoles = lexicon.Set("correspondent columnist reporter opinion")
)

// reportedAfter finds the report that is told after the cue and has the same
// words: "“We wait,” Lind said, according to the Courier".
func (c *chains) reportedAfter(i int) (news.Link, bool) {
	f := &c.all[i]
	for j := i + 1; j < min(len(c.all), i+nearby); j++ {
		g := &c.all[j]
		if g.Unit == f.Unit && g.Cue.Start >= f.Cue.End && g.Source.Start >= f.Cue.End && g.inContent(f.Content[0]) {
			return c.reporter(g)
		}
	}
	first, last := c.r.Doc.TokenAt(f.Cue.End), c.r.Units[f.Unit].Last-1
	end := c.r.Words[last].Token
	if c.low(first) != "," || f.Source.Start > f.Cue.End {
		return news.Link{}, false
	}
	o, ok := c.outletIn(first+1, min(first+longestHearer, end+1))
	if !ok || !reportings[c.lemma(min(c.r.Doc.TokenAt(o.End), end))] {
		return news.Link{}, false
	}
	return c.linkTo(o, reportedBy), c.r.Doc.TokenAt(o.Start) <= first+2
}

// reportings are the cues of those who pass on what others say.
var reportings = lexicon.Set("report according accord per say write note tell announce reveal via")

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
var showings = lexicon.Set("record poll polling survey data study resolution email test video evidence footage directive rule law")

// reporter is a link to the outlet that the source of g names, or that
// publishes the one whom it names: "the Courier's Tomas Lind"; or to where the
// transcript was published that g goes by.
func (c *chains) reporter(g *found) (news.Link, bool) {
	source := g.Source
	if source.Len() == 0 || !c.cueHas(g, reportings) {
		return news.Link{}, false
	}
	if c.isTranscript(source) {
		return c.transcriptAt(c.phraseHead(source))
	}
	first, last := c.r.Doc.TokenAt(source.Start), c.r.Doc.TokenAt(source.End-1)+1
	if o, ok := c.outletIn(first, min(last, first+longestHearer)); ok {
		after := c.low(c.r.Doc.TokenAt(o.End))
		at := c.r.Doc.TokenAt(o.Start)
		return c.linkTo(o, reportedBy), c.phraseHead(source) >= at && c.low(at)[0] != '@' && (o.End >= source.End || reporters[after])
	}
	if last-first == 2 && c.low(first) == "the" && lexicon.OutletNoun(c.low(first+1)) {
		return c.theOutlet(first, reportedBy), true
	}
	return news.Link{}, false
}

// reporters are the words after an outlet's name with which it still reports.
var reporters = lexicon.Set("'s ' report reports article story stories , reporter newspaper")

// cited finds whom a report names as its source: "citing two officials".
func (c *chains) cited(f *found) []news.Link {
	u := c.r.Units[f.Unit]
	for _, word := range c.r.Words[u.First:u.Last] {
		i := word.Token
		if word.Quote >= 0 || word.Start < f.Cue.Start || f.inContent(word.Span) {
			continue
		}
		switch low := c.low(i); {
		case word.Start >= f.Cue.End && c.r.Doc.Tokens()[i].UPOS == text.VERB && !carrying[low] && low != "citing" && low != "quoting":
			return nil
		case carrying[low] && c.low(i+1) == "by":
			if o, ok := c.outletIn(i+2, c.phraseEnd(f, i+2)); ok {
				return []news.Link{c.linkTo(o, carriedBy)}
			}
		case (low == "citing" || low == "quoting") && c.names(i+1) && (!f.Cue.Contains(word.Span) || c.isOutlet(f.Source)):
			return []news.Link{c.link(c.citedPhrase(i+1), citingSource)}
		}
	}
	return nil
}

// isOutlet reports whether a source is an outlet.
func (c *chains) isOutlet(source text.Span) bool {
	if source.Len() == 0 {
		return false
	}
	o, ok := c.outletIn(c.r.Doc.TokenAt(source.Start), c.r.Doc.TokenAt(source.End-1)+1)
	return ok && o.End == source.End
}

// citedPhrase is what is cited at token i, up to the next comma or clause.
func (c *chains) citedPhrase(i int) text.Span {
	tokens := c.r.Doc.Tokens()
	end := i + 1
	for end < len(tokens) && end < i+longestHearer && tokens[end].Kind != text.Punct && c.low(end) != "that" {
		end++
	}
	return tokens[i].Cover(tokens[end-1].Span)
}

// carrying are verbs that tell how words came to the article.
var carrying = lexicon.Set("carried aired")

// names reports whether the phrase at token i names somebody, or something
// written; "citing secrecy" gives a reason.
func (w *writer) names(i int) bool {
	if i >= len(w.r.Doc.Tokens()) {
		return false
	}
	for word := range strings.FieldsSeq(w.r.Doc.Of(w.phraseAt(i))) {
		low := text.Normal(word)
		if text.Capital(word) || tellers[strings.TrimSuffix(low, "s")] || lexicon.RoleOf(low) != (lexicon.Role{}) {
			return true
		}
	}
	return false
}

var tellers = lexicon.Set("letter report document source people person survey poll statement memo transcript witness police agency media newspaper study record figure data interview email message filing file paper")

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
