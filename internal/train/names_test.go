package train

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/conllu"
	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
	"hearsay/internal/text"
)

// words reads "form/UPOS/head/rel/entity" words, the last part optional.
func words(sentence string) []conllu.Word {
	var all []conllu.Word
	for w := range strings.FieldsSeq(sentence) {
		c := strings.SplitN(w, "/", 5)
		one := conllu.Word{Form: c[0], UPOS: c[1], Rel: c[3]}
		fmt.Sscan(c[2], &one.Head)
		if len(c) > 4 {
			one.Misc = "Entity=" + c[4]
		}
		all = append(all, one)
	}
	return all
}

func tinyLists() *lang.Gazetteer {
	b := lang.NewGazetteerBuilder()
	for class, list := range map[lang.NameClass]string{
		lang.Honorific: "mr. general", lang.RoleNoun: "minister president", lang.Demonym: "kessian kessians", lang.GivenName: "ana",
		lang.BodyHead: "ministry bank", lang.MostlyLower: "ferries harbours",
	} {
		for w := range strings.FieldsSeq(list) {
			b.Add(class, w)
		}
	}
	return b.Gazetteer()
}

func TestCores(t *testing.T) {
	tests := []struct{ sentence, want string }{
		{"Minister/PROPN/2/nmod:desc/(1-person-new Ana/PROPN/0/root Petrova/PROPN/2/flat/1) left/VERB/2/x", "person Ana Petrova"},
		{"the/DET/2/det/(1-organization-new Bank/PROPN/0/root of/ADP/4/case Kessia/PROPN/2/nmod/(2-place-new)1)", "organization Bank of Kessia"},
		{"the/DET/4/det/(1-person-new Kessian/ADJ/4/amod harbour/NOUN/4/compound minister/NOUN/0/root/1)", "group Kessian"},
		{"Kessians/PROPN/0/root/(1-person-new)", "group Kessians"},
		{"Lind/PROPN/3/nmod:poss/(1-object-new(2-person-new) 's/PART/1/case boat/NOUN/0/root/1)", "person Lind"},
		{"Monday/PROPN/0/root/(1-time-new)", ""},
		{"he/PRON/0/root/(1-person-giv)", ""},
	}
	for _, test := range tests {
		ws := words(test.sentence)
		var got []string
		for _, m := range coresOf(ws, tinyLists()) {
			name := m.kind
			for _, w := range ws[m.first:m.last] {
				name += " " + w.Form
			}
			got = append(got, name)
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.sentence, s, test.want)
		}
	}
}

func TestVotes(t *testing.T) {
	v := votes{}
	for range 9 {
		v.add("Lind", text.Person)
	}
	v.add("Lind", text.Place)
	v.add("Varda", text.Place)
	tests := []struct {
		name string
		want text.NameType
	}{
		{"Lind", text.Person},
		{"Varda", text.NoName}, // in one text only
		{"Petrova", text.NoName},
	}
	for _, test := range tests {
		if got := v.best(test.name); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		small, large int
		want         lang.NameClass
	}{
		{100, 1, lang.MostlyLower}, {3, 2, lang.OftenLower}, {2, 3, lang.OftenUpper}, {1, 100, lang.MostlyUpper}, {2, 1, 0},
	}
	for _, test := range tests {
		if got := usageOf(&[2]int{test.small, test.large}); got != test.want {
			t.Errorf("%d small, %d large: %b, want %b", test.small, test.large, got, test.want)
		}
	}
}

func TestFactbook(t *testing.T) {
	l := &lists{GazetteerBuilder: lang.NewGazetteerBuilder(), analyser: lang.New(en.WordLists()), titles: map[string]bool{"president": true}}
	page := `{"Government":{
		"Executive branch":{"chief of state":{"text":"President Ana PETROVA (since 3 May 2030)"}},
		"Administrative divisions":{"text":"2 provinces; Varda, North Varda*"},
		"Political parties":{"text":"Harbour Party or HP [Tomas LIND]<br>Kessian Union"}},
		"People and Society":{"Nationality":{"noun":{"text":"Kessian(s)"}},"Ethnic groups":{"text":"Luro 80%, other 20%"}}}`
	if err := l.addFactbook("fb/europe/ks.json", []byte(page)); err != nil {
		t.Fatal(err)
	}
	g := l.Gazetteer()
	tests := []struct {
		phrase string
		want   lang.NameClass
	}{
		{"Ana Petrova", lang.KnownPerson},
		{"Ana", lang.GivenName},
		{"Petrova", lang.FamilyName},
		{"North Varda", lang.Region},
		{"Harbour Party", lang.KnownBody},
		{"HP", lang.KnownBody},
		{"Kessians", lang.Demonym},
		{"Luro", lang.Demonym},
		{"President", 0},
	}
	for _, test := range tests {
		if got := g.Class(strings.Fields(test.phrase)...); got&test.want != test.want || test.want == 0 && got != 0 {
			t.Errorf("%s: %b, want %b", test.phrase, got, test.want)
		}
	}
}
