package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// readPages reads the pages side by side and keeps their order. Of a page with
// several articles the benchmarks know one text: theirs joined.
func readPages(ctx context.Context, pages []*news.Page, read func(*news.Page) (page.Result, error)) ([]pageRecord, error) {
	return sideBySide(ctx, len(pages), func(i int) (pageRecord, error) {
		r, err := read(pages[i])
		if err != nil {
			return pageRecord{}, fmt.Errorf("read %s: %w", pages[i].Path, err)
		}
		return newPageRecord(r), nil
	})
}

// inFolds is a set whose pages are read with labellers that never saw their
// sites: its pages with what is known of them, and the table of how they are
// read.
func inFolds[Gold any](fit FitLines, pagesOf func(dir string) ([]*news.Page, Gold, error), tableOf func([]*news.Page, Gold, []pageRecord) *Table) func(context.Context, string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) {
		pages, gold, err := pagesOf(dir)
		if err != nil {
			return nil, err
		}
		own, err := fit(dir)
		if err != nil {
			return nil, err
		}
		records, err := readPages(ctx, pages, func(p *news.Page) (page.Result, error) { return page.ReadWith(p, own(siteOf(p))) })
		if err != nil {
			return nil, err
		}
		return tableOf(pages, gold, records), nil
	}
}

func htmlPages(set []flatset.Page) []*news.Page {
	pages := make([]*news.Page, len(set))
	for i := range set {
		pages[i] = htmlPage(&set[i])
	}
	return pages
}

func htmlPage(p *flatset.Page) *news.Page {
	return &news.Page{Path: p.Name, URL: p.URL, Form: news.HTML, Body: p.HTML}
}

// siteOf is the page's registered domain.
func siteOf(p *news.Page) string {
	f := flatset.Page{Name: p.Path, URL: p.URL}
	return f.Site()
}

func sitesOf(pages []*news.Page) []string {
	sites := make([]string, len(pages))
	for i, p := range pages {
		sites[i] = siteOf(p)
	}
	return sites
}

// once fits for a folder once, for all sets that need it.
func once(fit FitLines) FitLines {
	var mu sync.Mutex
	fits := map[string]unseen{}
	return func(dir string) (unseen, error) {
		mu.Lock()
		defer mu.Unlock()
		if own, ok := fits[dir]; ok {
			return own, nil
		}
		own, err := fit(dir)
		if err == nil {
			fits[dir] = own
		}
		return own, err
	}
}

// pageRecord is what the benchmarks look at.
type pageRecord struct {
	text, title, outlet string
	byline, credits     []string
	published, updated  *news.Date
}

func newPageRecord(r page.Result) pageRecord {
	var rec pageRecord
	for i, a := range r.Articles {
		if i == 0 {
			rec = pageRecord{
				text: a.Text, title: a.Title, byline: a.Byline, credits: a.Credits, published: a.Published, updated: a.Updated,
			}
			if a.Outlet != nil {
				rec.outlet = a.Outlet.Name
			}
			continue
		}
		rec.text += "\n\n" + a.Text
	}
	return rec
}

// readJSON decodes a JSON file of the data folder.
func readJSON(v any, dir string, name ...string) error {
	data, err := os.ReadFile(inFolder(dir, name))
	if err != nil {
		return err
	}
	return json.Unmarshal(data, v)
}

// foldText makes texts comparable as the page sets define it: Unicode NFC,
// white space and quotation marks folded.
func foldText(s string) string {
	return strings.Join(strings.Fields(quoteMarks.Replace(norm.NFC.String(s))), " ")
}

var quoteMarks = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‟", `"`,
	"‘", "'", "’", "'", "‚", "'", "‛", "'", "`", "'", "´", "'")

// wordRune is a character of Python's \w.
func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

// sameDay compares with a gold time: in the gold's zone where it gives one, on
// the page's own day where it is a day or a time without a zone.
func sameDay(d *news.Date, gold time.Time, zoned bool) bool {
	if d == nil {
		return false
	}
	t := d.Time
	if zoned && d.Zoned && d.Precision == news.Minute {
		t = t.In(gold.Location())
	}
	return t.Format(time.DateOnly) == gold.Format(time.DateOnly)
}
