package statement

import (
	"slices"
	"strings"
	"testing"
)

func TestChain(t *testing.T) {
	for name, c := range map[string]struct {
		given
		want []string // a row for each attribution, links with + between them
	}{
		"a letter to nobody": {
			given{"Lind said “We wait” before a letter to", []string{"Lind | said | “We wait”"}},
			[]string{""},
		},
		"told an outlet": {
			given{"Tomas Lind told the Varda Courier that the port is full.", []string{"Tomas Lind | told | that the port is full"}},
			[]string{"told Varda Courier"},
		},
		"told a station of capitals": {
			given{"“We wait,” Lind told KPA.", []string{"Lind | told | “We wait,”"}},
			[]string{"told KPA"},
		},
		"told reporters": {
			given{"“We wait,” Lind told reporters on Tuesday.", []string{"Lind | told | “We wait,”"}},
			[]string{""},
		},
		"told the paper named before": {
			given{"Lind spoke to the Varda Courier. He told the paper that the port is full.", []string{"He | told | that the port is full"}},
			[]string{"told Varda Courier"},
		},
		"interview": {
			given{"“We wait,” Lind said in an interview with the Varda Courier.", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Varda Courier"},
		},
		"interview named before its noun": {
			given{"“We wait,” Lind said in a Radio Varda interview.", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Radio Varda"},
		},
		"on the air": {
			given{"“We wait,” Lind said on Radio Varda.", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Radio Varda"},
		},
		"on a programme of a station": {
			given{"“We wait,” Lind said on Radio Varda’s “Morning Call.”", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Radio Varda"},
		},
		"on a programme without a station": {
			given{"“We wait,” Lind said on “Morning Call.”", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Morning Call"},
		},
		"cut off behind the station": {
			given{"“We wait,” Lind said on Radio Varda’s", []string{"Lind | said | “We wait,”"}},
			[]string{"interview with Radio Varda"},
		},
		"on a show": {
			given{"Lind said on the Port Varda Show that the port is full.", []string{"Lind | said | that the port is full"}},
			[]string{"interview with Port Varda Show"},
		},
		"told a magazine": {
			given{"“We wait,” Lind told Bay Life magazine.", []string{"Lind | told | “We wait,”"}},
			[]string{"told Bay Life"},
		},
		"statement": {
			given{"The ministry said in a statement that the port is full.", []string{"The ministry | said in a statement | that the port is full"}},
			[]string{"statement statement"},
		},
		"the statement speaks": {
			given{"“The port is full,” the statement said.", []string{"the statement | said | “The port is full,”"}},
			[]string{"statement statement"},
		},
		"a letter to somebody": {
			given{"“I wait,” she wrote in a letter to Lind.", []string{"she | wrote | “I wait,”"}},
			[]string{""},
		},
		"a letter to those without a name": {
			given{"“I wait,” she wrote in a letter to the editors.", []string{"she | wrote | “I wait,”"}},
			[]string{"letter to the editors"},
		},
		"news conference": {
			given{"Lind said at a news conference that the port is full.", []string{"Lind | said | that the port is full"}},
			[]string{"press conference news conference"},
		},
		"told a news conference": {
			given{"“We wait,” Lind told a crowded news conference.", []string{"Lind | told | “We wait,”"}},
			[]string{"press conference news conference"},
		},
		"joint statement": {
			given{"In a joint statement, the ports said they wait.", []string{"the ports | said | they wait"}},
			[]string{"statement joint statement"},
		},
		"platform": {
			given{"“We wait,” Lind wrote on Telegram.", []string{"Lind | wrote | “We wait,”"}},
			[]string{"posted on Telegram"},
		},
		"post on a platform": {
			given{"Lind said in a post on Truth Social that the port is full.", []string{"Lind | said | that the port is full"}},
			[]string{"posted on Truth Social"},
		},
		"shared by the speaker": {
			given{"Lind attacked the minister on Telegram and called the port “a grave”.", []string{"Lind | attacked | the minister", "Lind | called | the port “a grave”"}},
			[]string{"posted on Telegram", "posted on Telegram"},
		},
		"not by another": {
			given{"Lind said in a statement that the minister thanked the crews.", []string{"Lind | said in a statement | that the minister thanked the crews", "the minister | thanked | the crews"}},
			[]string{"statement statement", ""},
		},
		"reported around it": {
			given{"“We wait,” Lind said, according to the Varda Courier.", []string{"Lind | said | “We wait,”", "the Varda Courier | according to | “We wait,” Lind said"}},
			[]string{"reported by Varda Courier", ""},
		},
		"reported with a clause": {
			given{"The Varda Courier reported that Lind said the port is full.", []string{"The Varda Courier | reported | that Lind said the port is full", "Lind | said | the port is full"}},
			[]string{"", "reported by The Varda Courier"},
		},
		"reported after it": {
			given{"Lind said the port is full, the Varda Courier reported.", []string{"Lind | said | the port is full", "the Varda Courier | reported | Lind said the port is full"}},
			[]string{"reported by Varda Courier", ""},
		},
		"an acronym reports": {
			given{"“We wait,” Lind said, QVR reported.", []string{"Lind | said | “We wait,”", "QVR | reported | “We wait,” Lind said"}},
			[]string{"reported by QVR", ""},
		},
		"a spokesman is no report": {
			given{"A spokesman for the Varda Courier said Lind had denied the claim.", []string{"A spokesman for the Varda Courier | said | Lind had denied the claim", "Lind | had denied | the claim"}},
			[]string{"", ""},
		},
		"citing": {
			given{"The Courier reported, citing two officials of the port, that Lind would resign.", []string{"The Courier | reported | that Lind would resign"}},
			[]string{"citing two officials of the port"},
		},
		"citing what no outlet reports": {
			given{"The ministry said, citing two officials of the port, that Lind would resign.", []string{"The ministry | said | that Lind would resign"}},
			[]string{""},
		},
		"citing a reason": {
			given{"The ministry refused, citing secrecy, to publish the letter.", []string{"The ministry | refused | to publish the letter"}},
			[]string{""},
		},
		"transcript": {
			given{"The call is in a transcript published on the port’s website.¶“How many?” Lind asked, according to the transcript.", []string{"Lind | asked | “How many?”", "the transcript | according to | “How many?” Lind asked"}},
			[]string{"transcript on the port’s website", ""},
		},
		"adding": {
			given{"Tomas Lind told the Varda Courier that the port is full. He added that crews wait.", []string{"Tomas Lind | told | that the port is full", "He | added | that crews wait"}},
			[]string{"told Varda Courier", ""},
		},
		"a quotation after what was told": {
			given{"Tomas Lind told the Varda Courier that the port is full. “We wait for spring,” Lind said.", []string{"Tomas Lind | told | that the port is full", "Lind | said | “We wait for spring,”"}},
			[]string{"told Varda Courier", ""},
		},
		"what is told later": {
			given{"“We wait,” Lind told the Varda Courier. He wants a new bay.", []string{"Lind | told | “We wait,”", "He | wants | a new bay"}},
			[]string{"told Varda Courier", ""},
		},
	} {
		w := c.statements(t)
		var got []string
		for _, s := range w.done {
			var links []string
			for _, l := range s.Via {
				links = append(links, l.Relation+" "+l.Name)
			}
			got = append(got, strings.Join(links, " + "))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
