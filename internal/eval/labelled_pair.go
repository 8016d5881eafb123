package eval

import (
	"cmp"
	"slices"

	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

func split(all []labels.Statement) (body, title []*labels.Statement) {
	for i := range all {
		if all[i].Title {
			title = append(title, &all[i])
		} else {
			body = append(body, &all[i])
		}
	}
	return body, title
}

// pairSpans returns for each joined span set of a the index of its partner in b,
// or -1. Partners share at least half of the characters of both; the most alike
// find each other first.
func pairSpans(a, b [][]text.Span) []int {
	type candidate struct {
		a, b  int
		alike float64
	}
	var all []candidate
	partner := make([]int, len(a))
	for i := range a {
		partner[i] = -1
		for j := range b {
			if alike := jaccard(a[i], b[j]); alike >= .5 {
				all = append(all, candidate{i, j, alike})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y candidate) int { return cmp.Compare(y.alike, x.alike) })
	taken := make([]bool, len(b))
	for _, c := range all {
		if partner[c.a] < 0 && !taken[c.b] {
			partner[c.a], taken[c.b] = c.b, true
		}
	}
	return partner
}

func contents(found []news.Statement) [][]text.Span {
	all := make([][]text.Span, len(found))
	for i := range found {
		all[i] = contentSpans(&found[i])
	}
	return all
}
