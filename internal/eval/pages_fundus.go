package eval

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"hearsay/internal/archive"
	"hearsay/internal/news"
)

// fundusGold is one version of a publisher's record.
type fundusGold struct {
	Title   string   `json:"title"`
	Date    string   `json:"publishing_date"`
	Authors []string `json:"authors"`
	Body    struct {
		Summary  []string `json:"summary"`
		Sections []struct {
			Headline   []string `json:"headline"`
			Paragraphs []string `json:"paragraphs"`
		} `json:"sections"`
	} `json:"body"`
}

// people are the authors that are neither an agency that we credit nor the
// outlet: the record lists all three as authors.
func (g *fundusGold) people(r pageRecord) []string {
	return slices.DeleteFunc(slices.Clone(g.Authors), func(a string) bool {
		same := func(other string) bool { return strings.EqualFold(foldText(a), foldText(other)) }
		return same(r.outlet) || slices.ContainsFunc(r.credits, same)
	})
}

// time is when the record says that the page was published, and whether it gives
// a zone.
func (g *fundusGold) time() (t time.Time, zoned bool) {
	t, err := time.Parse("2006-01-02 15:04:05Z07:00", g.Date)
	if err == nil {
		return t, true
	}
	t, _ = time.Parse(time.DateTime, g.Date)
	return t, false
}

// lines are summary, headlines and paragraphs, in order.
func (g *fundusGold) lines() []string {
	lines := slices.Clone(g.Body.Summary)
	for _, s := range g.Body.Sections {
		lines = append(append(lines, s.Headline...), s.Paragraphs...)
	}
	return lines
}

// fundus scores saved pages of publishers of 41 countries: ROUGE-LSum F1 of
// the body, title and day of publication. Pages are read with labellers that
// never saw their sites.
func fundus(fit FitLines) func(context.Context, string) (*Table, error) {
	return func(ctx context.Context, dir string) (*Table, error) {
		pages, gold, err := fundusPages(dir)
		if err != nil {
			return nil, err
		}
		read, err := inFolds(dir, fit)
		if err != nil {
			return nil, err
		}
		records, err := readPages(ctx, pages, read)
		if err != nil {
			return nil, err
		}
		return fundusTable(pages, gold, records), nil
	}
}

func fundusTable(pages []*news.Page, gold []fundusGold, records []pageRecord) *Table {
	titles, authors, told, days := 0, 0, 0, 0
	bodies := make([]float64, len(pages))
	for i, r := range records {
		g := gold[i]
		bodies[i] = rougeLSum(g.lines(), strings.Split(r.text, "\n\n"))
		titles += count(foldText(g.Title) == foldText(r.title))
		authors += count(sameAuthors(g.Authors, r.byline))
		told += count(sameAuthors(g.people(r), r.byline))
		day, zoned := g.time()
		days += count(sameDay(r.published, day, zoned))
	}
	t := &Table{}
	n := len(pages)
	t.Add("body", n, Figure{"ROUGE-LSum F1", meanOf(bodies)}, Figure{"error", standardError(bodies, sitesOf(pages), meanOf)})
	t.Add("title", n, Figure{"accuracy", ratio(titles, n)})
	t.Add("authors", n, Figure{"accuracy", ratio(authors, n)})
	t.Add("authors without agencies and outlet", n, Figure{"accuracy", ratio(told, n)})
	t.Add("date", n, Figure{"accuracy", ratio(days, n)})
	return t
}

func meanOf(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(len(values), 1))
}

// fundusPages pairs the pages with their records: the n-th page of a publisher
// in order of its date goes with the n-th version.
func fundusPages(dir string) ([]*news.Page, []fundusGold, error) {
	pages, versions, address := map[string][]*news.Page{}, map[string][]fundusGold{}, map[string]string{}
	for m, err := range members(dir, "pages", "fundus.tar.zst") {
		if err != nil {
			return nil, nil, err
		}
		folder, name := path.Split(m.Name)
		switch {
		case name == "meta.info":
			err = fundusAddresses(m, address)
		case strings.HasSuffix(name, ".json"):
			key := folder + strings.TrimSuffix(name, ".json")
			versions[key], err = fundusVersions(m)
		case strings.HasSuffix(name, ".html.gz"):
			var p *news.Page
			publisher, _, _ := strings.Cut(name, "_")
			p, err = gzipPage(m, m.Name, "")
			pages[folder+publisher] = append(pages[folder+publisher], p)
		}
		if err != nil {
			return nil, nil, err
		}
	}
	return pairFundus(pages, versions, address)
}

func pairFundus(pages map[string][]*news.Page, versions map[string][]fundusGold, address map[string]string) (ps []*news.Page, gs []fundusGold, err error) {
	for _, key := range sortedKeys(versions) {
		list := pages[key]
		if len(list) != len(versions[key]) {
			return nil, nil, fmt.Errorf("fundus: %s has %d pages and %d records", key, len(list), len(versions[key]))
		}
		slices.SortFunc(list, func(a, b *news.Page) int { return cmp.Compare(a.Path, b.Path) })
		for i, p := range list {
			p.URL = address[p.Path]
			ps, gs = append(ps, p), append(gs, versions[key][i])
		}
	}
	return ps, gs, nil
}

// fundusVersions reads a publisher's records, in order of their version.
func fundusVersions(m archive.Member) ([]fundusGold, error) {
	var byName map[string]fundusGold
	if err := decodeJSON(m, &byName); err != nil {
		return nil, err
	}
	var out []fundusGold
	for _, name := range sortedKeys(byName) {
		out = append(out, byName[name])
	}
	return out, nil
}

func fundusAddresses(m archive.Member, address map[string]string) error {
	var info map[string]struct{ URL string }
	if err := decodeJSON(m, &info); err != nil {
		return err
	}
	for name, i := range info {
		address[path.Dir(m.Name)+"/"+name] = i.URL
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func decodeJSON(m archive.Member, v any) error {
	if err := json.Unmarshal(m.Data, v); err != nil {
		return fmt.Errorf("decode %s: %w", m.Name, err)
	}
	return nil
}

func gzipPage(m archive.Member, name, address string) (*news.Page, error) {
	body, err := gunzip(m.Data)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", m.Name, err)
	}
	return &news.Page{Path: name, URL: address, Form: news.HTML, Body: body}, nil
}
