package mention

import (
	"strings"
	"sync"

	"hearsay/internal/lexicon"
)

// English returns the words of English.
func English() *Words { return english() }

var english = sync.OnceValue(makeEnglish)

func makeEnglish() *Words {
	return &Words{
		Pronouns: englishPronouns(),
		Role:     englishRole, Rank: lexicon.RankRole, Honorific: lexicon.Honorific, GivenName: lexicon.FirstName,
		Body: func(w string) bool {
			return lexicon.BodyOf(w) == lexicon.BodyHead && lexicon.RoleOf(w).Kind == lexicon.NoRole
		},
		Outlet: func(w string) bool {
			b := lexicon.BodyOf(w)
			return b == lexicon.Company || b == lexicon.BodyHead
		},
		Label: func(w string) bool {
			return lexicon.KnownBody(w) || lexicon.PlaceOf(w) == lexicon.Calendar || lexicon.PlaceOf(w) == lexicon.Region || labels[w]
		},
		Generic: lexicon.Set(`company firm organisation organization business corporation conglomerate giant outlet newspaper club`),
		Place:   englishPlace,
		Country: englishCountry, Demonym: englishDemonym,
		Definite:   lexicon.Set("the this that these those said"),
		Indefinite: lexicon.Set("a an another some any one each every no many several few most all both other"),
		Company:    lexicon.Set(`inc corp corporation ltd llc plc gmbh ag co company limited holdings holding group partners industries airlines motors`),
		Contrast:   lexicon.Set("new former next last first second third other another old previous current early late younger older elder"),
		Ranks:      lexicon.Set("prime vice"),
		Small:      lexicon.Set("of the and for on in at to de del la le & - . ,"),
		Particles:  lexicon.Set("de da do dos della di du la le van von der den ten bin bint ibn al el ben abu ould"),
		Deictic:    lexicon.Set("this these"),
		Suffixes:   lexicon.Set("jr jr. sr sr. ii iii iv"),
		Locative:   lexicon.Set("in at near outside across throughout inside around from to toward towards via into"),
		Says:       englishSays,
		Reflexives: lexicon.Set("himself herself itself themselves themself"),
	}
}

// labels stand before people's names and are no part of them.
var labels = lexicon.Set("photo state affairs parliament captain judge president governor senator general colonel minister mayor")

func englishPronouns() map[string]PronounForm {
	m := map[string]PronounForm{}
	for _, row := range []struct {
		words string
		form  PronounForm
	}{
		{"he him his himself", PronounForm{lexicon.Male, ForPerson}},
		{"she her hers herself", PronounForm{lexicon.Female, ForPerson}},
		{"it its itself", PronounForm{lexicon.UnknownGender, ForThing}},
		{"who whom whose which", PronounForm{lexicon.UnknownGender, ForPhrase}},
		{"they them their theirs themselves themself", PronounForm{lexicon.UnknownGender, ForMany}},
	} {
		for w := range strings.FieldsSeq(row.words) {
			m[w] = row.form
		}
	}
	return m
}

// englishRole knows people by lists and by the endings of trades.
func englishRole(word string) lexicon.Role {
	if r := lexicon.RoleOf(word); r.Kind != lexicon.NoRole {
		return r
	}
	return lexicon.TradeOf(word)
}

func englishPlace(word string) lexicon.Place {
	switch word {
	case "country", "nation":
		return lexicon.Country
	case "city", "town", "village", "capital":
		return lexicon.City
	}
	return lexicon.NoPlace
}

func englishCountry(name string) (string, lexicon.Place) {
	if c, ok := homeNations[name]; ok {
		by := lexicon.Demonym
		if c == name {
			by = lexicon.Country
		}
		return c, by
	}
	return lexicon.CountryOf(name), lexicon.PlaceOf(name)
}

// homeNations are countries in countries, and former ones, that have their
// own names and people.
var homeNations = map[string]string{
	"soviet union": "soviet union", "ussr": "soviet union", "soviet": "soviet union",
	"england": "england", "english": "england", "scotland": "scotland", "scottish": "scotland", "scots": "scotland",
	"wales": "wales", "welsh": "wales", "northern ireland": "northern ireland", "northern irish": "northern ireland",
}

// englishDemonym takes the endings off: "kessian" is of "kessia", "vardan" of
// "varda", "kessish" of nothing.
func englishDemonym(group string) []string {
	var places []string
	for _, ending := range []string{"n", "ian", "an", "ese", "i", "ish"} {
		if stem, ok := strings.CutSuffix(group, ending); ok && len(stem) > 3 {
			places = append(places, stem)
		}
	}
	return places
}

func englishSays(verb string) bool {
	form, ok := lexicon.Verb(verb)
	return ok && form.Verb.Frame.Has(lexicon.Speech)
}
