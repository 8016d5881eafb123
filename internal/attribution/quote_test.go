package attribution

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// Quotations stand between { and }; an open one ends in ~}, a continued one
// begins with {~. Paragraphs are apart by ¶.
func TestQuotations(t *testing.T) {
	tests := []string{
		`He said {“no”} and {“yes”}.`,
		`He said {"no"} and {"yes"}.`,
		`He said {''no''} and {“yes”}.`,
		`{“They said ‘go’ and we went,”} he said.`,
		`{"They said 'go' and we went,"} he said.`,
		`{‘We won’t go’}, he said.`,
		`{'We won't go'}, he said.`,
		`{‘The workers’ canteen stays open,’} he said.`,
		`{‘He said “go” to us,’} she said.`,
		`{“He said “go” to us,”} she said.`,
		`{«Go»}, {„go“}, {„go”}.`,
		`The workers' canteen and the dockers' union agreed.`,
		`Rock 'n' roll of the '80s, 'twas good.`,
		`A 6" pipe.`,
		`{“It [the port] (the old one) is full,”} she said.`,
		`{“We left.~}¶{~“We came back,”} she said.`,
		`{“We left.~}¶{~“We stayed away.~}¶{~“We came back,”} she said.`,
		`{“We left.~}¶She nodded.`,
		`She said “we left.`,
		`({“No,”} he said.)`,
		`Well—{“no”}—he said.`,
		`{“One,”} {“two”} and {‘three’}.`,
	}
	for _, want := range tests {
		if got := marked(strings.NewReplacer("{", "", "}", "", "~", "").Replace(want)); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func marked(s string) string {
	var spans []text.Span
	at := 0
	for p := range strings.SplitSeq(s, "¶") {
		spans = append(spans, text.Span{Start: at, End: at + len(p)})
		at += len(p) + len("¶")
	}
	var b strings.Builder
	end := 0
	for _, q := range quotations(s, spans) {
		b.WriteString(s[end:q.Start])
		b.WriteString("{")
		if q.Continued {
			b.WriteString("~")
		}
		b.WriteString(q.Of(s))
		if q.Open {
			b.WriteString("~")
		}
		b.WriteString("}")
		end = q.End
	}
	return b.String() + s[end:]
}

func FuzzQuotes(f *testing.F) {
	for _, s := range []string{`“a” 'b' "c`, "''a'' «b ‘c’»", "“a\n\n“b”", "““““”””", `"" '' ""`, "’s ‘s’ ’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		end := 0
		for _, q := range quotations(s, lines(s)) {
			if err := q.Check(s); err != nil || q.Start < end || q.Len() == 0 {
				t.Fatalf("quotation %v after %d: %v", q.Span, end, err)
			}
			end = q.End
		}
	})
}

// lines are the lines of s that are not empty.
func lines(s string) []text.Span {
	var spans []text.Span
	at := 0
	for line := range strings.SplitAfterSeq(s, "\n") {
		if n := len(strings.TrimRight(line, "\n")); n > 0 {
			spans = append(spans, text.Span{Start: at, End: at + n})
		}
		at += len(line)
	}
	return spans
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“We left,” Tomas Lind said.\n“We came back,” she added.",
		"Tomas Lind said that Ana Petrova, who asked, denied it, KPA reported.",
		"A: b c d\nB (c) – “d", "said", "According to", ", said X, a, b, who said,", "“a” said “b” said “c”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		a, doc, title := article(t, s, strings.Split(s, "\n"))
		found, err := Find(a, doc, title)
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
	for _, s := range []string{"“", `"a `, "'a ", "Lind, ", "said ", "who said ", "“a” said X, ", "according to ", "(", "A: "} {
		a, doc, title := article(t, "", []string{strings.Repeat(s, 5000)})
		if _, err := Find(a, doc, title); err != nil {
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
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Find(a, doc, title); err != nil {
			b.Fatal(err)
		}
	}
}
