// Package pipeline is the only place that knows the order of the stages.
//
//	page → articles → analysis → statements        Extract: pure, side by side
//	     → traces                                   what the relations need
//	     → stories, copies, utterances → store      Reader: one page after another
//
// Extract depends on one page alone, so pages are extracted on all cores while
// a bounded number of them waits. What comes after depends on what is already
// known, so it runs in the order of the input, one goroutine placing and one
// saving what was placed: the same input gives the same ids and relations on
// every machine. Each page is saved in one transaction with its articles and
// their relations, and is reported only then; the memory of the relations is
// rebuilt from the store, so a process that dies loses nothing that it
// reported.
//
// Reader reads pages with what earlier runs remember of their hosts (memory):
// furniture that the host's pages repeat. It is loaded from the store, where it
// stays the same until a run ends, so that neither the order of the pages nor a
// run that was broken off changes what is read. Extract has no memory.
//
// When a page comes with other bytes than before, the bytes of its last reading
// are read again beside it (reread). So both texts are what one program makes
// of the page, and an article that this program reads in another way than an
// earlier one did is no new version of the page.
package pipeline

import (
	"fmt"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/news"
	"hearsay/internal/page"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// Extraction is what one page holds.
type Extraction struct {
	Articles []*news.Article
	Note     string // why there is no article, in a line for the user
}

// Extract reads a page's articles and their statements.
func Extract(p *news.Page) (e Extraction, err error) {
	defer catch(&err)
	read, err := page.Read(p)
	if err != nil {
		return Extraction{}, err
	}
	for _, a := range read.Articles {
		if _, err := analyse(a); err != nil {
			return Extraction{}, err
		}
	}
	return Extraction{read.Articles, read.Note}, nil
}

// analysed is an article with the views of its text.
type analysed struct {
	article *news.Article
	body    *text.Doc
}

// analyser returns that of a language. There is a model for English alone;
// texts in other languages are cut into words and sentences by rules.
func analyser(language string) (*lang.Analyser, error) {
	if language == "" || language == "en" {
		return en.Analyser()
	}
	return lang.New(&lang.Language{Code: language}), nil
}

// longestText is the largest text whose statements are looked for, in bytes:
// more than any book. Finding them takes about 280 times the text in memory.
const longestText = 4 << 20

const tooLong = "very long text: its statements are not looked for"

// analyse adds an article's statements.
func analyse(a *news.Article) (analysed, error) {
	words, err := analyser(a.Language)
	if err != nil {
		return analysed{}, err
	}
	if len(a.Text) > longestText {
		a.Warnings = append(a.Warnings, tooLong)
		body, err := words.Analyse(a.Text, nil)
		return analysed{a, body}, err
	}
	body, err := words.Analyse(a.Text, a.BlockSpans())
	if err != nil {
		return analysed{}, fmt.Errorf("article %s: %w", a.ID, err)
	}
	title, err := words.Line(a.Title)
	if err != nil {
		return analysed{}, fmt.Errorf("title of article %s: %w", a.ID, err)
	}
	if a.Language != "" && a.Language != "en" {
		return analysed{a, body.Compounds()}, nil
	}
	return findStatements(a, words, body, title)
}

// findStatements annotates body and title and adds the statements.
func findStatements(a *news.Article, words *lang.Analyser, body, title *text.Doc) (analysed, error) {
	model, err := en.Attributions()
	if err != nil {
		return analysed{}, err
	}
	if body, err = words.Annotate(body, nil); err != nil {
		return analysed{}, fmt.Errorf("article %s: %w", a.ID, err)
	}
	if title, err = words.Annotate(title, nil); err != nil {
		return analysed{}, fmt.Errorf("title of article %s: %w", a.ID, err)
	}
	found, err := statement.New(model).Find(a, body, title)
	if err != nil {
		return analysed{}, fmt.Errorf("statements: %w", err)
	}
	a.Statements, a.TitleStatements = found.Body, found.Title
	return analysed{a, body.Compounds()}, nil
}
