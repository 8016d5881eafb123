package eval

import (
	"cmp"
	"slices"
	"strings"

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

// sameSpeaker reports whether a found speaker is the one of the labels: the
// same words but for case, articles and titles; for a person, the last name
// with all words of the shorter name; for somebody unnamed, one phrase within
// the other.
func sameSpeaker(gold string, s *news.Speaker) bool {
	a, b := nameWords(gold), nameWords(s.Name)
	if slices.Equal(a, b) {
		return true
	}
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	switch s.Type {
	case news.Person:
		return a[len(a)-1] == b[len(b)-1] && (subset(a, b) || subset(b, a))
	case news.Group, news.Unnamed:
		return subset(a, b) || subset(b, a)
	}
	return false
}

var addressed = map[string]bool{
	"the": true, "a": true, "an": true, "mr": true, "mrs": true, "ms": true, "dr": true, "president": true, "sen": true, "senator": true,
	"rep": true, "representative": true, "gov": true, "governor": true, "secretary": true, "minister": true, "prime": true, "judge": true, "justice": true, "gen": true, "general": true, "former": true, "sir": true,
}

func nameWords(name string) []string {
	name = strings.NewReplacer("’", "'", ".", "").Replace(strings.ToLower(name))
	name = strings.TrimSuffix(name, "'s")
	words := strings.Fields(name)
	for len(words) > 1 && addressed[words[0]] {
		words = words[1:]
	}
	return words
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}
