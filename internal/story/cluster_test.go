package story

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
)

// Reports on four matters, told independently: no sentence stands twice.
var told = map[string][]string{
	"ferry": {
		"Ferry capsizes off the Vell islands, at least fourteen drowned: The ferry Sula Bay capsized in a squall off the Vell islands before dawn, and at least fourteen passengers drowned. Fishermen from Olmar pulled survivors out of the water while the coastguard waited for the storm to pass. The captain, Arne Oss, was found clinging to a raft.",
		"Survivors of Sula Bay disaster describe squall: Passengers who lived through the sinking of the ferry Sula Bay say the squall came without warning. Divers from Olmar searched the hull off the Vell islands for a second day. The coastguard raised the number of drowned to seventeen and questioned captain Arne Oss about the lifeboats.",
		"Ferry operator under pressure after Vell sinking: The company that ran the Sula Bay sold more tickets than the ferry had seats, documents show. Seventeen people drowned when she capsized near the Vell islands. Relatives in Olmar want the operator's licence withdrawn and the captain heard by an inquiry.",
	},
	"strike": {
		"Dockers in Port Varda lay down work over night shifts: Cranes stood still in Port Varda on Monday after dockers walked out over night shifts on Sundays. Union leader Tomas Lind said talks with the harbour company had gone nowhere. Sixty containers of fruit wait on the quay.",
		"Port Varda strike enters second day: No ship was unloaded in Port Varda for a second day, as the dockers' union and the harbour company blamed each other for the failed talks on Sunday shifts. Tomas Lind told strikers at the gate to stay calm. Importers fear for fruit rotting in containers.",
	},
	"bank": {
		"Governor Maas denies loan to his brother: The governor of Tarvenia's central bank, Viktor Maas, rejects the claim of an unsigned letter that the bank lent millions of dinars to his brother, a builder. The finance committee of parliament wants to see the file of the loan before Friday.",
		"Dinar slides over loan claim: Tarvenia's dinar fell to its lowest in two years after a letter accused central bank governor Viktor Maas of a loan to his brother's building firm. Traders sold dinars until the bank intervened. The opposition in parliament called for an audit of loans.",
	},
	"cup": {
		"Rovers threaten to boycott cup final: Hestrand Rovers will not play the Kessian cup final in an empty stadium, their coach said after the federation banned supporters over flares. Harbour Athletic consider joining the boycott.",
		"Children may fill stands at cup final: The Kessian football federation offers to let schoolchildren into the cup final between Hestrand Rovers and Harbour Athletic, instead of the supporters that it banned over flares in the semifinal.",
	},
}

// placeTold places "matter day" tellings, each matter's in turn; day 0 is
// none. It returns the stories as letters in order of first use.
func placeTold(t *testing.T, order string) string {
	t.Helper()
	index, next := NewIndex(), map[string]int{}
	var stories []news.StoryID
	var got []string
	for n, item := range strings.Split(order, ", ") {
		var matter string
		var day int
		if _, err := fmt.Sscan(item, &matter, &day); err != nil {
			t.Fatal(err)
		}
		title, body, _ := strings.Cut(told[matter][next[matter]], ": ")
		next[matter]++
		a, err := news.NewArticle(news.PageRef{ID: news.PageID(fmt.Sprint("page", n))}, body, nil)
		if err != nil {
			t.Fatal(err)
		}
		a.Title, a.Outlet = title, &news.Outlet{Name: fmt.Sprint("Outlet ", n)}
		if day > 0 {
			a.Published = &news.Date{Time: time.Date(2031, 5, day, 0, 0, 0, 0, time.UTC), Precision: news.Day}
		}
		p := index.Place(Trace(a, analyse(t, body)))
		if p.Reason == "" || p.Similarity < 0 || p.Similarity > 1 {
			t.Errorf("%s: %+v", item, p)
		}
		if !slices.Contains(stories, p.Story) {
			stories = append(stories, p.Story)
		}
		got = append(got, string(rune('a'+slices.Index(stories, p.Story))))
	}
	return strings.Join(got, " ")
}

func TestStories(t *testing.T) {
	tests := []struct{ order, want string }{
		{"ferry 1, strike 1, ferry 2, bank 2, strike 2, cup 3, bank 3, ferry 3, cup 3", "a b a c b d c a d"},
		{"ferry 3, ferry 1, ferry 2", "a a a"}, // older ones read later
		{"ferry 1, ferry 5", "a a"},            // it goes on
		{"ferry 1, ferry 20", "a b"},           // no news for long: another story
		{"ferry 1, ferry 0", "a a"},            // no date, but the words tell
		{"strike 0, cup 0, strike 1", "a b a"},
	}
	for _, test := range tests {
		if got := placeTold(t, test.order); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.order, got, test.want)
		}
	}
}
