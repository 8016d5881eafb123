package main

import (
	"fmt"
	"io"

	"hearsay/internal/cast"
	"hearsay/internal/labels"
)

// kind is what statements are told apart by in the figures.
type kind int

const (
	quotation kind = iota
	indirect
	inside
	title
	kinds
)

var kindNames = [kinds]string{"quotations", "indirect, mixed", "inside others", "titles"}

func kindOf(cx *cast.Context) kind {
	switch {
	case cx.Title:
		return title
	case cx.Inside:
		return inside
	case cx.Direct:
		return quotation
	}
	return indirect
}

// tally counts answers: all that the labels name a speaker for, those given,
// those right.
type tally struct{ n, given, right int }

func (t *tally) add(named, given, right bool) {
	t.n += int(flag(named))
	t.given += int(flag(given))
	t.right += int(flag(given && right))
}

func (t *tally) String() string {
	n, given, right := float64(max(t.n, 1)), float64(max(t.given, 1)), float64(t.right)
	return fmt.Sprintf("%6d %6d %6d  %.3f of all  %.3f of those given", t.n, t.given, t.right, right/n, right/given)
}

// figures are what tables do on articles that they were not fitted on.
type figures struct {
	kinds   [kinds]tally
	classes map[cast.Class]*tally // answers that chose from candidates, in texts
	bins    [21]tally             // by confidence, in twentieths
}

// inFolds fits a table for each fifth of the articles, on the others.
func inFolds(articles []article) *figures {
	f := figures{classes: map[cast.Class]*tally{}}
	for n := range labels.Folds {
		held, others := labels.Fold(articles, n)
		f.measure(held, fitTable(others))
	}
	return &f
}

func (f *figures) measure(articles []article, t *cast.Table) {
	for i := range articles {
		articles[i].ask(t, f.add)
	}
}

func (f *figures) add(s *statement, a *cast.Answer) {
	given := a.Given
	right := given && s.right(a.Speaker.Name, a.Speaker.Type)
	if named := s.Speaker != ""; named {
		f.kinds[s.kind].add(named, given, right)
		f.bins[int(a.Sure*20+.5)].add(named, given, right)
	}
	if len(a.Candidates) == 0 || s.Title {
		return
	}
	if f.classes[a.Class] == nil {
		f.classes[a.Class] = &tally{}
	}
	f.classes[a.Class].add(true, given && a.Graded(), right && a.Graded())
}

func (f *figures) print(out io.Writer) {
	fmt.Fprintln(out, "                   n  given  right")
	for k := range f.kinds {
		fmt.Fprintf(out, "%-15s %v\n", kindNames[k], &f.kinds[k])
	}
	for class := range cast.Class(len(cast.Table{}.Weights)) {
		if t := f.classes[class]; t != nil {
			fmt.Fprintf(out, "%-15s %v\n", class, t)
		}
	}
	for i := range f.bins {
		if f.bins[i].given > 0 {
			fmt.Fprintf(out, "confidence %.2f %v\n", float64(i)/20, &f.bins[i])
		}
	}
}
