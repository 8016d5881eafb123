package statement

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// cited finds whom a report names as its source, after its cue: "citing two
// officials". Others than outlets mostly cite a reason.
func (c *chains) cited(f *found) (news.Link, bool) {
	if c.lemma(f.Head) != "report" && !c.isOutlet(f.Source) {
		return news.Link{}, false
	}
	u := c.r.Units[f.Unit]
	for _, word := range c.r.Words[u.First:u.Last] {
		i := word.Token
		if word.Quote >= 0 || word.Start < f.Cue.Start || f.inContent(word.Span) {
			continue
		}
		switch low := c.low(i); {
		case low == "citing" || low == "quoting":
			return c.link(c.citedPhrase(i+1), citingSource), c.names(i+1) && (!f.Cue.Contains(word.Span) || c.isOutlet(f.Source))
		case word.Start >= f.Cue.End && c.r.Doc.Tokens()[i].UPOS == text.VERB:
			return news.Link{}, false
		}
	}
	return news.Link{}, false
}

// quotedBy finds by whom somebody was quoted: "was quoted as saying by Nord24",
// "Nord24 cited Lind as saying".
func (c *chains) quotedBy(f *found) (news.Link, bool) {
	if f.reporter.Len() > 0 {
		return c.outletIn(f.reporter), true
	}
	i := c.r.Doc.TokenAt(f.Cue.End)
	if c.lemma(f.Head) != "quote" || !strings.HasSuffix(c.r.Doc.Of(f.Cue), " by") || i >= len(c.r.Doc.Tokens()) {
		return news.Link{}, false
	}
	return c.outletIn(c.citedPhrase(i)), true
}

// outletIn is the link to the outlet that a phrase names, else to the whole
// phrase.
func (c *chains) outletIn(phrase text.Span) news.Link {
	for k := c.marksFrom(phrase.Start); k < len(c.marks) && c.marks[k].Start < phrase.End; k++ {
		if c.marks[k].group.isOutlet() {
			return c.linkTo(&c.marks[k], reported)
		}
	}
	return c.link(phrase, reportedBy)
}

// isOutlet reports whether a source is an outlet.
func (c *chains) isOutlet(source text.Span) bool {
	k := c.marksFrom(source.Start)
	return k < len(c.marks) && c.marks[k].Span == source
}

// longestCited is how many words the phrase for those cited has at most.
const longestCited = 12

// citedPhrase is what is cited at token i, up to the next comma or clause.
func (c *chains) citedPhrase(i int) text.Span {
	tokens := c.r.Doc.Tokens()
	end := i + 1
	for end < len(tokens) && end < i+longestCited && tokens[end].Kind != text.Punct && c.low(end) != "that" {
		end++
	}
	return tokens[i].Cover(tokens[end-1].Span)
}

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
