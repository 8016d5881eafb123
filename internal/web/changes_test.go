package web

import (
	"strings"
	"testing"

	"hearsay/internal/news"
	"hearsay/internal/revision"
	"hearsay/internal/text"
)

// bridge is an article in its second version.
func bridge() *fake {
	minister := &news.Speaker{Name: "Ana Petrova", Role: "harbour minister", Type: news.Person}
	diver := &news.Speaker{Name: "Tomas Lind", Type: news.Person}
	const kept = "Nine thousand cars cross it each day.\nIt is eighty years old.\nTwo ferries wait below it.\n"
	return newFake("The bridge", &fakeArticle{
		key: "kpa", outlet: "Kessian Press Agency", domain: "kpa.example", at: "2031-04-09T07:00:00Z", title: "The old bridge may close",
		body: "“The bridge may close on Monday,” Ana Petrova claimed.\n" + kept + "Divers went down in the morning.",
		said: []fakeSaid{{words: []string{"“The bridge may close on Monday,”"}, cue: "claimed", source: "Ana Petrova", who: minister}},
		older: &fakeArticle{
			title: "The old bridge will close", at: "2031-04-08T07:00:00Z",
			body: "“The bridge will close on Monday,” Ana Petrova said.\n" + kept + "“Nobody asked the divers,” Tomas Lind said.",
			said: []fakeSaid{
				{words: []string{"“The bridge will close on Monday,”"}, cue: "said", source: "Ana Petrova", who: minister},
				{words: []string{"“Nobody asked the divers,”"}, cue: "said", source: "Tomas Lind", who: diver},
			},
		},
	})
}

func TestChangesPage(t *testing.T) {
	f := bridge()
	h := newSite(t, f)
	address := "/article/" + string(f.articles[0].article.ID)
	g := get(t, h, address+"/changes").is(200)
	g.has("h1 del", "will")
	g.has("h1 ins", "may")
	const told = "1 paragraph was added, 1 paragraph was removed, 1 paragraph was reworded, the title was changed and " +
		"the date of publication went from 8 April 2031, 07:00 UTC to 9 April 2031, 07:00 UTC. " +
		"1 statement by \u2068Tomas Lind\u2069 was removed and 1 statement by \u2068Ana Petrova\u2069 was reworded. ‘\u2068will\u2069’ became ‘\u2068may\u2069’"
	g.has(".sum", told)
	g.has(".sum", "Between 9 April 2031, 22:00 UTC and 10 April 2031, 06:00 UTC,")
	g.has(".stated.removed del", "“Nobody asked the divers,”")
	g.has(".stated.reworded .kind", "reworded, ‘\u2068said\u2069’ became ‘\u2068claimed\u2069’")
	g.has(".part.added ins", "Divers went down in the morning.")
	g.has(".part.removed del", "“Nobody asked the divers,” Tomas Lind said.")
	g.has(".changes summary", "3 paragraphs without a change")
	g.count(".changes details .par", 3)
	for _, kind := range []string{"added", "removed", "reworded"} {
		g.has(".part."+kind+" .became", kind) // a word beside each colour
	}
	article := get(t, h, address)
	article.has(".versions li", told)
	article.count(`.versions a[href="`+address+`/changes?from=1&to=2"]`, 1)

	for query, status := range map[string]int{"?from=1&to=2": 200, "?from=2&to=1": 404, "?from=1&to=3": 404, "?from=x": 404} {
		get(t, h, address+"/changes"+query).is(status)
	}
}

// TestChangesOfAnEarlierProgram: nothing is said of statements that were not
// kept.
func TestChangesOfAnEarlierProgram(t *testing.T) {
	f := harbour()
	g := get(t, newSite(t, f), "/article/"+string(f.find("kpa").article.ID)+"/changes").is(200)
	g.has(".sum", "Its statements were not kept at that time")
	g.count(".stated", 0)
	g.count("#statements", 0)
}

func TestWhatChanged(t *testing.T) {
	edition := func(title, text string) *news.Edition { return &news.Edition{Title: title, Text: text} }
	const days = "It opens on day 1.\n\nShips wait.\n\nIt closes on day 30."
	tests := []struct {
		name     string
		old, new *news.Edition
		want     string
	}{
		{"another article", edition("Ferry", "Ships wait."), edition("Snow", "Roads are closed."), "another text took the place of the old one."},
		{"white space", edition("Ferry", "Ships wait."), edition("Ferry", "Ships wait.\n\n\n"), "only white space changed."},
		{"two of a kind", edition("Ferry", "A."), edition("Ferry", "A.\n\nB.\n\nC."), "2 paragraphs were added."},
		{"marks", edition("Ferry", "Ships wait."), edition("Ferry", "Ships “wait”."), "1 paragraph was changed in its marks only."},
		{"a break", edition("Ferry", "Ships wait at the long pier. It is full."), edition("Ferry", "Ships wait at the long pier.\n\nIt is full."), "1 paragraph break was put in."},
		{
			"numbers before other words", edition("Ferry", days), edition("Ferry", "It shuts on day 1.\n\nShips wait.\n\nIt closes on day 31."),
			"2 paragraphs were reworded. | ‘\u206830\u2069’ became ‘\u206831\u2069’ and ‘\u2068opens\u2069’ became ‘\u2068shuts\u2069’.",
		},
	}
	for _, test := range tests {
		got := ""
		for i, s := range whatChanged(revision.Compare(test.old, test.new)) {
			if i > 0 {
				got += " | "
			}
			got += s
		}
		if got != test.want {
			t.Errorf("%s: %s\nwant %s", test.name, got, test.want)
		}
	}
}

func TestHowStated(t *testing.T) {
	const old, new = "Ana said: we stay.", "Ana claimed: we stay."
	cue := func(words, in string) *news.Cue {
		at := strings.Index(in, words)
		return &news.Cue{Span: text.Span{Start: at, End: at + len(words)}}
	}
	before := &news.Statement{Attribution: news.Attribution{Cue: cue("said", old), Speaker: &news.Speaker{Name: "Ana"}}}
	after := &news.Statement{Attribution: news.Attribution{Cue: cue("claimed", new)}}
	tests := []struct {
		statement revision.Statement
		want      string
	}{
		{revision.Statement{Kind: revision.Removed}, "removed"},
		{revision.Statement{Kind: revision.Removed, Bare: true}, "the words still stand there, without this attribution"},
		{revision.Statement{Kind: revision.Trimmed, Quotation: revision.Trimmed}, "trimmed"},
		{revision.Statement{Kind: revision.Reworded, Quotation: revision.Trimmed}, "reworded, the quotation trimmed"},
		{revision.Statement{Kind: revision.Kept, Quotation: revision.Removed}, "the same words, no longer in quotation marks"},
		{revision.Statement{Kind: revision.Kept, Cue: true, Old: before, New: after}, "the same words, ‘\u2068said\u2069’ became ‘\u2068claimed\u2069’"},
		{revision.Statement{Kind: revision.Kept, Speaker: true, Old: before, New: after}, "the same words, until then given to \u2068Ana\u2069"},
		{revision.Statement{Kind: revision.Kept, Speaker: true, Old: after, New: before}, "the same words, until then given to nobody for sure"},
	}
	for _, test := range tests {
		if got := howStated(&test.statement, old, new); got != test.want {
			t.Errorf("%+v: %s, want %s", test.statement, got, test.want)
		}
	}
}

func TestPartWord(t *testing.T) {
	tests := []struct {
		part revision.Paragraph
		want string
	}{
		{revision.Paragraph{Kind: revision.Kept, Moved: true}, "moved"},
		{revision.Paragraph{Kind: revision.Reworded, Moved: true}, "moved; reworded"},
		{revision.Paragraph{Kind: revision.Kept, Split: true}, "a paragraph of its own now"},
		{revision.Paragraph{Kind: revision.Kept, Joined: true}, "no paragraph of its own any more"},
		{revision.Paragraph{Kind: revision.Retouched, Requoted: true}, "other marks, spaces or capitals; words came into quotation marks or out of them"},
	}
	for _, test := range tests {
		if got := partWord(&test.part); got != test.want {
			t.Errorf("%+v: %s, want %s", test.part, got, test.want)
		}
	}
}

func TestNamesOf(t *testing.T) {
	tests := map[string][]string{
		"\u2068A\u2069":                                            {"A"},
		"\u2068A\u2069 and \u2068B\u2069":                          {"A", "B"},
		"\u2068A\u2069, \u2068B\u2069, \u2068C\u2069 and 2 others": {"A", "B", "C", "D", "E"},
	}
	for want, who := range tests {
		if got := namesOf(who); got != want {
			t.Errorf("%v: %s, want %s", who, got, want)
		}
	}
}
