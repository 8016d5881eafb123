package page

import (
	"testing"

	"hearsay/internal/flatset"
	"hearsay/internal/news"
)

// flatPagesOf are the pages of a set, flattened.
func flatPagesOf(b *testing.B, set string) []*news.Page {
	b.Helper()
	var pages []*news.Page
	for i, p := range pagesOf(b, set) {
		saved := flatset.Page{HTML: p.Body}
		t, err := saved.Flat(flatset.Layout(i) % flatset.Layouts)
		if err != nil {
			b.Fatal(err)
		}
		pages = append(pages, &news.Page{Path: p.Path, Form: news.Flat, Body: []byte(t)})
	}
	return pages
}

// BenchmarkFlat reads sets of saved pages that were flattened.
func BenchmarkFlat(b *testing.B) {
	for _, set := range []string{"scrapinghub", "fundus"} {
		pages := flatPagesOf(b, set)
		size := 0
		for _, p := range pages {
			size += len(p.Body)
		}
		b.Run(set, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(size))
			for b.Loop() {
				for _, p := range pages {
					if _, err := Read(p); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(len(pages)*b.N)/b.Elapsed().Seconds(), "pages/s")
			b.ReportMetric(float64(size)/float64(len(pages))/1024, "KB/page")
		})
	}
}
