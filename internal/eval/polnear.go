package eval

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"hearsay/internal/lang/en"
	"hearsay/internal/news"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// polnear scores statements on PolNeAR's dev part: the attributions of the
// first annotator of each article against those found in its verbatim text.
// Exact: the same characters. Overlap: at least half of the characters of both
// together, paired one to one from the most alike down.
func polnear(ctx context.Context, dir string) (*Table, error) {
	m, err := en.Attributions()
	if err != nil {
		return nil, err
	}
	return scoreDev(ctx, dir, statement.New(m))
}

func scoreDev(ctx context.Context, dir string, finder *statement.Finder) (*Table, error) {
	articles, err := readPolnear(dir, "dev")
	if err != nil {
		return nil, err
	}
	scores, err := sideBySide(ctx, len(articles), func(i int) (polnearScores, error) {
		found, err := polnearFound(articles[i], finder)
		return scorePolnear(articles[i], found), err
	})
	if err != nil {
		return nil, err
	}
	return polnearTable(scores), nil
}

// polnearFound runs the statement stage as the pipeline does, on paragraphs
// made of the text's lines.
func polnearFound(a polnearArticle, finder *statement.Finder) ([]news.Attribution, error) {
	blocks := asParagraphs(text.Lines(a.text))
	article, err := news.NewArticle(news.PageRef{ID: news.PageID(a.name)}, a.text, blocks)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.name, err)
	}
	doc, err := annotated(a.text, article.BlockSpans())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.name, err)
	}
	found, err := finder.Find(article, doc, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.name, err)
	}
	var outer []news.Attribution
	for _, s := range found.Body {
		if s.Inside == "" {
			outer = append(outer, s.Attribution)
		}
	}
	return outer, nil
}

// asParagraphs makes a paragraph of each span.
func asParagraphs(spans []text.Span) []news.Block {
	blocks := make([]news.Block, len(spans))
	for i, s := range spans {
		blocks[i] = news.Block{Span: s, Kind: news.Paragraph}
	}
	return blocks
}

type polnearArticle struct {
	name, text string
	gold       []roles
}

// roles are the spans of one attribution by role.
type roles [3][]text.Span

const (
	sourceRole = iota
	cueRole
	contentRole
)

var roleNames = [3]string{"source", "cue", "content"}

// readPolnear reads the articles of a part, each with its first annotation by
// name.
func readPolnear(dir, part string) ([]polnearArticle, error) {
	texts, annotations := map[string]string{}, map[string]string{}
	for m, err := range members(dir, "statements", "polnear.tar.zst") {
		if err != nil {
			return nil, err
		}
		folder, file := path.Split(m.Name)
		switch {
		case strings.HasSuffix(folder, "/"+part+"/text/"):
			texts[strings.TrimSuffix(file, ".txt")] = string(m.Data)
		case strings.HasSuffix(folder, "/"+part+"/attributions/"):
			annotations[strings.TrimSuffix(file, ".ann")] = string(m.Data)
		}
	}
	return pairPolnear(texts, annotations), nil
}

func pairPolnear(texts, annotations map[string]string) []polnearArticle {
	first := map[string]string{}
	for name := range annotations {
		article := name[:max(0, strings.LastIndexByte(name, '_'))]
		if known, ok := first[article]; !ok || name < known {
			first[article] = name
		}
	}
	var articles []polnearArticle
	for name, t := range texts {
		if annotation, ok := first[name]; ok {
			articles = append(articles, polnearArticle{name, t, parseBrat(t, annotations[annotation])})
		}
	}
	slices.SortFunc(articles, func(a, b polnearArticle) int { return strings.Compare(a.name, b.name) })
	return articles
}
