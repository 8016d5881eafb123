package statement

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Finder finds the statements of articles. Goroutines may share it.
type Finder struct{ model *attribution.Model }

// New returns a finder that knows attributions by a model.
func New(m *attribution.Model) *Finder { return &Finder{m} }

// Found is what an article's body and title say.
type Found struct{ Body, Title []news.Statement }

// Find returns the statements of an article whose text and title were
// annotated as body and title; title may be nil. An article in a language other
// than English has none.
func (f *Finder) Find(a *news.Article, body, title *text.Doc) (Found, error) {
	if a.Language != "" && a.Language != "en" {
		return Found{}, nil
	}
	who, err := cast.Of(body, title)
	if err != nil {
		return Found{}, err
	}
	w, err := f.body(a, body, who)
	if err != nil || title == nil {
		return Found{Body: w.done}, err
	}
	headline, err := f.title(a, title, who, w)
	return Found{Body: w.done, Title: headline}, err
}

func (f *Finder) body(a *news.Article, doc *text.Doc, who *cast.Cast) (*writer, error) {
	w := newWriter(attribution.Read(doc), a, who)
	w.findInterview(a.Blocks)
	all := w.cued(w.withItems(f.model.Find(w.r)))
	all = w.withTranscripts(all)
	all = w.withPosts(all)
	all = w.withOrphans(w.mend(all))
	all = w.withAnswers(all)
	return w, w.writeAll(all)
}

// how tells what kind of evidence an attribution has.
type how uint8

const (
	cued        how = iota // a cue
	transcript             // NAME: words
	undersigned            // words — Name (@handle)
	orphan                 // a quotation without a cue
	answer                 // an answer of an interview that the page marks up as one
)

// found is an attribution on its way to a statement.
type found struct {
	attribution.Attribution
	how      how
	reporter text.Span // who cited the source as saying so
}

// cued are the attributions that have content.
func (w *writer) cued(all []attribution.Attribution) []found {
	var out []found
	for _, a := range all {
		if len(a.Content) == 0 {
			w.beside(&a, all)
		}
		if len(a.Content) > 0 && !w.slight(&a) {
			a.Source = w.unmarked(a.Source)
			w.quotedAs(&a)
			out = append(out, found{Attribution: a})
		}
	}
	return out
}

// besideSure is about what the model gives longer quotations that stand so. The
// labelled articles that it had not learnt from then have none to measure by.
const besideSure = .97

// beside gives a cue of speech without content the quotation right before it or
// its source: the model leaves out those of a word or two.
func (w *writer) beside(a *attribution.Attribution, all []attribution.Attribution) {
	verb, ok := lexicon.Verb(w.low(a.Head))
	if !ok || !verb.Verb.Frame.Has(lexicon.Speech) || a.Source.Len() == 0 {
		return
	}
	q := w.r.QuoteAt(min(a.Source.Start, a.Cue.Start)) - 1
	if q < 0 || min(a.Source.Start, a.Cue.Start)-w.r.Quotes[q].End > 1 || !strings.ContainsAny(lastMark(w.r.Doc.Of(w.r.Quotes[q].Span)), ",?!") {
		return
	}
	quote := w.r.Quotes[q].Span
	for i := range all {
		if slices.ContainsFunc(all[i].Content, func(c text.Span) bool { return c.Overlaps(quote) }) {
			return
		}
	}
	a.Content, a.Sure = []text.Span{quote}, besideSure
}

// lastMark is the character before the closing marks of a quotation.
func lastMark(quote string) string {
	t := strings.TrimRight(quote, `”"’'»“`)
	_, size := utf8.DecodeLastRuneInString(t)
	return t[len(t)-size:]
}

// quotedAs makes the subject of "was quoted as saying" the source: the model has
// learnt from other passives that it is content. By whom he was quoted is a link.
func (w *writer) quotedAs(a *attribution.Attribution) {
	if w.lemma(a.Head) != "quote" || len(a.Content) == 0 || a.Source.Start > 0 && a.Source.End <= a.Cue.Start {
		return
	}
	if strings.HasSuffix(w.r.Doc.Of(a.Cue), " by") {
		a.Content = slices.DeleteFunc(slices.Clone(a.Content), func(s text.Span) bool { return s.Start >= a.Cue.End && !w.r.IsQuote(s) })
	}
	for i, s := range a.Content {
		if s.End > a.Cue.Start || a.Cue.Start-s.End > 1 || w.r.IsQuote(s) {
			continue
		}
		subject, said := s, slices.Delete(slices.Clone(a.Content), i, i+1)
		if q := w.r.QuoteAt(s.Start); q < len(w.r.Quotes) && w.r.Quotes[q].Start == s.Start {
			quoted := w.r.Quotes[q].Span
			said = slices.Insert(said, i, quoted)
			subject.Start = w.r.Doc.Tokens()[w.r.Doc.TokenAt(quoted.End)].Start
		}
		if len(said) > 0 && subject.Len() > 0 {
			a.Source, a.Content = subject, said
		}
		return
	}
}

// slight reports whether an attribution says nothing: its content has no word,
// or is a name in quotation marks, of a work that its source made or of what its
// source calls so, or it tells of a telephone call.
func (w *writer) slight(a *attribution.Attribution) bool {
	hasWord := slices.ContainsFunc(a.Content, func(s text.Span) bool { return text.KindOf(w.r.Doc.Of(s)) != text.Punct })
	return !hasWord || titling[w.lemma(a.Head)] && len(a.Content) == 1 && w.titled(a.Content[0]) || w.phoned(a)
}

// phoned reports whether somebody only called somebody: "I called the company".
func (w *writer) phoned(a *attribution.Attribution) bool {
	if w.lemma(a.Head) != "call" || a.Cue.End != w.r.Doc.Tokens()[a.Head].End || len(a.Content) != 1 || w.r.IsQuote(a.Content[0]) {
		return false
	}
	object := w.phraseHead(a.Content[0])
	if object < 0 || w.r.Doc.Tokens()[object].Head != a.Head || w.r.Doc.Tokens()[object].Rel != "obj" {
		return false
	}
	return w.phrase(object) == a.Content[0]
}

// titling are verbs for making and naming that are cues as well.
var titling = lexicon.Set("write sing direct publish record compose paint film play perform call name dub nickname christen title")

// longestTitle is how many words in quotation marks may be a name.
const longestTitle = 6

// smallWords have no capital in a name.
var smallWords = lexicon.Set("the a an of and or in on at for to by with from")

// titled reports whether s is a quotation of a few words that all begin with a
// capital, small ones apart.
func (w *writer) titled(s text.Span) bool {
	if !w.r.IsQuote(s) {
		return false
	}
	words := strings.FieldsFunc(w.r.Doc.Of(s), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	words = slices.DeleteFunc(words, func(word string) bool { return smallWords[text.Normal(word)] })
	common := slices.ContainsFunc(words, func(word string) bool { return !text.Capital(word) })
	return len(words) > 0 && len(words) <= longestTitle && !common
}

// inOrder sorts attributions by their units, those of a unit as they were.
func inOrder(all []found) []found {
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(a.Unit, b.Unit) })
	return all
}
