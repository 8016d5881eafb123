package labels

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/text"
)

func cases(t *testing.T) []Article {
	t.Helper()
	all, err := Cases()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestCasesNest checks that what is labelled as said within a statement stands
// in its content.
func TestCasesNest(t *testing.T) {
	for _, a := range cases(t) {
		for _, s := range a.Statements {
			if s.Inside < 0 {
				continue
			}
			outer := a.Statements[s.Inside]
			holds := slices.ContainsFunc(outer.Content, func(c text.Span) bool { return c.Contains(s.Content[0]) })
			if !holds || outer.Title != s.Title {
				t.Errorf("%s: %q does not stand in statement %d", a.ID, s.Content[0].Of(textOf(a, s)), s.Inside+1)
			}
		}
	}
}

// TestCasesHaveSpeakers: what has a source of its own has a speaker, an open
// one at least, or is said by nobody in particular.
func TestCasesHaveSpeakers(t *testing.T) {
	nobody := []string{"you", "who"}
	for _, a := range cases(t) {
		for _, s := range a.Statements {
			source := s.Source.Of(textOf(a, s))
			if source != "" && s.Speaker == "" && !s.Open && !slices.Contains(nobody, strings.ToLower(source)) {
				t.Errorf("%s: no speaker for %q", a.ID, source)
			}
			if (s.Speaker == "") != (s.Type == "") {
				t.Errorf("%s: speaker %q of type %q", a.ID, s.Speaker, s.Type)
			}
		}
	}
}

func TestCasesHoldManyScareQuotes(t *testing.T) {
	n := 0
	for _, a := range cases(t) {
		n += len(a.Scare)
	}
	if n < 60 {
		t.Errorf("%d quotations that nobody said", n)
	}
}

func textOf(a Article, s Statement) string {
	if s.Title {
		return a.Title
	}
	return a.Text
}

// TestStandOffKeepsAll writes labels as offsets and reads them back.
func TestStandOffKeepsAll(t *testing.T) {
	for _, a := range cases(t) {
		blocks, order, err := cut(a.StandOff())
		if err != nil {
			t.Fatal(err)
		}
		bare := Article{ID: a.ID, Title: a.Title, Text: a.Text, Outlet: a.Outlet, Date: a.Date, Paragraphs: a.Paragraphs}
		back, err := blocks[order[0]].label(bare)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := back.StandOff(), a.StandOff(); got != want {
			t.Errorf("%s: read back\n%s\nwrote\n%s", a.ID, got, want)
		}
	}
}

func TestStandOffKnowsItsText(t *testing.T) {
	a := cases(t)[0]
	blocks, order, err := cut(a.StandOff())
	if err != nil {
		t.Fatal(err)
	}
	a.Text += "!"
	if _, err := blocks[order[0]].label(a); err == nil {
		t.Error("labels of another text are read")
	}
}

func FuzzReadCase(f *testing.F) {
	f.Add("title: a\noutlet: b\ndate: 2031-01-01\n\nShe said “no”.\n---\n1 | She | said | “no” | ? | p | in=1;via=told: “\n! 1 | #2 “no”\n")
	f.Add("title: \n\n\n---\n0 | @0 a … b | - | #9 x | - | -")
	f.Fuzz(func(t *testing.T, file string) {
		if !utf8.ValidString(file) {
			return
		}
		a, err := ReadCase("f", file)
		if err != nil {
			return
		}
		for _, s := range a.Statements {
			in := textOf(a, s)
			for _, span := range append([]text.Span{s.Cue, s.Source, s.Addressee, s.Said}, s.Content...) {
				if span.Start < 0 || span.End < span.Start || span.End > len(in) || !utf8.ValidString(span.Of(in)) {
					t.Fatalf("span %v in a text of %d bytes", span, len(in))
				}
			}
		}
	})
}
