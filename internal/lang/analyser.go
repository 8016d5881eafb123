package lang

import (
	"fmt"
	"sync"

	"hearsay/internal/text"
)

// Analyser analyses texts of one language. Goroutines may share it.
type Analyser struct {
	language *Language
	lists    *quickLists
	works    sync.Pool // of *work
}

// New returns an analyser for a language, which must not change any more.
func New(l *Language) *Analyser { return &Analyser{language: l, lists: newQuickLists(&l.Lists)} }

// Analyse returns the views of t. The paragraphs must lie inside t, on
// character boundaries, in order; what is outside them is left alone.
func (a *Analyser) Analyse(t string, paragraphs []text.Span) (*text.Doc, error) {
	if err := text.CheckOrdered(t, paragraphs...); err != nil {
		return nil, fmt.Errorf("analyse: %w", err)
	}
	k := tokeniser{quickLists: a.lists, t: t, tokens: make([]text.Token, 0, len(t)/5)}
	c := cutter{t: t, sentences: make([]text.Sentence, 0, len(t)/100)}
	e := ends{quickLists: a.lists}
	for i, p := range paragraphs {
		c.first, c.paragraph = len(k.tokens), i
		k.paragraph(p)
		c.tokens = k.tokens
		if b := a.language.Borders; b != nil {
			b.sentences(&c, &e)
		} else {
			c.byRules(&a.language.Lists)
		}
	}
	return text.NewDoc(t, paragraphs, c.sentences, k.tokens)
}

// Line analyses a text that is one paragraph, such as a title.
func (a *Analyser) Line(t string) (*text.Doc, error) {
	return a.Analyse(t, []text.Span{{Start: 0, End: len(t)}})
}
