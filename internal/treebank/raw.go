package treebank

import (
	"strings"

	"hearsay/internal/text"
)

// Raw is the text of documents as a reader saw it, with the views that their
// annotators gave it.
type Raw struct {
	Text       string
	Paragraphs []text.Span
	Sentences  []text.Span
	Words      []text.Span // syntactic words, in order
	Clitic     []bool      // for each word: glued to the one before as one written word
}

// Raw rebuilds the text of the document.
func (d *Document) Raw() Raw {
	var raw Raw
	var b strings.Builder
	space := ""
	for i, s := range d.Sentences {
		if i > 0 && s.NewPar {
			space = "\n\n"
		}
		start := b.Len() + len(space)
		for _, w := range s.Words {
			b.WriteString(space)
			raw.Words = append(raw.Words, text.Span{Start: b.Len(), End: b.Len() + len(w.Form)})
			raw.Clitic = append(raw.Clitic, w.Clitic)
			b.WriteString(w.Form)
			space = ""
			if w.SpaceAfter {
				space = " "
			}
		}
		raw.Sentences = append(raw.Sentences, text.Span{Start: start, End: b.Len()})
		if i == 0 || s.NewPar {
			raw.Paragraphs = append(raw.Paragraphs, text.Span{Start: start})
		}
		raw.Paragraphs[len(raw.Paragraphs)-1].End = b.Len()
	}
	raw.Text = b.String()
	return raw
}
