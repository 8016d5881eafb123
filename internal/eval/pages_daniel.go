package eval

import (
	"bytes"
	"context"
	"fmt"
	"path"
	"strings"
	"unicode"

	"golang.org/x/net/html/charset"
	"golang.org/x/net/publicsuffix"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
)

// daniel scores title and text of pages in two languages by their tokens, from
// HTML and flattened: F1 of the mean precision and the mean recall, with its
// standard error by the bootstrap over sites. A page is Russian when most
// letters of its reference are Cyrillic. Nothing is fitted on this set.
func daniel(ctx context.Context, dir string) (*Table, error) {
	pages, references, err := danielPages(dir)
	if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, form := range []struct {
		name string
		of   func(*news.Page, int) error
	}{
		{"", func(*news.Page, int) error { return nil }},
		{", flattened", flattenPage},
	} {
		for i, p := range pages {
			if err := form.of(p, i); err != nil {
				return nil, err
			}
		}
		records, err := readPages(ctx, pages)
		if err != nil {
			return nil, err
		}
		addDaniel(t, form.name, pages, references, records)
	}
	return t, nil
}

// danielPages are the pages with their references, in the archive's order.
func danielPages(dir string) ([]*news.Page, map[string]string, error) {
	var pages []*news.Page
	references := map[string]string{}
	for m, err := range members(dir, "pages", "daniel_en_ru.tar.zst") {
		if err != nil {
			return nil, nil, err
		}
		switch folder, name := path.Split(m.Name); path.Base(folder) {
		case "html":
			pages = append(pages, &news.Page{Path: name, Form: news.HTML, Body: m.Data})
		case "reference":
			references[name] = paragraphMarks.Replace(string(m.Data))
		}
	}
	return pages, references, nil
}

// paragraphMarks part the paragraphs of references.
var paragraphMarks = strings.NewReplacer("<p>", "", "</p>", "\n")

// flattenPage drops the tags of the i-th page; every other one has blank lines
// between its blocks.
func flattenPage(p *news.Page, i int) error {
	text, err := charset.NewReader(bytes.NewReader(p.Body), "text/html")
	if err != nil {
		return fmt.Errorf("flatten %s: %w", p.Path, err)
	}
	flat, err := flatset.Flatten(text, flatset.Layout(i%2))
	p.Form, p.Body = news.Flat, []byte(flat)
	return err
}

func addDaniel(t *Table, form string, pages []*news.Page, references map[string]string, records []pageRecord) {
	languages := []string{"Russian", "English"}
	overlaps, sites := make([][]overlap, len(languages)), make([][]string, len(languages))
	for i, p := range pages {
		gold := references[p.Path]
		k := 1
		if cyrillic(gold) {
			k = 0
		}
		overlaps[k] = append(overlaps[k], overlapOf(records[i].title+"\n"+records[i].text, gold))
		sites[k] = append(sites[k], danielSite(p.Path))
	}
	for k, language := range languages {
		f := append(meanOverlap(overlaps[k]), Figure{"error", bootstrap(overlaps[k], sites[k])})
		t.Add(language+form+", title and text", len(overlaps[k]), f...)
	}
}

// cyrillic reports a text of which most letters are.
func cyrillic(t string) bool {
	letters, own := 0, 0
	for _, r := range t {
		if unicode.IsLetter(r) {
			letters++
			own += count(unicode.Is(unicode.Cyrillic, r))
		}
	}
	return 2*own > letters
}

// danielSite is the site in a page's name: its day, its host and a hash.
func danielSite(name string) string {
	_, rest, _ := strings.Cut(name, "_")
	host, _, _ := strings.Cut(rest, "_")
	if site, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil {
		return site
	}
	return host
}
