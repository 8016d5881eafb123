package fit

import (
	"errors"
	"slices"
	"strings"

	"hearsay/internal/page"
)

// Cutter fits the forest that tells at which borders articles begin, on rows of
// articles of a data folder.
func Cutter(dir string) (page.Forest, error) {
	stories, err := readStories(dir)
	if err != nil {
		return page.Forest{}, err
	}
	var b borders
	for _, r := range rows(stories) {
		b.learn(r)
	}
	if len(b.right) == 0 {
		return page.Forest{}, errors.New("fit the cutter: no borders to learn from")
	}
	return b.table().boost(growing{trees: 120, sampled: 0.5, rate: 0.15}), nil
}

// borders are the measures of borders, the odds by the evidence of a start, and
// which stand between articles.
type borders struct {
	measures [][]float32
	odds     []float64
	right    []bool
}

// learn takes the borders that are proposed on a page: as they are proposed,
// and each among those that are right.
func (b *borders) learn(r row) {
	c := page.NewCutting(strings.Join(r.lines, "\n"))
	if c == nil {
		return
	}
	proposed := c.Proposed()
	isRight := rightOnes(proposed, c.Lines(), r.starts)
	right := []int{proposed[0]}
	for i, s := range proposed[1:] {
		b.add(c, proposed, i+1, isRight[s])
		if isRight[s] {
			right = append(right, s)
		}
	}
	for _, s := range proposed[1:] {
		i, among := slices.BinarySearch(right, s)
		if among {
			b.add(c, right, i, true)
			continue
		}
		b.add(c, slices.Insert(slices.Clone(right), i, s), i, false)
	}
}

func (b *borders) add(c *page.Cutting, starts []int, i int, right bool) {
	m, odds := c.Border(starts, i)
	b.measures, b.odds, b.right = append(b.measures, m), append(b.odds, odds), append(b.right, right)
}

// beside is how many lines from its start an article may be cut: bodies may
// open with a caption or a byline.
const beside = 2

// rightOnes are the proposed pieces nearest to the starts.
func rightOnes(proposed, lines, starts []int) map[int]bool {
	right := make(map[int]bool)
	for _, s := range starts[1:] {
		best, off := -1, beside+1
		for _, p := range proposed[1:] {
			if d := lines[p] - s; max(d, -d) < off {
				best, off = p, max(d, -d)
			}
		}
		if best >= 0 {
			right[best] = true
		}
	}
	return right
}

func (b *borders) table() *table {
	t := &table{in: b.right, odds: b.odds, weight: make([]float32, len(b.right))}
	for i := range t.weight {
		t.weight[i] = 1
	}
	for s := range b.measures[0] {
		t.ask(page.Ask{Signal: page.Signal(s)}, func(i int) float32 { return b.measures[i][s] })
	}
	return t
}
