package eval

import (
	"context"
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"hearsay/internal/news"
)

// savedGold is what is known of one saved page.
type savedGold struct {
	File, Title, Date string
	Author            nameList
	With, Without     []string
}

// nameList is a list of names, or one string of names parted by semicolons or
// commas.
type nameList []string

// UnmarshalJSON reads either form.
func (l *nameList) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) != nil {
		return json.Unmarshal(data, (*[]string)(l))
	}
	for n := range strings.FieldsFuncSeq(one, func(r rune) bool { return r == ';' || r == ',' }) {
		*l = append(*l, n)
	}
	return nil
}

// savedPages scores strings that must and must not stand in the text, and the
// metadata of the pages where it is known. Pages are read with labellers that
// never saw their sites.
func savedPages(fit FitLines) func(context.Context, string) (*Table, error) {
	return inFolds(fit, trafilaturaPages, savedTable)
}

func trafilaturaPages(dir string) ([]*news.Page, map[string]savedGold, error) {
	return goldPages(dir, "trafilatura_evaldata.json")
}

// goldPages are the saved pages that a file of gold names. A page is read under
// its own address, which the archive does not hold.
func goldPages(dir, file string) ([]*news.Page, map[string]savedGold, error) {
	var gold map[string]savedGold
	if err := readJSON(&gold, dir, "pages", file); err != nil {
		return nil, nil, err
	}
	address := map[string]string{}
	for u, g := range gold {
		address[g.File] = max(address[g.File], u)
	}
	var pages []*news.Page
	for m, err := range members(dir, "pages", "saved_pages.tar.zst") {
		if err != nil {
			return nil, nil, err
		}
		if u, ok := address[path.Base(m.Name)]; ok {
			pages = append(pages, &news.Page{Path: path.Base(m.Name), URL: u, Form: news.HTML, Body: m.Data})
		}
	}
	return pages, gold, nil
}

func savedTable(pages []*news.Page, gold map[string]savedGold, records []pageRecord) *Table {
	t, byFile := &Table{}, filed(pages, records)
	addStrings(t, gold, byFile)
	addSavedMetadata(t, gold, byFile)
	return t
}

func filed(pages []*news.Page, records []pageRecord) map[string]pageRecord {
	byFile := map[string]pageRecord{}
	for i, p := range pages {
		byFile[p.Path] = records[i]
	}
	return byFile
}

func addStrings(t *Table, gold map[string]savedGold, byFile map[string]pageRecord) {
	var scores []tally
	var sites []string
	for _, u := range slices.Sorted(maps.Keys(gold)) {
		g := gold[u]
		scores = append(scores, stringTally(byFile[g.File].text, g.With, g.Without))
		sites = append(sites, siteOf(&news.Page{Path: g.File, URL: u}))
	}
	t.Add("strings with and without", len(gold), append(stringFigures(scores), Figure{"error", standardError(scores, sites, func(drawn []tally) float64 {
		return stringFigures(drawn)[2].Value
	})})...)
}

// stringTally counts strings that must stand in a text as gold, and as predicted
// all that are found, with those that must not.
func stringTally(body string, with, without []string) tally {
	body = squeezed(body)
	c := tally{gold: len(with)}
	for _, s := range with {
		c.right += count(strings.Contains(body, squeezed(s)))
	}
	c.predicted = c.right
	for _, s := range without {
		c.predicted += count(strings.Contains(body, squeezed(s)))
	}
	return c
}

func stringFigures(scores []tally) []Figure {
	var sum tally
	for _, s := range scores {
		sum.add(s)
	}
	return sum.figures()
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func addSavedMetadata(t *Table, gold map[string]savedGold, byFile map[string]pageRecord) {
	var titles, authors, days tally
	for _, g := range gold {
		r := byFile[g.File]
		if g.Title == "" && len(g.Author) == 0 && g.Date == "" {
			continue
		}
		titles.add(exactTally(foldText(r.title) == foldText(g.Title), r.title != "", g.Title != ""))
		authors.add(exactTally(sameAuthors(g.Author, r.byline), len(r.byline) > 0, len(g.Author) > 0))
		day, _ := time.Parse(time.DateOnly, g.Date)
		days.add(exactTally(sameDay(r.published, day, false), r.published != nil, g.Date != ""))
	}
	t.addTally("title", titles)
	t.addTally("author", authors)
	t.addTally("date", days)
}

// sameAuthors compares the sets of names.
func sameAuthors(gold, names []string) bool { return slices.Equal(foldNames(gold), foldNames(names)) }

func foldNames(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, strings.ToLower(foldText(n)))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
