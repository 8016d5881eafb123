package cast

import (
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/news"
)

// shouted reports whether token h is in capitals: "WHO" is a body.
func (q *query) shouted(h int) bool {
	raw := q.doc.Of(q.doc.Tokens()[h].Span)
	return len(raw) > 1 && raw == strings.ToUpper(raw)
}

var (
	nobodies    = set("you your yours yourself this that these there what whatever which here")
	firstPerson = set("i me my mine myself we us our ours ourselves")
)

// first answers for "I" and "we": whoever says the words around.
func (q *query) first(low string) (*news.Speaker, float64) {
	if q.cx.Around == nil {
		return nil, 0
	}
	s := *q.cx.Around
	s.Reason = "“I” in what the same speaker says"
	if low[0] == 'i' || low[0] == 'm' {
		return &s, q.certain(asI)
	}
	s.Reason = "“we” in what the same speaker says"
	if s.Type != news.Person {
		return &s, q.certain(asUs)
	}
	return &s, q.certain(asWe)
}

// Class is what is asked for by grading candidates.
type Class uint8

const (
	noClass        Class = iota
	person               // he, she
	many                 // they
	thing                // it
	roleOfPerson         // "the congresswoman"
	sharedName           // a surname that several bear
	ofNoun               // "the company"
	namedElsewhere       // "a judge" before his name, "Kessia's minister" after it
	classes
)

func (c Class) String() string { return classNames[c] }

var classNames = [classes]string{
	noClass: "noClass", person: "person", many: "many", thing: "thing", roleOfPerson: "roleOfPerson", sharedName: "sharedName", ofNoun: "ofNoun", namedElsewhere: "namedElsewhere",
}

var pronounClass = map[string]Class{
	"he": person, "him": person, "his": person, "himself": person,
	"she": person, "her": person, "hers": person, "herself": person,
	"they": many, "them": many, "their": many, "theirs": many, "themselves": many,
	"it": thing, "its": thing, "itself": thing,
}

var genders = map[string]lexicon.Gender{
	"he": lexicon.Male, "him": lexicon.Male, "his": lexicon.Male, "himself": lexicon.Male,
	"she": lexicon.Female, "her": lexicon.Female, "hers": lexicon.Female, "herself": lexicon.Female,
}
