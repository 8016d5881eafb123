package page

import (
	"strings"
	"testing"

	"hearsay/internal/news"
)

// TestMicrodata reads an article that only microdata describe.
func TestMicrodata(t *testing.T) {
	page := `<title>Harbour Courier</title><article itemscope itemtype="https://schema.org/OpinionNewsArticle">
		<h1 itemprop="headline">Harbour to reopen</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ana Petrova</span></span>
		<meta itemprop="datePublished" content="2031-04-09T07:15:00+03:00"><span itemprop="articleSection">Harbour</span>
		<div itemprop="articleBody"><p>` + strings.ReplaceAll(manyLines(prose, 5), "\n", "</p><p>") + `</p></div></article>`
	r, err := Read(&news.Page{Path: "page", Form: news.HTML, Body: []byte(page)})
	if err != nil || len(r.Articles) != 1 {
		t.Fatal(r.Note, err)
	}
	a := r.Articles[0]
	if a.Title != "Harbour to reopen" || strings.Join(a.Byline, "") != "Ana Petrova" || value(a.Published) != "2031-04-09T07:15:00+03:00" || a.Section != "Harbour" {
		t.Errorf("%q by %q on %s in %q", a.Title, a.Byline, value(a.Published), a.Section)
	}
	if len(a.Flags) != 1 || a.Flags[0].Kind != news.Opinion || len(a.Warnings) > 0 {
		t.Errorf("flags %v, warnings %v", a.Flags, a.Warnings)
	}
}
