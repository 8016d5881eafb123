package lang

import (
	"regexp"
	"strings"
	"testing"

	"hearsay/internal/text"
)

// note reads a text whose names are marked "[PER Ana Petrova]" and whose words
// may carry a part of speech, "guard_NOUN".
func note(t *testing.T, noted string) *text.Doc {
	t.Helper()
	types := map[string]text.NameType{"PER": text.Person, "LOC": text.Place, "ORG": text.Organisation, "NORP": text.Group}
	var b strings.Builder
	var tokens []text.Token
	var names []text.Name
	for _, part := range regexp.MustCompile(`\[\w+|\]|[^\s\]]+`).FindAllString(noted, -1) {
		if kind, ok := strings.CutPrefix(part, "["); ok {
			names = append(names, text.Name{First: len(tokens), Type: types[kind]})
			continue
		}
		if part == "]" {
			n := &names[len(names)-1]
			n.Last = len(tokens)
			n.Span = tokens[n.First].Cover(tokens[n.Last-1].Span)
			continue
		}
		word, tag, _ := strings.Cut(part, "_")
		start := b.Len()
		b.WriteString(word)
		tokens = append(tokens, text.Token{Span: text.Span{Start: start, End: b.Len()}, Kind: text.KindOf(word), UPOS: text.UPOS(tag)})
		b.WriteByte(' ')
	}
	all := text.Span{Start: 0, End: b.Len()}
	d, err := text.NewDoc(b.String(), []text.Span{all}, []text.Sentence{{Span: all, First: 0, Last: len(tokens)}}, tokens)
	if err == nil {
		d, err = d.WithNames(names)
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// tinyNamer has the few words that the tests need.
func tinyNamer() *Namer {
	b := NewGazetteerBuilder()
	for class, words := range map[NameClass]string{
		RoleNoun: "minister spokeswoman head director justice coach", Honorific: "mr. dr. chief", Article: "the a an",
		Owner: "'s", Link: "of at for", Copula: "is was", GivenName: "ana tomas", Particle: "van der", NameSuffix: "jr.",
		MostlyLower: "city civil guard harbour former ferry service", Speech: "said",
	} {
		for w := range strings.FieldsSeq(words) {
			b.Add(class, w)
		}
	}
	return NewNamer(b.Gazetteer(), nil, (&weightBuilder{}).table(), NameMoves{})
}

func TestRoles(t *testing.T) {
	tests := []struct{ in, want string }{ // name: role / affiliation
		{"[NORP Kessian] Harbour Minister [PER Ana Petrova] spoke", "Ana Petrova: Harbour Minister / Kessian"},
		{"[PER Tomas Lind] , head of the city 's civil guard , said no", "Tomas Lind: head / city 's civil guard"},
		{"[PER Lind] , the former head_NOUN of_ADP the_DET ferry_NOUN service_NOUN since_SCONJ May", "Lind: former head / ferry service"},
		{"[LOC Kessia] 's harbour_NOUN minister , Dr. [PER Ana Petrova] , left", "Ana Petrova: harbour minister / Kessia"},
		{"[PER Ana Petrova] , [LOC Kessia] 's minister , left", "Ana Petrova: minister / Kessia"},
		{"[PER Petrova] is the director of the [ORG Kessian Press Agency] .", "Petrova: director / Kessian Press Agency"},
		{"[PER Ana Petrova] of the [ORG Kessian Press Agency] wrote", "Ana Petrova:  / Kessian Press Agency"},
		{"[ORG KPA] director [PER Lind] said", "Lind: director / KPA"},
		{"Chief Justice [PER Lind] said", "Lind: Chief Justice / "},
		{"Mr. [PER Lind] said", ""},
		{"he met minister , [PER Lind] said", ""},
		{"[PER Lind] , [PER Petrova] and others", ""},
		{"[PER Lind] ,", ""},
		{"[PER Lind] of", ""},
	}
	n := tinyNamer()
	for _, test := range tests {
		d := note(t, test.in)
		var got []string
		for _, r := range n.Roles(d) {
			got = append(got, d.Of(d.Names()[r.Name].Span)+": "+d.Of(r.Role)+" / "+d.Of(r.Affiliation))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, s, test.want)
		}
	}
}

func TestPersonName(t *testing.T) {
	tests := []struct{ in, want string }{ // title | given | surname | suffix
		{"Dr. [PER Ana Petrova]", "Dr.|Ana|Petrova|"},
		{"[PER Tomas Lind Jr.]", "|Tomas|Lind|Jr."},
		{"[PER Tomas Lind , Jr.]", "|Tomas|Lind|Jr."},
		{"[PER Petrova]", "||Petrova|"},
		{"[PER Ana]", "|Ana||"},
		{"[PER Ana Maria van der Lind]", "|Ana Maria|van der Lind|"},
		{"[PER Ana Berg - Lind]", "|Ana|Berg - Lind|"},
		{"said Mr. [PER Lind]", "Mr.||Lind|"},
	}
	n := tinyNamer()
	for _, test := range tests {
		d := note(t, test.in)
		p := n.PersonName(d, d.Names()[0])
		got := strings.Join([]string{d.Of(p.Title), d.Of(p.Given), d.Of(p.Surname), d.Of(p.Suffix)}, "|")
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.in, got, test.want)
		}
	}
}
