package statement

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Relations of a link, as a reader sees them.
const (
	toldTo        = "told"
	reportedBy    = "reported by"
	citingSource  = "citing"
	interviewWith = "interview with"
	letterTo      = "letter to"
	postedOn      = "posted on"
	transcriptOn  = "transcript on"
	carriedBy     = "carried by"
)

var (
	// outletWords end or begin the names of outlets.
	outletWords = wordSet("post times herald observer radio tv television news agency wire press journal gazette tribune guardian telegraph ledger lantern courier today channel network broadcasting magazine review mail globe star sun chronicle standard mirror express independent bulletin daily weekly monitor examiner inquirer dispatch echo argus citizen week")
	agencies    = wordSet("reuters ap afp upi tass bbc cnn nbc abc cbs msnbc cnbc pbs npr politico bloomberg breitbart xinhua interfax dpa")
	platforms   = wordSet("telegram twitter x facebook instagram youtube tiktok truth weibo mastodon bluesky threads linkedin plaza")
	theOutlet   = wordSet("paper newspaper agency broadcaster station magazine outlet")
)

// links finds the chain between the speaker of f and the article.
func (w *writer) links(f *found) []news.Link {
	var links []news.Link
	if l, ok := w.toldOutlet(f.Addressee); ok {
		links = append(links, l)
	}
	u := w.r.Span(w.r.Units[f.Unit])
	tokens := w.r.Doc.Tokens()
	for i := w.r.Doc.TokenAt(f.Cue.Start); i < len(tokens) && tokens[i].Start < u.End; i++ {
		if f.inContent(tokens[i].Span) {
			continue
		}
		if tokens[i].Start >= f.Cue.End && tokens[i].UPOS == text.VERB && !carrying[w.low(i)] {
			break
		}
		if l, ok := w.linkAt(i); ok {
			links = append(links, l)
			i = max(i, w.r.Doc.TokenAt(l.Span.End)-1) // the link may stand in an earlier sentence
		}
	}
	return links
}

// carrying are verbs that tell how words came to the article.
var carrying = wordSet("carried published citing quoting quoted aired")

func (f *found) inContent(s text.Span) bool {
	return slices.ContainsFunc(f.Content, func(c text.Span) bool { return c.Overlaps(s) })
}

func (w *writer) toldOutlet(s text.Span) (news.Link, bool) {
	if s.Len() == 0 {
		return news.Link{}, false
	}
	l := w.link(s, toldTo)
	words := strings.Fields(normal(s.Of(w.r.Doc.Text())))
	switch {
	case w.outlet(s):
		w.lastOutlet = l.Name
		return l, true
	case w.lastOutlet != "" && len(words) == 2 && words[0] == "the" && theOutlet[words[1]]:
		l.Name = w.lastOutlet
		return l, true
	}
	return news.Link{}, false
}

// outlet reports whether the phrase names a newspaper, agency or station.
func (w *writer) outlet(s text.Span) bool {
	raw := s.Of(w.r.Doc.Text())
	words := strings.Fields(raw)
	named := false
	for _, word := range words {
		low := strings.Trim(normal(word), ".,'")
		capital := startsCapital(word)
		named = named || capital
		if capital && (outletWords[low] || agencies[low]) {
			return true
		}
	}
	acronym := len(words) == 1 && len(raw) >= 2 && len(raw) <= 5 && raw == strings.ToUpper(raw)
	o := w.article.Outlet
	return named && (acronym || o != nil && strings.HasSuffix(strings.ToLower(o.Name), normal(words[len(words)-1])))
}

// linkAt finds the occasion of saying that begins at token i.
func (w *writer) linkAt(i int) (news.Link, bool) {
	switch low, next := w.low(i), w.low(i+1); {
	case low == "interview" && next == "with":
		l := w.phraseLink(i+2, interviewWith)
		w.lastOutlet = l.Name
		return l, l.Name != ""
	case low == "letter" && next == "to":
		return named(w.phraseLink(i+2, letterTo))
	case low == "on" && platforms[next]:
		return w.link(w.r.Doc.Tokens()[i+1].Span, postedOn), true
	case low == "on" && possessors[next] && platforms[w.low(i+2)]:
		return w.link(w.r.Doc.Tokens()[i+2].Span, postedOn), true
	case low == "transcript":
		return w.transcriptOf(i)
	case carrying[low] && next == "by":
		return named(w.phraseLink(i+2, carriedBy))
	case (low == "citing" || low == "quoting") && w.names(i+1):
		return named(w.phraseLink(i+1, citingSource))
	}
	return news.Link{}, false
}

var possessors = wordSet("his her its their our my your")

// names reports whether the phrase at token i names somebody, or something
// written; "citing secrecy" gives a reason.
func (w *writer) names(i int) bool {
	words := strings.FieldsSeq(w.phraseAt(i).Of(w.r.Doc.Text()))
	for word := range words {
		low := normal(word)
		if startsCapital(word) || tellers[strings.TrimSuffix(low, "s")] || lexicon.RoleOf(low) != (lexicon.Role{}) {
			return true
		}
	}
	return false
}

var tellers = wordSet("letter report document source people person survey poll statement memo transcript witness police agency media newspaper study record figure data interview email message filing file paper")

func named(l news.Link) (news.Link, bool) { return l, l.Name != "" }

// transcriptOf remembers where a transcript was published, so that "according
// to the transcript" leads there.
func (w *writer) transcriptOf(i int) (news.Link, bool) {
	for j := i + 1; j < i+5; j++ {
		if w.low(j) == "on" {
			w.lastTranscript = w.phraseLink(j+1, transcriptOn)
			return named(w.lastTranscript)
		}
	}
	return named(w.lastTranscript)
}

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

func (w *writer) phraseLink(i int, relation string) news.Link {
	if i >= len(w.r.Doc.Tokens()) {
		return news.Link{}
	}
	return w.link(w.phraseAt(i), relation)
}

// link names the phrase as it stands, without "the" before a name of several
// words.
func (w *writer) link(s text.Span, relation string) news.Link {
	raw := s.Of(w.r.Doc.Text())
	if rest, ok := strings.CutPrefix(raw, "the "); ok && startsCapital(rest) && strings.Contains(rest, " ") {
		s.Start += len("the ")
	}
	return news.Link{Name: s.Of(w.r.Doc.Text()), Relation: relation, Span: &s}
}
