package statement

import (
	"slices"
	"strings"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Titles leave out verbs: "‘Words’ – Speaker", "Speaker: words", "Speaker on
// topic: words", "Words: Speaker", "Words: report". headline finds these; other
// titles are read like sentences.
func (w *writer) headline(u attribution.Unit) (found, bool) {
	for i := u.First + 1; i < u.Last-1; i++ {
		if mark := w.r.Doc.Of(w.r.Words[i].Span); mark == ":" || dashes[mark] {
			return w.headlineAt(u, i, mark == ":")
		}
	}
	return found{}, false
}

var dashes = lexicon.Set("– — -")

// fewestSaid is how many words stand beside a label at least that are said.
const fewestSaid = 3

func (w *writer) headlineAt(u attribution.Unit, i int, colon bool) (found, bool) {
	left, right := w.r.Words[u.First:i], w.r.Words[i+1:u.Last]
	label := w.withoutTopic(left)
	said := func(source, content []attribution.Word) (found, bool) {
		f := found{how: transcript}
		f.Cue, f.Head = w.r.Words[i].Span, w.r.Words[i].Token
		f.Content = []text.Span{content[0].Cover(content[len(content)-1].Span)}
		f.Source = source[0].Cover(source[len(source)-1].Span)
		behind := f.Source.Start > f.Content[0].Start && (w.wholeQuote(content) || w.tells(source)) // “…” – Petrova
		switch {
		case behind || w.speaks(&f):
			return f, true
		case w.wholeQuote(content):
			return quoteAlone(content), true
		}
		return found{}, false
	}
	switch {
	case w.wholeQuote(left) && w.label(right):
		return said(right, left)
	case w.wholeQuote(left):
		return quoteAlone(left), true
	case colon && w.wholeQuote(right) && w.label(label):
		return said(label, right)
	case colon && w.wholeQuote(right):
		return quoteAlone(right), true
	case !colon:
		return found{}, false
	case w.label(label) && len(right) >= fewestSaid:
		return said(label, right)
	case (w.label(right) || w.tells(right)) && len(left) >= fewestSaid:
		return said(right, left)
	}
	return found{}, false
}

// tells reports whether words are a noun for a text, a body or a person, as
// titles name who said their words at their end: "report", "police".
func (w *writer) tells(words []attribution.Word) bool {
	if len(words) > longestLabel || words[0].Quote >= 0 {
		return false
	}
	last := words[len(words)-1]
	noun := w.low(last.Token)
	return last.Quote < 0 && (lexicon.BodyOf(noun) != lexicon.NoBody || lexicon.RoleOf(noun).Kind != lexicon.NoRole)
}

// withoutTopic is a label without what it speaks of, to whom or where: "Petrova
// on tolls".
func (w *writer) withoutTopic(label []attribution.Word) []attribution.Word {
	for k := 1; k < len(label); k++ {
		if label[k].Quote < 0 && topical[w.low(label[k].Token)] {
			return label[:k]
		}
	}
	return label
}

// topical are prepositions between a speaker and the topic, the hearer or the
// place.
var topical = lexicon.Set("on to at about in after")

func quoteAlone(words []attribution.Word) found {
	return found{how: orphan, Attribution: attribution.Attribution{Content: []text.Span{words[0].Cover(words[len(words)-1].Span)}}}
}

// wholeQuote reports whether words are one quotation and nothing else.
func (w *writer) wholeQuote(words []attribution.Word) bool {
	for len(words) > 1 && (w.r.Doc.Of(words[len(words)-1].Span) == "," || w.r.Doc.Of(words[len(words)-1].Span) == ".") {
		words = words[:len(words)-1]
	}
	return w.r.IsQuote(words[0].Cover(words[len(words)-1].Span))
}

// title finds the statements of a title. One without a speaker of its own
// takes that of the body's statement with the same words.
func (f *Finder) title(a *news.Article, doc *text.Doc, who *cast.Cast, body *writer) ([]news.Statement, error) {
	w := newWriter(attribution.Read(doc), a, who)
	w.title, w.body, w.seen, w.times = true, body, body.seen, nil
	if err := w.writeAll(w.titleAttributions(f.model)); err != nil {
		return nil, err
	}
	for i := range w.done {
		w.resolve(&w.done[i])
	}
	return w.done, nil
}

func (w *writer) titleAttributions(m *attribution.Model) []found {
	if len(w.r.Units) == 0 {
		return nil
	}
	u := w.r.Units[0]
	if w.wholeQuote(w.r.Words[u.First:u.Last]) && u.Last-u.First == 1 {
		return []found{quoteAlone(w.r.Words[u.First:u.Last])}
	}
	if f, ok := w.headline(u); ok && w.toEnd(&f) {
		return []found{f}
	}
	all := w.cued(m.Find(w.r))
	if end := w.beforeOutlet(); end > 0 {
		for i := range all {
			last := &all[i].Content[len(all[i].Content)-1]
			if last.Start < end && last.End > end {
				last.End = end
			}
		}
	}
	return all
}

// beforeOutlet is where a title ends before the outlet that it names at its end,
// "… | - Varda Courier"; 0 when it names none.
func (w *writer) beforeOutlet() int {
	tokens := w.r.Doc.Tokens()
	for i := len(tokens) - 2; i > max(0, len(tokens)-longestLabel); i-- {
		if !dashes[w.r.Doc.Of(tokens[i].Span)] || tokens[i-1].End == tokens[i].Start {
			continue
		}
		if o, ok := w.outletAt(i+1, len(tokens)); ok && o.End == tokens[len(tokens)-1].End {
			return tokens[i-1].End
		}
		return 0
	}
	return 0
}

// toEnd makes the words after a label reach the end of a title of several
// sentences. It reports whether f tells all of the title.
func (w *writer) toEnd(f *found) bool {
	last := w.r.Doc.Paragraphs()[0].End
	switch {
	case w.r.After(0) == len(w.r.Units):
	case f.how == transcript && f.Source.Start < f.Content[0].Start:
		f.Content[0].End = last
	default:
		return false
	}
	return true
}

// resolve gives a title's statement the speaker of the body's when it names
// nobody by name.
func (w *writer) resolve(s *news.Statement) {
	if s.Speaker != nil && s.Speaker.Type != news.Unnamed && !generic(s.Speaker) || s.Cue != nil && s.Source == nil {
		return
	}
	source := ""
	if s.Source != nil {
		source = s.Source.Of(w.r.Doc.Text())
	}
	if other := w.body.whoSaid(s.ContentText(w.r.Doc.Text()), source); other != nil {
		s.Speaker = other
	} else if other := w.body.withRole(source); other != nil {
		s.Speaker = other
	}
}

// generic reports whether a person has no name: "the general".
func generic(s *news.Speaker) bool {
	words := strings.Fields(s.Name)
	return s.Type == news.Person && len(words) > 0 && !text.Capital(words[len(words)-1])
}

// withRole returns the one person who speaks in the body in the role that the
// source names: the "Rebel general" of a title.
func (w *writer) withRole(source string) *news.Speaker {
	words := strings.Fields(strings.ToLower(source))
	if len(words) == 0 {
		return nil
	}
	head := words[len(words)-1]
	if lexicon.RoleOf(head).Kind == lexicon.NoRole {
		return nil
	}
	var only *news.Statement
	for i := range w.done {
		s := w.done[i].Speaker
		if s == nil || s.Type != news.Person || !slices.Contains(strings.Fields(strings.ToLower(s.Role)), head) {
			continue
		}
		if only != nil && only.Speaker.Name != s.Name {
			return nil
		}
		only = &w.done[i]
	}
	speaker, _ := because(only, "the only "+head+" who speaks in the article", 1)
	return speaker
}

// leastShared is the share of a title's words that the body's statement must
// have.
const leastShared = 0.7

// whoSaid returns the speaker of the statement that has most of the words, in
// the order of the body; nil when none has enough. With a source, the speaker
// is one whom it may stand for.
func (w *writer) whoSaid(words, source string) *news.Speaker {
	wanted := contentWords(words)
	var best *news.Statement
	most := leastShared
	for i := range w.done {
		if s := &w.done[i]; s.Speaker != nil && mayStandFor(source, s.Speaker) {
			if share := sharedWords(wanted, contentWords(s.ContentText(w.r.Doc.Text()))); share > most || share == most && best == nil {
				best, most = s, share
			}
		}
	}
	speaker, _ := because(best, "the article gives the same words", 1)
	return speaker
}

// mayStandFor reports whether a source may be a speaker: by the last name, or
// by a role; no text or body for a person, and not "the minister's aide" for the
// minister.
func mayStandFor(source string, s *news.Speaker) bool {
	words, name := strings.Fields(strings.ToLower(source)), strings.Fields(strings.ToLower(s.Name))
	if len(words) == 0 || len(name) == 0 {
		return len(words) == 0
	}
	role := func(word string) bool { return lexicon.RoleOf(word).Kind != lexicon.NoRole || personNoun(word) }
	switch i := slices.Index(words, name[len(name)-1]); {
	case i >= 0:
		return i == len(words)-1
	case s.Type == news.Person:
		return slices.ContainsFunc(words, role)
	case s.Type == news.Organisation:
		return !role(words[len(words)-1])
	case s.Type == news.Unnamed && lexicon.BodyOf(strings.TrimSuffix(name[len(name)-1], "s")) == lexicon.Document:
		return false
	}
	return true
}

func contentWords(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsFuncSeq(text.Normal(s), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '\'' || r > 127) }) {
		if w = strings.Trim(w, "'“”‘«»…–—"); w != "" {
			m[w] = true
		}
	}
	return m
}

func sharedWords(wanted, have map[string]bool) float64 {
	if len(wanted) == 0 {
		return 0
	}
	n := 0
	for w := range wanted {
		if have[w] {
			n++
		}
	}
	return float64(n) / float64(len(wanted))
}
