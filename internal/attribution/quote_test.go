package attribution

import (
	"strings"
	"testing"

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
