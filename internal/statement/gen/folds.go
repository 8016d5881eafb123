package main

import (
	"fmt"
	"io"
	"maps"
	"slices"

	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/statement"
)

// tally counts links: those of the labels, those found, those of both.
type tally struct{ gold, found, right int }

func (t *tally) String() string {
	p, r := float64(t.right)/float64(max(t.found, 1)), float64(t.right)/float64(max(t.gold, 1))
	return fmt.Sprintf("%5d %5d %5d  P %.3f  R %.3f  F1 %.3f", t.gold, t.found, t.right, p, r, 2*p*r/max(p+r, 1e-9))
}

// figures are the counts of each relation, and under "" of all.
type figures map[string]*tally

// chances are those from which links are counted.
var chances = [...]float64{.4, .5, statement.Least, .6, .7}

// curve is the figures from each of the chances on.
type curve [len(chances)]figures

// inFolds fits a table for each fifth of the articles, on the others.
func inFolds(articles []article) curve {
	var all curve
	for n := range labels.Folds {
		held, others := labels.Fold(articles, n)
		t := fit(others)
		for i, chance := range chances {
			if all[i] == nil {
				all[i] = figures{}
			}
			all[i].measure(held, t, chance)
		}
	}
	return all
}

func (f figures) measure(articles []article, t statement.Table, chance float64) {
	for i := range articles {
		a := &articles[i]
		for s, found := range a.chains.Links(t, chance) {
			f.compare(a.text, a.links[s], found)
		}
	}
}

func (f figures) compare(t string, gold []labels.Link, found []news.Link) {
	for _, l := range gold {
		f.add(l.Relation, tally{gold: 1})
		if slices.ContainsFunc(found, func(n news.Link) bool { return l.Same(t, &n) }) {
			f.add(l.Relation, tally{right: 1})
		}
	}
	for _, l := range found {
		f.add(l.Relation, tally{found: 1})
	}
}

func (f figures) add(relation string, t tally) {
	for _, name := range []string{relation, ""} {
		if f[name] == nil {
			f[name] = &tally{}
		}
		f[name].gold += t.gold
		f[name].found += t.found
		f[name].right += t.right
	}
}

func (c curve) print(out io.Writer) {
	for i, chance := range chances {
		fmt.Fprintf(out, "from %.2f on: gold, found, right\n", chance)
		for _, relation := range slices.Sorted(maps.Keys(c[i])) {
			fmt.Fprintf(out, "%-18s%v\n", relation, c[i][relation])
		}
	}
}
