package eval

import (
	"math"
	"math/rand/v2"
	"strings"
	"unicode"
)

// overlap is how many tokens two texts share, as multisets.
type overlap struct{ shared, predicted, gold int }

func overlapOf(predicted, gold string) overlap {
	count := make(map[string]int)
	p, g := flatTokens(predicted), flatTokens(gold)
	for _, w := range g {
		count[w]++
	}
	o := overlap{predicted: len(p), gold: len(g)}
	for _, w := range p {
		if count[w] > 0 {
			count[w]--
			o.shared++
		}
	}
	return o
}

func flatTokens(t string) []string {
	return strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
}

// meanOverlap returns the mean precision and recall of the pages, and the F1
// of both. A page whose prediction and gold are empty is right.
func meanOverlap(pages []overlap) []Figure {
	var p, r float64
	for _, o := range pages {
		if o.predicted == 0 && o.gold == 0 {
			p, r = p+1, r+1
			continue
		}
		p += ratio(o.shared, o.predicted)
		r += ratio(o.shared, o.gold)
	}
	n := float64(max(len(pages), 1))
	return []Figure{{"P", p / n}, {"R", r / n}, {"F1", harmonic(p/n, r/n)}}
}

// draws is how often the bootstrap draws.
const draws = 500

// bootstrap is the standard error of the F1 of meanOverlap.
func bootstrap(pages []overlap, sites []string) float64 {
	return standardError(sites, func(drawn []int) float64 {
		own := make([]overlap, len(drawn))
		for i, page := range drawn {
			own[i] = pages[page]
		}
		return meanOverlap(own)[2].Value
	})
}

// standardError is that of a score of pages when their sites are drawn again:
// pages of one site are read well or badly together.
func standardError(sites []string, score func(drawn []int) float64) float64 {
	bySite := make(map[string][]int)
	for i, s := range sites {
		bySite[s] = append(bySite[s], i)
	}
	names := sortedKeys(bySite)
	random := rand.New(rand.NewPCG(1, 0))
	var sum, squares float64
	for range draws {
		var drawn []int
		for range names {
			drawn = append(drawn, bySite[names[random.IntN(len(names))]]...)
		}
		f := score(drawn)
		sum += f
		squares += f * f
	}
	mean := sum / draws
	return math.Sqrt(max(squares/draws-mean*mean, 0))
}
