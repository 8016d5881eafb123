package fit

import (
	"fmt"
	"math"
	"strings"
	"unicode"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// choice is a page to learn from: what is measured of the lines that may be its
// title, and which of them it is, -1 for none.
type choice struct {
	lines [][]float64
	title int
}

// Titles fits the weights with which the title of a flattened page is chosen: by
// logistic regression over the lines that may be it, and none of them. The title
// is what package page reads from the page's HTML.
func Titles(dir string) ([]float64, error) {
	benchmark, err := flatset.Scrapinghub(dir)
	if err != nil {
		return nil, err
	}
	published, err := flatset.Fundus(dir)
	if err != nil {
		return nil, err
	}
	var choices []choice
	for i, p := range append(benchmark, published...) {
		c, err := newChoice(&p, flatset.Layout(i%2))
		if err != nil {
			return nil, err
		}
		if len(c.lines) > 0 {
			choices = append(choices, c)
		}
	}
	if len(choices) == 0 {
		return nil, fmt.Errorf("fit titles on %s: no pages to learn from", dir)
	}
	return weigh(choices), nil
}

func newChoice(p *flatset.Page, layout flatset.Layout) (choice, error) {
	flat, err := p.Flat(layout)
	if err != nil {
		return choice{}, err
	}
	r, err := page.Read(&news.Page{Form: news.HTML, Body: p.HTML, URL: p.URL})
	if err != nil || len(r.Articles) == 0 {
		return choice{}, err
	}
	c, title, whole := choice{title: -1}, letters(r.Articles[0].Title), false
	for i, line := range page.TitleCandidates(flat) {
		c.lines = append(c.lines, line.Signs)
		l := letters(line.Text)
		if l == title && title != "" || !whole && sameTitle(l, title) {
			c.title, whole = i, l == title // the last one, for menus name it, too
		}
	}
	return c, nil
}

// sameTitle reports whether a line is a title or most of it, or has little more
// than it.
func sameTitle(line, title string) bool {
	switch {
	case line == "" || title == "":
		return false
	case strings.HasPrefix(line, title):
		return len(line) < 2*len(title)
	}
	return (strings.HasPrefix(title, line) || strings.HasSuffix(title, line)) && 3*len(line) > 2*len(title)
}

// letters are those of a line, and its digits, in lower case.
func letters(t string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, t)
}

// Of the regression: steps over all pages, their size, and how strongly weights
// are held at zero.
const (
	weighSteps = 600
	weighRate  = 0.05
	weighRidge = 0.001
)

// weigh finds the weights by gradient descent with momentum (Adam), from zero, so
// that the same pages give the same weights.
func weigh(choices []choice) []float64 {
	n := len(choices[0].lines[0])
	w, mean, square := make([]float64, n), make([]float64, n), make([]float64, n)
	for step := 1.0; step <= weighSteps; step++ {
		g := make([]float64, n)
		for i := range choices {
			choices[i].addGradient(w, g)
		}
		for k := range w {
			d := g[k]/float64(len(choices)) + weighRidge*w[k]
			mean[k] = 0.9*mean[k] + 0.1*d
			square[k] = 0.99*square[k] + 0.01*d*d
			w[k] -= weighRate * mean[k] / (1 - math.Pow(0.9, step)) / (math.Sqrt(square[k]/(1-math.Pow(0.99, step))) + 1e-8)
		}
	}
	return w
}

// addGradient adds what the page says against the weights.
func (c *choice) addGradient(w, g []float64) {
	odds, sum := make([]float64, len(c.lines)), 1.0
	for i, signs := range c.lines {
		odds[i] = math.Exp(min(dot(w, signs), 50))
		sum += odds[i]
	}
	for i, signs := range c.lines {
		d := odds[i] / sum
		if i == c.title {
			d--
		}
		for k := range g {
			g[k] += d * signs[k]
		}
	}
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}
