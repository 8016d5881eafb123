package fit

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"hearsay/internal/page"
)

// How forests grow that tell openings of articles, and borders between them.
var (
	openingGrowing = growing{trees: 120, sampled: 0.3, rate: 0.15}
	borderGrowing  = growing{trees: 120, sampled: 0.5, rate: 0.15}
)

var errNoBorders = errors.New("no borders to learn from")

// Cutter fits the forests that tell where articles begin, on rows of articles of
// all sites but those of a fold; none is left out with fold -1. The second asks
// what the first says, of rows that the first did not see.
func (s *Stories) Cutter(fold int) (page.Cutter, error) {
	var c page.Cutter
	var o openings
	for _, r := range rows(without(s.forOpenings, fold)) {
		o.learn(r)
	}
	var b borders
	if len(o.right) > 0 {
		c.Openings = o.table().boost(openingGrowing)
		for _, r := range rows(without(s.forBorders, fold)) {
			b.learn(r, c.Openings)
		}
	}
	if len(b.right) == 0 {
		return c, fmt.Errorf("fit the cutter without fold %d: %w", fold, errNoBorders)
	}
	c.Borders = b.table().boost(borderGrowing)
	return c, nil
}

// CuttersInFolds fits a cutter for each fold on all others, and returns which
// never saw a site. Sites of one fold share theirs.
func CuttersInFolds(dir string) (func(site string) *page.Cutter, error) {
	s, err := ReadStories(dir)
	if err != nil {
		return nil, err
	}
	var cutters [Folds]page.Cutter
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for fold := range cutters {
		g.Go(func() error {
			var err error
			cutters[fold], err = s.Cutter(fold)
			return err
		})
	}
	return func(site string) *page.Cutter { return &cutters[FoldOf(site)] }, g.Wait()
}

// openings are pieces of rows, and which of them open articles.
type openings struct {
	pieces []opening
	right  []bool
}

// opening is a piece of a page.
type opening struct {
	value func(piece int, a page.Ask) float32
	piece int
}

// learn takes the pieces of a row but for its first.
func (o *openings) learn(r row) {
	c := page.NewCutting(strings.Join(r.lines, "\n"), page.Forest{})
	if c == nil {
		return
	}
	value, lines := c.Openings(), c.Lines()
	all := make([]int, len(lines))
	for i := range all {
		all[i] = i
	}
	isRight := rightOnes(all, lines, r.starts)
	for i := range all[1:] {
		o.pieces = append(o.pieces, opening{value, i + 1})
		o.right = append(o.right, isRight[i+1])
	}
}

func (o *openings) table() *table {
	t := &table{in: o.right, odds: make([]float64, len(o.right)), weight: ones(len(o.right))}
	for i := range t.odds {
		t.odds[i] = page.OpeningOdds
	}
	for _, a := range page.OpeningAsks() {
		t.ask(a, func(i int) float32 { return o.pieces[i].value(o.pieces[i].piece, a) })
	}
	return t
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
func (b *borders) learn(r row, openings page.Forest) {
	c := page.NewCutting(strings.Join(r.lines, "\n"), openings)
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

func (b *borders) table() *table {
	t := &table{in: b.right, odds: b.odds, weight: ones(len(b.right))}
	for s := range b.measures[0] {
		t.ask(page.Ask{Signal: page.Signal(s)}, func(i int) float32 { return b.measures[i][s] })
	}
	return t
}

func ones(n int) []float32 { return slices.Repeat([]float32{1}, n) }

// beside is how many lines from its start an article may be cut: bodies may
// open with a caption or a byline.
const beside = 2

// rightOnes are the pieces nearest to the starts, of some that are in order.
func rightOnes(pieces, lines, starts []int) map[int]bool {
	right := make(map[int]bool)
	for _, s := range starts[1:] {
		best, off := -1, beside+1
		for _, p := range pieces[1:] {
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
