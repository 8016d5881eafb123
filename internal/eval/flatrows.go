package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"hearsay/internal/news"
)

// rowArticle is an article with the paragraphs of its body.
type rowArticle struct {
	id, site, topic, title string
	paragraphs             []string
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
			ID, URL, Topic, Title string
			Body                  string `json:"content_original"`
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("read article %d: %w", n, err)
		}
		p := strings.FieldsFunc(a.Body, func(r rune) bool { return r == '\n' })
		if len(p) >= 5 {
			articles = append(articles, rowArticle{a.ID, news.Domain(a.URL), a.Topic, a.Title, p})
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
