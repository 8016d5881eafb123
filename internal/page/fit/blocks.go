package fit

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// htmlSample is a page of HTML to learn from.
type htmlSample struct {
	*page.Blocks
	texts []string
	fold  int
	saved *flatset.Partial // what is known of its text, nil where all is
	known labels
	taken []int     // lines that may be learnt from
	count []float32 // how many lines each stands for
}

// labels are which lines of a page are text, and how much that counts: nothing
// where it is not known.
type labels struct {
	in     []bool
	weight []float32
}

// BlockMaterial is what a forest for HTML pages is fitted on.
type BlockMaterial struct {
	samples []htmlSample
	table   *table // of the lines taken, in order
}

// ReadBlocks reads the material of a data folder.
func ReadBlocks(dir string) (*BlockMaterial, error) {
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
	m, random := new(BlockMaterial), rand.New(rand.NewPCG(seed, 2))
	for _, p := range slices.Concat(pages, published) {
		s := newHTMLSample(&p, random)
		s.known = newLabels(s.texts, project(s.texts, p.Body))
		m.samples = append(m.samples, s)
	}
	for i := range saved {
		s := newHTMLSample(&saved[i].Page, random)
		s.saved = &saved[i]
		s.known = s.pieces(labels{make([]bool, len(s.texts)), make([]float32, len(s.texts))})
		m.samples = append(m.samples, s)
	}
	m.tabulate()
	return m, nil
}

func newHTMLSample(p *flatset.Page, random *rand.Rand) htmlSample {
	b := page.NewBlocks(&news.Page{Form: news.HTML, Body: p.HTML, URL: p.URL})
	s := htmlSample{Blocks: b, texts: b.Texts(), fold: FoldOf(p.Site())}
	for i := range s.texts {
		count := float32(1)
		if s.minorPart(i) {
			if random.IntN(minorEvery) > 0 {
				continue
			}
			count = minorEvery
		}
		s.taken, s.count = append(s.taken, i), append(s.count, count)
	}
	return s
}

// minorEvery is of how many short lines and links among others of their kind
// one is taken: most lines are such, and easily told.
const minorEvery = 5

func (s *htmlSample) minorPart(i int) bool {
	return s.Minor(i) && (i == 0 || s.Minor(i-1)) && (i+1 == len(s.texts) || s.Minor(i+1))
}

// newLabels weighs lines by their words, and pages alike.
func newLabels(texts []string, in []bool) labels { return labels{in, weights(texts, in)} }

// pieceWeight is that of a line of which a known piece tells what it is.
const pieceWeight = 5

// pieces puts what is known of a page by pieces of its text into labels.
func (s *htmlSample) pieces(l labels) labels {
	for i, t := range s.texts {
		if in, out := s.saved.Tells(t); in != out {
			l.in[i], l.weight[i] = in, max(l.weight[i], pieceWeight)
		}
	}
	return l
}

// tabulate answers all questions of all lines once: forests differ in which
// lines they learn from.
func (m *BlockMaterial) tabulate() {
	type place struct{ sample, line int }
	var at []place
	for i := range m.samples {
		for _, line := range m.samples[i].taken {
			at = append(at, place{i, line})
		}
	}
	m.table = &table{in: make([]bool, len(at))}
	for _, a := range page.BlockAsks() {
		m.table.ask(a, func(i int) float32 { return m.samples[at[i].sample].Value(at[i].line, a) })
	}
}

// The first forest is grown to label pages of which only pieces are known; the
// second learns from those of its labels that agree with the pieces, too.
var (
	firstGrowing  = growing{trees: 120, sampled: 0.3, rate: 0.15}
	secondGrowing = growing{trees: 300, sampled: 0.3, rate: 0.1}
)

// Labeller fits a forest on all material but that of a fold; none is left out
// with fold -1.
func (m *BlockMaterial) Labeller(fold int) (page.Forest, error) {
	known := make([]labels, len(m.samples))
	for i := range m.samples {
		if s := &m.samples[i]; s.fold != fold {
			known[i] = s.known
		}
	}
	first, err := m.grow(known, firstGrowing)
	if err != nil {
		return page.Forest{}, fmt.Errorf("fit without fold %d: %w", fold, err)
	}
	for i := range m.samples {
		if s := &m.samples[i]; s.fold != fold && s.saved != nil {
			if l, ok := s.read(first); ok {
				known[i] = l
			}
		}
	}
	return m.grow(known, secondGrowing)
}

var errNoLines = errors.New("no lines to learn from")

// grow grows a forest on the lines of which something is known.
func (m *BlockMaterial) grow(known []labels, o growing) (page.Forest, error) {
	t := *m.table
	t.in, t.weight, t.odds = nil, nil, make([]float64, len(m.table.in))
	learnt := 0
	for i, l := range known {
		s := &m.samples[i]
		for k, line := range s.taken {
			if l.in == nil {
				t.in, t.weight = append(t.in, false), append(t.weight, 0)
				continue
			}
			t.in, t.weight = append(t.in, l.in[line]), append(t.weight, l.weight[line]*s.count[k])
			learnt++
		}
	}
	if learnt == 0 {
		return page.Forest{}, errNoLines
	}
	return t.boost(o), nil
}

// read labels a page with a forest, where that agrees with what is known.
func (s *htmlSample) read(f page.Forest) (labels, bool) {
	in, body := make([]bool, len(s.texts)), new(strings.Builder)
	for i, odds := range s.Odds(f) {
		if in[i] = odds > 0; in[i] {
			body.WriteString(s.texts[i] + "\n")
		}
	}
	if body.Len() < minSaved || !s.saved.Holds(body.String()) {
		return labels{}, false
	}
	return s.pieces(newLabels(s.texts, in)), true
}

// BlocksInFolds fits a forest for each fold on all others, and returns which
// never saw a site.
func BlocksInFolds(dir string) (func(site string) page.Forest, error) {
	m, err := ReadBlocks(dir)
	if err != nil {
		return nil, err
	}
	return unseen(m.Labeller)
}
