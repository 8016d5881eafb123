package cast_test

import (
	"os"
	"strings"
	"testing"

	"hearsay/internal/cast"
)

// lines returns the cases of a file by their line number; lines that begin
// with # are headings.
func lines(t *testing.T, file string) map[int]string {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases := map[int]string{}
	for i, line := range strings.Split(string(data), "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			cases[i] = line
		}
	}
	return cases
}

func FuzzSpeaker(f *testing.F) {
	f.Add("Ana Petrova, 43, the Kessian harbour minister, said so. | [She] left the U.S., [her spokesman, Tomas Lind,] said.")
	f.Add("PORT VARDA, Kessia (KPA) — “We,” [he] said. | [The ministry of] the Interior of Kessia and of's")
	f.Add("[of] [Al-] [the 's] [“] [1, who is a the]")
	f.Fuzz(func(t *testing.T, article string) {
		body, sources := parse(strings.ToValidUTF8(article, "\uFFFD"))
		doc := analyse(t, body)
		c := of(t, doc, doc)
		for _, s := range sources {
			for _, title := range []bool{false, true} {
				speaker, sure := c.Speaker(s, cast.Context{Title: title})
				if speaker != nil && (speaker.Name == "" || speaker.Reason == "" || sure <= 0) {
					t.Fatalf("%q: %+v, %v", body[s.Start:s.End], speaker, sure)
				}
			}
		}
	})
}

func BenchmarkOf(b *testing.B) {
	body, _ := parse(strings.Repeat("Ana Petrova, 43, the Kessian harbour minister, met Tomas Lind of the Kessian Press Agency (KPA) in Port Varda on Monday. "+
		"“We shall not sell the ships,” she said. | The minister's spokesman, Ivo Brandt, told reporters that two officials had left. ", 20))
	doc := analyse(b, body)
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		of(b, doc, nil)
	}
	b.ReportMetric(float64(len(doc.Tokens())*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkSpeaker asks for the speakers of an article's statements.
func BenchmarkSpeaker(b *testing.B) {
	body, sources := parse(strings.Repeat("[Ana Petrova, the harbour minister,] met Tomas Lind of the Kessian Press Agency in Port Varda. “We shall not sell,” [she] said. | "+
		"[The minister's spokesman] left. [A judge] had asked whether [they] knew of it. [The agency] said so. ", 20))
	c := of(b, analyse(b, body), nil)
	for b.Loop() {
		var said []cast.Said
		for _, s := range sources {
			speaker, _ := c.Speaker(s, cast.Context{Before: said})
			said = append(said, cast.Said{Span: s, Source: s, Speaker: speaker})
		}
	}
	b.ReportMetric(float64(len(sources)*b.N)/b.Elapsed().Seconds(), "sources/s")
}
