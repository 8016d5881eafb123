package cast

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Table is what answers are weighed with: the weights of the signs, and how
// often each kind of evidence is right. The command gen fits it.
type Table struct {
	Certain [evidences]Certainty
	Weights [classes]Signs
}

// Certainty is the share of right answers where the content is a quotation, and
// elsewhere.
type Certainty struct{ Direct, Other float64 }

// SignName is what weights.go calls sign k.
func SignName(k int) string { return signNames[k] }

// With returns the cast with another table than the fitted one.
func (c *Cast) With(t *Table) *Cast {
	other := *c
	other.table = t
	return &other
}

// Answer is what Speaker found out: the speaker even when he is too doubtful to
// be given, what he rests on, and the candidates that were graded, if any.
type Answer struct {
	Speaker    *news.Speaker
	Sure       float64
	Given      bool // by Speaker
	Evidence   Evidence
	Class      Class
	Candidates []Candidate
	Passed     []Grading // before, as other classes, without taking one
}

// Grading is candidates that were graded as a class.
type Grading struct {
	Class      Class
	Candidates []Candidate
}

// Graded reports whether the speaker is the best of the candidates.
func (a *Answer) Graded() bool { return a.Evidence == graded }

// Candidate is somebody whom a source may mean, and what speaks for him.
type Candidate struct {
	Name string
	Type news.SpeakerType
	Signs
}

// Answer answers like Speaker and tells all that the answer rests on, for those
// who fit or measure the table.
func (c *Cast) Answer(source text.Span, cx Context) Answer {
	q := c.ask(source, cx)
	if q == nil {
		return Answer{}
	}
	s, sure := q.answer()
	a := Answer{Speaker: s, Sure: sure, Given: s != nil && q.given(sure), Evidence: q.evidence, Class: q.class, Candidates: told(q.among)}
	for _, g := range q.passed {
		a.Passed = append(a.Passed, Grading{g.class, told(g.among)})
	}
	return a
}

func told(among []candidate) []Candidate {
	var all []Candidate
	for i := range among {
		all = append(all, Candidate{among[i].speaker.Name, among[i].speaker.Type, among[i].f})
	}
	return all
}
