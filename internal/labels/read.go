package labels

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

var (
	//go:embed training.txt
	training string
	//go:embed measured.txt
	measured string
)

// Article is a labelled article. Spans count bytes.
type Article struct {
	ID, Title, Date, Outlet, Text string
	Paragraphs                    []text.Span // lines of the text
	Statements                    []Statement
	Scare                         []text.Span // quotations in the text that nobody said
}

// Statement is a labelled statement. Empty spans stand for what it lacks.
type Statement struct {
	Title            bool // its spans lie in the title
	Cue, Source      text.Span
	Content          []text.Span
	Addressee, Said  text.Span
	Speaker          string // the fullest name; "" for none
	Open             bool   // a reader cannot tell who speaks
	Type             news.SpeakerType
	Via              []Link
	Inside           int // index of the statement around it, or -1
	GoesOnUnattested bool
}

// Link is a step of the chain between the speaker and the article.
type Link struct {
	Relation string
	Span     text.Span
}

// Training returns the articles to learn from, with the texts of a data folder.
func Training(dir string) ([]Article, error) { return read(training, dir) }

// Measured returns the articles that only measure.
func Measured(dir string) ([]Article, error) { return read(measured, dir) }

// block is the lines of an article.
type block struct {
	hash  string
	lines []string
}

func read(file, dir string) ([]Article, error) {
	blocks, order, err := cut(file)
	if err != nil {
		return nil, err
	}
	found, err := Find(dir, order...)
	if err != nil {
		return nil, err
	}
	all := make([]Article, len(order))
	for i, id := range order {
		if all[i], err = blocks[id].label(found[id]); err != nil {
			return nil, fmt.Errorf("labels of article %s: %w", id, err)
		}
	}
	return all, nil
}

// cut returns the blocks of a file by article, and the articles in order.
func cut(file string) (map[string]block, []string, error) {
	blocks := map[string]block{}
	var order []string
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
		case fields[0] == "article" && len(fields) == 3:
			order = append(order, fields[1])
			blocks[fields[1]] = block{hash: fields[2]}
		case len(order) == 0:
			return nil, nil, fmt.Errorf("labels: %q stands before any article", line)
		default:
			id := order[len(order)-1]
			b := blocks[id]
			b.lines = append(b.lines, line)
			blocks[id] = b
		}
	}
	return blocks, order, nil
}

// label reads the lines into the article that they were written for.
func (b block) label(a Article) (Article, error) {
	if hash(a.Text) != b.hash {
		return a, fmt.Errorf("the text is not the one that was labelled")
	}
	p := parser{article: &a, body: starts(a.Text), title: starts(a.Title)}
	for _, l := range b.lines {
		if err := p.line(l); err != nil {
			return a, fmt.Errorf("%q: %w", l, err)
		}
	}
	return a, errors.Join(a.misplaced()...)
}

func hash(t string) string {
	sum := sha256.Sum256([]byte(t))
	return hex.EncodeToString(sum[:8])
}
