package story

import "math"

// model weighs what two articles have in common.
type model struct {
	bias                       float64
	title, body, people, cross float64 // cosines
	day                        float64 // days between
	members                    int     // of a story, at most, whose scores are averaged
	join                       float64 // least score of a story that an article joins
	undatedJoin                float64 // the same when a date is missing
}

var standard = model{
	bias: -3.2, title: 6.2, body: 5.9, people: .7, cross: 11.3, day: -1.28,
	members: 3, join: .42, undatedJoin: .8,
}

// likeness is what two articles have in common: cosines, and days between.
type likeness struct{ title, body, people, cross, days float64 }

func liken(a, b *Features) likeness {
	l := likeness{
		title: cosine(a.title, b.title), body: cosine(a.body, b.body), people: cosine(a.people, b.people),
		cross: cosine(a.title, b.body) + cosine(a.body, b.title),
	}
	if a.day != undated && b.day != undated {
		l.days = math.Abs(float64(a.day - b.day))
	}
	return l
}

// score is the chance, by the model, that two articles are on one matter.
func (m *model) score(l likeness) float64 {
	z := m.bias + m.title*l.title + m.body*l.body + m.people*l.people + m.cross*l.cross + m.day*l.days
	return 1 / (1 + math.Exp(-z))
}
