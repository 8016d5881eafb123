package api

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/record"
	"hearsay/internal/store"
)

// found is the answer to a search.
type found struct {
	ArticleTotal   int            `json:"article_total"`
	StatementTotal int            `json:"statement_total"`
	Articles       []articleHit   `json:"articles"`
	Statements     []statementHit `json:"statements"`
}

// articleHit is an article that matches, in short.
type articleHit struct {
	ID        news.ArticleID `json:"id"`
	Title     string         `json:"title"`
	Outlet    *record.Outlet `json:"outlet"`
	Published *record.Date   `json:"published"`
	Language  string         `json:"language"`
	Snippet   string         `json:"snippet"`
}

// statementHit is a statement that matches, with where it stands.
type statementHit struct {
	ID         news.StatementID   `json:"id"`
	Article    news.ArticleID     `json:"article"`
	Utterance  *news.UtteranceID  `json:"utterance"`
	InTitle    bool               `json:"in_title"`
	Outlet     *record.Outlet     `json:"outlet"`
	Published  *record.Date       `json:"published"`
	Kind       news.StatementKind `json:"kind"`
	Speaker    *record.Speaker    `json:"speaker"`
	Text       string             `json:"text"`
	Confidence float64            `json:"confidence"`
}

// statementsFound is the answer to a search for statements alone.
type statementsFound struct {
	Total      int            `json:"total"`
	Statements []statementHit `json:"statements"`
}

func (a *api) search(r *http.Request) (any, error) {
	results, err := a.src.Search(r.Context(), query(r.URL.Query()))
	if err != nil {
		return nil, err
	}
	f := found{
		ArticleTotal: results.ArticleTotal, StatementTotal: results.StatementTotal,
		Articles: make([]articleHit, len(results.Articles)), Statements: statementHits(results),
	}
	for i, h := range results.Articles {
		f.Articles[i] = articleHit{
			h.ID, h.Title, outletRecord(h.ArticleLine), dateRecord(h.Published), h.Language, joined(h.Snippet),
		}
	}
	return f, nil
}

func (a *api) statements(r *http.Request) (any, error) {
	results, err := a.src.Search(r.Context(), query(r.URL.Query()))
	if err != nil {
		return nil, err
	}
	return statementsFound{results.StatementTotal, statementHits(results)}, nil
}

func statementHits(r *store.Results) []statementHit {
	hits := make([]statementHit, len(r.Statements))
	for i, h := range r.Statements {
		hits[i] = statementHit{
			ID: h.Rendering.Statement, Article: h.Article.ID, InTitle: h.InTitle, Text: h.Text,
			Outlet: outletRecord(h.Article), Published: dateRecord(h.Article.Published),
			Kind: h.Statement.Kind, Speaker: speakerRecord(h.Statement.Speaker), Confidence: h.Statement.Confidence,
		}
		if id := h.Utterance; id != "" {
			hits[i].Utterance = &id
		}
	}
	return hits
}

// Limits of a search: what a page of results may hold.
const (
	usualLimit = 20
	mostLimit  = 200
	mostOffset = 1_000_000
)

func query(q url.Values) store.Query {
	return store.Query{
		Text: q.Get("q"), Speaker: q.Get("speaker"), Outlet: q.Get("outlet"), Language: q.Get("language"),
		From: q.Get("since"), To: q.Get("until"),
		Limit:  max(1, number(q.Get("limit"), usualLimit, mostLimit)),
		Offset: number(q.Get("from"), 0, mostOffset),
	}
}

// number reads s between 0 and most; anything but a number is the usual one.
func number(s string, usual, most int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return usual
	}
	return min(n, most)
}

func outletRecord(l store.ArticleLine) *record.Outlet {
	o := outlet(l)
	if o == nil {
		return nil
	}
	return &record.Outlet{Name: o.Name, Domain: o.Domain}
}

func dateRecord(d *news.Date) *record.Date {
	if d == nil {
		return nil
	}
	return &record.Date{Value: d.Value(), Precision: d.Precision, Evidence: d.Evidence}
}

func speakerRecord(s *news.Speaker) *record.Speaker {
	if s == nil {
		return nil
	}
	return &record.Speaker{Name: s.Name, Role: s.Role, Type: s.Type, Reason: s.Reason}
}

func joined(fragments []store.Fragment) string {
	var b strings.Builder
	for _, f := range fragments {
		b.WriteString(f.Text)
	}
	return b.String()
}
