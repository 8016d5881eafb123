package web

import (
	"strconv"
	"strings"
)

// sparkline draws the articles of each day as a small line.
type sparkline struct {
	Points       string // of a polyline in a picture of Width × Height
	Width        int
	Height       int
	EndX, EndY   string
	Label, Title string
}

const (
	sparkStep   = 7
	sparkHeight = 22
	sparkDays   = 21 // the days drawn; a longer story shows its last ones
	sparkInset  = 3
)

// newSparkline returns nil when there is nothing to compare: fewer than two
// days.
func newSparkline(perDay []int) *sparkline {
	if len(perDay) < 2 {
		return nil
	}
	perDay = perDay[max(0, len(perDay)-sparkDays):]
	most := 1
	for _, n := range perDay {
		most = max(most, n)
	}
	l := &sparkline{Width: sparkStep*(len(perDay)-1) + 2*sparkInset, Height: sparkHeight}
	var points, words []string
	for i, n := range perDay {
		l.EndX = strconv.Itoa(sparkInset + i*sparkStep)
		l.EndY = strconv.FormatFloat(sparkHeight-sparkInset-float64(n*(sparkHeight-2*sparkInset))/float64(most), 'f', 1, 64)
		points = append(points, l.EndX+","+l.EndY)
		words = append(words, strconv.Itoa(n))
	}
	l.Points = strings.Join(points, " ")
	l.Label = count(perDay[len(perDay)-1], "article", "articles") + " on its last day"
	l.Title = "Articles a day: " + strings.Join(words, ", ")
	return l
}
