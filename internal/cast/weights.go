package cast

// evidence is why somebody is the speaker, where no candidates are graded.
type evidence uint8

const (
	asI            evidence = iota
	asWe                    // of one person
	namedInFull             // "Ana Petrova"
	namedInShort            // "Petrova", named in full elsewhere
	namedByOneWord          // "Petrova", named so everywhere
	namedBody               // "Kessian Press Agency"
	namedPlace              // "Kessia"
	namedMost               // of several with the name, the one named most
	roleBeside              // "the minister, Ana Petrova"
	rolesOf                 // "the minister", told before
	toldLater               // "the minister", told after, or "Minister" in a title
	bodyBefore              // "the ministry" after "the health ministry"
	unnamedBefore           // "the official" after "a senior official"
	several                 // "Petrova and Lind"
	manyTexts               // "reports"
	manyPeople              // "residents"
	theText                 // "the report"
	someText                // "a report"
	theBody                 // "the company"
	theRole                 // "the adviser"
	someRole                // "a neighbour"
	someGroup               // "half of the town"
	described               // any other phrase
)

// certain is how often each kind of evidence is right on the labelled training
// articles, given the attributions: for quotations, and for the rest.
var certain = [...]struct{ direct, other float64 }{
	asI: {.92, .92}, asWe: {.53, .53}, namedInFull: {.99, .98}, namedInShort: {.99, .99}, namedByOneWord: {.86, .94},
	namedBody: {.93, .93}, namedPlace: {.9, .9}, namedMost: {.8, .8}, roleBeside: {.9, .9}, rolesOf: {.95, .88},
	toldLater: {.77, .77}, bodyBefore: {.75, .75}, unnamedBefore: {.4, .54}, several: {.87, .86}, manyTexts: {.74, .74}, manyPeople: {.81, .92}, theText: {.25, .68},
	someText: {.75, .81}, theBody: {.33, .6}, theRole: {.15, .42}, someRole: {.88, .75}, someGroup: {.7, .78}, described: {.38, .73},
}

const (
	ofRelative = .75 // "who": times what the phrase before it has
	ofOwner    = .95 // "the ministry's report": times what the ministry has
	least      = .41 // a speaker with less is none
	enough     = .5  // a candidate with less is none
)

func (q *query) certain(e evidence) float64 {
	if q.cx.Direct {
		return certain[e].direct
	}
	return certain[e].other
}

// weights of the features, fitted as a conditional logit with "none" among the
// answers, so that grades become probabilities.
var weights = [classes]features{
	person: {
		fNone: -0.8, fSame: 1.3, fOneBack: 0.6, fFurther: -1.1, fSubject: -0.3, fLastSubject: 0.4, fNextParagraph: -0.6,
		fFarParagraph: -0.2, fQuoted: -0.7, fSpokeNear: 2.0, fSpokeFar: 0.1, fSpokeEarlier: 0.7, fUnsure: -0.9, fUnnamed: -2.2,
		fSieve: 0.6, fNearest: -0.1, fMost: 0.2, fPronoun: -0.1, fAround: 0.3, fAroundQuoted: -2.1, fOnly: 0.1,
	},
	many: {
		fNone: 1.1, fSame: 1.1, fOneBack: -0.2, fTwoBack: -0.8, fFurther: -1.2, fSubject: 0.9, fLastSubject: 0.4,
		fNextParagraph: -0.1, fFarParagraph: -1.1, fQuoted: -0.5, fSpokeNear: 1.2, fSpokeFar: 0.3, fSpokeEarlier: 0.3, fFrequent: 0.1,
		fUnnamed: -0.5, fSieve: 0.6, fNearest: 0.3, fSpokeParagraph: 0.1, fBody: -0.8, fAround: 0.2, fAroundQuoted: -0.4,
		fOnly: -0.1,
	},
	thing: {
		fNone: 1.0, fSame: 0.2, fOneBack: -0.2, fTwoBack: -0.3, fFurther: -0.7, fSubject: 0.7, fLastSubject: 0.9,
		fNextParagraph: -1.1, fFarParagraph: -1.1, fSpokeNear: 0.4, fSpokeFar: -0.1, fSpokeEarlier: -0.4, fFrequent: -0.3, fUnnamed: -0.5,
		fSieve: 0.5, fNearest: 0.6, fSpokeParagraph: 0.4, fPronoun: 0.1, fAround: 0.4, fOnly: 0.5,
	},
	roleOfPerson: {
		fNone: 0.7, fSame: -0.2, fOneBack: 0.5, fNextParagraph: -0.4, fFarParagraph: -0.9, fQuoted: -0.6, fSpokeNear: 0.7,
		fSpokeFar: 0.6, fMost: 1.0, fRoleWord: 0.5, fOtherRole: -0.7, fOffice: 0.2, fOnly: 0.3,
	},
	sharedName: {
		fNone: -0.3, fSame: -0.1, fTwoBack: 0.1, fFurther: 0.2, fSubject: 0.1, fNextParagraph: -0.1, fFarParagraph: 0.2,
		fQuoted: -0.1, fSpokeNear: 0.4, fSpokeEarlier: 0.7, fFrequent: 0.9, fSieve: 0.2, fNearest: -0.6, fSpokeParagraph: 0.1,
		fPronoun: 0.5,
	},
}
