package eval

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// polnearScores are the tallies by scope (all, direct alone), measure (exact,
// overlap) and role.
type polnearScores [2][2][3]tally

var (
	scopeNames   = [2]string{"", "direct "}
	measureNames = [2]string{"exact", "overlap"}
)

// scorePolnear compares the attributions found in an article with the gold.
func scorePolnear(a polnearArticle, found []news.Attribution) polnearScores {
	var s polnearScores
	predicted := make([]roles, len(found))
	for i := range found {
		predicted[i] = rolesOf(&found[i])
	}
	for role := range roleNames {
		s[0][0][role] = matchExact(spansOfRole(a.gold, role), spansOfRole(predicted, role))
		s[0][1][role] = matchOverlap(spansOfRole(a.gold, role), spansOfRole(predicted, role))
	}
	direct := slices.DeleteFunc(slices.Clone(a.gold), func(r roles) bool { return !allQuoted(a.text, r[contentRole]) })
	for role := range roleNames {
		g, p := spansOfRole(direct, role), spansOfRole(directOf(found, predicted), role)
		s[1][0][role], s[1][1][role] = matchExact(g, p), matchOverlap(g, p)
	}
	return s
}

func directOf(found []news.Attribution, predicted []roles) []roles {
	var direct []roles
	for i := range found {
		if found[i].Kind == news.Direct {
			direct = append(direct, predicted[i])
		}
	}
	return direct
}

func rolesOf(a *news.Attribution) roles {
	var r roles
	if a.Source != nil {
		r[sourceRole] = []text.Span{*a.Source}
	}
	if a.Cue != nil {
		r[cueRole] = []text.Span{a.Cue.Span}
	}
	for _, c := range a.Content {
		r[contentRole] = append(r[contentRole], c.Span)
	}
	r[contentRole] = text.Join(r[contentRole])
	return r
}

// spansOfRole lists the span sets of a role, without the empty ones.
func spansOfRole(all []roles, role int) [][]text.Span {
	var sets [][]text.Span
	for _, r := range all {
		if len(r[role]) > 0 {
			sets = append(sets, r[role])
		}
	}
	return sets
}

func matchExact(gold, predicted [][]text.Span) tally {
	c := tally{predicted: len(predicted), gold: len(gold)}
	used := make([]bool, len(gold))
	for _, p := range predicted {
		for i, g := range gold {
			if !used[i] && slices.Equal(g, p) {
				used[i] = true
				c.right++
				break
			}
		}
	}
	return c
}

// matchOverlap counts those that find a partner.
func matchOverlap(gold, predicted [][]text.Span) tally {
	c := tally{predicted: len(predicted), gold: len(gold)}
	for _, partner := range pairSpans(predicted, gold) {
		c.right += count(partner >= 0)
	}
	return c
}

// jaccard is the share of characters that two joined span sets have in common.
func jaccard(a, b []text.Span) float64 {
	both := 0
	for _, x := range a {
		for _, y := range b {
			both += max(0, min(x.End, y.End)-max(x.Start, y.Start))
		}
	}
	return ratio(both, total(a)+total(b)-both)
}

func total(spans []text.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// allQuoted reports whether every letter of the spans stands inside quotation
// marks that open in one of them. A quotation may go on from one span to the
// next: some annotators marked its sentences apart. A straight mark at the
// beginning of a span opens.
func allQuoted(t string, spans []text.Span) bool {
	var inside bool
	for _, s := range spans {
		for i, r := range strings.ReplaceAll(s.Of(t), "''", `"`) {
			switch {
			case r == '“' || r == '„':
				inside = true
			case r == '”':
				inside = false
			case r == '"':
				inside = !inside || i == 0
			case unicode.IsLetter(r) && !inside:
				return false
			}
		}
	}
	return len(spans) > 0
}

func polnearTable(scores []polnearScores) *Table {
	var sum polnearScores
	for _, s := range scores {
		for scope := range s {
			for measure := range s[scope] {
				for role := range s[scope][measure] {
					sum[scope][measure][role].add(s[scope][measure][role])
				}
			}
		}
	}
	t := &Table{}
	for scope := range sum {
		for measure := range sum[scope] {
			for role, c := range sum[scope][measure] {
				t.addTally(scopeNames[scope]+roleNames[role]+" "+measureNames[measure], c)
			}
		}
	}
	return t
}
