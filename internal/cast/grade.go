package cast

import (
	"math"

	"hearsay/internal/news"
)

// byGrade takes the best of the candidates.
func (q *query) byGrade(of Class, h int) (*news.Speaker, float64) {
	a := asking{class: of, token: h, gender: genders[q.low[h]]}
	if of == sharedName {
		a.gender = q.set.Mentions[q.mentionAt(h)].Gender
	}
	if of == roleOfPerson || of == namedElsewhere {
		a.gender = roleOf(q.low[h]).Gender
	}
	var all []candidate
	if of == namedElsewhere {
		all = q.comers(a)
	} else {
		all = q.candidates(a)
	}
	if len(all) == 0 {
		return nil, 0
	}
	if q.among != nil {
		q.passed = append(q.passed, grading{q.class, q.among})
	}
	q.class, q.among = of, all
	w := &q.table.Weights[of]
	sum, top, best := math.Exp(w[fNone]), 0.0, 0
	for i := range all {
		e := math.Exp(w.grade(&all[i].f))
		sum += e
		if e > top {
			best, top = i, e
		}
	}
	if top/sum < enough {
		return nil, 0
	}
	q.evidence = graded
	s := *all[best].speaker
	s.Reason = reasonOf(of, &all[best])
	return &s, top / sum
}

// grading is candidates of a class of whom none was taken.
type grading struct {
	class Class
	among []candidate
}

// grade weighs the features of a candidate.
func (w *Signs) grade(f *Signs) float64 {
	g := 0.0
	for k := fNone + 1; k < featureCount; k++ {
		g += w[k] * f[k]
	}
	return g
}

// reasonOf says how a candidate was chosen.
func reasonOf(of Class, c *candidate) string {
	what := "pronoun; "
	switch of {
	case many:
		what = "“they”; "
	case thing:
		what = "“it”; "
	case roleOfPerson, ofNoun, namedElsewhere:
		what = "role; "
	case sharedName:
		what = "of several with this name; "
	}
	switch {
	case of == namedElsewhere && c.f[fBefore] > 0:
		return "role; named before"
	case of == namedElsewhere:
		return "role; named later"
	case c.f[fSpokeNear]+c.f[fSpokeFar] > 0:
		return what + "last speaker"
	case c.f[fSame] > 0:
		return what + "named in the same sentence"
	case c.f[fOneBack] > 0:
		return what + "named in the sentence before"
	}
	return what + "best of those that fit"
}
