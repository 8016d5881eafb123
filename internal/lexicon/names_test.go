package lexicon

import "testing"

func TestFirstName(t *testing.T) {
	tests := []struct {
		name  string
		g     Gender
		known bool
	}{
		{"tomas", Male, true},
		{"ana", Female, true},
		{"kim", UnknownGender, true}, // a woman's or a man's
		{"petrova", UnknownGender, false},
	}
	for _, test := range tests {
		if g, known := FirstName(test.name); g != test.g || known != test.known {
			t.Errorf("FirstName(%q) = %v, %v", test.name, g, known)
		}
	}
}

func TestRoles(t *testing.T) {
	tests := []struct {
		word string
		want Role
	}{
		{"minister", Role{Lemma: "minister", Kind: Office}},
		{"ministers", Role{Lemma: "minister", Kind: Office, Plural: true}},
		{"spokeswomen", Role{Lemma: "spokesperson", Gender: Female, Kind: Office, Plural: true}},
		{"spokespeople", Role{Lemma: "spokesperson", Kind: Office, Plural: true}},
		{"officials", Role{Lemma: "official", Kind: Source, Plural: true}},
		{"residents", Role{Lemma: "resident", Kind: Crowd, Plural: true}},
		{"wife", Role{Lemma: "wife", Gender: Female, Kind: Office, Kin: true}},
		{"secretaries", Role{Lemma: "secretary", Kind: Office, Plural: true}},
		{"table", Role{}},
	}
	for _, test := range tests {
		if got := RoleOf(test.word); got != test.want {
			t.Errorf("RoleOf(%q) = %+v, want %+v", test.word, got, test.want)
		}
	}
	if got := TradeOf("hydrologists"); got != (Role{Lemma: "hydrologist", Kind: Office, Plural: true}) {
		t.Errorf("TradeOf: %+v", got)
	}
}

func TestPlacesAndBodies(t *testing.T) {
	for name, want := range map[string]Place{
		"peru": Country, "lima": Capital, "peruvian": Demonym, "new york": Region, "marseille": City, "monday": Calendar, "": NoPlace,
	} {
		if got := PlaceOf(name); got != want {
			t.Errorf("PlaceOf(%q) = %v, want %v", name, got, want)
		}
	}
	for word, want := range map[string]Body{
		"ministry": BodyHead, "inc.": Company, "reuters": Known, "poll": Document, "table": NoBody,
	} {
		if got := BodyOf(word); got != want {
			t.Errorf("BodyOf(%q) = %v, want %v", word, got, want)
		}
	}
}
