package record

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

func article(t *testing.T) *news.Article {
	t.Helper()
	const body = "“Wir bleiben – ja,” said Ana Petrová on Tuesday."
	find := func(words string) text.Span {
		at := strings.Index(body, words)
		return text.Span{Start: at, End: at + len(words)}
	}
	a, err := news.NewArticle(news.PageRef{ID: "p", URL: "https://courier.example/a"}, body,
		[]news.Block{{Span: find(body), Kind: news.Standfirst}})
	if err != nil {
		t.Fatal(err)
	}
	a.Outlet = &news.Outlet{Name: "Courier", Domain: "courier.example"}
	a.Published = &news.Date{Time: time.Date(2031, 4, 9, 0, 0, 0, 0, time.UTC), Precision: news.Day, Evidence: news.FromMeta}
	source, link := find("Ana Petrová"), find("on")
	s, err := news.NewStatement(a.ID, body, 0, news.Attribution{
		Kind:    news.Direct,
		Content: []news.Content{{Span: find("“Wir bleiben – ja,”"), Quoted: true}},
		Cue:     &news.Cue{Span: find("said"), Lemma: "say", Class: news.Neutral},
		Source:  &source,
		Speaker: &news.Speaker{Name: "Ana Petrová", Type: news.Person, Reason: "named"},
		Via:     []news.Link{{Name: "KPA", Relation: "reported by"}, {Name: "on", Relation: "posted on", Span: &link}},
		SaidAt: &news.SaidAt{
			Span: find("Tuesday"),
			Date: news.Date{Time: time.Date(2031, 4, 8, 0, 0, 0, 0, time.UTC), Precision: news.Day},
		},
		Confidence: 0.9,
	})
	if err != nil {
		t.Fatal(err)
	}
	a.Statements = []news.Statement{s}
	return a
}

// TestOffsetsCountCodePoints checks what the contract promises: for every span
// that carries text, the slice of the article's text is equal to it.
func TestOffsetsCountCodePoints(t *testing.T) {
	r := FromArticle(article(t))
	points := []rune(r.Text)
	s := r.Statements[0]
	got := []string{
		string(points[s.Content[0].Start:s.Content[0].End]),
		string(points[s.Cue.Start:s.Cue.End]), s.Cue.Text,
		string(points[s.Source.Start:s.Source.End]), s.Source.Text,
		string(points[*s.Via[1].Start:*s.Via[1].End]),
		string(points[s.SaidAt.Start:s.SaidAt.End]),
		string(points[r.Blocks[0].Start:r.Blocks[0].End]),
	}
	want := []string{"“Wir bleiben – ja,”", "said", "said", "Ana Petrová", "Ana Petrová", "on", "Tuesday", r.Text}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestListsAreNeverNull(t *testing.T) {
	a, err := news.NewArticle(news.PageRef{ID: "p"}, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := WriteLine(&b, FromArticle(a)); err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(b.Bytes(), &fields); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"byline", "credits", "blocks", "statements", "title_statements", "warnings", "flags"} {
		if _, isList := fields[name].([]any); !isList {
			t.Errorf("%s is %v", name, fields[name])
		}
	}
	for _, name := range []string{"outlet", "published", "updated"} {
		if value, there := fields[name]; !there || value != nil {
			t.Errorf("%s is %v, want null", name, value)
		}
	}
}

func TestOneLineOnly(t *testing.T) {
	const odd = "a\nb\rc\u0085d\u2028e\u2029f\vg\fh\x1ci <script>&"
	var b bytes.Buffer
	if err := WriteLine(&b, map[string]string{"s": odd}); err != nil {
		t.Fatal(err)
	}
	line := b.String()
	if strings.ContainsAny(strings.TrimSuffix(line, "\n"), "\n\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029") {
		t.Errorf("a line end inside %q", line)
	}
	var back map[string]string
	if err := json.Unmarshal(b.Bytes(), &back); err != nil || back["s"] != odd {
		t.Errorf("%q came back as %q (%v)", odd, back["s"], err)
	}
	if !strings.Contains(line, "<script>&") {
		t.Error("markup was escaped: characters must be as on the page")
	}
}
