package page

// Cutter tells at which pieces of a flattened page articles begin: Openings by
// what a piece and those around it look like, Borders by the runs on both sides.
// Package fit fits both.
type Cutter struct{ Openings, Borders Forest }

var fittedCutter = Cutter{fittedOpenings, fittedBorders}

// Cutting is a flattened page that is cut into articles, for package fit.
type Cutting struct {
	page   *flatPage
	pieces []piece
}

// NewCutting reads the pieces of a page, with the odds that a forest gives them
// to open articles; nil for a page without text.
func NewCutting(t string, openings Forest) *Cutting {
	p := borrowScanner().labelLines(t, fitted, nil)
	if p == nil {
		return nil
	}
	p.cutter.Openings = openings
	return &Cutting{p, p.cutPieces()}
}

// Lines are those of the pieces, counted from 0 without empty ones.
func (c *Cutting) Lines() []int {
	lines := make([]int, len(c.pieces))
	for i := range lines {
		lines[i] = c.pieces[i].line
	}
	return lines
}

// Openings measures the pieces: what is returned answers questions about them.
func (c *Cutting) Openings() func(piece int, a Ask) float32 {
	s := c.page.openings(c.pieces)
	return func(piece int, a Ask) float32 { return answer(s, piece, a) }
}

// Proposed are the pieces at which an article may begin, the first included.
func (c *Cutting) Proposed() []int {
	v := c.page.words
	defer v.release(v.used)
	starts := splitPieces(c.pieces, &counter{counts: make([]int, len(v.weights))})
	v.ownWeights(v.bagsOf(c.pieces, starts))
	return starts
}

// Border measures the border before the i-th of some starts, after those that
// are proposed are known; odds are those by the evidence of a start.
func (c *Cutting) Border(starts []int, i int) (measures []float32, odds float64) {
	v := c.page.words
	defer v.release(v.used)
	m := v.cut(c.pieces, starts, v.bagsOf(c.pieces, starts), i).signals()
	return m[:borderSignals], startOdds * c.pieces[starts[i]].start
}
