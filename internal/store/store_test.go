package store

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

func openTemp(t testing.TB) *Store {
	t.Helper()
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "hearsay.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func save(t testing.TB, s *Store, r Reading) {
	t.Helper()
	if err := s.Save(context.Background(), r); err != nil {
		t.Fatal(err)
	}
}

// all returns what a sequence yields.
func all[T any](t testing.TB, seq iter.Seq2[T, error]) []T {
	t.Helper()
	var values []T
	for v, err := range seq {
		if err != nil {
			t.Fatal(err)
		}
		values = append(values, v)
	}
	return values
}

// spans returns a function that finds words in s.
func spans(t *testing.T, s string) func(words string) text.Span {
	return func(words string) text.Span {
		t.Helper()
		start := strings.Index(s, words)
		if start < 0 {
			t.Fatalf("no %q", words)
		}
		return text.Span{Start: start, End: start + len(words)}
	}
}

// full is an article with every field set, and a bare one.
func full(t *testing.T) Reading {
	t.Helper()
	const body = "Гавань открыта.\n\nAna Petrova told Tomas Lind on Monday that the “harbour” stays “open”, KPA reported."
	const title = "‘Open’ – Petrova"
	id := news.NewPageID("https://kpa.example/2", nil)
	at, in := spans(t, body), spans(t, title)
	a, err := news.NewArticle(news.PageRef{ID: id, Path: "pages.jsonl:3", URL: "https://kpa.example/2", Repeats: 2}, body, []news.Block{
		{Span: at("Гавань открыта."), Kind: news.Standfirst}, {Span: text.Span{Start: strings.Index(body, "Ana"), End: len(body)}, Kind: news.Paragraph},
	})
	if err != nil {
		t.Fatal(err)
	}
	a.Title, a.Section, a.Language = title, "ports", "en"
	a.Outlet = &news.Outlet{Name: "Kessian Press Agency", Domain: "kpa.example"}
	a.Byline, a.Credits, a.Warnings = []string{"Tomas Lind"}, []string{"KPA", "agencies"}, []string{}
	a.Flags = []news.Flag{{Kind: news.Opinion, Text: "Opinion"}, {Kind: news.Update, Text: a.Text[:2], Span: &text.Span{End: 2}}}
	a.Dateline, a.Sure = &news.Dateline{Place: a.Text[:2], Span: &text.Span{End: 2}}, 0.9
	zone := time.FixedZone("", 3*3600)
	a.Published = &news.Date{Time: time.Date(2031, 4, 9, 0, 15, 0, 0, zone), Precision: news.Minute, Zoned: true, Evidence: news.FromMeta}
	a.Updated = &news.Date{Time: time.Date(2031, 4, 1, 0, 0, 0, 0, time.UTC), Precision: news.Month, Evidence: news.FromURL}
	source, addressee, kpa := at("Ana Petrova"), at("Tomas Lind"), at("KPA")
	inner := mustState(t, a.ID, body, news.Attribution{Kind: news.Direct, Content: []news.Content{{Span: at("“open”"), Quoted: true}}})
	outer := mustState(t, a.ID, body, news.Attribution{
		Kind:       news.Mixed,
		Content:    []news.Content{{Span: at("that the ")}, {Span: at("“harbour”"), Quoted: true}, {Span: at("stays")}},
		Cue:        &news.Cue{Span: at("told"), Lemma: "tell", Class: news.Neutral},
		Source:     &source,
		Addressee:  &addressee,
		Speaker:    &news.Speaker{Name: "Ana Petrova", Role: "harbour minister", Type: news.Person, Reason: "subject of the cue"},
		Via:        []news.Link{{Name: "KPA", Relation: "reported by", Span: &kpa}, {Name: "agencies", Relation: "credit"}},
		SaidAt:     &news.SaidAt{Span: at("Monday"), Date: news.Date{Time: time.Date(2031, 4, 7, 0, 0, 0, 0, time.UTC), Precision: news.Day}},
		Confidence: 0.93,
	})
	inner.Inside = outer.ID
	a.Statements = []news.Statement{outer, inner}
	surname := in("Petrova")
	a.TitleStatements = []news.Statement{mustState(t, a.ID, title, news.Attribution{
		Kind: news.Direct, Content: []news.Content{{Span: in("‘Open’"), Quoted: true}}, Source: &surname,
		Speaker: &news.Speaker{Name: "Ana Petrova", Role: "harbour minister", Type: news.Person}, Confidence: 1,
	})}
	bare, err := news.NewArticle(news.PageRef{ID: id, URL: "https://kpa.example/2", Ordinal: 1}, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return Reading{
		ID: id, Hash: "1",
		Page: &news.Page{
			Path: "pages.jsonl:3", URL: "https://kpa.example/2?utm_source=x", Form: news.Flat, Body: []byte("as it\x00 came\xff"), ContentType: "text/html",
			Fetched: time.Date(2031, 4, 9, 8, 0, 0, 123456789, time.UTC), Title: "t", Outlet: "o", Date: "d", Authors: []string{"Tomas Lind"},
		},
		Articles: []Filed{
			{Article: a, Placement: placed(a, inner.ID, outer.ID, a.TitleStatements[0].ID), StoryTrace: []byte("story"), UtteranceTrace: []byte("utterance")},
			{Article: bare, Placement: news.Placement{Article: bare.ID}},
		},
	}
}

func mustState(t *testing.T, id news.ArticleID, body string, a news.Attribution) news.Statement {
	t.Helper()
	s, err := news.NewStatement(id, body, 0, a)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// placed files an article alone, each statement as an utterance of its own.
func placed(a *news.Article, statements ...news.StatementID) news.Placement {
	p := news.Placement{Article: a.ID, Story: news.NewStoryID(a.ID), Origin: news.OriginID(a.ID)}
	for _, s := range statements {
		p.Renderings = append(p.Renderings, news.Rendering{
			Statement: s, Article: a.ID, Utterance: news.NewUtteranceID(s), Variant: news.Identical, Similarity: 1,
		})
	}
	return p
}

func TestEverythingComesBackAsSaved(t *testing.T) {
	s, r, ctx := openTemp(t), full(t), context.Background()
	save(t, s, r)
	if diff := cmp.Diff([]*news.Article{r.Articles[0].Article, r.Articles[1].Article}, all(t, s.Articles(ctx))); diff != "" {
		t.Error("articles", diff)
	}
	page, err := s.Page(ctx, r.ID)
	if diff := cmp.Diff(r.Page, page); err != nil || diff != "" {
		t.Error("page", err, diff)
	}
	v, err := s.Article(ctx, r.Articles[0].Article.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r.Articles[0].Article, v.Article); diff != "" {
		t.Error("article", diff)
	}
	if len(v.Utterances) != 3 || !v.Fetched.Equal(r.Page.Fetched) || v.Line.Outlet.Name != "Kessian Press Agency" {
		t.Errorf("%+v", v)
	}
	if hash, err := s.PageHash(ctx, r.ID); hash != "1" || err != nil {
		t.Error(hash, err)
	}
}

func TestStatementsWithTheirPlaces(t *testing.T) {
	s, r := openTemp(t), full(t)
	save(t, s, r)
	a := r.Articles[0].Article
	got := all(t, s.Statements(context.Background()))
	want := []StatementExport{
		{a.Statements[0], a.ID, news.NewUtteranceID(a.Statements[0].ID), a.Text, false},
		{a.Statements[1], a.ID, news.NewUtteranceID(a.Statements[1].ID), a.Text, false},
		{a.TitleStatements[0], a.ID, news.NewUtteranceID(a.TitleStatements[0].ID), a.Title, true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSpeakerAndOutlet(t *testing.T) {
	s, r, ctx := openTemp(t), full(t), context.Background()
	save(t, s, r)
	p, err := s.Speaker(ctx, news.NewSpeakerID("ana  petrova"))
	if err != nil || p.Name != "Ana Petrova" || p.Total != 2 || len(p.Statements) != 2 || len(p.Roles) != 1 || p.Roles[0] != "harbour minister" {
		t.Errorf("%+v, %v", p, err)
	}
	if told := p.Statements[0]; !told.InTitle || told.Text != "‘Open’" || told.Paragraph != "‘Open’ – Petrova" {
		t.Errorf("%+v", told)
	}
	if told := p.Statements[1]; told.Text != "that the  “harbour” stays" || !strings.HasPrefix(told.Paragraph, "Ana Petrova told") {
		t.Errorf("%+v", told)
	}
	o, err := s.Outlet(ctx, news.NewOutletID(news.Outlet{Domain: "kpa.example"}))
	if err != nil || o.Total != 1 || o.Copied != 0 || len(o.Articles) != 1 || o.Outlet.Name != "Kessian Press Agency" {
		t.Errorf("%+v, %v", o, err)
	}
	lines, err := s.Outlets(ctx)
	if err != nil || len(lines) != 1 || lines[0].Articles != 1 {
		t.Errorf("%+v, %v", lines, err)
	}
	facets, err := s.Languages(ctx)
	if diff := cmp.Diff([]Facet{{"", 1}, {"en", 1}}, facets); err != nil || diff != "" {
		t.Error(err, diff)
	}
	c, err := s.Counts(ctx)
	want := Counts{1, 2, 3, 3, 1, 1, 1, r.Articles[0].Article.Published}
	if diff := cmp.Diff(want, c); err != nil || diff != "" {
		t.Error(err, diff)
	}
}

func TestOutletWithACopy(t *testing.T) {
	s, ctx := shelfOfThree(t), context.Background()
	r := harbour(t, "https://echo.example/1", "en", "Harbour", "The harbour stays open, Ana Petrova said.", "The harbour stays open", "Ana Petrova", "2031-04-08")
	from := news.NewArticleID(news.NewPageID("https://kpa.example/1", nil), 0)
	p := &r.Articles[0].Placement
	p.Origin, p.Story = news.OriginID(from), news.NewStoryID(from)
	p.Copies = []news.Copy{{From: news.Passage{Article: from, Span: text.Span{Start: 0, End: 11}}, To: news.Passage{Article: p.Article, Span: text.Span{Start: 0, End: 11}}, Kind: news.Copied, Similarity: 0.9, Reason: "earliest time"}}
	save(t, s, r)
	for outlet, copied := range map[string]int{"echo.example": 1, "kpa.example": 0} {
		o, err := s.Outlet(ctx, news.NewOutletID(news.Outlet{Domain: outlet}))
		if err != nil || o.Copied != copied {
			t.Errorf("%s: %d copied, %v; want %d", outlet, o.Copied, err, copied)
		}
	}
	v, err := s.Article(ctx, from)
	if err != nil || len(v.Copies) != 1 || !v.Copies[0].Given || v.Copies[0].Other.ID != p.Article {
		t.Errorf("%+v, %v", v.Copies, err)
	}
	story, err := s.Story(ctx, p.Story, 100)
	if err != nil || story.Origins != 1 || story.Outlets != 2 || len(story.Copies) != 1 || len(story.ArticleList) != 2 || len(story.Utterances) != 2 {
		t.Errorf("%+v, %v", story, err)
	}
	if diff := cmp.Diff([]int{1, 1}, story.Activity); diff != "" {
		t.Error("activity", diff)
	}
	exported := all(t, s.CopyExports(ctx))
	if len(exported) != 1 || exported[0].From.Of(exported[0].FromText) != "The harbour" || exported[0].To.Of(exported[0].ToText) != "The harbour" {
		t.Errorf("%+v", exported)
	}
}

func TestTracesOfDays(t *testing.T) {
	s := shelfOfThree(t)
	save(t, s, full(t))
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2031-04-07", "2031-04-07", 1},
		{"2031-04-07", "2031-04-09", 3},
		{"2031-05-02", "2032", 0},
		{"1900", "2100", 4},
	} {
		from, _, err1 := days(c.from)
		_, to, err2 := days(c.to)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		got := all(t, s.Traces(context.Background(), int(from), int(to)))
		if len(got) != c.want {
			t.Errorf("%s to %s: %d traces, want %d", c.from, c.to, len(got), c.want)
		}
		for i, trace := range got {
			if i > 0 && *trace.Day < *got[i-1].Day {
				t.Errorf("%s to %s: day %d after %d", c.from, c.to, *trace.Day, *got[i-1].Day)
			}
		}
	}
	undated := all(t, s.UndatedTraces(context.Background()))
	if len(undated) != 1 || undated[0].Day != nil || undated[0].Origin == "" {
		t.Errorf("%+v", undated)
	}
}

func TestTraceComesBackAsSaved(t *testing.T) {
	s, r := openTemp(t), full(t)
	save(t, s, r)
	f := r.Articles[0]
	day := f.Article.Published.DayNumber()
	got := all(t, s.Traces(context.Background(), day, day))
	want := []Trace{{f.Article.ID, f.Placement.Story, f.Placement.Origin, &day, f.StoryTrace, f.UtteranceTrace, []news.Rendering{
		f.Placement.Renderings[1], f.Placement.Renderings[0], f.Placement.Renderings[2],
	}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTodayFilters(t *testing.T) {
	s := shelfOfThree(t)
	gavan := news.NewOutletID(news.Outlet{Domain: "gavan.example"})
	may := time.Date(2031, 5, 1, 23, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name   string
		filter Filter
		want   string
	}{
		{"newest first", Filter{}, "Гавань открыта, Ferries, Port Varda harbour stays open"},
		{"a language", Filter{Language: "en"}, "Ferries, Port Varda harbour stays open"},
		{"an outlet", Filter{Outlet: gavan}, "Гавань открыта"},
		{"since a day", Filter{Since: may}, "Гавань открыта"},
		{"a page", Filter{Limit: 1, Offset: 1}, "Ferries"},
		{"an unknown outlet", Filter{Outlet: "x"}, ""},
	} {
		lines, err := s.Today(context.Background(), c.filter)
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, l := range lines {
			titles = append(titles, l.Title)
			if len(l.Leading) != 1 || l.Leading[0].Speaker == nil || len(l.Activity) != 1 {
				t.Errorf("%s: %+v", c.name, l)
			}
		}
		if got := strings.Join(titles, ", "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestReadersDoNotWaitForTheWriter(t *testing.T) {
	s, w := openTemp(t), newWorld(3)
	w.paragraphs, w.statements = 3, 3
	var saved sync.WaitGroup
	saved.Go(func() {
		for range 60 {
			if err := s.Save(context.Background(), w.next()); err != nil {
				t.Error(err)
			}
		}
	})
	var reading sync.WaitGroup
	for range 2 * readers {
		reading.Go(func() { readConsistently(t, s) })
	}
	reading.Wait()
	saved.Wait()
	checkWhole(t, s)
}

// readConsistently checks that one read sees one state.
func readConsistently(t *testing.T, s *Store) {
	lines, err := s.Today(context.Background(), Filter{Limit: 5})
	if err != nil {
		t.Error(err)
	}
	for _, l := range lines {
		v, err := s.Story(context.Background(), l.ID, 1000)
		if err != nil {
			t.Error(err)
			return
		}
		if v.Articles != len(v.ArticleList) {
			t.Errorf("story of %d articles lists %d", v.Articles, len(v.ArticleList))
		}
	}
}

func TestCancelledReadsEnd(t *testing.T) {
	s := shelfOfThree(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.Today(ctx, Filter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("today: %v", err)
	}
	if err := s.Save(ctx, newWorld(1).next()); !errors.Is(err, context.Canceled) {
		t.Errorf("save: %v", err)
	}
	for _, err := range s.Articles(ctx) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("articles: %v", err)
		}
	}
	if c, err := s.Counts(context.Background()); err != nil || c.Articles != 3 {
		t.Errorf("afterwards: %+v, %v", c, err)
	}
}

func TestAnExportMayStopEarlyAndRunBesideOthers(t *testing.T) {
	s := shelfOfThree(t)
	n := 0
	for a, err := range s.Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Article(context.Background(), a.ID); err != nil {
			t.Error(err)
		}
		if n++; n == 2 {
			break
		}
	}
	if got := len(all(t, s.UtteranceExports(context.Background()))); n != 2 || got != 3 {
		t.Errorf("%d articles, then %d utterances", n, got)
	}
	if got := all(t, s.StoryExports(context.Background())); len(got) != 3 || len(got[0].Articles) != 1 || got[0].First == nil {
		t.Errorf("%+v", got)
	}
}

func TestTextsWithOddCharactersComeBack(t *testing.T) {
	s, ctx := openTemp(t), context.Background()
	for i, odd := range []string{"a\x00b", "\ufeffa", "a\u2028b", "'; --", "\U0001F6A2", strings.Repeat("long ", 100_000)} {
		r := harbour(t, fmt.Sprintf("https://kpa.example/%d", i), "en", odd, "Port "+odd+" open", odd, odd, "2031")
		save(t, s, r)
		v, err := s.Article(ctx, r.Articles[0].Article.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.Articles[0].Article, v.Article); diff != "" {
			t.Errorf("%.10q: %.200s", odd, diff)
		}
	}
}
