package main

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/cast"
	"hearsay/internal/labels"
)

// of is a choice among candidates, each with one sign that is 1; 0 for none.
func of(right int, signs ...int) choice {
	c := choice{right: right}
	for _, k := range signs {
		var one cast.Candidate
		if k > 0 {
			one.Signs[k] = 1
		}
		c.among = append(c.among, one)
	}
	return c
}

func TestFit(t *testing.T) {
	const nobody, near, far, kept = 0, 1, 2, 3
	for _, c := range []struct {
		name       string
		all        []choice
		more, less int // of which sign the weight is more
	}{
		{"whoever is near is right", slices.Repeat([]choice{of(0, near, far), of(1, far, near)}, 20), near, far},
		{"nobody is right", slices.Repeat([]choice{of(-1, near), of(-1, near, far), of(0, near)}, 20), nobody, near},
		{"a sign that is not to be learnt", slices.Repeat([]choice{of(0, near, kept), of(0, kept, near)}, 20), near, far},
	} {
		w := fit(c.all, []int{nobody, near, far})
		if w[c.more] <= w[c.less] || w[kept] != 0 {
			t.Errorf("%s: %v", c.name, w)
		}
	}
	if w := fit(slices.Repeat([]choice{of(0, near)}, fewest-1), []int{nobody, near}); w != (cast.Signs{}) {
		t.Errorf("learnt from too few: %v", w)
	}
}

func TestShare(t *testing.T) {
	var s share
	for i := range 40 {
		s.add(false, i%4 > 0)
	}
	s.add(true, false)
	if c := s.certainty(); c.Other < .74 || c.Other > .76 || c.Direct < .5 || c.Direct > .7 {
		t.Errorf("30 of 40 and 0 of 1 make %v", c)
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
	first, err := source(fitTable(articles))
	if err != nil {
		t.Fatal(err)
	}
	again, err := source(fitTable(invented(t)))
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("differs, or %v", err)
	}
	for _, want := range []string{"namedInFull: {", "person: { fNone: ", "fSpokeNear: "} {
		if !strings.Contains(strings.Join(strings.Fields(string(first)), " "), want) {
			t.Errorf("no %q in:\n%s", want, first)
		}
	}
}

func TestFiguresCountAllThatIsNamed(t *testing.T) {
	articles := invented(t)
	named, got := 0, 0
	for i := range articles {
		for _, s := range slices.Concat(articles[i].body, articles[i].title) {
			if s.Source.Len() > 0 && s.Speaker != "" {
				named++
			}
		}
	}
	f := inFolds(articles)
	f.print(io.Discard)
	for _, k := range f.kinds {
		got += k.n
		if k.right > k.given || k.given > k.n {
			t.Errorf("%v", &k)
		}
	}
	if got != named || f.kinds[quotation].right == 0 {
		t.Errorf("%d of %d statements counted: %v", got, named, f.kinds)
	}
}
