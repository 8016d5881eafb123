package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// occasionNouns are what words are said in, with the relation of the link.
var occasionNouns = map[string]string{
	"statement": inStatement, "release": inStatement, "memo": inStatement, "communique": inStatement, "communiqué": inStatement,
	"interview": interviewWith, "appearance": interviewWith,
	"briefing": pressConference, "telebriefing": pressConference, "presser": pressConference,
	"tweet": postedOn, "post": postedOn, "blog": postedOn, "website": postedOn, "thread": postedOn, "retweet": postedOn, "vlog": postedOn, "media": postedOn,
}

// occasions finds what the attribution's sentence says of the occasion, outside
// all that is said: "in a statement", "at a news conference", "on Telegram".
func (c *chains) occasions(i int) []news.Link {
	f := &c.all[i]
	u := c.r.Units[f.Unit]
	var links []news.Link
	for _, word := range c.r.Words[u.First:u.Last] {
		if word.Quote >= 0 || f.inContent(word.Span) {
			continue
		}
		l, ok := c.occasionAt(f, word.Token)
		if ok && c.sharedBy(i, word.Token) {
			links = append(links, l)
		}
	}
	return links
}

// sharedBy reports whether what is said of the occasion at token t goes for
// attribution i: no other attribution has it in its content, unless that has
// all of this one.
func (c *chains) sharedBy(i, t int) bool {
	f, at := &c.all[i], c.r.Doc.Tokens()[t].Span
	for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
		g := &c.all[j]
		if j != i && g.inContent(at) && !g.inContent(f.Cue) {
			return false
		}
	}
	return true
}

// occasionAt finds the occasion that token t names.
func (c *chains) occasionAt(f *found, t int) (news.Link, bool) {
	low := c.low(t)
	switch relation := occasionNouns[c.noun(t)]; {
	case low == "transcript":
		return c.transcriptAt(t)
	case relation == interviewWith:
		return c.interviewAt(f, t)
	case relation == pressConference && c.occasional(f, t):
		return c.nounLink(t, relation), true
	case low == "conference" && (c.low(t-1) == "news" || c.low(t-1) == "press") && c.occasional(f, t):
		return c.nounLink(t, pressConference), true
	case relation == inStatement && (low != "release" || c.low(t-1) == "press" || c.low(t-1) == "news") && c.occasional(f, t):
		return c.nounLink(t, relation), true
	case relation == postedOn && (low != "media" || c.low(t-1) == "social") && c.occasional(f, t):
		return c.postAt(t)
	case low == "letter" && c.occasional(f, t):
		return c.letterAt(t)
	case (low == "on" || low == "to" && c.goes(t-1)):
		return c.platformAt(f, t+1)
	}
	return news.Link{}, false
}

func (c *chains) noun(t int) string {
	if tag := c.r.Doc.Tokens()[t].UPOS; tag != text.NOUN && tag != text.PROPN {
		return ""
	}
	return c.lemma(t)
}

// goes reports whether token i is "went", "took" or "turned", which make "to
// Telegram" the place of saying.
func (c *chains) goes(i int) bool {
	return i >= 0 && goings[c.lemma(i)]
}

var (
	goings  = wordSet("go take turn")
	ins     = wordSet("in at during on through via with to")
	issuing = wordSet("issue release post publish send put give hold make write share deliver")
)

// furthestBack is how many words may stand between a preposition and the noun
// that it introduces.
const furthestBack = 6

// occasional reports whether the noun at token t is where the words were said:
// a preposition or a verb of publishing stands before it, or it speaks itself.
func (c *chains) occasional(f *found, t int) bool {
	at := c.r.Doc.Tokens()[t].Span
	if f.Source.Contains(at) || f.Cue.Contains(at) {
		return true
	}
	for i := t - 1; i >= max(0, t-furthestBack); i-- {
		tag := c.r.Doc.Tokens()[i].UPOS
		switch {
		case ins[c.low(i)]:
			return true
		case issuing[c.lemma(i)]:
			return true
		case tag != text.DET && tag != text.ADJ && tag != text.NOUN && tag != text.PROPN && tag != text.PRON && tag != text.PART && tag != text.VERB && tag != text.NUM && c.low(i) != "-" && c.low(i) != "of" && tag != text.ADV:
			return false
		}
	}
	return false
}

// nounLink names an occasion by its noun and the one that makes a compound of
// it: "news conference".
func (c *chains) nounLink(t int, relation string) news.Link {
	tokens := c.r.Doc.Tokens()
	first := t
	for first > 0 && tokens[first-1].UPOS == text.NOUN && tokens[first-1].Rel == "compound" {
		first--
	}
	return c.link(tokens[first].Cover(tokens[t].Span), relation)
}

// interviewAt finds with whom an interview was: "an interview with the
// Courier", "a Radio Varda interview", "an interview on Radio Varda".
func (c *chains) interviewAt(f *found, t int) (news.Link, bool) {
	if !c.occasional(f, t) {
		return news.Link{}, false
	}
	if c.low(t+1) == "with" || c.low(t+1) == "on" || c.low(t+1) == "for" || c.low(t+1) == "by" || c.low(t+1) == "to" {
		if o, ok := c.outletIn(t+2, c.phraseEnd(f, t+2)); ok {
			return c.linkTo(o, interviewWith), true
		}
	}
	for i := t - 1; i >= max(0, t-furthestBack) && !ins[c.low(i)]; i-- {
		if o, ok := c.outletIn(i, t); ok {
			return c.linkTo(o, interviewWith), true
		}
	}
	if c.low(t) == "appearance" || c.low(t) == "appearances" {
		return news.Link{}, false
	}
	if c.low(t+1) == "with" && (c.low(t+2) == "the" && lexicon.OutletNoun(c.low(t+3))) {
		return c.theOutlet(t+2, interviewWith), true
	}
	return c.nounLink(t, interviewWith), true
}

// postAt finds where a post stands: the platform named with it, else the post.
func (c *chains) postAt(t int) (news.Link, bool) {
	tokens := c.r.Doc.Tokens()
	if lexicon.Platform(c.low(t - 1)) {
		return c.link(tokens[t-1].Span, postedOn), true
	}
	if c.low(t+1) == "on" || c.low(t+1) == "to" {
		if s, ok := c.platform(t + 2); ok {
			return c.link(s, postedOn), true
		}
	}
	if c.low(t) == "post" || c.low(t) == "posts" || c.low(t) == "thread" {
		if c.low(t-1) == "blog" {
			return c.link(tokens[t-1].Span, postedOn), true
		}
		return news.Link{}, false
	}
	if c.low(t) == "website" {
		return c.link(c.phrase(t), postedOn), true
	}
	return c.nounLink(t, postedOn), true
}

// platform is the platform whose name begins with token i.
func (c *chains) platform(i int) (text.Span, bool) {
	tokens := c.r.Doc.Tokens()
	if possessors[c.low(i)] {
		i++
	}
	for end := min(i+2, len(tokens)); end > i; end-- {
		s := tokens[i].Cover(tokens[end-1].Span)
		if startsCapital(c.r.Doc.Of(s)) && lexicon.Platform(c.words(i, end)) {
			return s, true
		}
	}
	return text.Span{}, false
}

var possessors = wordSet("his her its their our my your")

// platformAt finds the platform or station after "on".
func (c *chains) platformAt(f *found, i int) (news.Link, bool) {
	if s, ok := c.platform(i); ok {
		return c.link(s, postedOn), true
	}
	if o, ok := c.outletIn(i, c.phraseEnd(f, i)); ok && o.kind == lexicon.OnAir {
		return c.linkTo(o, interviewWith), true
	}
	return news.Link{}, false
}

// letterAt finds to whom a letter was written; else it is a statement.
func (c *chains) letterAt(t int) (news.Link, bool) {
	if c.low(t+1) == "to" {
		return c.link(c.phraseAt(t+2), letterTo), true
	}
	return news.Link{}, false
}

// transcriptAt remembers where a transcript was published, so that "according
// to the transcript" leads there.
func (c *chains) transcriptAt(t int) (news.Link, bool) {
	for i := t + 1; i < t+5; i++ {
		if c.low(i) == "on" && i+1 < len(c.r.Doc.Tokens()) {
			c.transcript = c.link(c.phraseAt(i+1), transcriptOn)
			break
		}
	}
	return c.transcript, c.transcript.Name != ""
}
