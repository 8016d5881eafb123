package when

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", "On Monday, Jan. 14, 1999 at 3:15 p.m. EST.", "the the last last past two or three 5-year-old",
		"hundred hundred thousand thousand two thousand", "1/2/3/4 99/99/99 2031-02-31 0:99 24:60 99:1", "‘90s ’’ “‘ -–— 1990s'",
		"every every other Monday of next week of the of", "12345678901234567890 years ago 1,000,000,000 days later",
		"Christmas Eve New Year's Easter 2031 half an half a century of", "million million years ago millennia hence",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc := tokenised(t, strings.ToValidUTF8(s, "?"), len(s)%2 == 0)
		for _, found := range [][]Expression{Find(doc, written), Find(doc, nil)} {
			end := 0
			for _, e := range found {
				if err := e.Span.Check(doc.Text()); err != nil || e.Len() == 0 || e.Start < end || e.Value == "" {
					t.Errorf("%q: %+v after %d: %v", s, e, end, err)
				}
				if e.First >= e.Last || e.Last > len(doc.Tokens()) || e.Start < doc.Tokens()[e.First].Start || e.End > doc.Tokens()[e.Last-1].End {
					t.Errorf("%q: %+v and its tokens disagree", s, e)
				}
				end = e.End
			}
		}
	})
}

// TestLongTexts never ends when the work of a rule grows with what follows.
func TestLongTexts(t *testing.T) {
	for _, s := range []string{"hundred ", "thousand ", "two or ", "the ", "last ", "“today ", "Monday ", "1999-", "five-", "of the ", "a half and ", "the night of ", "noon on ", "year-earlier "} {
		doc := tokenised(t, strings.Repeat(s, 20_000), false)
		Find(doc, written)
	}
}

const harbour = `Ana Petrova, 52, said on Monday that the harbour of Port Varda would stay open until the end of next year, two
	weeks after Kessia closed the strait. Exports fell 3.5 per cent in the third quarter from a year earlier, the
	ministry said, and the council will meet again at 3 p.m. on Friday to hear what the shipping companies, whose
	workers have been on strike since 2029, now want of the government that they helped to elect last spring. `

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat(strings.Join(strings.Fields(harbour), " ")+" ", 20)
	doc := tokenised(b, s, false)
	words := 0
	for _, token := range doc.Tokens() {
		if r, _ := utf8.DecodeRuneInString(token.Of(s)); r != '.' && r != ',' {
			words++
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		Find(doc, written)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
