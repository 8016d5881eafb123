package attribution_test

import (
	"testing"

	"hearsay/internal/attribution"
	"hearsay/internal/lang/en"
	"hearsay/internal/samples"
	"hearsay/internal/text"
)

// BenchmarkFind reads the annotated sample articles.
func BenchmarkFind(b *testing.B) {
	docs, words := annotatedSamples(b)
	m, err := en.Attributions()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for _, d := range docs {
			m.Find(attribution.Read(d))
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// The model reads the states that the analyser leaves with a text: with others
// it would go on without any, and find less.
func TestModelReadsStates(t *testing.T) {
	docs, _ := annotatedSamples(t)
	m, err := en.Attributions()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		if s := d.States(); s == nil || s.Dim != m.Marker.State {
			t.Fatalf("a text lacks the states of %d numbers that the model reads", m.Marker.State)
		}
	}
}

func annotatedSamples(tb testing.TB) (docs []*text.Doc, words int) {
	tb.Helper()
	gold, err := samples.Gold()
	if err != nil {
		tb.Fatal(err)
	}
	a, err := en.Analyser()
	if err != nil {
		tb.Fatal(err)
	}
	for _, page := range gold {
		for _, article := range page.Articles {
			if article.Language != "en" {
				continue
			}
			doc, err := a.Analyse(article.Text, []text.Span{{End: len(article.Text)}})
			if err != nil {
				tb.Fatal(err)
			}
			if doc, err = a.Annotate(doc, nil); err != nil {
				tb.Fatal(err)
			}
			docs, words = append(docs, doc), words+len(doc.Tokens())
		}
	}
	return docs, words
}
