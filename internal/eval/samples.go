package eval

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"unicode"

	"hearsay/internal/fetch"
	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/samples"
)

// ownSamples scores everything on the sample pages that the program carries:
// invented articles whose gold is in the same package. It needs no data
// folder. Articles of a page are paired with the gold by their words, and
// statements of paired articles by the characters of their content; all that
// finds no partner counts as missed or wrong.
func ownSamples(ctx context.Context, _ string) (*Table, error) {
	gold, err := samples.Gold()
	if err != nil {
		return nil, err
	}
	pages, err := readSamples(ctx, gold)
	if err != nil {
		return nil, err
	}
	t := &Table{}
	addArticleRows(t, pages)
	addStatementRows(t, pages)
	addTitleRows(t, pages)
	return t, addRelationRows(ctx, t, pages)
}

// samplePage is a page with its gold and what was found on it.
type samplePage struct {
	gold  samples.GoldPage
	found []*news.Article
	pairs []articlePair
}

// articlePair is a gold article and the one found for it, nil for none.
type articlePair struct {
	gold  *samples.GoldArticle
	found *news.Article
}

// readSamples extracts the pages, each of which must have gold.
func readSamples(ctx context.Context, gold []samples.GoldPage) ([]samplePage, error) {
	var pages []samplePage
	for _, part := range []struct {
		files fs.FS
		later bool
	}{{samples.Pages(), false}, {samples.Later(), true}} {
		byPath := map[string]samples.GoldPage{}
		for _, g := range gold {
			if g.Later == part.later {
				byPath[g.Page] = g
			}
		}
		read := pipeline.ExtractAll(ctx, fetch.New(nil).FS(part.files), extractSample)
		for e := range read {
			if e.err != nil {
				return nil, e.err
			}
			g, ok := byPath[e.path]
			if !ok {
				return nil, fmt.Errorf("sample page %s has no gold", e.path)
			}
			pages = append(pages, pairArticles(g, e.articles))
		}
	}
	return pages, ctx.Err()
}

type extractedSample struct {
	path     string
	articles []*news.Article
	err      error
}

func extractSample(p *news.Page, err error) extractedSample {
	if err != nil {
		return extractedSample{err: err}
	}
	e, err := pipeline.Extract(p)
	return extractedSample{p.Path, e.Articles, err}
}

// pairArticles pairs the articles of a page one to one, in the order of the
// gold, each with the one that shares most of its words, at least half.
func pairArticles(g samples.GoldPage, found []*news.Article) samplePage {
	page := samplePage{gold: g, found: found}
	used := map[*news.Article]bool{}
	for i := range g.Articles {
		pair := articlePair{gold: &g.Articles[i]}
		best := 0.5
		for _, a := range found {
			c := bagTally(sampleWords(a.Text), sampleWords(pair.gold.Text))
			if alike := c.f1(); !used[a] && alike >= best {
				pair.found, best = a, alike
			}
		}
		used[pair.found] = true
		page.pairs = append(page.pairs, pair)
	}
	return page
}

func sampleWords(t string) []string {
	return strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// score is how many of so many items are right.
type score struct{ right, all int }

func (s *score) add(right bool) {
	s.all++
	if right {
		s.right++
	}
}

// addScore adds a row with an accuracy; of no items all are right.
func (t *Table) addScore(what string, s score) {
	accuracy := 1.0
	if s.all > 0 {
		accuracy = ratio(s.right, s.all)
	}
	t.Add(what, s.all, Figure{"accuracy", accuracy})
}
