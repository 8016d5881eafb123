package statement

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
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
	u := &w.r.units[f.unit]
	var links []news.Link
	if l, ok := w.toldOutlet(u, f.addressee); ok {
		links = append(links, l)
	}
	for i := f.last(); i < len(u.words); i++ {
		if u.inContent(f, i) {
			continue
		}
		if i > f.last() && u.words[i].cue.Verb != nil && u.words[i].class != open && u.words[i].low != "carried" && u.words[i].low != "published" && u.words[i].low != "citing" && u.words[i].low != "quoting" {
			break
		}
		if l, ok := w.linkAt(u, i); ok {
			links = append(links, l)
			i = max(i, u.wordAt(l.Span.End)) // the link may stand in an earlier sentence
		}
	}
	if !f.reporter.empty() {
		links = append(links, w.link(u, f.reporter, reportedBy))
	}
	return links
}

// wordAt is the last word that begins before the byte at.
func (u *unit) wordAt(at int) int {
	i := len(u.words) - 1
	for i > 0 && u.words[i].Start >= at {
		i--
	}
	return i
}

func (u *unit) inContent(f *found, i int) bool {
	for _, s := range f.content {
		if s.first <= i && i < s.last {
			return true
		}
	}
	return false
}

func (w *writer) toldOutlet(u *unit, s stretch) (news.Link, bool) {
	if s.empty() {
		return news.Link{}, false
	}
	l := w.link(u, s, toldTo)
	switch {
	case w.outlet(u, s):
		w.lastOutlet = l.Name
		return l, true
	case w.lastOutlet != "" && s.last-s.first == 2 && u.low(s.first) == "the" && theOutlet[u.low(s.first+1)]:
		l.Name = w.lastOutlet
		return l, true
	}
	return news.Link{}, false
}

// outlet reports whether the phrase names a newspaper, agency or station.
func (w *writer) outlet(u *unit, s stretch) bool {
	named := false
	for i := s.first; i < s.last; i++ {
		named = named || u.words[i].cap
		if u.words[i].cap && (outletWords[u.low(i)] || agencies[u.low(i)]) {
			return true
		}
	}
	raw := u.span(s).Of(w.r.t)
	acronym := s.last-s.first == 1 && len(raw) >= 2 && len(raw) <= 5 && raw == strings.ToUpper(raw)
	return named && (acronym || w.article.Outlet != nil && strings.HasSuffix(strings.ToLower(w.article.Outlet.Name), u.low(s.last-1)))
}

// linkAt finds the occasion of saying that begins at word i.
func (w *writer) linkAt(u *unit, i int) (news.Link, bool) {
	switch low := u.low(i); {
	case low == "interview" && u.low(i+1) == "with":
		l := w.phraseLink(u, i+2, interviewWith)
		w.lastOutlet = l.Name
		return l, l.Name != ""
	case low == "letter" && u.low(i+1) == "to":
		return w.named(w.phraseLink(u, i+2, letterTo))
	case low == "on" && platforms[u.low(i+1)]:
		return w.link(u, stretch{i + 1, i + 2}, postedOn), true
	case low == "on" && (u.low(i+1) == "his" || u.low(i+1) == "her" || u.low(i+1) == "its" || u.low(i+1) == "their") && platforms[u.low(i+2)]:
		return w.link(u, stretch{i + 2, i + 3}, postedOn), true
	case low == "transcript":
		return w.transcript(u, i)
	case (low == "carried" || low == "published" || low == "quoted") && u.low(i+1) == "by":
		return w.named(w.phraseLink(u, i+2, carriedBy))
	case (low == "citing" || low == "quoting") && u.tells(i+1):
		return w.named(w.phraseLink(u, i+1, citingSource))
	}
	return news.Link{}, false
}

// tells reports whether the phrase at word i names somebody, or something
// written; "citing secrecy" gives a reason.
func (u *unit) tells(i int) bool {
	for j := i; j < u.phraseEnd(i); j++ {
		if u.words[j].cap || tellers[strings.TrimSuffix(u.low(j), "s")] || lexicon.RoleOf(u.low(j)) != (lexicon.Role{}) {
			return true
		}
	}
	return false
}

var tellers = wordSet("letter report document source people person survey poll statement memo transcript witness police agency media newspaper study record figure data interview email message filing file paper")

func (w *writer) named(l news.Link) (news.Link, bool) { return l, l.Name != "" }

// transcript remembers where a transcript was published, so that "according to
// the transcript" leads there.
func (w *writer) transcript(u *unit, i int) (news.Link, bool) {
	for j := i + 1; j < i+5; j++ {
		if u.low(j) == "on" {
			w.lastTranscript = w.phraseLink(u, j+1, transcriptOn)
			return w.named(w.lastTranscript)
		}
	}
	return w.named(w.lastTranscript)
}

func (w *writer) phraseLink(u *unit, i int, relation string) news.Link {
	end := u.phraseEnd(i)
	for k := i; k < end; k++ {
		if u.is(k, preposition) && relation != citingSource || u.is(k, temporal) {
			end = k
		}
	}
	if end <= i {
		return news.Link{}
	}
	return w.link(u, stretch{i, end}, relation)
}

// link names the phrase as it stands, without "the" before a name of several
// words.
func (w *writer) link(u *unit, s stretch, relation string) news.Link {
	if u.low(s.first) == "the" && s.last-s.first > 2 && u.words[s.first+1].cap {
		s.first++
	}
	span := u.span(s)
	return news.Link{Name: span.Of(w.r.t), Relation: relation, Span: &span}
}
