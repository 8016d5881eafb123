package eval

import (
	"context"
	"path"
	"strings"

	"hearsay/internal/news"
)

// scrapinghub scores article bodies as that benchmark defines it: multisets of
// four-word shingles, precision and recall of each page, and the harmonic mean
// of their means.
func scrapinghub(ctx context.Context, dir string) (*Table, error) {
	var pages []*news.Page
	gold := map[string]struct{ ArticleBody, URL string }{}
	for m, err := range members(dir, "pages", "scrapinghub.tar.zst") {
		if err != nil {
			return nil, err
		}
		name := path.Base(m.Name)
		switch {
		case name == "ground-truth.json":
			if err := decodeJSON(m, &gold); err != nil {
				return nil, err
			}
		case strings.HasSuffix(name, ".html.gz"):
			p, err := gzipPage(m, strings.TrimSuffix(name, ".html.gz"), "")
			if err != nil {
				return nil, err
			}
			pages = append(pages, p)
		}
	}
	for _, p := range pages {
		p.URL = gold[p.Path].URL
	}
	records, err := readPages(ctx, pages)
	if err != nil {
		return nil, err
	}
	var mean shingleMean
	for i, p := range pages {
		mean.add(gold[p.Path].ArticleBody, records[i].text)
	}
	t := &Table{}
	t.Add("article body", len(pages), mean.figures()...)
	return t, nil
}

// shingleSize is the benchmark's n.
const shingleSize = 4

// shingles counts the runs of four words; a shorter text is one shingle.
func shingles(t string) map[string]int {
	words := strings.FieldsFunc(t, func(r rune) bool { return !wordRune(r) })
	m := map[string]int{}
	for i := range max(1, len(words)-shingleSize+1) {
		if s := strings.Join(words[i:min(len(words), i+shingleSize)], " "); s != "" {
			m[s]++
		}
	}
	return m
}

// shingleMean sums precision over the pages with a prediction and recall over
// those with a gold text.
type shingleMean struct {
	precision, recall float64
	predicted, gold   int
}

func (m *shingleMean) add(gold, predicted string) {
	g, p := shingles(gold), shingles(predicted)
	right, ng, np := 0, 0, 0
	for s, n := range g {
		ng += n
		right += min(n, p[s])
	}
	for _, n := range p {
		np += n
	}
	if np > 0 {
		m.predicted++
		m.precision += ratio(right, np)
	}
	if ng > 0 {
		m.gold++
		m.recall += ratio(right, ng)
	}
}

func (m *shingleMean) figures() []Figure {
	p, r := m.precision/float64(max(m.predicted, 1)), m.recall/float64(max(m.gold, 1))
	return []Figure{{"P", p}, {"R", r}, {"F1", harmonic(p, r)}}
}
