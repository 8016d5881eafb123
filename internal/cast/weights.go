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
	asI: {.96, .96}, asWe: {.54, .54}, namedInFull: {.98, .98}, namedInShort: {.99, .98}, namedByOneWord: {.95, .96},
	namedBody: {.8, .91}, namedPlace: {.9, .88}, namedMost: {.8, .8}, roleBeside: {.83, .83}, rolesOf: {.95, .9},
	toldLater: {.45, .45}, bodyBefore: {.68, .68}, unnamedBefore: {.4, .6}, several: {.8, .85}, manyTexts: {.83, .83},
	manyPeople: {.79, .94}, theText: {.25, .67}, someText: {.7, .78}, theBody: {.33, .69}, theRole: {.15, .55},
	someRole: {.86, .69}, someGroup: {.7, .81}, described: {.38, .75},
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
		fNone: -0.7, fSame: 1.2, fOneBack: 0.9, fTwoBack: -0.3, fFurther: -1.1, fSubject: -0.1, fLastSubject: 0.6,
		fNextParagraph: -0.9, fFarParagraph: -0.7, fQuoted: -0.7, fSpokeNear: 1.7, fSpokeFar: 0.1, fSpokeEarlier: 0.8, fFrequent: 0.2,
		fUnsure: -0.9, fUnnamed: -2.5, fSieve: 0.2, fNearest: -0.4, fMost: -0.2, fSpokeParagraph: -0.1, fPronoun: -0.1,
		fAround: 0.3, fAroundQuoted: -2.3, fOnly: 0.3,
	},
	many: {
		fNone: 1.2, fSame: 1.1, fOneBack: -0.3, fTwoBack: -0.8, fFurther: -1.1, fSubject: 1.1, fLastSubject: 0.3,
		fNextParagraph: -0.8, fFarParagraph: -1.1, fQuoted: -0.5, fSpokeNear: 1.6, fSpokeFar: 0.5, fSpokeEarlier: 0.3, fUnnamed: -0.5,
		fSieve: 0.6, fNearest: 0.2, fSpokeParagraph: -0.1, fBody: -0.9, fPronoun: -0.4, fAround: -0.4, fAroundQuoted: -0.5,
	},
	thing: {
		fNone: 1.5, fSame: 0.2, fOneBack: -0.1, fTwoBack: -0.6, fFurther: -1.0, fSubject: 0.5, fLastSubject: 0.5,
		fNextParagraph: -0.5, fFarParagraph: -1.3, fSpokeNear: 0.9, fSpokeEarlier: 0.2, fFrequent: 0.2, fUnnamed: -0.3, fSieve: -0.1,
		fNearest: 0.4, fSpokeParagraph: 0.5, fPronoun: 0.4, fOnly: 0.6,
	},
	roleOfPerson: {
		fNone: 0.4, fSame: 0.2, fOneBack: 0.4, fNextParagraph: -0.3, fFarParagraph: -1.1, fQuoted: -0.8, fSpokeNear: 0.4,
		fSpokeFar: 0.5, fMost: 1.3, fRoleWord: 0.7, fOtherRole: -0.8, fOnly: 0.1,
	},
	sharedName: {
		fNone: -0.5, fSame: -0.3, fOneBack: 0.3, fFurther: 0.5, fSubject: -0.5, fLastSubject: -0.2, fFarParagraph: 0.4,
		fQuoted: -0.2, fSpokeNear: 0.4, fSpokeEarlier: 0.6, fFrequent: 0.6, fSieve: 0.3, fNearest: -0.5, fMost: 0.3,
		fSpokeParagraph: 0.1, fPronoun: 0.6, fOnly: 0.1,
	},
}
