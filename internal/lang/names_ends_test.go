package lang

import (
	"slices"
	"strings"
	"testing"

	"hearsay/internal/text"
)

// TestBorders has what the search found, and the names that are made of it.
func TestBorders(t *testing.T) {
	tests := []struct{ in, want string }{
		{"he met [PER Lind] & Sons there", "ORG Lind & Sons"},
		{"he met [LOC Varda] Ferries Corp here", "LOC Varda"},
		{"he left [ORG Varda Ferries] , Inc. early", "ORG Varda Ferries , Inc."},
		{"he left Varda Ferries , [LOC Inc.] early", "ORG Varda Ferries , Inc."},
		{"he told The [ORG Kessian Post] so", "ORG The Kessian Post"},
		{"the 8th [ORG Kessian Court] sat", "ORG 8th Kessian Court"},
		{"he saw J. [PER Lind] there", "PER J. Lind"},
		{"the singer Tamsin [PER Lind] sang", "PER Tamsin Lind"},
		{"then van der [PER Lind] sang", "PER van der Lind"},
		{"so [PER KPA] wrote", "ORG KPA"},
		{"she saw [PER Kessian Ana Petrova] there", "NORP Kessian; PER Ana Petrova"},
		{"the [ORG TV] was on", ""},
		{"the [ORG Court] was shut", ""},
		{"so [PER KPA Ana Petrova] wrote", "PER Ana Petrova"},
		{"so [PER ANA PETROVA] wrote", "PER ANA PETROVA"},
		{"the Minister of the [PER Court Ana Petrova] sang", "PER Ana Petrova"},
	}
	for _, test := range tests {
		d := note(t, test.in)
		w := mender(d)
		if got := typed(d, w.borders(d.Names())); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

// TestMissedNames has names that the words alone show.
func TestMissedNames(t *testing.T) {
	tests := []struct{ in, want string }{
		{"the singer Ana Petrova sang", "PER Ana Petrova"},
		{"the minister Tamsin Petrova sang", "PER Tamsin Petrova"},
		{"the singer Tamsin Petrova sang", ""},
		{"they sued Varda Inc. today", "ORG Varda Inc."},
		{"they sued Inc. today", ""},
		{"Monday Inc. said", "ORG Monday Inc."},
	}
	for _, test := range tests {
		d := note(t, test.in)
		w := mender(d)
		w.forms.reset(0)
		if got := typed(d, w.addMissing(nil)); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

// TestAgreement has what the search found, all with a score of 10, and what the
// text makes of it.
func TestAgreement(t *testing.T) {
	tests := []struct{ in, want string }{
		{"[LOC Varda] and [LOC Varda] and [PER Varda]", "LOC Varda; LOC Varda; LOC Varda"},
		{"[LOC Varda] and [PER Lind]", "LOC Varda; PER Lind"},
		{"[PER Ana Lind] and [LOC Lind]", "PER Ana Lind; PER Lind"},
		{"[PER Ana Lind] and [LOC Lind] and [LOC Lind] and [LOC Lind]", "PER Ana Lind; LOC Lind; LOC Lind; LOC Lind"},
		{"[PER Port Lind]", "LOC Port Lind"},
		{"[ORG Kessia] and [ORG Kessia]", "LOC Kessia; LOC Kessia"},
	}
	for _, test := range tests {
		d := note(t, test.in)
		w := mender(d)
		w.typed = make([]typeScores, len(w.tags))
		for _, n := range d.Names() {
			for i := n.First; i < n.Last; i++ {
				w.typed[i][n.Type], w.tags[i] = 10, tagOf(n.Type, within)
			}
		}
		if got := typed(d, w.agree(slices.Clone(d.Names()))); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

// mender returns the working memory of a search that found nothing in d.
func mender(d *text.Doc) *namerWork {
	b := NewGazetteerBuilder()
	for class, words := range map[NameClass]string{
		RoleNoun: "minister", GivenName: "ana tomas", Particle: "van der", CompanyEnd: "inc. corp", Demonym: "kessian",
		BodyHead: "court post", EventHead: "tv", MostlyLower: "he she they then so the court", Complement: "of", Article: "the",
	} {
		for w := range strings.FieldsSeq(words) {
			b.Add(class, w)
		}
	}
	b.Add(City, "port", "lind")
	b.Add(Country, "kessia")
	w := &namerWork{nameReader: nameReader{lists: b.Gazetteer()}}
	w.read(d)
	w.tags = make([]tag, len(d.Tokens()))
	return w
}

func typed(d *text.Doc, names []text.Name) string {
	var all []string
	for _, n := range names {
		all = append(all, n.Type.String()+" "+d.Of(n.Span))
	}
	return strings.Join(all, "; ")
}
