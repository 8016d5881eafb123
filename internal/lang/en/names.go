package en

import (
	"strings"

	"hearsay/internal/lang"
)

// NameList is a list of phrases that names are made of, or that stand beside
// them.
type NameList struct {
	Class   lang.NameClass
	Phrases []string
}

// NameLists returns what English brings for the gazetteer of names, beside
// what package lexicon has. Nothing here is complete: a list need only be long
// enough for its features to get a weight.
func NameLists() []NameList {
	return []NameList{
		words(lang.Joiner, joiners),
		words(lang.Particle, particles),
		words(lang.NameSuffix, suffixes),
		words(lang.Honorific, honorifics),
		words(lang.RoleNoun, offices),
		words(lang.Speech, speechVerbs),
		words(lang.Locative, locatives),
		words(lang.Article, articles),
		words(lang.Owner, owners),
		words(lang.Link, links),
		words(lang.Copula, copulas),
		words(lang.Complement, complements),
		words(lang.Conjunction, conjunctions),
		words(lang.Calendar, calendar),
		words(lang.PlaceHead, placeHeads),
		words(lang.BodyHead, bodyHeads),
		words(lang.CompanyEnd, companyEnds),
		words(lang.EventHead, eventHeads),
		words(lang.GivenName, givenNames),
		words(lang.FamilyName, familyNames),
		phrases(lang.Demonym, peoples),
		phrases(lang.Region, regions),
		phrases(lang.Region, waters),
		phrases(lang.City, districts),
		phrases(lang.KnownBody, agencies),
		phrases(lang.KnownBody, media),
		phrases(lang.KnownBody, parties),
		phrases(lang.KnownBody, companies),
		phrases(lang.KnownBody, teams),
	}
}

func words(c lang.NameClass, list string) NameList { return NameList{c, strings.Fields(list)} }

// phrases reads a list whose entries stand apart by semicolons.
func phrases(c lang.NameClass, list string) NameList {
	l := NameList{Class: c}
	for p := range strings.SplitSeq(list, ";") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			l.Phrases = append(l.Phrases, p)
		}
	}
	return l
}
