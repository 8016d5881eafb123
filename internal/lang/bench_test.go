package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/internal/lang/en"
)

const prose = "“We’ll keep the harbour open,” Mr. Lind said on 3 May, adding that the U.S. had paid $1,200. "

// BenchmarkAnalyse measures tokens and sentences, for texts of several lengths:
// the time for a word must not grow.
func BenchmarkAnalyse(b *testing.B) {
	a, err := en.Analyser()
	if err != nil {
		b.Fatal(err)
	}
	for _, unit := range []struct{ name, text string }{{"prose", prose}, {"nospace", "x’s."}} {
		for _, size := range []int{10_000, 100_000, 1_000_000} {
			t := strings.Repeat(unit.text, size/len(unit.text))
			b.Run(fmt.Sprintf("%s/%dKB", unit.name, size/1000), func(b *testing.B) {
				b.SetBytes(int64(len(t)))
				b.ReportAllocs()
				words := 0
				for b.Loop() {
					doc, err := a.Line(t)
					if err != nil {
						b.Fatal(err)
					}
					words += len(doc.Tokens())
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(words), "ns/word")
			})
		}
	}
}
