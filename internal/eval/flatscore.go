package eval

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
)

// overlapOf is how many tokens two texts share.
func overlapOf(predicted, gold string) tally {
	return bagTally(flatTokens(predicted), flatTokens(gold))
}

func flatTokens(t string) []string {
	return strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
}

// meanOverlap returns the mean precision and recall of the pages, and the F1
// of both. A page whose prediction and gold are empty is right.
func meanOverlap(pages []tally) []Figure {
	var p, r float64
	for _, o := range pages {
		if o.predicted == 0 && o.gold == 0 {
			p, r = p+1, r+1
			continue
		}
		p += ratio(o.right, o.predicted)
		r += ratio(o.right, o.gold)
	}
	n := float64(max(len(pages), 1))
	return []Figure{{"P", p / n}, {"R", r / n}, {"F1", harmonic(p/n, r/n)}}
}

// draws is how often the bootstrap draws.
const draws = 500

// bootstrap is the standard error of the F1 of meanOverlap.
func bootstrap(pages []tally, sites []string) float64 {
	return standardError(pages, sites, func(drawn []tally) float64 { return meanOverlap(drawn)[2].Value })
}

// standardError is that of a figure of pages when their sites are drawn again:
// pages of one site are read well or badly together.
func standardError[Score any](pages []Score, sites []string, figure func(drawn []Score) float64) float64 {
	bySite := make(map[string][]Score)
	for i, s := range sites {
		bySite[s] = append(bySite[s], pages[i])
	}
	var groups [][]Score
	for _, name := range slices.Sorted(maps.Keys(bySite)) {
		groups = append(groups, bySite[name])
	}
	return spread(groups, figure)
}

// spread is the standard deviation of a figure when groups are drawn again.
func spread[Score any](groups [][]Score, figure func(drawn []Score) float64) float64 {
	random := rand.New(rand.NewPCG(1, 0))
	var sum, squares float64
	for range draws {
		var drawn []Score
		for range groups {
			drawn = append(drawn, groups[random.IntN(len(groups))]...)
		}
		f := figure(drawn)
		sum += f
		squares += f * f
	}
	mean := sum / draws
	return math.Sqrt(max(squares/draws-mean*mean, 0))
}
