package lang

import (
	"strings"
	"testing"

	"hearsay/internal/text"
)

func TestTokens(t *testing.T) {
	tests := []struct{ in, want string }{
		{"He didn't go.", "He did n't go ."},
		{"The minister’s aide", "The minister ’s aide"},
		{"The U.S. and the E.U. agreed.", "The U.S. and the E.U. agreed ."},
		{"It cost $1,200.50 at 10:30 p.m. on Monday.", "It cost $ 1,200.50 at 10:30 p.m. on Monday ."},
		{"“Wait…” he said — twice.", "“ Wait … ” he said — twice ."},
		{"Mr. Lind, a state-run firm's head", "Mr. Lind , a state-run firm 's head"},
		{"He said no. Then left", "He said no . Then left"},
		{"See https://a.example/x?y=1, please.", "See https://a.example/x?y=1 , please ."},
		{"It rose .5 per cent, then (.75).", "It rose .5 per cent , then ( .75 ) ."},
		{"wait... what--no", "wait ... what -- no"},
		{"We'll say 'no' to \"it\"", "We 'll say ' no ' to \" it \""},
	}
	for _, test := range tests {
		doc, err := Line(test.in)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, token := range doc.Tokens() {
			got = append(got, doc.Of(token.Span))
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("tokens of %q\n got %s\nwant %s", test.in, s, test.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []string{ // sentences apart by |
		"He left.|She stayed.",
		"“We left.” she said.|Then they ate.",
		"“We left.”|The minister agreed.",
		"Mr. Lind met Dr. A. B. Petrova.|He smiled.",
		"The U.S. Senate voted.|It passed.",
		"He lives in the U.S.|The others do not.",
		"“Why?” asked Petrova.",
		"“Go!” he cried.|“Now!”",
		"It rose 3.5 per cent.|No. 5 fell.",
		"He said no.|Petrova agreed.",
		"(He left.)|She stayed.",
		"She works at Lind Inc.|The firm grew.",
	}
	for _, want := range tests {
		doc, err := Line(strings.ReplaceAll(want, "|", " "))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range doc.Sentences() {
			got = append(got, doc.Of(s.Span))
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("sentences\n got %s\nwant %s", s, want)
		}
	}
}

// TestMarksOnly never ends when each mark looks at all that follow it.
func TestMarksOnly(t *testing.T) {
	for _, marks := range []string{"”", "]", "\"", ".", ".;", "<", "?)"} {
		doc, err := Line("It is." + strings.Repeat(marks, 300_000))
		if err != nil {
			t.Fatal(err)
		}
		if len(doc.Sentences()) == 0 {
			t.Errorf("%s: no sentence", marks)
		}
	}
}

func FuzzAnalyse(f *testing.F) {
	for _, s := range []string{"", "a.b.c.", "“x’s ''y''…", "\xff\xfe.", "n't 's", "http://", "é.É. ’s’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD") // every text is decoded before it comes here
		doc, err := Analyse(s, []text.Span{{Start: 0, End: len(s)}})
		if err != nil {
			t.Fatal(err)
		}
		if n := len(doc.Sentences()); n > 0 && doc.Sentences()[n-1].Last != len(doc.Tokens()) {
			t.Error("a token belongs to no sentence")
		}
	})
}

func BenchmarkAnalyse(b *testing.B) {
	s := strings.Repeat("“We’ll keep the harbour open,” Mr. Lind said on 3 May, adding that the U.S. had paid $1,200. ", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := Line(s); err != nil {
			b.Fatal(err)
		}
	}
}
