package statement

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"hearsay/internal/lang/en"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// A case file has a text a line, with ¶ between paragraphs, and below it a
// line for each statement that it holds, in order:
//
//	> kind | source | cue | content // content | key=value …
//
// A text after "# wrong:" is a known failure: what stands below it is what
// comes out today, and the comment says what should.
func TestSentences(t *testing.T) { runCases(t, "testdata/sentences.txt", false) }

func TestTitles(t *testing.T) { runCases(t, "testdata/titles.txt", true) }

func runCases(t *testing.T, file string, title bool) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	for i := 0; i < len(lines); i++ {
		fmt.Fprintln(&out, lines[i])
		if lines[i] == "" || strings.HasPrefix(lines[i], "#") {
			continue
		}
		var want []string
		in := lines[i]
		for i+1 < len(lines) && strings.HasPrefix(lines[i+1], ">") {
			i++
			want = append(want, lines[i])
		}
		got := compact(t, in, title)
		if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w && !*update {
			t.Errorf("%s\ngot\n%s\nwant\n%s", in, g, w)
		}
		for _, g := range got {
			fmt.Fprintln(&out, g)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// compact finds the statements of a text, or of "title § body", in the
// notation of the case files. The article appeared on Wednesday 9 April 2031.
func compact(t *testing.T, in string, title bool) []string {
	t.Helper()
	headline, body := "", in
	if title {
		headline, body, _ = strings.Cut(in, " § ")
	}
	a, doc, line := article(t, headline, strings.Split(body, "¶"))
	found, err := finder(t).Find(a, doc, line)
	if err != nil {
		t.Fatal(err)
	}
	if title {
		return notation(headline, found.Title)
	}
	return notation(a.Text, found.Body)
}

func article(t testing.TB, title string, paragraphs []string) (a *news.Article, body, line *text.Doc) {
	t.Helper()
	kinds := make([]news.BlockKind, len(paragraphs))
	for i := range kinds {
		kinds[i] = news.Paragraph
	}
	joined, blocks := news.JoinBlocks(kinds, paragraphs)
	a, err := news.NewArticle(news.PageRef{ID: "page"}, joined, blocks)
	if err != nil {
		t.Fatal(err)
	}
	a.Title, a.Language = title, "en"
	a.Published = &news.Date{Time: time.Date(2031, 4, 9, 7, 15, 0, 0, time.UTC), Precision: news.Minute}
	english, err := en.Analyser()
	if err != nil {
		t.Fatal(err)
	}
	annotate := func(doc *text.Doc, err error) *text.Doc {
		if err == nil {
			doc, err = english.Annotate(doc, nil)
		}
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	return a, annotate(english.Analyse(joined, a.BlockSpans())), annotate(english.Line(title))
}

func notation(t string, statements []news.Statement) []string {
	var lines []string
	for i := range statements {
		lines = append(lines, "> "+one(t, &statements[i]))
	}
	return lines
}

func one(t string, s *news.Statement) string {
	fields := []string{string(s.Kind), "-", "-", contentOf(t, s)}
	if s.Source != nil {
		fields[1] = s.Source.Of(t)
	}
	if s.Cue != nil {
		fields[2] = s.Cue.Of(t)
	}
	add := func(key, value string) { fields = append(fields, key+"="+value) }
	if s.Cue != nil && s.Cue.Class != news.Neutral {
		add("class", string(s.Cue.Class))
	}
	if s.Speaker != nil {
		add("speaker", s.Speaker.Name)
	}
	if s.Addressee != nil {
		add("to", s.Addressee.Of(t))
	}
	for _, l := range s.Via {
		add("via", l.Relation+" "+l.Name)
	}
	if s.SaidAt != nil {
		add("at", s.SaidAt.Date.Value())
	}
	if s.Inside != "" {
		add("inside", "yes")
	}
	return strings.Join(fields, " | ")
}

// contentOf joins pieces that touch, and sets " // " between the others.
func contentOf(t string, s *news.Statement) string {
	out, end := "", s.Content[0].Start
	for _, c := range s.Content {
		if c.Start > end {
			out += " // "
		}
		out += c.Of(t)
		end = c.End
	}
	return out
}

func TestAnswers(t *testing.T) {
	a, doc, _ := article(t, "", []string{
		"Ana Petrova runs the port.", "Is it full?", "It is. We wait for spring.", "Who says so?", "The clerk says the bay is full.",
	})
	for i, kind := range []news.BlockKind{news.Paragraph, news.Question, news.Answer, news.Question, news.Answer} {
		a.Blocks[i].Kind = kind
	}
	found, err := finder(t).Find(a, doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `> indirect | - | - | It is. We wait for spring. | speaker=Ana Petrova
> indirect | - | - | The clerk says the bay is full. | speaker=Ana Petrova
> indirect | The clerk | says | the bay is full | speaker=The clerk | inside=yes`
	if got := strings.Join(notation(a.Text, found.Body), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A page may sign its questions and answers; "Q" and "A" are nobody.
func TestSignedAnswers(t *testing.T) {
	a, doc, _ := article(t, "", []string{
		"Ana Petrova runs the port.", "Q: How full is it?", "A: It is full. We wait for spring.", "Nobody knows more.", "Q: Who says so.", "A: The clerk.",
	})
	found, err := finder(t).Find(a, doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range found.Body {
		if s := &found.Body[i]; s.Speaker != nil && (s.Speaker.Name == "Q" || s.Speaker.Name == "A") {
			t.Errorf("%s speaks", s.Speaker.Name)
		}
	}
	got := strings.Join(notation(a.Text, found.Body), "\n")
	for _, want := range []string{
		"> indirect | - | - | It is full. We wait for spring. | speaker=Ana Petrova",
		"> indirect | - | - | The clerk. | speaker=Ana Petrova",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwithout\n%s", got, want)
		}
	}
}

func TestNoRules(t *testing.T) {
	a, doc, title := article(t, "Petrova: “Nein”", []string{"“Nein”, sagte Ana Petrova."})
	a.Language = "de"
	found, err := finder(t).Find(a, doc, title)
	if err != nil || len(found.Body)+len(found.Title) > 0 {
		t.Errorf("%d statements, %v", len(found.Body)+len(found.Title), err)
	}
}

func finder(t testing.TB) *Finder {
	t.Helper()
	m, err := en.Attributions()
	if err != nil {
		t.Fatal(err)
	}
	return New(m)
}
