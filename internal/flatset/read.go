package flatset

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"

	"hearsay/internal/archive"
)

// Page is a saved page with the body of its article.
type Page struct {
	Name, URL string
	Body      string // a paragraph a line
	HTML      []byte
}

// Flat is the page in a layout.
func (p *Page) Flat(to Layout) (string, error) {
	return Flatten(bytes.NewReader(p.HTML), to)
}

// Site is the page's registered domain: pages of one site share their
// furniture, so that folds keep them together.
func (p *Page) Site() string {
	u, err := url.Parse(p.URL)
	if err != nil || u.Hostname() == "" {
		return p.Name
	}
	site, err := publicsuffix.EffectiveTLDPlusOne(u.Hostname())
	if err != nil {
		return u.Hostname()
	}
	return site
}

// Scrapinghub reads the article pages of the benchmark of that name.
func Scrapinghub(dir string) ([]Page, error) {
	var pages []Page
	gold := map[string]struct{ ArticleBody, URL string }{}
	for m, err := range archive.Members(filepath.Join(dir, "pages", "scrapinghub.tar.zst")) {
		if err != nil {
			return nil, err
		}
		switch name, found := strings.CutSuffix(path.Base(m.Name), ".html.gz"); {
		case found:
			p, err := unpack(name, m)
			if err != nil {
				return nil, err
			}
			pages = append(pages, p)
		case name == "ground-truth.json":
			if err := json.Unmarshal(m.Data, &gold); err != nil {
				return nil, fmt.Errorf("read %s: %w", m.Name, err)
			}
		}
	}
	for i := range pages {
		g := gold[pages[i].Name]
		pages[i].Body, pages[i].URL = g.ArticleBody, g.URL
	}
	return pages, nil
}

func unpack(name string, m archive.Member) (Page, error) {
	z, err := gzip.NewReader(bytes.NewReader(m.Data))
	if err != nil {
		return Page{}, fmt.Errorf("unpack %s: %w", m.Name, err)
	}
	defer z.Close()
	html, err := io.ReadAll(z)
	return Page{Name: name, HTML: html}, err
}

// record is what a publisher's parser makes of a page.
type record struct {
	Body struct {
		Summary  []string
		Sections []struct{ Headline, Paragraphs []string }
	}
}

func (r *record) body() string {
	lines := r.Body.Summary
	for _, s := range r.Body.Sections {
		lines = slices.Concat(lines, s.Headline, s.Paragraphs)
	}
	return strings.Join(lines, "\n")
}

// Fundus reads the pages of publishers of 41 countries: the n-th page of a
// publisher, in order of its date, goes with the n-th of its records.
func Fundus(dir string) ([]Page, error) {
	pages, records, addresses := map[string][]Page{}, map[string][]record{}, map[string]string{}
	for m, err := range archive.Members(filepath.Join(dir, "pages", "fundus.tar.zst")) {
		if err != nil {
			return nil, err
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
			return nil, fmt.Errorf("read %s: %w", m.Name, err)
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

func readRecords(m archive.Member) ([]record, error) {
	var versions map[string]record
	err := json.Unmarshal(m.Data, &versions)
	var all []record
	for _, version := range sortedKeys(versions) {
		all = append(all, versions[version])
	}
	return all, err
}

func pair(pages map[string][]Page, records map[string][]record, addresses map[string]string) ([]Page, error) {
	var all []Page
	for _, key := range sortedKeys(records) {
		own := pages[key]
		if len(own) != len(records[key]) {
			return nil, fmt.Errorf("%s has %d pages and %d records", key, len(own), len(records[key]))
		}
		slices.SortFunc(own, func(a, b Page) int { return cmp.Compare(a.Name, b.Name) })
		for i, p := range own {
			p.URL, p.Body = addresses[p.Name], records[key][i].body()
			all = append(all, p)
		}
	}
	return all, nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
