package page

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"hearsay/internal/archive"
	"hearsay/internal/news"
)

// savedPages are public sets of saved news pages, in the data folder.
var savedPages = filepath.Join("..", "..", "..", "shared", "data", "pages")

// pagesOf are the pages of a set of HTML pages.
func pagesOf(b *testing.B, set string) []*news.Page {
	b.Helper()
	name := filepath.Join(savedPages, set+".tar.zst")
	if _, err := os.Stat(name); err != nil {
		b.Skipf("skipped: %v", err)
	}
	var pages []*news.Page
	for m, err := range archive.Members(name) {
		if err != nil {
			b.Fatal(err)
		}
		if !strings.HasSuffix(strings.TrimSuffix(m.Name, ".gz"), ".html") {
			continue
		}
		pages = append(pages, &news.Page{Path: m.Name, Form: news.HTML, Body: unpacked(b, m)})
	}
	return pages
}

func unpacked(b *testing.B, m archive.Member) []byte {
	if !strings.HasSuffix(m.Name, ".gz") {
		return m.Data
	}
	z, err := gzip.NewReader(bytes.NewReader(m.Data))
	if err != nil {
		b.Fatal(err)
	}
	body, err := io.ReadAll(z)
	if err != nil {
		b.Fatal(err)
	}
	return body
}

// BenchmarkPages reads sets of saved pages with this package, with
// go-trafilatura alone, without its fallback, and with the parser alone: the
// figures of one run compare, those of two runs seldom do.
func BenchmarkPages(b *testing.B) {
	readers := []struct {
		name string
		read func(*news.Page) error
	}{
		{"read", func(p *news.Page) error { _, err := Read(p); return err }},
		{"trafilatura", func(p *news.Page) error {
			_, _ = trafilatura.Extract(bytes.NewReader(p.Body), trafilatura.Options{}) // "no content" is no failure
			return nil
		}},
		{"parse", func(p *news.Page) error { _, _ = html.Parse(bytes.NewReader(p.Body)); return nil }},
	}
	for _, set := range []string{"scrapinghub", "fundus"} {
		pages := pagesOf(b, set)
		for _, r := range readers {
			b.Run(set+"/"+r.name, func(b *testing.B) {
				for b.Loop() {
					for _, p := range pages {
						if err := r.read(p); err != nil {
							b.Fatal(err)
						}
					}
				}
				b.ReportMetric(float64(len(pages)*b.N)/b.Elapsed().Seconds(), "pages/s")
			})
		}
	}
}

// BenchmarkLong reads one article of growing length: the bytes a second stay.
func BenchmarkLong(b *testing.B) {
	for _, kilobytes := range []int{200, 500, 1000, 2000, 5000} {
		var body strings.Builder
		body.WriteString("<article><h1>Harbour</h1>")
		for i := 0; body.Len() < kilobytes<<10; i++ {
			fmt.Fprintf(&body, "<p>Day %d. %s<a href=/%d>More</a>.</p>\n", i, prose, i)
		}
		p := &news.Page{Form: news.HTML, Body: []byte(body.String())}
		b.Run(fmt.Sprintf("%dKB", kilobytes), func(b *testing.B) {
			b.SetBytes(int64(len(p.Body)))
			for b.Loop() {
				if _, err := Read(p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkBad reads pages that nobody wrote for readers: each takes a second
// or two at most.
func BenchmarkBad(b *testing.B) {
	pages := []struct{ name, body string }{
		{"tables nested 10,000 deep", strings.Repeat("<table><tr><td>", 10_000) + prose},
		{"50 MB in one line", "<p>" + strings.Repeat(prose, 50_000_000/len(prose))},
		{"50 MB in one word", "<p>" + strings.Repeat("a", 50_000_000)},
		{"scripts only", strings.Repeat("<script>start()</script>", 200_000)},
		{"100,000 links", strings.Repeat("<a href=/x/y>Link of a page</a> ", 100_000) + prose},
		{"300,000 spans in a paragraph", "<p>" + strings.Repeat("<span>a</span> ", 300_000) + prose},
		{"50,000 dates", strings.Repeat("<p>9 April 2031 10:00</p>", 50_000) + prose},
		{"JSON-LD that nests", `<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, 200_000) + "</script><p>" + prose},
	}
	for _, p := range pages {
		b.Run(p.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(&news.Page{Form: news.HTML, Body: []byte(p.body)}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
