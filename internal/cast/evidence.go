package cast

// Evidence is why somebody is the speaker.
type Evidence uint8

const (
	unknown Evidence = iota // nobody is
	graded                  // the best of candidates
	asI
	asWe           // of one person
	asUs           // of a body or group
	namedInFull    // "Ana Petrova"
	namedInShort   // "Petrova", named in full elsewhere
	namedByOneWord // "Petrova", named so everywhere
	namedBody      // "Kessian Press Agency"
	namedPlace     // "Kessia"
	namedMost      // of several with the name, the one named most
	roleBeside     // "the minister, Ana Petrova"
	rolesOf        // "the minister", told before
	toldLater      // "the minister", told after, or "Minister" in a title
	bodyBefore     // "the ministry" after "the health ministry"
	unnamedBefore  // "the official" after "a senior official"
	issued         // "the statement" after "said in a statement"
	several        // "Petrova and Lind"
	manyTexts      // "reports"
	manyPeople     // "residents"
	theText        // "the report"
	someText       // "a report"
	theBody        // "the campaign"
	anyBody        // "the company", when bodies were named before
	theRole        // "the adviser"
	someRole       // "a neighbour"
	someGroup      // "half of the town"
	described      // any other phrase
	evidences
)

func (e Evidence) String() string { return evidenceNames[e] }

var evidenceNames = [evidences]string{
	unknown: "unknown", graded: "graded", asI: "asI", asWe: "asWe", asUs: "asUs", namedInFull: "namedInFull",
	namedInShort: "namedInShort", namedByOneWord: "namedByOneWord", namedBody: "namedBody", namedPlace: "namedPlace", namedMost: "namedMost",
	roleBeside: "roleBeside", rolesOf: "rolesOf", toldLater: "toldLater", bodyBefore: "bodyBefore", unnamedBefore: "unnamedBefore", issued: "issued",
	several: "several", manyTexts: "manyTexts", manyPeople: "manyPeople", theText: "theText", someText: "someText",
	theBody: "theBody", anyBody: "anyBody", theRole: "theRole", someRole: "someRole", someGroup: "someGroup", described: "described",
}

const (
	ofRelative = .75 // "who": times what the phrase before it has
	ofOwner    = .95 // "the ministry's report": times what the ministry has
	enough     = .5  // a candidate with less is none
)

// A speaker with less is none. A quotation in the wrong mouth is the worst error.
const (
	leastQuoted = .55
	least       = .41
)

func (q *query) given(sure float64) bool {
	return sure >= leastQuoted || !q.cx.Direct && sure >= least
}

// certain is how sure evidence makes the query.
func (q *query) certain(e Evidence) float64 {
	q.evidence = e
	if q.cx.Direct {
		return q.table.Certain[e].Direct
	}
	return q.table.Certain[e].Other
}
