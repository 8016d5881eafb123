package flatset

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"hearsay/internal/archive"
)

// Record is what a publisher's parser makes of a page.
type Record struct {
	Title   string
	Date    string `json:"publishing_date"`
	Authors []string
	Body    struct {
		Summary  []string
		Sections []struct{ Headline, Paragraphs []string }
	}
}

// Lines are summary, headlines and paragraphs, in order.
func (r *Record) Lines() []string {
	lines := slices.Clone(r.Body.Summary)
	for _, s := range r.Body.Sections {
		lines = slices.Concat(lines, s.Headline, s.Paragraphs)
	}
	return lines
}

// Fundus reads the pages of publishers of 41 countries.
func Fundus(dir string) ([]Page, error) {
	pages, _, err := FundusRecords(dir)
	return pages, err
}

// FundusRecords reads the same pages with the record of each: the n-th page of
// a publisher, in order of its date, goes with the n-th of its records.
func FundusRecords(dir string) ([]Page, []Record, error) {
	pages, records, addresses := map[string][]Page{}, map[string][]Record{}, map[string]string{}
	for m, err := range archive.Members(filepath.Join(dir, "pages", "fundus.tar.zst")) {
		if err != nil {
			return nil, nil, err
		}
		folder, name := path.Split(m.Name)
		switch {
		case name == "meta.info":
			err = readAddresses(m, addresses)
		case strings.HasSuffix(name, ".json"):
			key := folder + strings.TrimSuffix(name, ".json")
			records[key], err = readRecords(m)
		case strings.HasSuffix(name, ".html.gz"):
			publisher, _, _ := strings.Cut(name, "_")
			var p Page
			p, err = unpack(m.Name, m)
			pages[folder+publisher] = append(pages[folder+publisher], p)
		}
		if err != nil {
			return nil, nil, fmt.Errorf("read %s: %w", m.Name, err)
		}
	}
	return pair(pages, records, addresses)
}

func readAddresses(m archive.Member, addresses map[string]string) error {
	var info map[string]struct{ URL string }
	err := json.Unmarshal(m.Data, &info)
	for name, i := range info {
		addresses[path.Dir(m.Name)+"/"+name] = i.URL
	}
	return err
}

func readRecords(m archive.Member) ([]Record, error) {
	var versions map[string]Record
	err := json.Unmarshal(m.Data, &versions)
	var all []Record
	for _, version := range slices.Sorted(maps.Keys(versions)) {
		all = append(all, versions[version])
	}
	return all, err
}

func pair(pages map[string][]Page, records map[string][]Record, addresses map[string]string) (ps []Page, rs []Record, err error) {
	for _, key := range slices.Sorted(maps.Keys(records)) {
		own := pages[key]
		if len(own) != len(records[key]) {
			return nil, nil, fmt.Errorf("%s has %d pages and %d records", key, len(own), len(records[key]))
		}
		slices.SortFunc(own, func(a, b Page) int { return cmp.Compare(a.Name, b.Name) })
		for i, p := range own {
			r := records[key][i]
			p.URL, p.Body = addresses[p.Name], strings.Join(r.Lines(), "\n")
			ps, rs = append(ps, p), append(rs, r)
		}
	}
	return ps, rs, nil
}
