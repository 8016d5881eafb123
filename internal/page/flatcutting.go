package page

// Cutting is a flattened page that is cut into articles, for package fit.
type Cutting struct {
	page   *flatPage
	pieces []piece
}

// NewCutting reads the pieces of a page; nil for a page without text.
func NewCutting(t string) *Cutting {
	p := borrowScanner().labelLines(t, fitted, nil)
	if p == nil {
		return nil
	}
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

// Proposed are the pieces at which an article may begin, the first included.
func (c *Cutting) Proposed() []int {
	return splitPieces(c.pieces, &counter{counts: make([]int, len(c.page.words.weights))})
}

// Border measures the border before the i-th of some starts; odds are those by
// the evidence of a start.
func (c *Cutting) Border(starts []int, i int) (measures []float32, odds float64) {
	v := c.page.words
	defer v.release(v.used)
	m := v.cut(c.pieces, starts, v.bagsOf(c.pieces, starts), i).signals()
	return m[:borderSignals], startOdds * c.pieces[starts[i]].start
}
