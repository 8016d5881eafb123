package statement

import (
	"cmp"
	"slices"

	"hearsay/internal/attribution"
	"hearsay/internal/cast"
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
	w.blocks = w.questioned(a.Blocks)
	if someone, _ := w.interviewee(); someone == nil {
		w.blocks = a.Blocks
	}
	all := w.cued(f.model.Find(w.r))
	all = w.withTranscripts(all)
	all = w.withOrphans(all)
	all = w.withAnswers(all)
	return w, w.writeAll(all)
}

// how tells what kind of evidence an attribution has.
type how uint8

const (
	cued       how = iota // a cue
	transcript            // NAME: words
	orphan                // a quotation without a cue
	answer                // an answer of an interview that the page marks up as one
)

// found is an attribution on its way to a statement.
type found struct {
	attribution.Attribution
	how how
}

// cued are the attributions that have content.
func (w *writer) cued(all []attribution.Attribution) []found {
	var out []found
	for _, a := range all {
		if len(a.Content) > 0 && !w.slight(&a) {
			out = append(out, found{Attribution: a})
		}
	}
	return out
}

// nobodies are sources that say that nobody said it.
var nobodies = wordSet("nobody none whoever whatever")

// slight reports whether an attribution says nothing: its source is nobody, or
// its content has no word.
func (w *writer) slight(a *attribution.Attribution) bool {
	if a.Source.Len() > 0 && nobodies[normal(w.r.Doc.Of(w.tokenAt(a.Source.Start)))] {
		return true
	}
	return !slices.ContainsFunc(a.Content, func(s text.Span) bool { return text.KindOf(w.r.Doc.Of(s)) != text.Punct })
}

// tokenAt is the span of the first token that ends after the byte at.
func (w *writer) tokenAt(at int) text.Span {
	tokens := w.r.Doc.Tokens()
	return tokens[min(w.r.Doc.TokenAt(at), len(tokens)-1)].Span
}

// inOrder sorts attributions by their units, those of a unit as they were.
func inOrder(all []found) []found {
	slices.SortStableFunc(all, func(a, b found) int { return cmp.Compare(a.Unit, b.Unit) })
	return all
}
