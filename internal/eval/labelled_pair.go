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

// pairSpans returns for each gold content the index of the statement found with
// it, or -1.
func pairSpans(gold [][]text.Span, found []news.Statement) []int {
	type candidate struct {
		gold, found int
		alike       float64
	}
	var all []candidate
	partner := make([]int, len(gold))
	for i := range gold {
		partner[i] = -1
		for j := range found {
			if alike := jaccard(gold[i], contentSpans(&found[j])); alike >= .5 {
				all = append(all, candidate{i, j, alike})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.alike, a.alike) })
	taken := make([]bool, len(found))
	for _, c := range all {
		if partner[c.gold] < 0 && !taken[c.found] {
			partner[c.gold], taken[c.found] = c.found, true
		}
	}
	return partner
}
