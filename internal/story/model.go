package story

import (
	"math"

	"hearsay/internal/trace"
)

// model weighs what two articles have in common.
type model struct {
	bias               float64
	title, body, cross float64 // cosines
	day                float64 // days between, as far as they count
	members            int     // of a story, at most, whose scores are averaged
	join               float64 // least score of a story that an article joins
	undatedJoin        float64 // the same when a date is missing
}

var standard = model{
	bias: -3.07, title: 8.47, body: 10.86, cross: 12.19, day: -1.65,
	members: 3, join: .44, undatedJoin: .8,
}

// maxDays is how many days between two articles count against them: what is
// still told after three days goes on.
const maxDays = 3

// score is the chance, by the model, that two articles are on one matter.
func (m *model) score(l likeness) float64 {
	z := m.bias + m.title*l.title + m.body*l.body + m.cross*l.cross + m.day*min(l.days, maxDays)
	return 1 / (1 + math.Exp(-z))
}

// likeness is what two articles have in common: cosines, and days between.
// cross is of either's title with the other's body.
type likeness struct{ title, body, cross, days float64 }

// comparer compares one article with many. Terms that many near articles have
// among their heaviest weigh less: in a month of elections, "election" tells
// no two matters apart, whatever it does in the table of all years.
type comparer struct {
	x           *Index
	f           *Features
	scales      map[uint32]uint64 // of the terms seen so far, in steps of 1/scale
	title, body float64           // lengths of the scaled vectors
}

// A term that commonIn near articles have weighs 1/1.7 of one that none has.
const (
	commonIn = 8
	scale    = 256
)

func (x *Index) newComparer(f *Features) *comparer {
	c := &comparer{x: x, f: f, scales: make(map[uint32]uint64, 1024)}
	c.title, c.body = c.length(f.title), c.length(f.body)
	return c
}

func (c *comparer) scale(term uint32) uint64 {
	if s, ok := c.scales[term]; ok {
		return s
	}
	undated, within := c.x.terms[term].Near(c.f.day, window)
	if c.f.day == trace.Undated {
		within = undated
	}
	s := uint64(scale / (1 + math.Log1p(float64(len(within))/commonIn)))
	c.scales[term] = s
	return s
}

func (c *comparer) length(v vector) float64 {
	sum := uint64(0)
	for _, t := range v {
		sum += uint64(t.weight) * uint64(t.weight) * c.scale(t.term)
	}
	return math.Sqrt(float64(sum))
}

// product is the scaled product of two vectors. Sums are of integers, so they
// are the same in any order and on any machine.
func (c *comparer) product(a, b vector) float64 {
	sum := uint64(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += uint64(a[i].weight) * uint64(b[j].weight) * c.scale(a[i].term)
			i, j = i+1, j+1
		}
	}
	return float64(sum)
}

// with compares the article with another one.
func (c *comparer) with(o *Features) likeness {
	title, body := c.length(o.title), c.length(o.body)
	l := likeness{
		title: over(c.product(c.f.title, o.title), c.title*title),
		body:  over(c.product(c.f.body, o.body), c.body*body),
		cross: over(c.product(c.f.title, o.body), c.title*body) + over(c.product(c.f.body, o.title), c.body*title),
	}
	if c.f.day != undated && o.day != undated {
		l.days = math.Abs(float64(c.f.day - o.day))
	}
	return l
}

func over(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
