package story

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
)

// Paragraphs of invented reports.
const (
	wire1 = "Kessia reopened its northern harbour on Tuesday after engineers cleared the last of the drifting ice from the Varda channel, the harbour ministry announced. Forty grain ships had waited outside the breakwater for nine days while tugboats struggled with floes as thick as a truck."
	wire2 = "Dravik's fishermen complained that the icebreaker Sarn Hollen had ruined nets worth a season's earnings. The Lissow insurance chamber promised an inspection of every damaged trawler before the herring fleet sails again in spring."
	wire3 = "Grain prices at the Orlo exchange dropped for the first time since January, traders reported. Bakers in Tarvenia nevertheless expect dearer loaves until the midsummer harvest reaches the mills along the Vell."
	own1  = "Our correspondent watched the first freighter pass the lighthouse at dawn, its deckhands waving from a rail coated in frost. On the quay a brass band from Hestrand played through chattering teeth."
	own2  = "Opposition deputies in Kessia's parliament demanded to know why the contract for the dredger went to a company without a licence. A hearing is scheduled for the first week of April."
	quote = "“We kept every pilot at sea for nine nights because nobody else would have guided those grain ships past the drifting floes and the shattered breakwater,” Ana Petrova said."
	other = "Football supporters celebrated in Marrow after their goalkeeper saved two penalties against the champions. The mayor declared a holiday for schools."
)

// report describes an article: its paragraphs, and what is known of it.
type report struct {
	outlet, credit string
	day            int // of May 2031; 0 without a date
	text           []string
}

func (r report) features(tb testing.TB, n int) *Features {
	tb.Helper()
	a, err := news.NewArticle(news.PageRef{ID: news.PageID(fmt.Sprint("page", n))}, joined(r), nil)
	if err != nil {
		tb.Fatal(err)
	}
	if r.day > 0 {
		a.Published = &news.Date{Time: time.Date(2031, 5, r.day, 0, 0, 0, 0, time.UTC), Precision: news.Day}
	}
	if r.outlet != "" {
		a.Outlet = &news.Outlet{Name: r.outlet}
	}
	if r.credit != "" {
		a.Credits = []string{r.credit}
	}
	return Trace(a, analyse(tb, a.Text))
}

func joined(r report) string { return strings.Join(r.text, "\n\n") }

func texts(t ...string) []string { return t }

func TestCopies(t *testing.T) {
	edited := strings.NewReplacer("on Tuesday ", "", "drifting ice", "dangerous floes", "struggled with", "fought", "nevertheless", "all the same").Replace
	tests := []struct {
		name  string
		known report
		fresh report
		want  string // copies as FROM paragraph>TO paragraph kind: reason; k is the known article, f the fresh one
		one   bool   // origin
	}{
		{
			"a reprint",
			report{"Varda Now", "", 3, texts(wire1, wire2, wire3)},
			report{"Orlo Daily", "", 4, texts(wire1, wire2, wire3)},
			"k0-2>f0-2 copied: earliest time known; no credit or dateline tells", true,
		},
		{
			"the agency against its earlier customer",
			report{"Varda Now", "Kessian Press Agency", 3, texts(wire1, wire2)},
			report{"Kessian Press Agency", "", 4, texts(wire1, wire2)},
			"f0-1>k0-1 copied: agency credit", true,
		},
		{
			"the agency by its initials",
			report{"Varda Now", "KPA", 3, texts(wire1, wire2)},
			report{"Kessian Press Agency", "", 4, texts(wire1, wire2)},
			"f0-1>k0-1 copied: agency credit", true,
		},
		{
			"a dateline",
			report{"Varda Now", "", 3, texts(wire1, wire2)},
			report{"Orlo Daily", "", 4, texts("PORT VARDA, Kessia — "+wire1, wire2)},
			"f0-1>k0-1 copied: dateline", true,
		},
		{
			"sentences without a word",
			report{"Varda Now", "", 3, texts(wire1, "… — …", wire2, "“”")},
			report{"Orlo Daily", "", 4, texts("—.", wire1, "… — …", wire2)},
			"k0-2>f1-3 copied: earliest time known; no credit or dateline tells", true,
		},
		{
			"no date",
			report{"Varda Now", "", 0, texts(wire1, wire2)},
			report{"Orlo Daily", "", 0, texts(wire1, wire2)},
			"k0-1>f0-1 copied: read first; no credit, dateline or time tells", true,
		},
		{
			"edited",
			report{"Varda Now", "", 3, texts(wire1, wire2, wire3)},
			report{"Orlo Daily", "", 4, texts(edited(wire1), wire2, edited(wire3))},
			"k0-2>f0-2 adapted: earliest time known; no credit or dateline tells", true,
		},
		{
			"one paragraph among own ones",
			report{"Varda Now", "", 3, texts(wire1, wire2, wire3)},
			report{"Orlo Daily", "", 4, texts(own1, wire2, own2, other)},
			"k1-1>f1-1 copied: earliest time known; no credit or dateline tells", false,
		},
		{
			"paragraphs apart",
			report{"Varda Now", "", 3, texts(wire1, wire2, wire3)},
			report{"Orlo Daily", "", 4, texts(wire1, own1, own2, other, wire3)},
			"k0-0>f0-0 copied: earliest time known; no credit or dateline tells\nk2-2>f4-4 copied: earliest time known; no credit or dateline tells", true,
		},
		{
			"a shared quotation",
			report{"Varda Now", "", 3, texts(wire1, quote, wire2)},
			report{"Orlo Daily", "", 4, texts(own1, quote, own2)},
			"", false,
		},
		{
			"a quotation that one side sets apart",
			report{"Varda Now", "", 3, texts(wire1, quote, wire2)},
			report{"Orlo Daily", "", 4, texts(own1, strings.Trim(quote, "“”"), own2)},
			"", false,
		},
		{
			"the background that an outlet repeats",
			report{"Varda Now", "", 3, texts(wire1, wire2, wire3, own2)},
			report{"Varda Now", "", 4, texts(own1, wire2, other)},
			"", false,
		},
		{
			"three weeks later",
			report{"Varda Now", "", 3, texts(wire1, wire2)},
			report{"Orlo Daily", "", 24, texts(wire1, wire2)},
			"", false,
		},
		{
			"nothing in common",
			report{"Varda Now", "", 3, texts(wire1)},
			report{"Orlo Daily", "", 3, texts(other)},
			"", false,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			index := NewIndex()
			known := index.Place(test.known.features(t, 0))
			placed := index.Place(test.fresh.features(t, 1))
			if got := describe(placed.Copies, test.known, test.fresh); got != test.want {
				t.Errorf("copies\n got %s\nwant %s", got, test.want)
			}
			if got := placed.Origin == known.Origin; got != test.one {
				t.Errorf("one origin: %v", got)
			}
			if test.one && placed.Story != known.Story {
				t.Error("a copy is not in the story of its source")
			}
		})
	}
}

// describe names the paragraphs that copies begin and end in.
func describe(copies []news.Copy, known, fresh report) string {
	place := func(p news.Passage) string {
		name, r := "f", fresh
		if p.Article == news.NewArticleID("page0", 0) {
			name, r = "k", known
		}
		body := joined(r)
		return fmt.Sprintf("%s%d-%d", name, strings.Count(body[:p.Start], "\n\n"), strings.Count(body[:p.End], "\n\n"))
	}
	var lines []string
	for _, c := range copies {
		lines = append(lines, fmt.Sprintf("%s>%s %s: %s", place(c.From), place(c.To), c.Kind, c.Reason))
	}
	return strings.Join(lines, "\n")
}

// TestFurniture checks that what one outlet adds to all of its articles is no
// copy, once three of its articles have it.
func TestFurniture(t *testing.T) {
	const line = "Readers who witnessed the harbour fire, the collapsed warehouse or the stranded ferry may send photographs and recordings to the newsroom through our encrypted Varda letterbox at any hour. Subscribers receive the illustrated supplement with crosswords, gardening calendars and chess problems every Saturday."
	index := NewIndex()
	for i, body := range [][]string{{wire1, wire2}, {wire3, own2}, {own1, other}, {quote, "Tomas Lind plants lemons.", own2}} {
		p := index.Place(report{"Varda Now", "", 3, append(body, line)}.features(t, i))
		if len(p.Copies) > 0 {
			t.Errorf("article %d: %+v", i, p.Copies)
		}
	}
	if p := index.Place(report{"Orlo Daily", "", 3, texts(other, line)}.features(t, 9)); len(p.Copies) > 0 {
		t.Errorf("another outlet: %+v", p.Copies)
	}
}

// TestRegroup checks that an article which joins two groups merges them under
// the name of the one with the earliest member.
func TestRegroup(t *testing.T) {
	index := NewIndex()
	late := index.Place(report{"Varda Now", "", 5, texts(wire1, wire2)}.features(t, 0))
	early := index.Place(report{"Orlo Daily", "", 3, texts(wire3, own1)}.features(t, 1))
	both := index.Place(report{"Dravik Post", "", 6, texts(wire1, wire2, wire3, own1)}.features(t, 2))
	if late.Origin == early.Origin || both.Origin != early.Origin {
		t.Fatalf("origins %s, %s, then %s", late.Origin, early.Origin, both.Origin)
	}
	if len(both.Regrouped) != 1 || both.Regrouped[news.NewArticleID("page0", 0)] != early.Origin {
		t.Errorf("regrouped: %v", both.Regrouped)
	}
}
