package mention

// Reason tells why a mention stands for its entity.
type Reason uint8

// The reasons, the safest first.
const (
	FirstMention Reason = iota
	SameName
	FullName    // "Ana Petrova" after "Petrova"
	ShortName   // "Ana Petrova" after "Ana M. Petrova"
	Acronym     // "KPA" after "Kessian Press Agency"
	OtherName   // "U.S." after "America"
	Demonym     // "Kessian" after "Kessia"
	Capital     // "Moscow" for Russia
	Surname     // "Petrova"
	FirstName   // "Ana"
	PartOfName  // "Press Agency"
	FirstWord   // "Varda" for Varda Ferries
	Apposition  // "Ana Petrova, the harbour minister"
	Predicate   // "Ana Petrova is the harbour minister"
	SameRole    // "the minister" after "Harbour Minister Ana Petrova"
	SameHead    // "the agency" after "Kessian Press Agency"
	SameWords   // "the resident" after "a resident of Port Varda"
	OnlyOne     // "the company": one body is near
	Relative    // "who"
	Reflexive   // "himself"
	OnlyFit     // a pronoun that one candidate alone fits
	LastSubject // a pronoun for the last subject that fits
	BestFit     // a pronoun for the candidate that fits best
	Open        // several fit alike, or none
	reasonsCount
)

var reasons = [reasonsCount]string{
	FirstMention: "first mention",
	SameName:     "same name",
	FullName:     "full form of the name before",
	ShortName:    "short form of the name before",
	Acronym:      "acronym or its full form",
	OtherName:    "other name of the country",
	Demonym:      "country by its people",
	Capital:      "country by its capital",
	Surname:      "surname of",
	FirstName:    "first name of",
	PartOfName:   "part of the name",
	FirstWord:    "first word of the name",
	Apposition:   "beside the name",
	Predicate:    "said to be",
	SameRole:     "role of",
	SameHead:     "head word of the name",
	SameWords:    "same words",
	OnlyOne:      "the only one near",
	Relative:     "relative pronoun; the phrase before it",
	Reflexive:    "reflexive pronoun; subject of its clause",
	OnlyFit:      "pronoun; the only one that fits",
	LastSubject:  "pronoun; last subject",
	BestFit:      "pronoun; best of several",
	Open:         "open",
}

// String says it in plain words.
func (r Reason) String() string { return reasons[r] }
