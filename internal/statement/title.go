package statement

import (
	"slices"
	"strings"

	"hearsay/internal/cast"
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Titles leave out verbs: "‘Words’ – Speaker", "Speaker: words", "Words:
// Speaker". headline finds these; other titles are read like sentences.
func (u *unit) headline() (found, bool) {
	for i := 1; i < len(u.words)-1; i++ {
		if !u.is(i, colon) && !u.dash(i) {
			continue
		}
		return u.headlineAt(i)
	}
	return found{}, false
}

func (u *unit) dash(i int) bool {
	low := u.low(i)
	return low == "–" || low == "—" || low == "-"
}

// longestLabel is how many words a speaker has beside a colon.
const longestLabel = 4

func (u *unit) headlineAt(i int) (found, bool) {
	left, right := stretch{0, i}, stretch{i + 1, len(u.words)}
	f := found{cue: cue{how: transcript, first: i, last: i + 1}}
	switch {
	case u.wholeQuote(left) && u.label(right):
		f.source, f.place, f.content = right, after, []stretch{left}
	case u.wholeQuote(left):
		f.cue.how, f.content = orphan, []stretch{left}
	case u.is(i, colon) && u.wholeQuote(right) && u.label(left):
		f.source, f.place, f.content = left, before, []stretch{right}
	case u.is(i, colon) && u.wholeQuote(right):
		f.cue.how, f.content = orphan, []stretch{right}
	case u.is(i, colon) && u.saysAfter(i):
		return found{}, false
	case u.is(i, colon) && u.label(left) && right.last-right.first >= 3:
		f.source, f.place, f.content = left, before, []stretch{right}
	case u.is(i, colon) && u.label(right) && left.last-left.first >= 3:
		f.source, f.place, f.content = right, after, []stretch{left}
	default:
		return found{}, false
	}
	return f, true
}

// wholeQuote reports whether s is one quotation and nothing else.
func (u *unit) wholeQuote(s stretch) bool {
	for s.last > s.first && (u.is(s.last-1, comma) || u.is(s.last-1, stop)) {
		s.last--
	}
	return s.last-s.first == 1 && u.is(s.first, quoted) || u.is(s.first, mark) && u.is(s.last-1, mark)
}

// label reports whether s can name a speaker: few words, all of them nominal.
func (u *unit) label(s stretch) bool {
	if s.empty() || s.last-s.first > longestLabel {
		return false
	}
	named := false
	for i := s.first; i < s.last; i++ {
		if !u.nominal(i) || u.words[i].cue.Form != 0 && u.words[i].cue.Verb.Frame != 0 && !u.words[i].cue.Verb.Noun {
			return false
		}
		named = named || u.is(i, name) || personNoun(u.low(i))
	}
	return named
}

// personNoun guesses by its ending whether a noun names one who speaks.
func personNoun(low string) bool {
	for _, end := range []string{"er", "or", "ist", "man", "woman", "chief", "ian", "ent", "ant", "police", "head", "boss"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// titleStatements finds the statements of a title. One without a speaker of
// its own takes that of the body's statement with the same words.
func titleStatements(a *news.Article, doc *text.Doc, who *cast.Cast, body *writer) ([]news.Statement, error) {
	r := read(doc)
	w := newWriter(r, a, who)
	w.title, w.body, w.seen = true, body, body.seen
	for _, f := range r.titleAttributions() {
		if err := w.write(f); err != nil {
			return nil, err
		}
	}
	for i := range w.done {
		w.done[i].SaidAt = nil
		w.resolve(&w.done[i])
	}
	w.nest()
	return w.done, nil
}

// resolve gives a title's statement the speaker of the body's when it names
// nobody by name.
func (w *writer) resolve(s *news.Statement) {
	if s.Speaker != nil && s.Speaker.Type != news.Unnamed && !generic(s.Speaker) {
		return
	}
	if other := w.body.whoSaid(s.ContentText(w.r.t)); other != nil {
		s.Speaker = other
	} else if s.Source != nil {
		if other := w.body.withRole(s.Source.Of(w.r.t)); other != nil {
			s.Speaker = other
		}
	}
}

// generic reports whether a person has no name: "the general".
func generic(s *news.Speaker) bool {
	words := strings.Fields(s.Name)
	return s.Type == news.Person && len(words) > 0 && !startsCapital(words[len(words)-1])
}

func (r *reader) titleAttributions() []found {
	if len(r.units) == 1 {
		u := &r.units[0]
		if f, ok := u.headline(); ok {
			return []found{f}
		}
		u.dropTopic()
		if u.wholeQuote(stretch{0, len(u.words)}) && len(u.words) == 1 {
			return []found{{cue: cue{how: orphan}, content: []stretch{{0, 1}}}}
		}
	}
	return r.attributions()
}

// saysAfter reports whether a clause with a cue comes after word i: "row:
// minister promises water".
func (u *unit) saysAfter(i int) bool {
	for j := i + 2; j <= i+3 && j < len(u.words); j++ {
		if f := u.words[j].cue; f.Form.Has(lexicon.Third|lexicon.Past) && u.is(j-1, open) {
			return true
		}
	}
	return false
}

// dropTopic leaves "Harbour row:" out of a title that goes on like a sentence.
func (u *unit) dropTopic() {
	for i := 1; i <= longestLabel && i < len(u.words); i++ {
		if u.is(i, colon) && !u.hasVerb(0, i) && u.saysAfter(i) {
			u.words = u.words[i+1:]
			return
		}
	}
}

// withRole returns the one person who speaks in the body in the role that the
// source names: the "Rebel general" of a title.
func (w *writer) withRole(source string) *news.Speaker {
	words := strings.Fields(strings.ToLower(source))
	head := words[len(words)-1]
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
// the order of the body; nil when none has enough.
func (w *writer) whoSaid(words string) *news.Speaker {
	wanted := contentWords(words)
	var best *news.Statement
	most := leastShared
	for i := range w.done {
		if s := &w.done[i]; s.Speaker != nil {
			if share := sharedWords(wanted, contentWords(s.ContentText(w.r.t))); share > most || share == most && best == nil {
				best, most = s, share
			}
		}
	}
	speaker, _ := because(best, "the article gives the same words", 1)
	return speaker
}

func contentWords(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsFuncSeq(normal(s), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '\'' || r > 127) }) {
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
