package eval

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"hearsay/internal/news"
)

// splitPages scores the cutting of pages that hold several articles in a row.
// They are built from articles of the stories set: two to twelve on a page,
// half of the pages without titles, every third with one article twice. A boundary
// counts when the text begins at the right paragraph or, because the set's
// bodies may open with a caption or their title, up to two lines beside it. "one topic" builds pages from
// articles on one topic, "alone" has a single article on each page, up to the
// longest. The error is that of F1 by the bootstrap over pages. The forest that
// tells borders learnt from other articles of the set, of the same sites.
func splitPages(ctx context.Context, dir string) (*Table, error) {
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
		scores, err := scoreRows(ctx, kind.pages)
		if err != nil {
			return nil, err
		}
		s := sumRows(scores)
		t.Add("boundaries, "+kind.name, len(kind.pages), append(prf(s.right, s.predicted, s.gold), Figure{"error", bootstrapRows(scores)})...)
		t.Add("repeats folded, "+kind.name, s.repeats, Figure{"accuracy", ratio(s.folded, s.repeats)})
	}
	alone := make([]rowPage, len(all))
	for i, a := range all {
		alone[i] = newRowPage([]rowArticle{a}, i%2 == 0)
	}
	scores, err := scoreRows(ctx, alone)
	if err != nil {
		return nil, err
	}
	t.Add("alone, not split", len(alone), Figure{"accuracy", 1 - ratio(sumRows(scores).cut, len(alone))})
	return t, nil
}

// rowArticle is an article with the paragraphs of its body.
type rowArticle struct {
	id, topic, title string
	paragraphs       []string
}

// splitArticles samples every twentieth article of the stories set with five
// paragraphs or more. Rows are made of those with at most forty.
func splitArticles(dir string) ([]rowArticle, error) {
	r, err := openZstd(dir, "stories", "articles.jsonl.zst")
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var articles []rowArticle
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for n := 0; lines.Scan(); n++ {
		if n%20 != 0 {
			continue
		}
		var a struct {
			ID, Topic, Title string
			Body             string `json:"content_original"`
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("read article %d: %w", n, err)
		}
		p := strings.FieldsFunc(a.Body, func(r rune) bool { return r == '\n' })
		if len(p) >= 5 {
			articles = append(articles, rowArticle{a.ID, a.Topic, a.Title, p})
		}
	}
	return articles, lines.Err()
}

func sortedByTopic(articles []rowArticle) []rowArticle {
	sorted := slices.Clone(articles)
	slices.SortStableFunc(sorted, func(a, b rowArticle) int { return strings.Compare(a.topic, b.topic) })
	return sorted
}

// rowPage is a page of articles in a row.
type rowPage struct {
	text    string
	lines   []string
	starts  map[int]bool // lines at which the body of an article begins that has not stood before
	repeats map[int]bool // of these, the starts of articles that stand on the page twice
}

// maxRow is how many articles stand on a page at most.
const maxRow = 12

func rowPages(articles []rowArticle, seed uint64) []rowPage {
	random := rand.New(rand.NewPCG(seed, 0))
	var pages []rowPage
	for len(articles) > maxRow {
		n := 2 + random.IntN(maxRow-1)
		row := slices.Clone(articles[:n])
		articles = articles[n:]
		if len(pages)%3 == 0 {
			again := row[random.IntN(n)]
			row = slices.Insert(row, random.IntN(n+1), again)
		}
		pages = append(pages, newRowPage(row, len(pages)%2 == 0))
	}
	return pages
}

func newRowPage(row []rowArticle, titles bool) rowPage {
	p := rowPage{starts: make(map[int]bool), repeats: make(map[int]bool)}
	at := make(map[string]int)
	for _, a := range row {
		if titles {
			p.lines = append(p.lines, a.title)
		}
		if first, again := at[a.id]; again {
			p.repeats[first] = true
		} else {
			at[a.id] = len(p.lines)
			p.starts[len(p.lines)] = true
		}
		p.lines = append(p.lines, a.paragraphs...)
	}
	p.text = strings.Join(p.lines, "\n")
	return p
}

// rowScore counts boundaries: the first article of a page has none.
type rowScore struct{ right, predicted, gold, folded, repeats, cut int }

func scoreRows(ctx context.Context, pages []rowPage) ([]rowScore, error) {
	scores := make([]rowScore, len(pages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, p := range pages {
		g.Go(func() error {
			articles, err := readFlattened(ctx, p.text)
			scores[i] = p.score(articles)
			return err
		})
	}
	return scores, g.Wait()
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
	random := rand.New(rand.NewPCG(1, 0))
	var sum, squares float64
	drawn := make([]rowScore, len(scores))
	for range draws {
		for i := range drawn {
			drawn[i] = scores[random.IntN(len(scores))]
		}
		s := sumRows(drawn)
		f := prf(s.right, s.predicted, s.gold)[2].Value
		sum += f
		squares += f * f
	}
	mean := sum / draws
	return math.Sqrt(max(squares/draws-mean*mean, 0))
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
