package eval

import (
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// english analyses a text as the pipeline does.
func english(t string, paragraphs []text.Span) (*text.Doc, error) {
	a, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	return a.Analyse(t, paragraphs)
}

// annotated annotates a text as the pipeline does.
func annotated(t string, paragraphs []text.Span) (*text.Doc, error) {
	a, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	return a.Read(t, paragraphs)
}
