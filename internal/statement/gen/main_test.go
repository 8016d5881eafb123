package main

import (
	"bytes"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/labels"
	"hearsay/internal/statement"
)

func TestFit(t *testing.T) {
	var a article
	mark := func(n int, right string, signs ...string) {
		for range n {
			a.choices = append(a.choices, choice{statement.Choice{Relations: []string{"told", "reported by"}, Signs: signs}, right})
		}
	}
	mark(30, "told", "by tell", "press")
	mark(30, "reported by", "by accord", "press")
	mark(30, "", "by from", "press")
	mark(fewest-1, "told", "by whisper", "press")
	table := fit([]article{a})
	told, reported := statement.RelationOf("told"), statement.RelationOf("reported by")
	if w := table["by tell"]; w[told] < 1 || w[told] < w[reported]+1 {
		t.Errorf("by tell: %v", w)
	}
	if w := table["by from"]; w[told] > -.5 || w[reported] > -.5 {
		t.Errorf("by from: %v", w)
	}
	if w, ok := table["by whisper"]; ok {
		t.Errorf("learnt from too few: %v", w)
	}
	for sign, w := range table {
		for _, x := range w {
			if math.Abs(x-math.Round(x*10)/10) > 1e-9 {
				t.Errorf("%s: %v is not rounded", sign, w)
			}
		}
	}
}

func invented(t *testing.T) []article {
	t.Helper()
	cases, err := labels.Cases()
	if err != nil {
		t.Fatal(err)
	}
	all, err := table().Articles(cases)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSameDataSameBytes(t *testing.T) {
	articles := invented(t)
	first, err := source(fit(articles))
	if err != nil {
		t.Fatal(err)
	}
	again, err := source(fit(invented(t)))
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("differs, or %v", err)
	}
	if !strings.Contains(string(first), "var fitted = Table{") {
		t.Errorf("no table in:\n%s", first)
	}
}

func TestFiguresCountAllLinks(t *testing.T) {
	articles := invented(t)
	gold := 0
	for i := range articles {
		gold += len(slices.Concat(articles[i].links...))
	}
	scores := inFolds(articles)
	scores.print(io.Discard)
	found := len(articles) * gold
	for i := range scores {
		all := scores[i][""]
		if all.gold != gold || all.right > min(all.found, all.gold) || all.found > found {
			t.Errorf("%d links: %v", gold, all)
		}
		found = all.found
	}
}
