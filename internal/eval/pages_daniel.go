package eval

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/net/html/charset"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
	"hearsay/internal/page"
)

// daniel scores title and text of pages in two languages by their tokens, from
// HTML and flattened: F1 of the mean precision and the mean recall, with its
// standard error by the bootstrap over sites. A page is Russian when most
// letters of its reference are Cyrillic. Nothing is fitted on this set.
func daniel(ctx context.Context, dir string) (*Table, error) {
	set, err := danielPages(dir)
	if err != nil {
		return nil, err
	}
	t := &Table{}
	for _, form := range []struct {
		name string
		of   func(set []flatset.Page) ([]*news.Page, error)
	}{{"", asHTML}, {", flattened", flattened}} {
		pages, err := form.of(set)
		if err != nil {
			return nil, err
		}
		records, err := readPages(ctx, pages, page.Read)
		if err != nil {
			return nil, err
		}
		addDaniel(t, form.name, set, records)
	}
	return t, nil
}

func asHTML(set []flatset.Page) ([]*news.Page, error) {
	pages := make([]*news.Page, len(set))
	for i := range set {
		pages[i] = &news.Page{Path: set[i].Name, Form: news.HTML, Body: set[i].HTML}
	}
	return pages, nil
}

// flattened drops the tags of pages; every other one has blank lines between its
// blocks.
func flattened(set []flatset.Page) ([]*news.Page, error) {
	pages := make([]*news.Page, len(set))
	for i := range set {
		text, err := charset.NewReader(bytes.NewReader(set[i].HTML), "text/html")
		if err != nil {
			return nil, fmt.Errorf("flatten %s: %w", set[i].Name, err)
		}
		flat, err := flatset.Flatten(text, flatset.Layout(i%2))
		if err != nil {
			return nil, err
		}
		pages[i] = &news.Page{Path: set[i].Name, Form: news.Flat, Body: []byte(flat)}
	}
	return pages, nil
}

// paragraphMarks part the paragraphs of references.
var paragraphMarks = strings.NewReplacer("<p>", "", "</p>", "\n")

func addDaniel(t *Table, form string, set []flatset.Page, records []pageRecord) {
	languages := [...]string{"Russian", "English"}
	var overlaps [len(languages)][]tally
	var sites [len(languages)][]string
	for i := range set {
		gold := paragraphMarks.Replace(set[i].Body)
		k := count(!cyrillic(gold))
		overlaps[k] = append(overlaps[k], overlapOf(records[i].title+"\n"+records[i].text, gold))
		sites[k] = append(sites[k], set[i].Site())
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
