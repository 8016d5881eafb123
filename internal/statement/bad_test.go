package statement

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/news"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“We left,” Tomas Lind said.\n“We came back,” she added.",
		"Tomas Lind said that Ana Petrova, who asked, denied it, KPA reported.",
		"A: b c d\nB (c) – “d", "said", "According to", "ANA LIND, MAYOR: a\n\nLIND: b\n\nX: c", "a https://b — C (@d) April 8, 2031\n\n— C (@d)", "C demands:\n\n• a;\n\n• b.", ", said X, a, b, who said,", "“a” said “b” said “c”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		a, doc, title := article(t, s, strings.Split(s, "\n"))
		found, err := finder(t).Find(a, doc, title)
		if err != nil {
			t.Fatal(err)
		}
		checkStatements(t, a.Text, found.Body)
		checkStatements(t, a.Title, found.Title)
	})
}

func checkStatements(t *testing.T, s string, statements []news.Statement) {
	t.Helper()
	seen := map[news.StatementID]bool{"": true}
	for i := range statements {
		st := &statements[i]
		if seen[st.ID] {
			t.Errorf("id %q twice", st.ID)
		}
		seen[st.ID] = true
		if st.Confidence < 0 || st.Confidence > 1 {
			t.Errorf("confidence %v", st.Confidence)
		}
		if !utf8.ValidString(st.ContentText(s)) {
			t.Errorf("content %q cuts a character", st.ContentText(s))
		}
		if st.Source != nil && st.Cue != nil && st.Source.Overlaps(st.Cue.Span) {
			t.Errorf("source %q and cue %q overlap", st.Source.Of(s), st.Cue.Of(s))
		}
	}
	for i := range statements {
		if !seen[statements[i].Inside] {
			t.Errorf("inside %q, which is not there", statements[i].Inside)
		}
	}
}

// Texts made to be slow. A rule that takes quadratic time does not end here in
// any time that one would wait.
func TestHostileTexts(t *testing.T) {
	for _, s := range []string{"“", `"a `, "'a ", "Lind, ", "said ", "who said ", "“a” said X, ", "according to ", "(", "A: ", "ANA LIND, MAYOR: a\n", "a — C (@d)\n", "C says:\n• a\n", "told the Courier ", "the paper said "} {
		a, doc, title := article(t, "", strings.Split(strings.Repeat(s, 5000), "\n"))
		if _, err := finder(t).Find(a, doc, title); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	paragraph := "“We will keep the harbour open,” said Tomas Lind, a spokesman for the port of Varda. “There is no other way.” " +
		"The port ministry said on Tuesday that ships were waiting outside, adding that nobody had asked them to leave the bay. " +
		"Residents of the old town walked along the quay in the evening and watched the lights of the cranes above the water. "
	words := len(strings.Fields(paragraph))
	var paragraphs []string
	for n := 0; n < 1000; n += words {
		paragraphs = append(paragraphs, paragraph)
	}
	a, doc, title := article(b, "Port Varda stays open, ministry says", paragraphs)
	f := finder(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := f.Find(a, doc, title); err != nil {
			b.Fatal(err)
		}
	}
}
