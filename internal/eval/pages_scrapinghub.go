package eval

import (
	"context"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
)

// scrapinghub scores article bodies as that benchmark defines it: multisets of
// four-word shingles, precision and recall of each page, and the harmonic mean
// of their means. Pages are read with labellers that never saw their sites.
func scrapinghub(fit FitLines) func(context.Context, string) (*Table, error) {
	return inFolds(fit, scrapinghubPages, scrapinghubTable)
}

func scrapinghubPages(dir string) ([]*news.Page, []flatset.Page, error) {
	pages, err := flatset.Scrapinghub(dir)
	return htmlPages(pages), pages, err
}

func scrapinghubTable(pages []*news.Page, gold []flatset.Page, records []pageRecord) *Table {
	scores := make([]shingleMean, len(pages))
	for i := range pages {
		scores[i].add(gold[i].Body, records[i].text)
	}
	t := &Table{}
	t.Add("article body", len(pages), append(sumOf(scores).figures(), Figure{"error", standardError(scores, sitesOf(pages), func(drawn []shingleMean) float64 {
		return sumOf(drawn).figures()[2].Value
	})})...)
	return t
}

func sumOf(scores []shingleMean) *shingleMean {
	var sum shingleMean
	for _, s := range scores {
		sum.precision, sum.recall = sum.precision+s.precision, sum.recall+s.recall
		sum.predicted, sum.gold = sum.predicted+s.predicted, sum.gold+s.gold
	}
	return &sum
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
