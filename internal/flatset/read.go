package flatset

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path"
	"path/filepath"
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
