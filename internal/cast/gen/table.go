package main

import (
	"slices"

	"hearsay/internal/cast"
)

// rounds is how often the articles are asked, each time with the table fitted
// before; a fourth moves no weight by more than .1.
const rounds = 3

// fitTable fits a table on articles.
func fitTable(articles []article) *cast.Table {
	t := blank()
	for range rounds {
		t = refit(articles, t)
	}
	return t
}

// blank is a table that weighs nothing and trusts all evidence.
func blank() *cast.Table {
	var t cast.Table
	for i := range t.Certain {
		t.Certain[i] = cast.Certainty{Direct: 1, Other: 1}
	}
	return &t
}

// refit fits a table on what the articles answer with another one.
func refit(articles []article, with *cast.Table) *cast.Table {
	var t cast.Table
	choices := make([][]choice, len(t.Weights))
	shares := make([]share, len(t.Certain))
	for i := range articles {
		articles[i].ask(with, func(s *statement, a *cast.Answer) {
			if s.Title {
				return
			}
			if len(a.Candidates) > 0 {
				choices[a.Class] = append(choices[a.Class], newChoice(s, a.Candidates))
			}
			for _, g := range a.Passed {
				choices[g.Class] = append(choices[g.Class], newChoice(s, g.Candidates))
			}
			if a.Speaker != nil && !s.Open {
				shares[a.Evidence].add(s.context.Direct, s.right(a.Speaker.Name, a.Speaker.Type))
			}
		})
	}
	for class := range choices {
		t.Weights[class] = fit(choices[class], signsOf(cast.Class(class)))
	}
	for e := range shares {
		t.Certain[e] = shares[e].certainty()
	}
	return &t
}

// newChoice is what an answer chose from. Nobody is right when none of the
// candidates is whom the labels name.
func newChoice(s *statement, among []cast.Candidate) choice {
	return choice{among, slices.IndexFunc(among, func(c cast.Candidate) bool { return s.right(c.Name, c.Type) })}
}

// few are the signs that classes with little to learn from are graded by; with
// all of them the weights know the articles by heart.
var few = map[string][]string{
	"roleOfPerson": {
		"fNone", "fSame", "fOneBack", "fSpokeNear", "fSpokeFar", "fMost", "fOffice", "fRoleWord", "fOtherRole", "fQuoted", "fFarParagraph", "fNextParagraph", "fOnly",
	},
	"ofNoun": {
		"fNone", "fSame", "fOneBack", "fFarParagraph", "fSubject", "fSpokeNear", "fSpokeFar", "fSpokeEarlier", "fUnnamed", "fMost", "fRoleWord", "fSort", "fOtherSort", "fSieve", "fQuoted", "fNextParagraph", "fOnly",
	},
	"many": {
		"fNone", "fSame", "fOneBack", "fTwoBack", "fFurther", "fSubject", "fLastSubject", "fNextParagraph", "fFarParagraph", "fQuoted", "fSpokeNear", "fSpokeFar",
		"fSpokeEarlier", "fFrequent", "fUnnamed", "fSieve", "fNearest", "fSpokeParagraph", "fBody", "fPronoun", "fAround", "fAroundQuoted", "fOwn", "fOwnQuoted",
	},
	"sharedName": {"fNone", "fSpokeNear", "fSpokeFar", "fSpokeEarlier", "fFrequent", "fMost"},
}

// signsOf are the signs that a class is graded by.
func signsOf(class cast.Class) []int {
	names, some := few[class.String()]
	var signs []int
	for k := range (cast.Signs{}) {
		if !some || slices.Contains(names, cast.SignName(k)) {
			signs = append(signs, k)
		}
	}
	return signs
}

// share counts how often evidence was right, where content is a quotation and
// elsewhere.
type share struct{ direct, other struct{ right, n float64 } }

func (s *share) add(direct, right bool) {
	to := &s.other
	if direct {
		to = &s.direct
	}
	to.n++
	if right {
		to.right++
	}
}

// prior is how many answers the share over both kinds of content weighs.
const prior = 4

func (s *share) certainty() cast.Certainty {
	both := (s.direct.right + s.other.right + 1) / (s.direct.n + s.other.n + 2)
	return cast.Certainty{
		Direct: hundredths((s.direct.right + prior*both) / (s.direct.n + prior)),
		Other:  hundredths((s.other.right + prior*both) / (s.other.n + prior)),
	}
}
