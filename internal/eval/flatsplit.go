package eval

import (
	"context"
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/page"
)

// FitCutters fits cutters on the articles of a data folder, for each fold of the
// sites one that never saw them, and returns which is a site's. Sites of one fold
// share theirs.
type FitCutters func(dir string) (func(site string) *page.Cutter, error)

// splitPages scores the cutting of pages that hold several articles in a row.
// They are built from articles of the stories set: two to twelve on a page,
// half of the pages without titles, every third with one article twice. A boundary
// counts when the text begins at the right paragraph or, because the set's
// bodies may open with a caption or their title, up to two lines beside it. "one topic" builds pages from
// articles on one topic, "alone" has a single article on each page, up to the
// longest. The error is that of F1 by the bootstrap over pages.
//
// The forests that are shipped learnt from other articles of the set, of the same
// sites. Rows "by folds" are of the sites of a fold each, and read with forests
// that never saw those.
func splitPages(fit FitCutters) func(context.Context, string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) {
		all, err := splitArticles(dir)
		if err != nil {
			return nil, err
		}
		articles := slices.DeleteFunc(slices.Clone(all), func(a rowArticle) bool { return len(a.paragraphs) > 40 })
		t := new(Table)
		for _, kind := range []struct {
			name  string
			pages []rowPage
		}{
			{"mixed topics", rowPages(articles, 1)},
			{"one topic", rowPages(sortedByTopic(articles), 2)},
		} {
			scores, err := scoreRows(ctx, kind.pages, nil)
			if err != nil {
				return nil, err
			}
			addBoundaries(t, kind.name, scores)
			s := sumRows(scores)
			t.Add("repeats folded, "+kind.name, s.repeats, Figure{"accuracy", ratio(s.folded, s.repeats)})
		}
		if err := addAlone(ctx, t, all); err != nil {
			return nil, err
		}
		cutter, err := fit(dir)
		if err != nil {
			return nil, err
		}
		return t, addFolds(ctx, t, articles, cutter)
	}
}

func addBoundaries(t *Table, name string, scores []rowScore) {
	s := sumRows(scores)
	t.Add("boundaries, "+name, len(scores), append(prf(s.right, s.predicted, s.gold), Figure{"error", bootstrapRows(scores)})...)
}

func addAlone(ctx context.Context, t *Table, all []rowArticle) error {
	alone := make([]rowPage, len(all))
	for i, a := range all {
		alone[i] = newRowPage([]rowArticle{a}, i%2 == 0)
	}
	scores, err := scoreRows(ctx, alone, nil)
	t.Add("alone, not split", len(alone), Figure{"accuracy", 1 - ratio(sumRows(scores).cut, len(alone))})
	return err
}

// addFolds scores rows of articles that have a cutter in common.
func addFolds(ctx context.Context, t *Table, articles []rowArticle, cutter func(site string) *page.Cutter) error {
	var folds []*page.Cutter
	held := make(map[*page.Cutter][]rowArticle)
	for _, a := range articles {
		c := cutter(a.site)
		if held[c] == nil {
			folds = append(folds, c)
		}
		held[c] = append(held[c], a)
	}
	var mixed, alike []rowScore
	for i, c := range folds {
		scores, err := scoreRows(ctx, rowPages(held[c], uint64(3+i)), c)
		if err != nil {
			return err
		}
		mixed = append(mixed, scores...)
		if scores, err = scoreRows(ctx, rowPages(sortedByTopic(held[c]), uint64(13+i)), c); err != nil {
			return err
		}
		alike = append(alike, scores...)
	}
	addBoundaries(t, "mixed topics, by folds", mixed)
	addBoundaries(t, "one topic, by folds", alike)
	return nil
}

// rowScore counts boundaries: the first article of a page has none.
type rowScore struct{ right, predicted, gold, folded, repeats, cut int }

func scoreRows(ctx context.Context, pages []rowPage, cutter *page.Cutter) ([]rowScore, error) {
	return sideBySide(ctx, len(pages), func(i int) (rowScore, error) {
		r, err := page.Reader{Cutter: cutter}.Read(flatPage(pages[i].text))
		return pages[i].score(r.Articles), err
	})
}

func sumRows(scores []rowScore) rowScore {
	var sum rowScore
	for _, s := range scores {
		sum.right += s.right
		sum.predicted += s.predicted
		sum.gold += s.gold
		sum.folded += s.folded
		sum.repeats += s.repeats
		sum.cut += s.cut
	}
	return sum
}

// bootstrapRows is the standard error of the F1 of borders when the pages are
// drawn again.
func bootstrapRows(scores []rowScore) float64 {
	return spread(slices.Collect(slices.Chunk(scores, 1)), func(drawn []rowScore) float64 {
		s := sumRows(drawn)
		return prf(s.right, s.predicted, s.gold)[2].Value
	})
}

func (p *rowPage) score(articles []*news.Article) rowScore {
	s := rowScore{gold: len(p.starts) - 1, repeats: len(p.repeats), predicted: max(len(articles)-1, 0)}
	if len(articles) > 1 {
		s.cut = 1
	}
	from, last := 0, -1
	for i, a := range articles {
		line := p.find(a, from)
		start := p.nearest(line)
		if line < 0 || start <= last {
			continue
		}
		from, last = line, start
		if i > 0 {
			s.right++
		}
		if p.repeats[start] && a.Page.Repeats == 2 {
			s.folded++
		}
	}
	return s
}

// nearest returns the start of an article at most two lines from line, -1 for
// none.
func (p *rowPage) nearest(line int) int {
	for _, at := range [5]int{line, line - 1, line + 1, line - 2, line + 2} {
		if p.starts[at] {
			return at
		}
	}
	return -1
}

// find returns the first line from `from` on that the article's text opens
// with, -1 when there is none. Letters alone are compared: what is read is
// cleaned of broken characters.
func (p *rowPage) find(a *news.Article, from int) int {
	body := letters(a.Text)
	for i := from; i < len(p.lines); i++ {
		if l := letters(p.lines[i]); l != "" && strings.HasPrefix(body, l) {
			return i
		}
	}
	return -1
}

func letters(t string) string { return strings.Join(flatTokens(t), " ") + " " }
