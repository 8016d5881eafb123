package store

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

func TestMatchExpressions(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"", ""},
		{"  ", ""},
		{"harbour", `("harbour")`},
		{"Port Varda", `("port" AND "varda")`},
		{`"Port Varda"`, `("port varda")`},
		{`"Port Varda" open`, `("port varda" AND "open")`},
		{`“Port Varda” «die Gärten» „offen“`, `("port varda" AND "die garten" AND "offen")`},
		{`"Port Varda`, `("port varda")`},
		{`open "`, `("open")`},
		{`""`, ""},
		{"harbour -port", `("harbour") NOT ("port")`},
		{`harbour -"Port Varda" -KPA`, `("harbour") NOT ("port varda" OR "kpa")`},
		{"-port", ""},
		{"--", ""},
		{"- port", `("port")`},
		{"well-known", `("well known")`},
		{"don't", `("don t")`},
		{"harb*", `("harb"*)`},
		{"*", ""},
		{`"port var*"`, `("port var")`},
		{"AND OR NOT NEAR", `("and" AND "or" AND "not" AND "near")`},
		{"NEAR(a b)", `("near a" AND "b")`},
		{"title:open ^open {open}", `("title open" AND "open" AND "open")`},
		{"3.5%", `("3 5")`},
		{"Żółć ÉCOLE Ёлка", `("zołc" AND "ecole" AND "елка")`},
		{"Гавань открыта", `("гавань" AND "открыта")`},
		{"港口开放", `("港 口 开 放")`},
		{"ميناء مفتوح", `("ميناء" AND "مفتوح")`},
		{"\x00\xff'; DROP TABLE page", `("drop" AND "table" AND "page")`},
		{strings.Repeat("a ", 100), "(" + strings.TrimSuffix(strings.Repeat(`"a" AND `, maxPhrases), " AND ") + ")"},
	} {
		if got := parseTerms(c.query).match(); got != c.want {
			t.Errorf("%q: %s, want %s", c.query, got, c.want)
		}
	}
}

func TestFoldedWordsHaveTheirPlaces(t *testing.T) {
	const s = "«L’École» d'Óbuda, 港口 3,5 %"
	var got []string
	for span, word := range foldedWords(s) {
		got = append(got, span.Of(s)+"="+word)
	}
	want := "L=l École=ecole d=d Óbuda=obuda 港=港 口=口 3=3 5=5"
	if strings.Join(got, " ") != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSnippets(t *testing.T) {
	long := strings.Repeat("nothing here ", 50) + "the harbour of Port Varda stays open" + strings.Repeat(" nothing more", 50)
	for _, c := range []struct{ text, query, want string }{
		{"The harbour stays open.", "harbour", "The [harbour] stays open."},
		{"The harbour stays open.", "HARBOUR open", "The [harbour] stays [open]."},
		{"“Harbour, harbour!”", "harbour", "“[Harbour, harbour]!”"},
		{"The harbour of Port Varda", `"port varda"`, "The harbour of [Port Varda]"},
		{"Port of Varda", `"port varda"`, "Port of Varda"},
		{"Harbours and harbourmasters", "harb*", "[Harbours] and [harbourmasters]"},
		{"港口开放", "口开", "港[口开]放"},
		{"…!", "harbour", ""},
		{"", "harbour", ""},
		{long, "harbour open", "here nothing here nothing here nothing here the [harbour] of Port Varda stays [open] " +
			strings.TrimSpace(strings.Repeat("nothing more ", 9))},
	} {
		var b strings.Builder
		for _, f := range snippet(c.text, parseTerms(c.query).wanted) {
			if f.Hit {
				b.WriteString("[" + f.Text + "]")
			} else {
				b.WriteString(f.Text)
			}
		}
		if b.String() != c.want {
			t.Errorf("%q in %.40q: %q, want %q", c.query, c.text, b.String(), c.want)
		}
	}
}

func TestDaysOfAQuery(t *testing.T) {
	for _, c := range []struct {
		date        string
		first, last int64
		err         error
	}{
		{"1970", 0, 364, nil},
		{"1970-01", 0, 30, nil},
		{"1970-02-01", 31, 31, nil},
		{" 1970-01-02 ", 1, 1, nil},
		{"yesterday", 0, 0, ErrQuery},
		{"1970-13", 0, 0, ErrQuery},
	} {
		first, last, err := days(c.date)
		if first != c.first || last != c.last || !errors.Is(err, c.err) {
			t.Errorf("%q: %d to %d, %v", c.date, first, last, err)
		}
	}
}

// harbour is a page with one article and one statement.
func harbour(t testing.TB, url, language, title, body, said, speaker, day string) Reading {
	t.Helper()
	id := news.NewPageID(url, nil)
	a, err := news.NewArticle(news.PageRef{ID: id, URL: url}, body, nil)
	if err != nil {
		t.Fatal(err)
	}
	a.Title, a.Language = title, language
	a.Outlet = &news.Outlet{Name: strings.ToUpper(news.Domain(url)[:3]), Domain: news.Domain(url)}
	a.Published = dayOf(t, day)
	start := strings.Index(body, said)
	s, err := news.NewStatement(a.ID, body, 0, news.Attribution{
		Kind: news.Indirect, Content: []news.Content{{Span: text.Span{Start: start, End: start + len(said)}}},
		Speaker: &news.Speaker{Name: speaker, Type: news.Person},
	})
	if err != nil {
		t.Fatal(err)
	}
	a.Statements = []news.Statement{s}
	p := news.Placement{Article: a.ID, Story: news.NewStoryID(a.ID), Origin: news.OriginID(a.ID), Renderings: []news.Rendering{{
		Statement: s.ID, Article: a.ID, Utterance: news.NewUtteranceID(s.ID), Variant: news.Identical, Similarity: 1,
	}}}
	return Reading{Page: &news.Page{URL: url, Form: news.Clean, Body: []byte(body)}, ID: id, Hash: "1", Articles: []Filed{{Article: a, Placement: p}}}
}

func dayOf(t testing.TB, day string) *news.Date {
	t.Helper()
	first, _, err := days(day)
	if err != nil {
		t.Fatal(err)
	}
	return &news.Date{Time: time.Unix(first*86400, 0).UTC(), Precision: news.Day, Evidence: news.FromMeta}
}

func shelfOfThree(t testing.TB) *Store {
	s := openTemp(t)
	save(t, s, harbour(t, "https://kpa.example/1", "en", "Port Varda harbour stays open",
		"The harbour of Port Varda stays open on Monday, Ana Petrova said. Ships wait.", "The harbour of Port Varda stays open on Monday", "Ana Petrova", "2031-04-07"))
	save(t, s, harbour(t, "https://post.example/1", "en", "Ferries",
		"Ferries leave the harbour late, Tomas Lind said.", "Ferries leave the harbour late", "Tomas Lind", "2031-04-08"))
	save(t, s, harbour(t, "https://gavan.example/1", "ru", "Гавань открыта",
		"Гавань открыта, сказала Ана Петрова.", "Гавань открыта", "Ана Петрова", "2031-05-01"))
	return s
}

func TestSearch(t *testing.T) {
	s := shelfOfThree(t)
	for _, c := range []struct {
		query                Query
		articles, statements int
		best                 string // domain
	}{
		{Query{Text: "harbour"}, 2, 2, "kpa.example"},
		{Query{Text: "late harbour"}, 1, 1, "post.example"},
		{Query{Text: "harbour -ferries"}, 1, 1, "kpa.example"},
		{Query{Text: `"port varda"`}, 1, 1, "kpa.example"},
		{Query{Text: `"varda port"`}, 0, 0, ""},
		{Query{Text: "ships"}, 1, 0, "kpa.example"},
		{Query{Text: "ferr*"}, 1, 1, "post.example"},
		{Query{Text: "ГАВАНЬ"}, 1, 1, "gavan.example"},
		{Query{Text: "harbour", Language: "ru"}, 0, 0, ""},
		{Query{Text: "harbour", Outlet: "post"}, 1, 1, "post.example"},
		{Query{Text: "harbour", Outlet: "POST.example"}, 1, 1, "post.example"},
		{Query{Text: "harbour", Speaker: "petrova"}, 1, 1, "kpa.example"},
		{Query{Text: "harbour", From: "2031-04-08"}, 1, 1, "post.example"},
		{Query{Text: "harbour", To: "2031-04-07"}, 1, 1, "kpa.example"},
		{Query{Text: "harbour", From: "2031-04", To: "2031"}, 2, 2, "kpa.example"},
		{Query{Language: "en"}, 2, 2, "post.example"},
		{Query{Speaker: "Ана"}, 1, 1, "gavan.example"},
		{Query{From: "2031"}, 3, 3, "gavan.example"},
		{Query{Speaker: "tomas", Language: "en", Outlet: "pos", From: "2031-04-08", To: "2031-04"}, 1, 1, "post.example"},
		{Query{Speaker: "tomas", Language: "ru"}, 0, 0, ""},
		{Query{Text: "harbour", Speaker: "nobody"}, 0, 0, ""},
		{Query{To: "2031-04"}, 2, 2, "post.example"},
		{Query{}, 0, 0, ""},
		{Query{Text: "!?"}, 0, 0, ""},
		{Query{Text: "-harbour"}, 0, 0, ""},
		{Query{Text: "...", Language: "en"}, 0, 0, ""},
		{Query{Speaker: "'); --"}, 0, 0, ""},
		{Query{Text: "harbour", Offset: 5}, 2, 2, ""},
		{Query{Text: "harbour", Offset: -5, Limit: -1}, 2, 2, "kpa.example"},
	} {
		r, err := s.Search(context.Background(), c.query)
		if err != nil {
			t.Errorf("%+v: %v", c.query, err)
			continue
		}
		best := ""
		if len(r.Articles) > 0 {
			best = r.Articles[0].Outlet.Domain
		}
		if r.ArticleTotal != c.articles || r.StatementTotal != c.statements || best != c.best {
			t.Errorf("%+v: %d articles, %d statements, first %s; want %d, %d, %s",
				c.query, r.ArticleTotal, r.StatementTotal, best, c.articles, c.statements, c.best)
		}
	}
}

func TestSearchCountsSpeakersAndOutlets(t *testing.T) {
	r, err := shelfOfThree(t).Search(context.Background(), Query{From: "2031"})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Speakers) != 3 || r.Speakers[0] != (Facet{"Ana Petrova", 1}) || len(r.OutletsAndHosts) != 3 || r.OutletsAndHosts[0] != (Facet{"KPA", 1}) {
		t.Errorf("%v, %v", r.Speakers, r.OutletsAndHosts)
	}
}

func TestSearchRefusesDatesItCannotRead(t *testing.T) {
	if _, err := shelfOfThree(t).Search(context.Background(), Query{Text: "harbour", From: "Monday"}); !errors.Is(err, ErrQuery) {
		t.Errorf("%v, want %v", err, ErrQuery)
	}
}

// FuzzSearch checks that no text is an error, that a text without words finds
// nothing, and that snippets are pieces of what was found.
func FuzzSearch(f *testing.F) {
	for _, seed := range []string{"harbour", `"port`, `-"`, "a OR", "NEAR(", "гавань*", "港", "\x00", `""""`, "- -", "*-*", "ﬁ"} {
		f.Add(seed, "")
	}
	f.Add("", "%_'\"")
	s := shelfOfThree(f)
	f.Fuzz(func(t *testing.T, text, name string) {
		r, err := s.Search(context.Background(), Query{Text: text, Speaker: name, Outlet: name})
		if err != nil {
			t.Fatal(err)
		}
		if strings.TrimSpace(text) != "" && len(newPhrase(text).words) == 0 && r.ArticleTotal+r.StatementTotal > 0 {
			t.Errorf("%q found %+v", text, r)
		}
		for _, h := range r.Statements {
			if joined := joinFragments(h.Snippet); !strings.Contains(h.Text, joined) {
				t.Errorf("%q is not in %q", joined, h.Text)
			}
		}
	})
}

// FuzzFoldedWords checks that a text is found by each of its words, as the
// full-text index sees them, and that their places are right.
func FuzzFoldedWords(f *testing.F) {
	for _, seed := range []string{"Port Varda", "don’t", "港口 open", "e\u0301cole", "İstanbul", "ﬁn ǅ", "हिन्दी", "\u0301x", "a\x00b", "𝔘nicode"} {
		f.Add(seed)
	}
	s := openTemp(f)
	f.Fuzz(func(t *testing.T, body string) {
		if !utf8.ValidString(body) {
			t.Skip()
		}
		end := 0
		for span, word := range foldedWords(body) {
			if err := span.Check(body); err != nil || span.Start < end || word == "" || strings.Contains(word, " ") {
				t.Fatalf("%q at %v: %v", word, span, err)
			}
			end = span.End
		}
		checkFound(t, s, body)
	})
}

func checkFound(t *testing.T, s *Store, body string) {
	t.Helper()
	words := newPhrase(body).words
	if len(words) == 0 {
		return
	}
	err := s.update(context.Background(), func(ctx context.Context, tx *conn) error {
		if _, err := tx.exec(ctx, `DELETE FROM statement_words WHERE rowid = 1`); err != nil {
			return err
		}
		if _, err := tx.exec(ctx, `INSERT INTO statement_words (rowid, words) VALUES (1, ?)`, foldText(body)); err != nil {
			return err
		}
		var n int
		phrases := []phrase{{words: words}, {words: words[:1]}, {words: words[len(words)-1:], prefix: true}}
		return tx.one(ctx, `SELECT rowid FROM statement_words WHERE statement_words MATCH ?`, []any{terms{wanted: phrases}.match()}, &n)
	})
	if err != nil {
		t.Errorf("%q is not found by its own words %q: %v", body, words, err)
	}
}

func joinFragments(all []Fragment) string {
	s := ""
	for _, f := range all {
		s += f.Text
	}
	return s
}
