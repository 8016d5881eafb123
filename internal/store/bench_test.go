package store

import (
	"context"
	"fmt"
	"testing"
	"time"

	"hearsay/internal/news"
)

// BenchmarkSave saves articles of 1,000 words with 12 statements, one a page.
func BenchmarkSave(b *testing.B) {
	s, w := openTemp(b), newWorld(1)
	readings := make([]Reading, 500)
	for i := 0; b.Loop(); i++ {
		if i%len(readings) == 0 {
			b.StopTimer()
			for j := range readings {
				readings[j] = w.next()
			}
			b.StartTimer()
		}
		save(b, s, readings[i%len(readings)])
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}

// bigArticles is the size of a year of one desk's reading.
const bigArticles = 20963

// fill makes a database for the benchmarks of reading.
func fill(s *Store) error {
	w := newWorld(2)
	w.sentence, w.paragraphs = 40, 12
	for i := 0; i < bigArticles; i += 50 {
		fetched := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 20 * time.Minute)
		url := fmt.Sprintf("https://outlet%d.example/%d", w.IntN(300), i)
		if err := s.Save(context.Background(), w.page(url, fetched, min(50, bigArticles-i))); err != nil {
			return err
		}
	}
	return s.Sync(context.Background())
}

func BenchmarkReads(b *testing.B) {
	s := openTemp(b)
	if err := fill(s); err != nil {
		b.Fatal(err)
	}
	reportSize(b, s)
	ctx := context.Background()
	ids := idsOf(b, s)
	for _, read := range []struct {
		name string
		f    func() error
	}{
		{"today", func() error { return second(s.Today(ctx, Filter{})) }},
		{"today/language", func() error { return second(s.Today(ctx, Filter{Language: "ru"})) }},
		{"today/outlet", func() error { return second(s.Today(ctx, Filter{Outlet: ids.outlet})) }},
		{"today/since", func() error { return second(s.Today(ctx, Filter{Since: time.Date(2031, 9, 1, 0, 0, 0, 0, time.UTC)})) }},
		{"today/nothing", func() error { return second(s.Today(ctx, Filter{Language: "xx"})) }},
		{"story", func() error { return second(s.Story(ctx, ids.story, 60)) }},
		{"utterance", func() error { return second(s.Utterance(ctx, ids.utterance)) }},
		{"article", func() error { return second(s.Article(ctx, ids.article)) }},
		{"speaker", func() error { return second(s.Speaker(ctx, ids.speaker)) }},
		{"outlet", func() error { return second(s.Outlet(ctx, ids.outlet)) }},
		{"counts", func() error { return second(s.Counts(ctx)) }},
		{"languages", func() error { return second(s.Languages(ctx)) }},
		{"outlets", func() error { return second(s.Outlets(ctx)) }},
		{"search/rare", func() error { return second(s.Search(ctx, Query{Text: ids.words[19000]})) }},
		{"search/usual", func() error { return second(s.Search(ctx, Query{Text: ids.words[4000]})) }},
		{"search/common", func() error { return second(s.Search(ctx, Query{Text: ids.words[0]})) }},
		{"search/phrase", func() error { return second(s.Search(ctx, Query{Text: `"` + ids.words[0] + " " + ids.words[1] + `"`})) }},
		{"search/filtered", func() error {
			return second(s.Search(ctx, Query{Text: ids.words[0], Language: "ru", Outlet: ids.outletName, From: "2031-03"}))
		}},
		{"search/speaker", func() error { return second(s.Search(ctx, Query{Speaker: "ana"})) }},
	} {
		b.Run(read.name, func(b *testing.B) {
			for b.Loop() {
				if err := read.f(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func second[T any](_ T, err error) error { return err }

// busy names the things that most stands under.
type busy struct {
	story     news.StoryID
	utterance news.UtteranceID
	article   news.ArticleID
	speaker   news.SpeakerID
	outlet    news.OutletID
	// outletName is of the outlet with most articles.
	outletName string
	words      []string
}

func idsOf(b *testing.B, s *Store) (ids busy) {
	b.Helper()
	ids.words = newWorld(2).words
	err := s.view(context.Background(), func(tx *conn) error {
		return tx.one(context.Background(), `SELECT
			(SELECT id FROM story ORDER BY articles DESC LIMIT 1),
			(SELECT id FROM utterance ORDER BY renderings DESC LIMIT 1),
			(SELECT id FROM article ORDER BY n DESC LIMIT 1),
			(SELECT id FROM speaker WHERE n = (SELECT speaker FROM statement WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY count(*) DESC LIMIT 1)),
			(SELECT id FROM outlet WHERE n = (SELECT outlet FROM article WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC LIMIT 1))`,
			nil, &ids.story, &ids.utterance, &ids.article, &ids.speaker, &ids.outlet)
	})
	if err != nil {
		b.Fatal(err)
	}
	o, err := s.Outlet(context.Background(), ids.outlet)
	if err != nil {
		b.Fatal(err)
	}
	ids.outletName = o.Outlet.Domain
	return ids
}

func reportSize(b *testing.B, s *Store) {
	b.Helper()
	var pages, size int
	err := s.view(context.Background(), func(tx *conn) error {
		return tx.one(context.Background(), `SELECT page_count, page_size FROM pragma_page_count, pragma_page_size`, nil, &pages, &size)
	})
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d articles, %d bytes each", bigArticles, pages*size/bigArticles)
}
