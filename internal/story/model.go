package story

import "math"

// model weighs what two articles have in common.
type model struct {
	bias                       float64
	title, body, people, cross float64 // cosines
	day                        float64 // days between
	join                       float64 // least score of a story that an article joins
	undatedJoin                float64 // the same when a date is missing
}

var standard = model{
	bias: -3.2, title: 6.2, body: 5.9, people: .7, cross: 11.3, day: -1.28,
	join: .25, undatedJoin: .8,
}

// score is the chance, by the model, that two articles are on one matter.
func (m *model) score(a, b *Features) float64 {
	z := m.bias + m.title*cosine(a.title, b.title) + m.body*cosine(a.body, b.body) +
		m.people*cosine(a.people, b.people) + m.cross*(cosine(a.title, b.body)+cosine(a.body, b.title))
	if a.day != undated && b.day != undated {
		z += m.day * math.Abs(float64(a.day-b.day))
	}
	return 1 / (1 + math.Exp(-z))
}
