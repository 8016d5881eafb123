package cast_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"hearsay/internal/cast"
	"hearsay/internal/lang/en"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// A case is one line: an article in which [brackets] mark the source mentions
// in order, and after => the speakers, "Name (type)" or "-" for none, with
// ", role" where the role matters. | parts paragraphs. A mention in [[double]]
// brackets speaks, too, but its speaker is not compared.
func TestSpeaker(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		for number, line := range lines(t, file) {
			article, want, ok := strings.Cut(line, "=>")
			if !ok {
				t.Fatalf("%s:%d: no =>", file, number+1)
			}
			t.Run(fmt.Sprintf("%s:%d", filepath.Base(file), number+1), func(t *testing.T) {
				if got := resolve(t, strings.TrimSpace(article)); got != strings.TrimSpace(want) {
					t.Errorf("%s\n got %s\nwant %s", article, got, want)
				}
			})
		}
	}
}

func resolve(t *testing.T, article string) string {
	body, sources := parse(article)
	doc := analyse(t, body)
	c := of(t, doc, nil)
	var said []cast.Said
	var got []string
	for _, s := range sources {
		speaker, sure := c.Speaker(s, cast.Context{Before: said})
		if (speaker == nil) != (sure == 0) || sure > 1 {
			t.Errorf("%s: confidence %v of %v", body[s.Start:s.End], sure, speaker)
		}
		cue := text.Span{Start: min(s.End+1, len(body)), End: min(s.End+len(" said"), len(body))}
		said = append(said, cast.Said{Span: s, Cue: cue, Source: s, Speaker: speaker})
		got = append(got, show(speaker))
	}
	return strings.Join(got, "; ")
}

func show(s *news.Speaker) string {
	switch {
	case s == nil:
		return "-"
	case s.Role != "":
		return fmt.Sprintf("%s (%s), %s", s.Name, s.Type, s.Role)
	}
	return fmt.Sprintf("%s (%s)", s.Name, s.Type)
}

// parse takes the brackets out and returns the spans they held.
func parse(article string) (body string, sources []text.Span) {
	var b strings.Builder
	start := 0
	for _, r := range strings.ReplaceAll(article, " | ", "\n\n") {
		switch r {
		case '[':
			start = b.Len()
		case ']':
			sources = append(sources, text.Span{Start: start, End: b.Len()})
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), sources
}

func analyse(t testing.TB, body string) *text.Doc {
	var paragraphs []text.Span
	at := 0
	for p := range strings.SplitSeq(body, "\n\n") {
		paragraphs = append(paragraphs, text.Span{Start: at, End: at + len(p)})
		at += len(p) + 2
	}
	return annotated(t, body, paragraphs)
}

// annotated analyses a text as statements are given it.
func annotated(t testing.TB, s string, paragraphs []text.Span) *text.Doc {
	t.Helper()
	a, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := a.Analyse(s, paragraphs)
	if err == nil {
		doc, err = a.Annotate(doc, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func of(t testing.TB, body, title *text.Doc) *cast.Cast {
	t.Helper()
	c, err := cast.Of(body, title)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
