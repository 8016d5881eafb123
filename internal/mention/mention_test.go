package mention_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/mention"
	"hearsay/internal/text"
)

// Texts are noted with names in brackets, "[PER Ana Petrova]", parts of speech
// after a stroke, "minister/n" or
// "ministers/n+", and relations after a colon with the word of
// the head after ">": "[PER Ana Petrova]:nsubj>said". Small words need none of
// these. A sentence without any relation has no tree; "|" ends a paragraph.
func TestLinks(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{
			"surname", "[PER Ana Petrova] left/v . [PER Petrova] won/v .",
			"Petrova = Ana Petrova (surname of)",
		},
		{
			"headline before the full name", "[PER Petrova] wins/v | [PER Ana Petrova] won/v .",
			"Ana Petrova = Ana Petrova (full form of the name before)",
		},
		{
			"middle name", "[PER Ana Maria Petrova] left/v . [PER Ana Petrova] won/v .",
			"Ana Petrova = Ana Maria Petrova (short form of the name before)",
		},
		{
			"first name", "[PER Ana Petrova] left/v . [PER Ana] won/v .",
			"Ana = Ana Petrova (first name of)",
		},
		{
			"a surname of two", "[PER Ana Lind] met/v [PER Tomas Lind] . [PER Lind] won/v .",
			"Lind = ? (open)",
		},
		{
			"a surname of two, told by the form of address", "[PER Ana Lind] met/v [PER Tomas Lind] . Ms. [PER Lind] won/v .",
			"Lind = Ana Lind (surname of)",
		},
		{
			"a surname of two, told by nearness", "[PER Ana Lind] left/v . | [PER Tomas Lind] won/v . | [PER Lind] won/v .",
			"Lind = Tomas Lind (surname of)",
		},
		{
			"another gender is somebody else", "Ms. [PER Ana Petrova] left/v . Mr. [PER Petrova] won/v .",
			"",
		},
		{
			"acronym", "The [ORG Kessian Press Agency] ( [ORG KPA] ) said/v so .",
			"KPA = Kessian Press Agency (acronym or its full form)",
		},
		{
			"acronym of a name with a hyphen", "The [ORG Anti-Piracy League] met/v . The [ORG APL] won/v .",
			"APL = Anti-Piracy League (acronym or its full form)",
		},
		{
			"acronym without the last word", "The [ORG Centre for Ports Defence and Ships] met/v . The [ORG CPD] won/v .",
			"CPD = Centre for Ports Defence and Ships (acronym or its full form)",
		},
		{
			"spelt-out acronym", "The Communications and [ORG Port Guard] ( CPG ) said/v so .",
			"CPG = Communications and Port Guard (acronym or its full form)",
		},
		{
			"first word of a body's name", "[ORG Brennick Institute] met/v . [ORG Brennick] won/v .",
			"Brennick = Brennick Institute (first word of the name)",
		},
		{
			"a name that came first is no first word", "[ORG Brennick] met/v . [ORG Brennick Institute] won/v .",
			"",
		},
		{
			"part of a body's name", "[ORG Varda Ferries Group] grew/v . [ORG Varda Ferries] won/v .",
			"Varda Ferries = Varda Ferries Group (part of the name)",
		},
		{
			"a place is not what is named after it", "[LOC Varda] froze/v . [LOC Varda Bay] froze/v .",
			"",
		},
		{
			"country and what is of it", "[LOC Kessia] voted/v . The [NORP Kessian/a] harbour/n froze/v .",
			"Kessian = Kessia (country by its people)",
		},
		{
			"title, then role", "Harbour/n Minister/n [PER Ana Petrova] left/v . The minister/n:nsubj>won won/v .",
			"The minister = Ana Petrova (role of)",
		},
		{
			"apposition", "[PER Ana Petrova]:nsubj>left , the minister/n:appos>Ana , left/v .",
			"the minister = Ana Petrova (beside the name)",
		},
		{
			"role before the name", "The minister/n:nsubj>left , [PER Ana Petrova]:appos>minister , left/v .",
			"Ana Petrova = Ana Petrova (beside the name)",
		},
		{
			"predicate", "[PER Ana Petrova]:nsubj>minister is the minister/n:root .",
			"the minister = Ana Petrova (said to be)",
		},
		{
			"another minister", "Harbour/n Minister/n [PER Ana Petrova] left/v . The former/a minister/n:nsubj>won won/v .",
			"",
		},
		{
			"body by its head word", "The [ORG Kessian Press Agency]:nsubj>grew grew/v . The agency/n:nsubj>hired hired/v .",
			"The agency = Kessian Press Agency (head word of the name)",
		},
		{
			"the only company", "[ORG Vardex]:nsubj>grew grew/v . The company/n:nsubj>hired hired/v .",
			"The company = Vardex (the only one near)",
		},
		{
			"two companies", "[ORG Vardex]:nsubj>bought bought/v [ORG Lindor]:obj>bought . The company/n:nsubj>hired hired/v .",
			"",
		},
		{
			"the only one that fits", "[PER Ana Petrova]:nsubj>met met/v [PER Tomas Lind]:obj>met . She:nsubj>left left/v .",
			"She = Ana Petrova (pronoun; the only one that fits)",
		},
		{
			"not from its own clause", "[PER Ana Petrova]:nsubj>met met/v her:obj>met .",
			"her = ? (open)",
		},
		{
			"an owner in the same clause", "[PER Ana Petrova]:nsubj>sold sold/v her:nmod:poss>boat boat/n:obj>sold .",
			"her = Ana Petrova (pronoun; the only one that fits)",
		},
		{
			"reflexive", "[PER Tomas Lind]:nsubj>told told/v [PER Karl Brandt]:obj>told . [PER Karl Brandt]:nsubj>hurt hurt/v himself:obj>hurt .",
			"Karl Brandt = Karl Brandt (same name); himself = Karl Brandt (reflexive pronoun; subject of its clause)",
		},
		{
			"nobody is he in his own words", "“ He:nsubj>lies lies/v:ccomp>said , ” [PER Karl Brandt]:nsubj>said said/v .",
			"He = ? (open)",
		},
		{
			"it rains", "[ORG Vardex]:nsubj>grew grew/v . It:expl>rained rained/v .",
			"",
		},
		{
			"the last subject", "[PER Tomas Lind]:nsubj>met met/v [PER Karl Brandt]:obj>met . He:nsubj>left left/v .",
			"He = Tomas Lind (pronoun; last subject)",
		},
		{
			"who", "[PER Ana Petrova]:nsubj>left , who:nsubj>won won/v:acl:relcl>Ana , left/v .",
			"who = Ana Petrova (relative pronoun; the phrase before it)",
		},
		{
			"the same owner's", "[PER Ana Petrova]:nsubj>met met/v her:nmod:poss>aide aide/n:obj>met . Her:nmod:poss>aide aide/n:nsubj>left left/v .",
			"her = Ana Petrova (pronoun; the only one that fits); Her = Ana Petrova (pronoun; last subject); Her aide = her aide (same words)",
		},
		{
			"the same country's", "[NORP Kessian/a] Minister/n [PER Ana Petrova] left/v . [LOC Kessia]:nmod:poss>minister 's minister/n:nsubj>won won/v .",
			"Kessia = Kessia (country by its people); Kessia 's minister = Ana Petrova (role of)",
		},
		{
			"predicate of a pronoun", "[PER Ana Petrova]:nsubj>won won/v . She:nsubj>lover is a lover/n:root .",
			"She = Ana Petrova (pronoun; the only one that fits); a lover = Ana Petrova (said to be)",
		},
		{
			"it may be the boat", "[ORG Vardex]:nsubj>sold sold/v the boat/n:obj>sold . It:nsubj>sank sank/v .",
			"It = ? (open)",
		},
		{
			"boats do not speak", "[ORG Vardex]:nsubj>sold sold/v the boat/n:obj>sold . It:nsubj>said said/v so .",
			"It = Vardex (pronoun; the only one that fits)",
		},
		{
			"what she said does not make her far away",
			"[PER Ana Petrova]:nsubj>left left/v . “ Boats/n+ sink/v . Rain/n falls/v . Boats/n+ sink/v . Rain/n falls/v . Boats/n+ sink/v . ” She:nsubj>said said/v .",
			"She = Ana Petrova (pronoun; the only one that fits)",
		},
		{
			"they", "The residents/n+:nsubj>met met/v [PER Ana Petrova]:obj>met . They:nsubj>waited waited/v .",
			"They = The residents (pronoun; the only one that fits)",
		},
		{
			"without a name", "A resident/n:nsubj>left left/v . The resident/n:nsubj>won won/v .",
			"The resident = A resident (same words)",
		},
		{
			"a role that tells by itself who it is", "Minister/n [PER Ana Petrova] left/v . The minister/n:nsubj>won of [LOC Lindor]:nmod>minister won/v .",
			"",
		},
		{
			"apposition without a tree", "[PER Ana Petrova] , the minister/n , left/v .",
			"the minister = Ana Petrova (beside the name)",
		},
		{
			"a list is no apposition", "[PER Ana Petrova] , a minister/n and [PER Tomas Lind] left/v .",
			"",
		},
		{
			"pronoun without a tree", "[PER Ana Petrova] left/v . [ORG Vardex] won/v . She left/v .",
			"She = Ana Petrova (pronoun; the only one that fits)",
		},
	}
	for _, test := range tests {
		d := note(t, test.in)
		if got := show(d, mention.Of(d, mention.English(), nil)); got != test.want {
			t.Errorf("%s: %s\n got %s\nwant %s", test.name, test.in, got, test.want)
		}
	}
}

// Roles that were read elsewhere are as good as titles.
func TestTold(t *testing.T) {
	d := note(t, "[PER Ana Petrova] took/v over/a as minister/n in May . The minister/n won/v .")
	at := strings.Index(d.Text(), "minister")
	told := mention.Told{Name: 0, Role: text.Span{Start: at, End: at + len("minister")}}
	const want = "minister = Ana Petrova (beside the name); The minister = Ana Petrova (role of)"
	if got := show(d, mention.Of(d, mention.English(), []mention.Told{told})); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// show tells what each mention stands for that is linked or open.
func show(d *text.Doc, s *mention.Set) string {
	var all []string
	for _, m := range s.Mentions {
		who := "?"
		if m.Entity >= 0 {
			who = d.Of(s.Entities[m.Entity].Name)
		}
		if m.Reason != mention.FirstMention {
			all = append(all, fmt.Sprintf("%s = %s (%s)", d.Of(m.Span), who, m.Reason))
		}
	}
	return strings.Join(all, "; ")
}
