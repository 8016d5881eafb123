package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// postAt finds where the post at token t stands: the platform named with it,
// the website or blog. A tweet alone names no place: "posted on a tweet" would
// say nothing, and readers gave it a link less than half the time.
func (c *chains) postAt(f *found, t int) (news.Link, bool) {
	tokens := c.r.Doc.Tokens()
	if !c.introduced(t, ins) {
		return news.Link{}, false
	}
	if t > 0 && lexicon.Platform(c.low(t-1)) {
		return c.link(tokens[t-1].Span, postedOn), true
	}
	if onto[c.low(t+1)] {
		if s, ok := c.platform(t + 2); ok {
			return c.link(s, postedOn), true
		}
	}
	switch c.lemma(t) {
	case "post":
		return c.link(tokens[t-1].Span, postedOn), c.low(t-1) == "blog"
	case "blog":
		return c.nounLink(t, postedOn), true
	case "website":
		return c.link(c.phrase(t), postedOn), c.introduced(t, onto) && !c.tagged(t+1, text.PROPN) && !c.isTranscript(f.Source)
	case "media":
		return c.nounLink(t, postedOn), onto[c.low(t-2)] && !c.tagged(t+1, text.NOUN)
	}
	return news.Link{}, false
}

// platform is the platform whose name begins with token i.
func (c *chains) platform(i int) (text.Span, bool) {
	tokens := c.r.Doc.Tokens()
	if possessors[c.low(i)] {
		i++
	}
	for end := min(i+2, len(tokens)); i >= 0 && end > i; end-- {
		s := tokens[i].Cover(tokens[end-1].Span)
		if text.Capital(c.r.Doc.Of(s)) && lexicon.Platform(c.words(i, end)) {
			return s, true
		}
	}
	return text.Span{}, false
}

var possessors = lexicon.Set("his her its their our my your")

// placeAfter finds the platform or station after "on" or "to" at token t.
func (c *chains) placeAfter(f *found, t int) (news.Link, bool) {
	tokens := c.r.Doc.Tokens()
	if s, ok := c.platform(t + 1); ok {
		if up := c.above(s); f.Source.Contains(s) && (up < 0 || tokens[up].UPOS == text.VERB) {
			return news.Link{}, false
		}
		return c.link(s, postedOn), !c.tagged(c.r.Doc.TokenAt(s.End), text.NOUN)
	}
	if c.low(t+1) == "social" && c.low(t+2) == "media" {
		return c.link(tokens[t+1].Cover(tokens[t+2].Span), postedOn), !c.tagged(t+3, text.NOUN)
	}
	o, ok := c.outletIn(t+1, c.phraseEnd(f, t+1))
	if !ok || o.kind != lexicon.OnAir || f.Source.Contains(tokens[t].Span) {
		return news.Link{}, false
	}
	verb := c.verbAbove(o.Span)
	if verb < 0 {
		return news.Link{}, false
	}
	v, ok := lexicon.Verb(c.low(verb))
	switch lemma := c.lemma(verb); {
	case lemma == "report":
		return c.linkTo(o, reportedBy), true
	case goings[lemma], lemma == "appear", ok && v.Verb.Frame.Has(lexicon.Speech):
		return c.linkTo(o, interviewWith), true
	}
	return news.Link{}, false
}

// writtenIn finds the outlet in which somebody wrote: "wrote in the Courier".
func (c *chains) writtenIn(t int) (news.Link, bool) {
	o, ok := c.outletIn(t+1, t+4)
	if !ok || c.r.Doc.TokenAt(o.Start) > t+2 || o.kind != lexicon.Press {
		return news.Link{}, false
	}
	verb := c.verbAbove(o.Span)
	return c.linkTo(o, reportedBy), verb >= 0 && writings[c.lemma(verb)]
}

var writings = lexicon.Set("write")
