package web

import (
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// fact is one line about an article, with where the page says so.
type fact struct {
	Name, Value, Evidence string
	When                  *moment
}

func speakersOf(lists ...[]news.Statement) []*news.Speaker {
	var all []*news.Speaker
	for _, ss := range lists {
		for i := range ss {
			all = append(all, ss[i].Speaker)
		}
	}
	return all
}

func articleSummary(a *store.ArticleView) string {
	n := len(a.Statements) + len(a.TitleStatements)
	if n == 0 {
		return "Nobody is quoted in this text, as far as Hearsay can tell."
	}
	people := newChoir(speakersOf(a.Statements, a.TitleStatements))
	s := count(n, "statement", "statements")
	if len(people) > 0 {
		s += " by " + count(len(people), "speaker", "speakers")
	}
	return s + unresolved(a) + "."
}

func unresolved(a *store.ArticleView) string {
	n := 0
	for _, s := range speakersOf(a.Statements, a.TitleStatements) {
		if s == nil {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return ", " + digits(n) + " of them without a sure speaker"
}

func articleFacts(a *store.ArticleView) []fact {
	fs := []fact{{Name: "Outlet", Value: outletName(a.Line.Outlet)}}
	add := func(name, value, evidence string) {
		if value != "" {
			fs = append(fs, fact{Name: name, Value: value, Evidence: evidence})
		}
	}
	date := func(name string, d *news.Date) {
		if d != nil {
			fs = append(fs, fact{Name: name, When: when(d), Evidence: evidenceWords[d.Evidence]})
		}
	}
	date("Published", a.Published)
	date("Updated", a.Updated)
	add("By", listed(a.Byline), "")
	add("Credits", listed(a.Credits), "")
	if a.Dateline != nil {
		add("Written at", a.Dateline.Place, "")
	}
	add("Section", a.Section, "")
	add("Language", languageName(a.Language), toldFrom(a.Sure))
	if !a.Fetched.IsZero() {
		fetched := &news.Date{Time: a.Fetched.UTC(), Precision: news.Minute, Zoned: true}
		fs = append(fs, fact{Name: "Read", When: when(fetched)})
	}
	for _, f := range a.Flags {
		add("Marked as", flagName(f.Kind)+": “"+f.Text+"”", flagPlace(f))
	}
	if a.Page.Repeats > 1 {
		add("On its page", count(a.Page.Repeats, "time", "times"), "")
	}
	return fs
}
