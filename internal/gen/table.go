package gen

import (
	"errors"
	"fmt"
	"io"
	"os"

	"hearsay/internal/labels"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
)

// Table is a table that is fitted on labelled articles, which the command reads
// as Articles.
type Table[Article any] struct {
	Read   func(*lang.Analyser, *labels.Article) (Article, error)
	Report func(io.Writer, []Article)      // on tables fitted without a part of the articles
	Source func([]Article) ([]byte, error) // of the table fitted on all
}

var errUsage = errors.New("usage: gen DATA FILE")

// Run fits the table on the training articles of the data folder DATA, reports,
// and writes FILE.
func (t Table[Article]) Run(out io.Writer, args []string) error {
	if len(args) != 2 {
		return errUsage
	}
	labelled, err := labels.Training(args[0])
	if err != nil {
		return err
	}
	articles, err := t.Articles(labelled)
	if err != nil {
		return err
	}
	t.Report(out, articles)
	code, err := t.Source(articles)
	if err != nil {
		return err
	}
	return os.WriteFile(args[1], code, 0o644)
}

// Articles reads labelled articles.
func (t Table[Article]) Articles(labelled []labels.Article) ([]Article, error) {
	analyser, err := en.Analyser()
	if err != nil {
		return nil, err
	}
	all := make([]Article, len(labelled))
	for i := range labelled {
		if all[i], err = t.Read(analyser, &labelled[i]); err != nil {
			return nil, fmt.Errorf("article %s: %w", labelled[i].ID, err)
		}
	}
	return all, nil
}
