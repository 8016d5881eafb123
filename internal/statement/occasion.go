package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// occasionNouns are what words are said in, with the relation of the link.
var occasionNouns = map[string]string{
	"statement": inStatement, "release": inStatement, "communique": inStatement, "communiqué": inStatement,
	"interview": interviewWith, "appearance": interviewWith,
	"briefing": pressConference, "telebriefing": pressConference, "presser": pressConference, "conference": pressConference,
	"tweet": postedOn, "post": postedOn, "blog": postedOn, "website": postedOn, "media": postedOn,
}

// occasions finds what the attribution's sentence says of where and when it was
// said, outside all that is said: "in a statement", "at a news conference", "on
// Telegram", "speaking to the Courier". It holds for the attribution that it
// hangs on, and for the others of the same speaker in the sentence.
func (c *chains) occasions(i int) []news.Link {
	f := &c.all[i]
	u := c.r.Units[f.Unit]
	var links []news.Link
	for _, word := range c.r.Words[u.First:u.Last] {
		if word.Quote >= 0 || f.inContent(word.Span) {
			continue
		}
		l, ok := c.occasionAt(f, word.Token)
		if ok && c.saidIn(i, word.Token) && (len(links) == 0 || l.Relation == toldTo && len(links) == 1) {
			links = append(links, l)
		}
	}
	return links
}

// occasionAt finds the occasion that token t names.
func (c *chains) occasionAt(f *found, t int) (news.Link, bool) {
	switch low := c.low(t); {
	case low == "transcript":
		l, ok := c.transcriptAt(t)
		return l, ok && !f.Source.Contains(c.r.Doc.Tokens()[t].Span)
	case low == "in":
		return c.writtenIn(t)
	case low == "with" || low == "to" && !goings[c.lemmaBefore(t)]:
		return c.speakingTo(f, t)
	case low == "on", low == "to":
		return c.placeAfter(f, t)
	case low == "letter" && f.Addressee.Len() == 0 && c.low(t+1) == "to" && c.low(t+2) != "" && c.introduced(t, ins):
		return c.link(c.phraseAt(t+2), letterTo), true
	case followers[low]:
		s, ok := c.platform(t - 1)
		return c.link(s, postedOn), ok
	}
	switch relation := c.nounRelation(t); relation {
	case inStatement:
		return c.nounLink(t, relation), c.introduced(t, ins) || c.introduced(t, issuing) || c.speaksItself(f, t)
	case pressConference:
		return c.nounLink(t, relation), c.introduced(t, ins) || c.introduced(t, issuing) || c.introduced(t, tellings)
	case interviewWith:
		return c.interviewAt(f, t)
	case postedOn:
		return c.postAt(f, t)
	}
	return news.Link{}, false
}

// nounRelation is the relation of the noun at token t, "" for none.
func (c *chains) nounRelation(t int) string {
	if tag := c.r.Doc.Tokens()[t].UPOS; tag != text.NOUN && tag != text.PROPN {
		return ""
	}
	switch lemma, before := c.lemma(t), c.low(t-1); {
	case lemma == "release" && before != "press" && before != "news", lemma == "conference" && before != "press" && before != "news",
		lemma == "media" && before != "social":
		return ""
	default:
		return occasionNouns[lemma]
	}
}

func (c *chains) lemmaBefore(t int) string {
	if t == 0 {
		return ""
	}
	return c.lemma(t - 1)
}

var (
	followers = lexicon.Set("user users follower followers")
	goings    = lexicon.Set("go take turn")
	onto      = lexicon.Set("on to")
	ins       = lexicon.Set("in at during on through via with toward towards")
	issuing   = lexicon.Set("issue release post publish send put give hold deliver")
	reads     = lexicon.Set("say read add state continue note")
)

// furthestBack is how many words may stand between a preposition or verb and
// the noun that it introduces.
const furthestBack = 7

// introduced reports whether one of the words stands before the phrase of the
// noun at token t.
func (c *chains) introduced(t int, by map[string]bool) bool {
	for i := t - 1; i >= max(0, t-furthestBack); i-- {
		switch tag := c.r.Doc.Tokens()[i].UPOS; {
		case by[c.low(i)] || by[c.lemma(i)]:
			return c.low(i) != "on" || c.low(t-1) != "-"
		case tag == text.VERB && c.r.Doc.Tokens()[i].Rel != "amod", tag == text.PUNCT && c.low(i) != "-" && c.low(i) != ",", tag == text.SCONJ, tag == text.AUX, tag == text.ADP && c.low(i) != "of" && c.low(i+1) != "-", tag == text.CCONJ:
			return false
		}
	}
	return false
}

// speaksItself reports whether the source is the statement at token t: "the
// statement said".
func (c *chains) speaksItself(f *found, t int) bool {
	token := c.r.Doc.Tokens()[t]
	if f.Cue.Contains(token.Span) {
		return token.Head >= 0 && reads[c.lemma(token.Head)]
	}
	return f.Source.Contains(token.Span) && c.phraseHead(f.Source) == t && (c.cueHas(f, reads) || c.low(f.Head) == "according")
}

// modifiers tell what kind of occasion the noun after them names; what else
// stands before it is no part of the name.
var modifiers = lexicon.Set("news press media joint written prepared emailed e-mailed official public opening social blog conference on-camera")

// nounLink names an occasion by its noun and the words before it that tell its
// kind: "news conference".
func (c *chains) nounLink(t int, relation string) news.Link {
	tokens := c.r.Doc.Tokens()
	first := t
	for first > 0 {
		switch {
		case modifiers[c.low(first-1)]:
			first--
		case first > 2 && c.low(first-2) == "-" && modifiers[c.words(first-3, first)]:
			first -= 3
		default:
			return c.link(tokens[first].Cover(tokens[t].Span), relation)
		}
	}
	return c.link(tokens[first].Cover(tokens[t].Span), relation)
}

// interviewAt finds with whom an interview was: "an interview with the
// Courier", "a Radio Varda interview", "an interview on Radio Varda".
func (c *chains) interviewAt(f *found, t int) (news.Link, bool) {
	if !c.introduced(t, ins) {
		return news.Link{}, false
	}
	if next := c.low(t + 1); next == "with" || next == "on" || next == "for" || next == "by" || next == "to" {
		if o, ok := c.outletIn(t+2, c.phraseEnd(f, t+2)); ok {
			return c.linkTo(o, interviewWith), true
		}
		if next == "with" && c.low(t+2) == "the" && lexicon.OutletNoun(c.low(t+3)) {
			return c.theOutlet(t+2, interviewWith), true
		}
	}
	for i := t - 1; i >= max(0, t-furthestBack) && !ins[c.low(i)]; i-- {
		if o, ok := c.outletIn(i, t); ok {
			return c.linkTo(o, interviewWith), true
		}
	}
	return news.Link{}, false
}
