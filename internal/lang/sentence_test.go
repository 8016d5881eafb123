package lang_test

import (
	"strings"
	"testing"

	"hearsay/internal/lang"
	"hearsay/internal/lang/en"
)

// Sentences apart by "|". Both the rules and the model that the program
// carries must cut them so.
var sentences = []string{
	"He left.|She stayed.",
	"“We left.” she said.",
	"\"We left.\" she said.|Then they ate.",
	"“We left.”|The minister agreed.",
	"“We left,” Lind said.|“They stayed.”",
	"Mr. Lind met Dr. A. B. Petrova.|He smiled.",
	"The U.S. Senate voted.|It passed.",
	"“Why?” asked Petrova.",
	"“Go!” he cried.|“Now!”",
	"It rose 3.5 per cent.|No. 5 fell.",
	"(He left.)|She stayed.",
	"He met the minister at 5 p.m. on Monday in Port Varda.",
	"The minister said that “the harbour ... will open” soon.|Lind agreed.",
	"PORT VARDA, Kessia (KPA) -- The harbour will open on Monday.|It was closed in May.",
	"“We left.”|— Ana Petrova",
	"“It is [the minister] who must answer,” Petrova said.",
}

// Sentences that only the model cuts so.
var modelSentences = []string{
	"Thank you so much!|see you on Monday",
	"He lives in Washington, D.C.|The others do not.",
	"The harbour of Port Varda|Image: Ana Petrova.",
	"The image: a ship.",
	"I left the keys at the harbour.|Best regards,|Tomas",
}

func TestSentencesByRules(t *testing.T) { testSentences(t, english(), sentences) }

func TestSentencesByModel(t *testing.T) {
	a, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	testSentences(t, a, append(sentences, modelSentences...))
}

func testSentences(t *testing.T, a *lang.Analyser, tests []string) {
	t.Helper()
	for _, want := range tests {
		doc, err := a.Line(strings.ReplaceAll(want, "|", " "))
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

// TestLongSentence is cut although nothing in it ends one.
func TestLongSentence(t *testing.T) {
	carried, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range []*lang.Analyser{carried, english()} {
		doc, err := a.Line(strings.Repeat("the harbour and ", 1000))
		if err != nil {
			t.Fatal(err)
		}
		checkSpans(t, doc)
		if n := len(doc.Sentences()); n > 3000/125 {
			t.Errorf("%d sentences", n)
		}
	}
}
