package lang

import (
	"fmt"

	"hearsay/internal/text"
)

// VisitEnds describes the end of every token of t to decide, for training: with
// its place in the text and its features, which are hashes and valid until the
// next call. The last token of a paragraph is left out. decide tells whether a
// sentence ends there.
func (l *Language) VisitEnds(t string, paragraphs []text.Span, decide func(at int, features []uint32) bool) error {
	if err := text.CheckOrdered(t, paragraphs...); err != nil {
		return fmt.Errorf("visit ends of tokens: %w", err)
	}
	lists := newQuickLists(&l.Lists)
	k := tokeniser{quickLists: lists, t: t}
	e := ends{quickLists: lists}
	for _, p := range paragraphs {
		k.tokens = k.tokens[:0]
		k.paragraph(p)
		if len(k.tokens) == 0 {
			continue
		}
		e.visit(t, k.tokens, 0, func(i int, features []uint32) bool {
			return decide(k.tokens[i].End, features)
		})
	}
	return nil
}
