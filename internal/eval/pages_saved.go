package eval

import (
	"context"
	"encoding/json"
	"path"
	"slices"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/page"
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
	return func(ctx context.Context, dir string) (*Table, error) {
		gold := map[string]savedGold{}
		if err := readJSON(&gold, dir, "pages", "trafilatura_evaldata.json"); err != nil {
			return nil, err
		}
		read, err := inFolds(dir, fit)
		if err != nil {
			return nil, err
		}
		byFile, err := savedRecords(ctx, dir, gold, read)
		if err != nil {
			return nil, err
		}
		t := &Table{}
		addStrings(t, gold, byFile)
		addSavedMetadata(t, gold, byFile)
		return t, nil
	}
}

// savedRecords reads the pages that the set names. A page is read under its own
// address, which the archive does not hold.
func savedRecords(ctx context.Context, dir string, set map[string]savedGold, read func(*news.Page) (page.Result, error)) (map[string]pageRecord, error) {
	address := map[string]string{}
	for u, g := range set {
		address[g.File] = max(address[g.File], u)
	}
	var pages []*news.Page
	for m, err := range members(dir, "pages", "saved_pages.tar.zst") {
		if err != nil {
			return nil, err
		}
		if u, ok := address[path.Base(m.Name)]; ok {
			pages = append(pages, &news.Page{Path: path.Base(m.Name), URL: u, Form: news.HTML, Body: m.Data})
		}
	}
	records, err := readPages(ctx, pages, read)
	byFile := map[string]pageRecord{}
	for i, p := range pages {
		byFile[p.Path] = records[i]
	}
	return byFile, err
}

func addStrings(t *Table, gold map[string]savedGold, byFile map[string]pageRecord) {
	var scores []stringScore
	var sites []string
	for _, u := range sortedKeys(gold) {
		g := gold[u]
		scores = append(scores, g.score(squeezed(byFile[g.File].text)))
		sites = append(sites, siteOf(&news.Page{Path: g.File, URL: u}))
	}
	all := make([]int, len(scores))
	for i := range all {
		all[i] = i
	}
	t.Add("strings with and without", len(gold), append(stringFigures(scores, all), Figure{"error", standardError(sites, func(drawn []int) float64 {
		return stringFigures(scores, drawn)[2].Value
	})})...)
}

func (g *savedGold) score(body string) stringScore {
	s := stringScore{total: len(g.With)}
	for _, w := range g.With {
		s.right += count(strings.Contains(body, squeezed(w)))
	}
	s.found = s.right
	for _, w := range g.Without {
		s.found += count(strings.Contains(body, squeezed(w)))
	}
	return s
}

func stringFigures(scores []stringScore, drawn []int) []Figure {
	var sum stringScore
	for _, i := range drawn {
		sum.right, sum.found, sum.total = sum.right+scores[i].right, sum.found+scores[i].found, sum.total+scores[i].total
	}
	return prf(sum.right, sum.found, sum.total)
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func addSavedMetadata(t *Table, gold map[string]savedGold, byFile map[string]pageRecord) {
	titles, authors, days := counts{}, counts{}, counts{}
	for _, g := range gold {
		r := byFile[g.File]
		if g.Title == "" && len(g.Author) == 0 && g.Date == "" {
			continue
		}
		titles.add(g.Title, r.title, foldText(r.title) == foldText(g.Title))
		authors.add(strings.Join(g.Author, ""), strings.Join(r.byline, ""), sameAuthors(g.Author, r.byline))
		day, _ := time.Parse(time.DateOnly, g.Date)
		days.add(g.Date, dayOf(r.published), sameDay(r.published, day, false))
	}
	t.Add("title", titles.gold, titles.figures()...)
	t.Add("author", authors.gold, authors.figures()...)
	t.Add("date", days.gold, days.figures()...)
}

// counts are of one field: pages whose gold gives it, pages where we do, and
// both alike.
type counts struct{ right, predicted, gold int }

func (c *counts) add(gold, predicted string, same bool) {
	if predicted != "" {
		c.predicted++
	}
	if gold != "" {
		c.gold++
		if same {
			c.right++
		}
	}
}

func (c *counts) figures() []Figure { return prf(c.right, c.predicted, c.gold) }

func dayOf(d *news.Date) string {
	if d == nil {
		return ""
	}
	return d.Time.Format(time.DateOnly)
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
