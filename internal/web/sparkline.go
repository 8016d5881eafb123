package web

import (
	"slices"
	"strconv"
	"strings"
)

// sparkline draws a story's articles over its days as a small line.
type sparkline struct {
	Points        string // of a polyline in a picture of Width × Height
	Width, Height int
	EndX, EndY    string
	Title         string
}

const (
	sparkStep   = 6
	sparkHeight = 20
	sparkInset  = 3
	sparkPoints = 16 // at most; each stands for several days in a longer story
)

// newSparkline returns nil when there is nothing to compare: fewer than two
// days.
func newSparkline(perDay []int) *sparkline {
	if len(perDay) < 2 {
		return nil
	}
	size := (len(perDay) + sparkPoints - 1) / sparkPoints
	counts := binned(perDay, size)
	l := &sparkline{Width: sparkStep*(len(counts)-1) + 2*sparkInset, Height: sparkHeight}
	most := max(1, slices.Max(counts))
	var points, words []string
	for i, n := range counts {
		l.EndX = strconv.Itoa(sparkInset + i*sparkStep)
		l.EndY = strconv.Itoa(sparkHeight - sparkInset - n*(sparkHeight-2*sparkInset)/most)
		points = append(points, l.EndX+","+l.EndY)
		words = append(words, strconv.Itoa(n))
	}
	l.Points = strings.Join(points, " ")
	l.Title = "Articles a day: " + strings.Join(words, ", ")
	if size > 1 {
		l.Title = "Articles in each " + count(size, "day", "days") + ": " + strings.Join(words, ", ")
	}
	return l
}

// binned adds up each size days; the last bin may have fewer.
func binned(perDay []int, size int) []int {
	sums := make([]int, (len(perDay)+size-1)/size)
	for i, n := range perDay {
		sums[i/size] += n
	}
	return sums
}
