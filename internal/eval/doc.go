// Package eval measures the program on public test sets and on its own
// samples, and holds the scores it last had.
//
// A set reads its data, runs the same code as the commands do, and returns a
// Table of named figures. The tables are committed as golden text
// (testdata/NAME.txt): a change that moves a score shows in its diff, and the
// package's test fails when a score drops. Sets whose data is absent are
// skipped, and the test says so.
//
// The data is for measuring; none of it is copied here.
package eval

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
)

// ErrNoData reports that a set's files are not in the data folder.
var ErrNoData = errors.New("data not found")

// Set is one benchmark.
type Set struct {
	Name  string // as on the command line, and of its golden file
	About string // one line: what is measured against what
	run   func(ctx context.Context, dir string) (*Table, error)
}

// Run scores the set with the data folder dir. It returns ErrNoData when the
// set's files are not there.
func (s Set) Run(ctx context.Context, dir string) (*Table, error) {
	t, err := s.run(ctx, dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w in %s", s.Name, ErrNoData, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("score %s: %w", s.Name, err)
	}
	t.Name = s.Name
	return t, nil
}

// Find returns the set of that name.
func Find(sets []Set, name string) (Set, bool) {
	for _, s := range sets {
		if s.Name == name {
			return s, true
		}
	}
	return Set{}, false
}

// open opens a file of the data folder.
func open(dir string, name ...string) (*os.File, error) {
	return os.Open(inFolder(dir, name))
}

// Table is the scores of one set.
type Table struct {
	Name string
	Rows []Row
}

// Row is one measured thing.
type Row struct {
	What    string
	N       int // items that were measured
	Figures []Figure
}

// Figure is one score. Scores are better when higher.
type Figure struct {
	Name  string // "P", "R", "F1", "accuracy", …
	Value float64
}

// Add appends a row.
func (t *Table) Add(what string, n int, figures ...Figure) {
	t.Rows = append(t.Rows, Row{what, n, figures})
}

// String formats the table as text: a line a row, figures with four decimals.
func (t *Table) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", t.Name)
	for _, r := range t.Rows {
		fmt.Fprintf(&b, "  %-36s n=%-6d", r.What, r.N)
		for _, f := range r.Figures {
			fmt.Fprintf(&b, "  %s %.4f", f.Name, f.Value)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// prf returns precision, recall and F1 of counts.
func prf(right, predicted, gold int) []Figure {
	p, r := ratio(right, predicted), ratio(right, gold)
	return []Figure{{"P", p}, {"R", r}, {"F1", harmonic(p, r)}}
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}
