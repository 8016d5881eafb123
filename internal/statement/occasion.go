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
	case low == "letter" && f.Addressee.Len() == 0 && c.low(t+1) == "to" && c.introduced(t, ins):
		return c.link(c.phraseAt(t+2), letterTo), true
	case followers[low]:
		s, ok := c.platform(t - 1)
		return c.link(s, postedOn), ok
	}
	switch relation := c.nounRelation(t); relation {
	case inStatement:
		return c.nounLink(t, relation), c.introduced(t, ins) || c.introduced(t, issuing) || c.speaksItself(f, t)
	case pressConference:
		return c.nounLink(t, relation), c.introduced(t, ins) || c.introduced(t, issuing)
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
	followers = wordSet("user users follower followers")
	goings    = wordSet("go take turn")
	onto      = wordSet("on to")
	ins       = wordSet("in at during on through via with toward towards")
	issuing   = wordSet("issue release post publish send put give hold deliver")
	reads     = wordSet("say read add state continue note")
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

// phraseHead is the token of s that the others hang on.
func (w *writer) phraseHead(s text.Span) int {
	tokens := w.r.Doc.Tokens()
	for i := w.r.Doc.TokenAt(s.Start); i < len(tokens) && tokens[i].Start < s.End; i++ {
		if t := tokens[i]; t.Rel != "" && t.Rel != "punct" && (t.Head < 0 || !s.Contains(tokens[t.Head].Span)) {
			return i
		}
	}
	return -1
}

// nounLink names an occasion by its noun and the words that make a compound of
// it: "news conference".
func (c *chains) nounLink(t int, relation string) news.Link {
	tokens := c.r.Doc.Tokens()
	first := t
	for first > 0 && (tokens[first-1].Rel == "compound" && tokens[first-1].UPOS == text.NOUN || c.low(first-1) == "-" || c.low(first) == "-" || c.low(first-1) == "social") {
		first--
	}
	return c.link(tokens[first].Cover(tokens[t].Span), relation)
}

// interviewAt finds with whom an interview was: "an interview with the
// Courier", "a Radio Varda interview", "an interview on Radio Varda". "The
// interview" is the one told of before.
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
		return c.link(c.phrase(t), postedOn), c.introduced(t, onto) && !c.tagged(t+1, text.PROPN)
	case "media":
		return c.nounLink(t, postedOn), onto[c.low(t-2)] && !c.tagged(t+1, text.NOUN)
	}
	return news.Link{}, false
}

// tagged reports whether token i has a part of speech.
func (w *writer) tagged(i int, tag text.UPOS) bool {
	tokens := w.r.Doc.Tokens()
	return i < len(tokens) && tokens[i].UPOS == tag
}

// platform is the platform whose name begins with token i.
func (c *chains) platform(i int) (text.Span, bool) {
	tokens := c.r.Doc.Tokens()
	if possessors[c.low(i)] {
		i++
	}
	for end := min(i+2, len(tokens)); i >= 0 && end > i; end-- {
		s := tokens[i].Cover(tokens[end-1].Span)
		if startsCapital(c.r.Doc.Of(s)) && lexicon.Platform(c.words(i, end)) {
			return s, true
		}
	}
	return text.Span{}, false
}

var possessors = wordSet("his her its their our my your")

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

var writings = wordSet("write")

// above is the token that the phrase s hangs on, or -1.
func (w *writer) above(s text.Span) int {
	head := w.phraseHead(s)
	if head < 0 {
		return -1
	}
	return w.r.Doc.Tokens()[head].Head
}

// verbAbove is the verb that the phrase s hangs on, perhaps by way of other
// nouns, or -1.
func (w *writer) verbAbove(s text.Span) int {
	tokens := w.r.Doc.Tokens()
	at := w.above(s)
	for range furthestUp {
		if at < 0 || tokens[at].Rel == "" || tokens[at].UPOS == text.VERB {
			break
		}
		at = tokens[at].Head
	}
	return at
}
