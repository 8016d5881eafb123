package eval

import (
	"hearsay/internal/lang/en"
	"hearsay/internal/statement"
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

// annotated annotates a text as the pipeline does, and brings the finder of its
// statements.
func annotated(t string, paragraphs []text.Span) (*text.Doc, *statement.Finder, error) {
	a, err := en.Analyser()
	if err != nil {
		return nil, nil, err
	}
	m, err := en.Attributions()
	if err != nil {
		return nil, nil, err
	}
	doc, err := a.Analyse(t, paragraphs)
	if err != nil {
		return nil, nil, err
	}
	doc, err = a.Annotate(doc, nil)
	return doc, statement.New(m), err
}
