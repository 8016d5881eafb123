package fit

import (
	"fmt"
	"hash/fnv"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// Folds is in how many parts the sites fall.
const Folds = 5

// FoldOf is the part that a site falls in.
func FoldOf(site string) int {
	h := fnv.New32a()
	h.Write([]byte(site))
	return int(h.Sum32() % Folds)
}

// sample is a page to learn from.
type sample struct {
	*page.Sheet
	fold   int
	in     []bool // by line
	weight []float32
}

// weightOf is how much a page weighs, in words of a body of any length; the
// weight of a line is at most maxWeight.
const (
	pageWeight = 100
	maxWeight  = 20
)

func newSample(text, body, site string) sample {
	s := sample{Sheet: page.NewSheet(text), fold: FoldOf(site)}
	lines := s.Lines()
	s.in = project(lines, body)
	s.weight = weights(lines, s.in)
	return s
}

// weights are by the words of a line, and of the body on its page.
func weights(lines []string, in []bool) []float32 {
	all, total := make([]float32, len(lines)), 0
	for i, l := range lines {
		n := len(words(l))
		all[i] = float32(n + 3)
		if in[i] {
			total += n
		}
	}
	for i := range all {
		all[i] = min(all[i]*pageWeight/float32(total+50), maxWeight)
	}
	return all
}

// Material is what a forest is fitted on.
type Material struct{ samples []sample }

// Read reads the material of a data folder.
func Read(dir string) (*Material, error) {
	pages, err := goldPages(dir)
	if err != nil {
		return nil, err
	}
	var m Material
	for i := range pages {
		p := &pages[i]
		text, err := p.Flat(flatset.Layout(i % 2))
		if err != nil {
			return nil, err
		}
		m.samples = append(m.samples, newSample(text, p.Body, p.Site()))
	}
	m.addRows(pages)
	return &m, nil
}

// goldPages are pages whose body is known, or read well from HTML.
func goldPages(dir string) ([]flatset.Page, error) {
	pages, err := flatset.Scrapinghub(dir)
	if err != nil {
		return nil, err
	}
	published, err := flatset.Fundus(dir)
	if err != nil {
		return nil, err
	}
	saved, err := flatset.Saved(dir)
	if err != nil {
		return nil, err
	}
	pages = append(pages, published...)
	for i := range saved {
		p := &saved[i]
		if p.Body, err = bodyOf(&p.Page); err != nil {
			return nil, err
		}
		if len(p.Body) >= minSaved && p.Holds(strings.Join(strings.Fields(p.Body), " ")) {
			pages = append(pages, p.Page)
		}
	}
	return pages, nil
}

// minSaved is how long the body of a saved page must be, in bytes.
const minSaved = 500

// bodyOf is the body of a page of one article as it is read from HTML.
func bodyOf(p *flatset.Page) (string, error) {
	r, err := page.Read(&news.Page{Form: news.HTML, Body: p.HTML, URL: p.URL})
	if err != nil || len(r.Articles) != 1 {
		return "", err
	}
	return r.Articles[0].Text, nil
}

// rowSize is how many bodies stand in a row at most. In every other row of two
// or more, one comes again.
const rowSize = 6

// addRows adds pages of bodies alone, of one fold each, so that a fold can be
// left out.
func (m *Material) addRows(pages []flatset.Page) {
	var rows [Folds][]string
	for i := range pages {
		if pages[i].Body == "" {
			continue
		}
		site := pages[i].Site()
		row := &rows[FoldOf(site)]
		*row = append(*row, pages[i].Body)
		if size := 1 + len(m.samples)%rowSize; len(*row) >= size {
			if size > 1 && len(m.samples)%2 == 0 {
				*row = append(*row, (*row)[i%size])
			}
			body := strings.Join(*row, "\n")
			m.samples = append(m.samples, newSample(body, body, site))
			*row = nil
		}
	}
}

// Labeller fits a forest on all material but that of a fold; none is left out
// with fold -1.
func (m *Material) Labeller(fold int) (page.Forest, error) {
	var others []*sample
	for i := range m.samples {
		if m.samples[i].fold != fold {
			others = append(others, &m.samples[i])
		}
	}
	if len(others) == 0 {
		return page.Forest{}, fmt.Errorf("fit without fold %d: no pages to learn from", fold)
	}
	return newTable(others).boost(growing{trees: 120, sampled: 0.5, rate: 0.15}), nil
}

// InFolds fits a forest for each fold on all others, and returns which never
// saw a site.
func InFolds(dir string) (func(site string) page.Forest, error) {
	m, err := Read(dir)
	if err != nil {
		return nil, err
	}
	return unseen(m.Labeller)
}

// unseen fits a forest without each fold, and returns which never saw a site.
func unseen(labeller func(fold int) (page.Forest, error)) (func(site string) page.Forest, error) {
	var forests [Folds]page.Forest
	for fold := range forests {
		var err error
		if forests[fold], err = labeller(fold); err != nil {
			return nil, err
		}
	}
	return func(site string) page.Forest { return forests[FoldOf(site)] }, nil
}
