package labels

import (
	"slices"
	"strings"
	"testing"
)

const story = `title: Port “open again”, says Lind
outlet: Kessia Herald
date: 2031-04-25

Tomas Lind said the port was open. “It is open,” Lind told KPA on Friday. “Look.”

Mr. Lind said no. He said no twice, and his wife said no, too.
---
`

// Each row is a line of labels and what it says, as source, cue, content.
func TestParts(t *testing.T) {
	for _, test := range []struct{ name, line, want string }{
		{"parts as they stand", "1 | Tomas Lind | said | the port was open | - | -", "Tomas Lind|said|the port was open"},
		{"pieces on both sides of the cue", "2 | Lind | told | “It is open,” // “Look.” | - | -", "Lind|told|“It is open,” // “Look.”"},
		{"first and last words", "2 | Lind | told | “It … Look.” | - | -", "Lind|told|“It is open,” Lind told KPA on Friday. “Look.”"},
		{"the source nearest to the cue", "5 | his wife | #2 said | #2 no | - | -", "his wife|said|no"},
		{"the second occurrence", "5 | He | said | #2 no | - | -", "He|said|no"},
		{"another sentence", "5 | @4 Mr. Lind | said | @1 the port was open | - | -", "Mr. Lind|said|the port was open"},
		{"the next sentence when not in this", "1 | Tomas Lind | said | “It is open,” | - | -", "Tomas Lind|said|“It is open,”"},
		{"whole words", "4 | Mr. Lind | said | no | - | -", "Mr. Lind|said|no"},
		{"neither source nor cue", "3 | - | - | “Look.” | - | -", "||“Look.”"},
		{"the title", "0 | Lind | says | Port “open again” | - | -", "Lind|says|Port “open again”"},
	} {
		a, err := ReadCase("story", story+test.line)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		s := a.Statements[0]
		in := textOf(a, s)
		var pieces []string
		for _, c := range s.Content {
			pieces = append(pieces, c.Of(in))
		}
		if got := strings.Join([]string{s.Source.Of(in), s.Cue.Of(in), strings.Join(pieces, " // ")}, "|"); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestExtras(t *testing.T) {
	a, err := ReadCase("story", story+`1 | Tomas Lind | said | the port was open | Tomas Lind | p
2 | Lind | told | “It is open,” | Tomas Lind | p | via=told: KPA + agency credit: KPA;said=Friday;in=1;free
4 | Mr. Lind | said | no | ? | u | to=@5 his wife
! 0 | “open again”
! 2 | “It is open,”
`)
	if err != nil {
		t.Fatal(err)
	}
	s := a.Statements[1]
	if s.Said.Of(a.Text) != "Friday" || s.Inside != 0 || !s.GoesOnUnattested || len(s.Via) != 2 || s.Via[0].Relation != "told" || s.Via[1].Span.Of(a.Text) != "KPA" {
		t.Errorf("extras read as %+v", s)
	}
	if s := a.Statements[2]; !s.Open || s.Speaker != "" || s.Addressee.Of(a.Text) != "his wife" {
		t.Errorf("an open speaker reads as %+v", s)
	}
	if len(a.Scare) != 1 {
		t.Errorf("scare quotes of the text: %v", a.Scare)
	}
}

func TestWrongLines(t *testing.T) {
	for line, want := range map[string]string{
		"1 | Lind | said | open":                                        "4 fields",
		"9 | Lind | said | open | - | -":                                "no sentence",
		"1 | Lind | shouted | open | - | -":                             "cue not near",
		"1 | Lind | said | closed | - | -":                              "content not near",
		"1 | Petrova | said | open | - | -":                             "source not near",
		"1 | Lind | said | por | - | -":                                 "content not near",
		"1 | Lind | said | the port … shut | - | -":                     `no "shut" after`,
		"1 | Lind | said | open | Ana Petrova | p":                      "not in the article",
		"1 | Lind | said | open | Tomas Lind | x":                       "no type",
		"1 | Lind | said | open | - | - | how=so":                       "no such extra",
		"1 | Lind | said | open | - | - | via=told by: KPA":             "no relation",
		"1 | Lind | said | open | - | - | in=1":                         "which there is not",
		"1 | Lind | said | open | - | - | in=7":                         "which there is not",
		"! 1 | “shut”":                                                  "not near",
		"1 | Lind | said | the port was open | Tomas Lind | p | in=one": "in=one",
	} {
		if _, err := ReadCase("story", story+line); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", line, err, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"One. Two? Three!", []string{"One.", "Two?", "Three!"}},
		{"“One.” “Two.”\n\nThree", []string{"“One.”", "“Two.”", "Three"}},
		{"Mr. Lind met J. Moor of the U.S. Senate.", []string{"Mr. Lind met J. Moor of the U.S. Senate."}},
		{"“Where?” he asked. 31 ships", []string{"“Where?” he asked.", "31 ships"}},
		{"  \n", nil},
	} {
		var got []string
		for _, s := range Sentences(test.text) {
			got = append(got, strings.TrimSpace(s.Of(test.text)))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %q", test.text, got)
		}
	}
}
