package record

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

const body = "«Гавань» — Ana Petrova said the harbour stays open on Monday, KPA reported."

func at(words string) text.Span {
	start := strings.Index(body, words)
	return text.Span{Start: start, End: start + len(words)}
}

func statement(t *testing.T) *news.Statement {
	t.Helper()
	source, kpa := at("Ana Petrova"), at("KPA")
	s, err := news.NewStatement("article-a", body, 0, news.Attribution{
		Kind:       news.Indirect,
		Content:    []news.Content{{Span: at("the harbour stays open on Monday")}},
		Cue:        &news.Cue{Span: at("said"), Lemma: "say", Class: news.Neutral},
		Source:     &source,
		Speaker:    &news.Speaker{Name: "Ana Petrova", Role: "harbour minister", Type: news.Person, Reason: "subject of the cue"},
		Via:        []news.Link{{Name: "KPA", Relation: "reported by", Span: &kpa}, {Name: "agencies", Relation: "credit"}},
		SaidAt:     &news.SaidAt{Span: at("Monday"), Date: *day(7)},
		Confidence: 0.5,
	})
	if err != nil {
		t.Fatal(err)
	}
	return &s
}

func day(d int) *news.Date {
	return &news.Date{Time: time.Date(2031, 4, d, 0, 0, 0, 0, time.UTC), Precision: news.Day, Evidence: news.FromText}
}

func exports(t *testing.T) map[string]Table {
	s := statement(t)
	a, err := news.NewArticle(news.PageRef{ID: "page", URL: "https://kpa.example/1"}, body,
		[]news.Block{{Span: text.Span{Start: 0, End: len(body)}, Kind: news.Paragraph}})
	if err != nil {
		t.Fatal(err)
	}
	a.ID, a.Title, a.Byline, a.Published = "article-a", "Harbour, \"open\"", []string{"Tomas Lind", "Ira Vos"}, day(9)
	a.Outlet = &news.Outlet{Name: "Port Varda Post", Domain: "post.example"}
	a.Language, a.Sure = "en", 0.8712
	a.AddFlag(news.Update, body)
	a.AddFlag(news.Opinion, "Opinion")
	place := at("Гавань")
	if err := a.SetDateline("", &place); err != nil {
		t.Fatal(err)
	}
	rendering := news.Rendering{Statement: "statement-s", Article: "article-a", Utterance: "u", Variant: news.Trimmed, Similarity: 0.91}
	return map[string]Table{
		"article":             FromArticle(a),
		"statement":           FromStatement(s, body, false, "article-a", "utterance-u"),
		"statement alone":     FromStatement(s, body, true, "article-a", ""),
		"utterance":           FromUtterance(&news.Utterance{ID: "u", Speaker: s.Speaker, Text: "stays open", Origins: 2, Tellings: []news.Telling{{Rendering: rendering, Outlet: a.Outlet, Published: day(9), Text: "open"}, {Rendering: rendering}}}),
		"utterance of nobody": FromUtterance(&news.Utterance{ID: "u"}),
		"story":               FromStory(&news.Story{ID: "t", Title: "Harbour", First: day(7), Outlets: 5, Origins: 2, Articles: []news.ArticleID{"a", "b"}}),
		"copy": FromCopy(&news.Copy{
			From: news.Passage{Article: "a", Span: at("Ana Petrova")}, To: news.Passage{Article: "b", Span: text.Span{Start: 0, End: 2}},
			Kind: news.Copied, Similarity: 0.97, Reason: "agency credit",
		}, body, "Ана"),
	}
}

func TestExportsAsLines(t *testing.T) {
	want := map[string]string{
		"article":             `{"id":"article-a","page":{"path":"","url":"https://kpa.example/1","ordinal":0,"repeats":1},"outlet":{"name":"Port Varda Post","domain":"post.example"},"title":"Harbour, \"open\"","standfirst":"","byline":["Tomas Lind","Ira Vos"],"credits":[],"section":"","published":{"value":"2031-04-09","precision":"day","evidence":"text"},"updated":null,"language":"en","language_confidence":0.87,"dateline":{"place":"Гавань","start":1,"end":7},"flags":[{"kind":"update","text":"` + body + `","start":0,"end":75},{"kind":"opinion","text":"Opinion","start":null,"end":null}],"text":"` + body + `","blocks":[{"kind":"paragraph","start":0,"end":75}],"statements":[],"title_statements":[],"warnings":[]}`,
		"statement":           `{"id":"ID","kind":"indirect","start":11,"end":60,"content":[{"start":28,"end":60,"quoted":false}],"cue":{"start":23,"end":27,"text":"said","lemma":"say","class":"neutral"},"source":{"start":11,"end":22,"text":"Ana Petrova"},"speaker":{"name":"Ana Petrova","role":"harbour minister","type":"person","reason":"subject of the cue"},"addressee":null,"via":[{"name":"KPA","relation":"reported by","start":62,"end":65},{"name":"agencies","relation":"credit","start":null,"end":null}],"said_at":{"value":"2031-04-07","precision":"day","start":54,"end":60},"inside":null,"confidence":0.5,"article":"article-a","utterance":"utterance-u","in_title":false,"text":"the harbour stays open on Monday"}`,
		"utterance":           `{"id":"u","speaker":{"name":"Ana Petrova","role":"harbour minister","type":"person","reason":"subject of the cue"},"text":"stays open","first":{"article":"article-a","published":{"value":"2031-04-09","precision":"day","evidence":"text"}},"origins":2,"renderings":[{"statement":"statement-s","article":"article-a","outlet":{"name":"Port Varda Post","domain":"post.example"},"published":{"value":"2031-04-09","precision":"day","evidence":"text"},"text":"open","variant":"trimmed","similarity":0.91},{"statement":"statement-s","article":"article-a","outlet":null,"published":null,"text":"","variant":"trimmed","similarity":0.91}]}`,
		"utterance of nobody": `{"id":"u","speaker":null,"text":"","first":null,"origins":0,"renderings":[]}`,
		"story":               `{"id":"t","title":"Harbour","first":{"value":"2031-04-07","precision":"day","evidence":"text"},"last":null,"outlets":5,"origins":2,"articles":["a","b"]}`,
		"copy":                `{"from":{"article":"a","start":11,"end":22},"to":{"article":"b","start":0,"end":1},"kind":"copied","similarity":0.97,"reason":"agency credit"}`,
	}
	all := exports(t)
	for name, want := range want {
		var b strings.Builder
		if err := WriteLine(&b, all[name]); err != nil {
			t.Fatal(err)
		}
		got := strings.ReplaceAll(b.String(), string(statement(t).ID), "ID")
		if diff := cmp.Diff(want+"\n", got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestExportsAsRows(t *testing.T) {
	want := map[string][]string{
		"article":             {"article-a", "", "https://kpa.example/1", "0", "1", "Port Varda Post", "post.example", `Harbour, "open"`, "", "Tomas Lind | Ira Vos", "", "", "2031-04-09", "day", "text", "", "", "", "en", "", "paragraph 0-75", body, "0.87", "Гавань", "1-7", "update | opinion", body + " | Opinion", "0-75 | "},
		"statement":           {"ID", "article-a", "utterance-u", "false", "indirect", "11", "60", "the harbour stays open on Monday", "28-60", "false", "said", "23-27", "say", "neutral", "Ana Petrova", "11-22", "Ana Petrova", "harbour minister", "person", "subject of the cue", "", "", "reported by KPA | credit agencies", "62-65 | ", "2031-04-07", "day", "54-60", "", "0.5"},
		"utterance":           {"u", "Ana Petrova", "harbour minister", "person", "subject of the cue", "stays open", "article-a", "2", "statement-s", "article-a", "Port Varda Post", "post.example", "2031-04-09", "day", "text", "open", "trimmed", "0.91"},
		"utterance of nobody": nil,
		"story":               {"t", "Harbour", "2031-04-07", "day", "text", "", "", "", "5", "2", "a | b"},
		"copy":                {"a", "11", "22", "b", "0", "1", "copied", "0.97", "agency credit"},
	}
	all := exports(t)
	for name, want := range want {
		var got []string
		if rows := all[name].Rows(); len(rows) > 0 {
			got = rows[0]
		}
		if name == "statement" {
			got[0] = "ID"
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestEveryRowHasEveryColumn(t *testing.T) {
	for name, table := range exports(t) {
		for _, row := range table.Rows() {
			if len(row) != len(table.Columns()) {
				t.Errorf("%s: %d cells, %d columns", name, len(row), len(table.Columns()))
			}
		}
	}
}
