// Package news names the things of the field and their ids; every other
// package speaks in its words.
//
// A page was fetched; it holds articles. An article holds statements: one
// attribution each, with source, cue and content. Statements that tell the
// same words are renderings of one utterance. Articles copy passages from each
// other; those that stem from one report share an origin. Articles on one
// matter are a story.
//
// Article and Statement are made by constructors that check every span against
// the text, so a value that exists can be shown. The package does no work
// beyond that: stages make the values, the store keeps them.
package news

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"hearsay/internal/text"
)

// Article is one text by one outlet.
type Article struct {
	ID       ArticleID
	Page     PageRef
	Outlet   *Outlet // nil when nothing names one
	Title    string
	Text     string // the body: paragraphs with one blank line between them
	Blocks   []Block
	Byline   []string
	Credits  []string
	Section  string
	Language string    // ISO 639-1, empty when unknown
	Sure     float64   // how sure the language is, from 0 to 1
	Dateline *Dateline // nil without one

	Published, Updated *Date

	Flags []Flag // what the page says of the article, in the page's own words

	Statements      []Statement // spans of Text
	TitleStatements []Statement // spans of Title
	Warnings        []string
}

// PageRef is the place of an article on its page.
type PageRef struct {
	ID      PageID
	Path    string
	URL     string // canonical
	Ordinal int    // from 0 in reading order
	Repeats int    // how often the article stands on the page, at least 1
}

// Outlet is who published an article.
type Outlet struct{ Name, Domain string }

// Block is a paragraph or its like.
type Block struct {
	text.Span
	Kind BlockKind
}

// BlockKind is what a block is.
type BlockKind string

const (
	Standfirst BlockKind = "standfirst"
	Heading    BlockKind = "heading"
	Paragraph  BlockKind = "paragraph"
	ListItem   BlockKind = "list"
	BlockQuote BlockKind = "quote"
	Question   BlockKind = "question"
	Answer     BlockKind = "answer"
)

// NewArticle returns the article of page with that text. It fails when the
// text is not valid UTF-8, or a block does not lie inside it, on character
// boundaries, in order.
func NewArticle(page PageRef, body string, blocks []Block) (*Article, error) {
	if !utf8.ValidString(body) {
		return nil, fmt.Errorf("article %d of page %s: text is not valid UTF-8", page.Ordinal, page.ID)
	}
	if err := text.CheckOrdered(body, blockSpans(blocks)...); err != nil {
		return nil, fmt.Errorf("article %d of page %s: %w", page.Ordinal, page.ID, err)
	}
	page.Repeats = max(page.Repeats, 1)
	return &Article{ID: NewArticleID(page.ID, page.Ordinal), Page: page, Text: body, Blocks: blocks}, nil
}

// JoinBlocks builds an article's text from the texts of its blocks, in order:
// white space inside a block becomes single spaces, empty blocks are left out,
// and a blank line stands between blocks.
func JoinBlocks(kinds []BlockKind, texts []string) (string, []Block) {
	size := 0
	for _, t := range texts {
		size += len(t) + 2
	}
	var b strings.Builder
	b.Grow(size)
	blocks := make([]Block, 0, len(texts))
	for i, t := range texts {
		if _, ok := text.Tidy(t); !ok {
			t = strings.Join(strings.Fields(t), " ")
		}
		if t == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(t)
		blocks = append(blocks, Block{text.Span{Start: start, End: b.Len()}, kinds[i]})
	}
	return b.String(), blocks
}

// BlockSpans are the spans of the blocks.
func (a *Article) BlockSpans() []text.Span { return blockSpans(a.Blocks) }

// StandfirstText is the text of the standfirst, empty without one.
func (a *Article) StandfirstText() string {
	for _, b := range a.Blocks {
		if b.Kind == Standfirst {
			return b.Of(a.Text)
		}
	}
	return ""
}

// Warn adds a warning, once.
func (a *Article) Warn(warning string) {
	for _, w := range a.Warnings {
		if w == warning {
			return
		}
	}
	a.Warnings = append(a.Warnings, warning)
}

func blockSpans(blocks []Block) []text.Span {
	spans := make([]text.Span, len(blocks))
	for i, b := range blocks {
		spans[i] = b.Span
	}
	return spans
}
