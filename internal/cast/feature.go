package cast

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
)

// features of a candidate.
const (
	fNone = iota
	fSame
	fOneBack
	fTwoBack
	fFurther
	fSubject
	fLastSubject
	fNextParagraph
	fFarParagraph
	fQuoted
	fSpokeNear
	fSpokeFar
	fSpokeEarlier
	fFrequent
	fUnsure
	fUnnamed
	fSieve
	fNearest
	fMost
	fSpokeParagraph
	fBody
	fPronoun
	fRoleWord
	fNoRole
	fOtherRole
	fOffice
	fAround
	fAroundQuoted
	fOnly
	fTold
	fPassed
	fAfter
	fRoot
	fOwner
	fNamed
	fSays
	fSort
	fOtherSort
	fTurn
	fWord
	fWords
	fDefinite
	fIndefinite
	fOwned
	fLede
	fOwn
	fOwnQuoted
	fBefore
	featureCount
)

// Signs are the features of a candidate, by their numbers; the first is the
// weight of nobody.
type Signs [featureCount]float64

// signNames are what weights.go calls the signs.
var signNames = [featureCount]string{
	fNone: "fNone", fSame: "fSame", fOneBack: "fOneBack", fTwoBack: "fTwoBack", fFurther: "fFurther",
	fSubject: "fSubject", fLastSubject: "fLastSubject", fNextParagraph: "fNextParagraph", fFarParagraph: "fFarParagraph", fQuoted: "fQuoted",
	fSpokeNear: "fSpokeNear", fSpokeFar: "fSpokeFar", fSpokeEarlier: "fSpokeEarlier", fFrequent: "fFrequent", fUnsure: "fUnsure",
	fUnnamed: "fUnnamed", fSieve: "fSieve", fNearest: "fNearest", fMost: "fMost", fSpokeParagraph: "fSpokeParagraph",
	fBody: "fBody", fPronoun: "fPronoun", fRoleWord: "fRoleWord", fNoRole: "fNoRole", fOtherRole: "fOtherRole",
	fOffice: "fOffice", fAround: "fAround", fAroundQuoted: "fAroundQuoted", fOnly: "fOnly", fTold: "fTold",
	fPassed: "fPassed", fAfter: "fAfter", fRoot: "fRoot", fOwner: "fOwner", fNamed: "fNamed", fSays: "fSays", fSort: "fSort", fOtherSort: "fOtherSort", fTurn: "fTurn",
	fWord: "fWord", fWords: "fWords", fDefinite: "fDefinite", fIndefinite: "fIndefinite", fOwned: "fOwned", fLede: "fLede", fOwn: "fOwn", fOwnQuoted: "fOwnQuoted",
	fBefore: "fBefore",
}

// setDistance tells how far before the source token i is.
func (q *query) setDistance(f *Signs, i int) {
	f[[...]int{fSame, fOneBack, fTwoBack, fFurther}[max(0, min(q.told(q.start)-q.told(i), 3))]] = 1
	switch between := q.paragraph(q.start) - q.paragraph(i); {
	case between == 1:
		f[fNextParagraph] = 1
	case between > 1:
		f[fFarParagraph] = 1
	}
}

// lasting sets what does not depend on where somebody was mentioned.
func (q *query) lasting(a asking, c *candidate) {
	e := &q.set.Entities[c.id]
	c.f[fUnsure] = flag(a.gender != lexicon.UnknownGender && e.Gender == lexicon.UnknownGender)
	c.f[fUnnamed] = flag(!e.Named)
	c.f[fMost] = flag(c.id == q.most)
	c.f[fBody] = flag(a.class == many && !e.Plural)
	if a.class == ofNoun {
		q.sorted(a, c)
	}
	if a.class != roleOfPerson {
		return
	}
	lemma := q.office(a.token)
	c.f[fNoRole] = flag(len(e.Roles) == 0)
	for _, r := range e.Roles {
		if q.office(r) == lemma {
			c.f[fRoleWord] = 1
		}
	}
	c.f[fOffice] = flag(highOffices[lemma] && c.id == q.most)
	c.f[fOtherRole] = flag(len(e.Roles) > 0 && c.f[fRoleWord] == 0)
}

// sorted sets how the noun asked about fits the name of a body and what is told
// of it.
func (q *query) sorted(a asking, c *candidate) {
	e := &q.set.Entities[c.id]
	noun := q.low[a.token]
	words := fields(strings.ToLower(q.nameOf(c.id)))
	known, asked := sortOfName(q.nameOf(c.id)), sortOfNoun(noun)
	c.f[fRoleWord] = flag(slices.Contains(words, noun))
	for _, r := range e.Roles {
		if q.low[r] == noun {
			c.f[fRoleWord] = 1
		}
		if known == noSort {
			known = sortOfNoun(q.low[r])
		}
	}
	other := otherMedium(noun, q.nameOf(c.id))
	c.f[fSort] = flag(known == asked && !other)
	c.f[fOtherSort] = flag(known != asked && known != noSort || other)
	c.f[fMost] = flag(c.id == q.mostBody)
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
