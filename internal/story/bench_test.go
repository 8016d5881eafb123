package story

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// wordsOf makes sentences of invented words: a tenth of them name the matter,
// the others follow Zipf's law.
func wordsOf(r *rand.Rand, matter, sentences int) string {
	zipf := rand.NewZipf(r, 1.2, 4, 20_000)
	var b strings.Builder
	for range sentences {
		for i := range 25 {
			if i > 0 {
				b.WriteByte(' ')
			}
			if r.IntN(10) == 0 {
				fmt.Fprintf(&b, "Matter%dx%d", matter, r.IntN(12))
			} else {
				fmt.Fprintf(&b, "word%d", zipf.Uint64())
			}
		}
		b.WriteString(". ")
	}
	return strings.TrimSpace(b.String())
}

// corpus is n articles of 1,000 words on n/8 matters over a month.
func corpus(tb testing.TB, n int) []*Features {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	out := make([]*Features, n)
	for i := range out {
		matter := r.IntN(n/8 + 1)
		body := wordsOf(r, matter, 40)
		a, err := news.NewArticle(news.PageRef{ID: news.PageID(fmt.Sprint(i))}, body, nil)
		if err != nil {
			tb.Fatal(err)
		}
		a.Title = wordsOf(r, matter, 1)[:60]
		a.Outlet = &news.Outlet{Domain: fmt.Sprintf("outlet%d.example", r.IntN(200))}
		a.Published = &news.Date{Time: time.Date(2031, 5, 1+matter%28+r.IntN(2), 0, 0, 0, 0, time.UTC), Precision: news.Day}
		out[i] = Trace(a, analyse(tb, body))
	}
	return out
}

// analyse cuts sentences at full stops; package lang may not be imported here.
func analyse(tb testing.TB, body string) *text.Doc {
	tb.Helper()
	var paragraphs []text.Span
	var sentences []text.Sentence
	var tokens []text.Token
	at := 0
	for p := range strings.SplitSeq(body, "\n\n") {
		paragraphs = append(paragraphs, text.Span{Start: at, End: at + len(p)})
		first := len(tokens)
		for i := at; i < at+len(p); {
			end := i + tokenLen(body[i:at+len(p)])
			if kind := body[i:end]; strings.TrimSpace(kind) != "" {
				tokens = append(tokens, text.Token{Span: text.Span{Start: i, End: end}, Kind: kindOf(kind)})
			}
			if body[i:end] == "." || end == at+len(p) && len(tokens) > first {
				sentences = append(sentences, text.Sentence{
					Span:  text.Span{Start: tokens[first].Start, End: tokens[len(tokens)-1].End},
					First: first, Last: len(tokens), Paragraph: len(paragraphs) - 1,
				})
				first = len(tokens)
			}
			i = end
		}
		at += len(p) + 2
	}
	d, err := text.NewDoc(body, paragraphs, sentences, tokens)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

const marks = ".,“”\"()—:"

func tokenLen(s string) int {
	for _, m := range marks {
		if strings.HasPrefix(s, string(m)) {
			return len(string(m))
		}
	}
	if s[0] == ' ' {
		return 1
	}
	if i := strings.IndexAny(s, marks+" "); i > 0 {
		return i
	}
	return len(s)
}

func kindOf(s string) text.Kind {
	if strings.ContainsAny(s, marks) {
		return text.Punct
	}
	return text.Word
}

func BenchmarkTrace(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	body := wordsOf(r, 1, 40)
	a, err := news.NewArticle(news.PageRef{ID: "p"}, body, nil)
	if err != nil {
		b.Fatal(err)
	}
	doc := analyse(b, body)
	for b.Loop() {
		Trace(a, doc)
	}
}

// BenchmarkPlace places articles of 1,000 words among 4,000 known ones of a
// month.
func BenchmarkPlace(b *testing.B) {
	all := corpus(b, 4000)
	index := NewIndex()
	for _, f := range all {
		index.Place(f)
	}
	for i := 0; b.Loop(); i++ {
		index.Place(all[i%len(all)])
	}
}
