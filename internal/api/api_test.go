package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/store"
	"hearsay/internal/text"
)

// small is a record of one article with one statement.
type small struct{ err error }

var (
	articleID   = news.NewArticleID("page", 0)
	utteranceID = news.NewUtteranceID("first")
	storyID     = news.NewStoryID(articleID)
	line        = store.ArticleLine{
		ID: articleID, Title: "The quay", Outlet: news.Outlet{Name: "Port Varda Herald", Domain: "herald.example"},
		Published: &news.Date{Precision: news.Day, Evidence: news.FromURL},
	}
)

func (s small) Article(_ context.Context, id news.ArticleID) (*store.ArticleView, error) {
	if id != articleID {
		return nil, fmt.Errorf("article %s: %w", id, store.ErrNotFound)
	}
	a, err := news.NewArticle(news.PageRef{ID: "page"}, "“Öl,” she said.", nil)
	now := a.Edition()
	return &store.ArticleView{Article: a, Versions: []store.Version{
		{Number: 2, Fetched: time.Date(2031, 4, 9, 10, 40, 0, 0, time.UTC), Edition: now},
		{Number: 1, Edition: news.Edition{Title: "Oil", Text: "“Öl,” he said."}},
	}}, errors.Join(err, s.err)
}

func (s small) Story(context.Context, news.StoryID, int) (*store.StoryView, error) {
	v := &store.StoryView{ArticleList: []store.ArticleLine{line}}
	v.ID, v.Outlets = storyID, 1
	return v, s.err
}

func (s small) Utterance(context.Context, news.UtteranceID) (*store.UtteranceView, error) {
	v := &store.UtteranceView{Told: []store.RenderingView{s.told()}}
	v.ID, v.First = utteranceID, line
	return v, s.err
}

func (s small) Search(_ context.Context, q store.Query) (*store.Results, error) {
	if q.From == "soon" {
		return nil, store.ErrQuery
	}
	told := s.told()
	told.Text = fmt.Sprint(q.Limit, " from ", q.Offset)
	return &store.Results{
		ArticleTotal: 1, Articles: []store.ArticleHit{{ArticleLine: line, Snippet: []store.Fragment{{Text: "the "}, {Text: "quay", Hit: true}}}},
		StatementTotal: 7, Statements: []store.StatementHit{{RenderingView: told}},
	}, s.err
}

func (small) told() store.RenderingView {
	st := news.Statement{ID: "statement"}
	st.Content = []news.Content{{Span: text.Span{End: 1}}}
	st.Speaker = &news.Speaker{Name: "Ana Petrova", Type: news.Person}
	return store.RenderingView{
		Rendering: news.Rendering{Statement: st.ID, Article: articleID, Utterance: utteranceID, Variant: news.Identical},
		Article:   line, Statement: st, Text: "“Öl,”",
	}
}

func ask(t *testing.T, src Source, method, path string) (*httptest.ResponseRecorder, map[string]any) {
	t.Helper()
	w := httptest.NewRecorder()
	New(src, slog.New(slog.NewTextHandler(t.Output(), nil))).ServeHTTP(w, httptest.NewRequest(method, path, nil))
	var value map[string]any
	if w.Header().Get("Content-Type") == "application/json; charset=utf-8" {
		if err := json.Unmarshal(w.Body.Bytes(), &value); err != nil {
			t.Fatalf("%s: %v in %s", path, err, w.Body)
		}
	}
	return w, value
}

var versionsPath = "/api/v1/articles/" + string(articleID) + "/versions"

func TestAnswers(t *testing.T) {
	tests := []struct{ path, want string }{
		{"/api/v1/articles/" + string(articleID), `"text":"“Öl,” she said."`},
		{versionsPath, `"number":2,"first_read":"2031-04-09T10:40:00Z","last_read":null,"title":"","published":null`},
		{versionsPath, `"changes":{"from":1,"became":null,"title":{"old":"Oil","new":""},"published":null,"paragraphs":[{"change":"reworded"`},
		{versionsPath, `"words":[{"old":{"start":6,"end":8,"text":"he"},"new":{"start":6,"end":9,"text":"she"}}]}],"stated":false,"statements":[]}`},
		{versionsPath, `"text":"“Öl,” he said.","stated":false,"statements":[],"title_statements":[],"changes":null}]}`},
		{"/api/v1/stories/" + string(storyID), `"articles":["` + string(articleID) + `"]`},
		{"/api/v1/utterances/" + string(utteranceID), `"renderings":[{"statement":"statement"`},
		{"/api/v1/search?q=quay", `"snippet":"the quay"`},
		{"/api/v1/search?q=quay", `"published":{"value":"0001-01-01","precision":"day","evidence":"url"}`},
		{"/api/v1/statements?speaker=Petrova", `{"total":7,"statements":[{"id":"statement"`},
		{"/api/v1/statements?limit=5000&from=40", `"text":"200 from 40"`},
		{"/api/v1/statements?limit=x&from=-1", `"text":"20 from 0"`},
	}
	for _, test := range tests {
		w, _ := ask(t, small{}, http.MethodGet, test.path)
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%s: %d %s, want %s", test.path, w.Code, w.Body, test.want)
		}
	}
}

func TestErrorsAreJSON(t *testing.T) {
	missing := string(news.NewArticleID("other", 0))
	tests := []struct {
		path   string
		err    error
		status int
	}{
		{"/api/v1/articles/" + missing, nil, 404},
		{"/api/v1/articles/../../etc", nil, 307}, // cleaned by the mux
		{"/api/v1/articles/SHORT", nil, 404},
		{"/api/v1/nothing", nil, 404},
		{"/api/v1/search?since=soon", nil, 400},
		{"/api/v1/search?q=x", context.DeadlineExceeded, 503},
		{"/api/v1/search?q=x", fmt.Errorf("search: %w", store.ErrLocked), 503},
		{"/api/v1/search?q=x", errors.New("disk on fire at /dev/sda"), 500},
	}
	for _, test := range tests {
		w, value := ask(t, small{test.err}, http.MethodGet, test.path)
		if w.Code != test.status {
			t.Errorf("%s: %d, want %d", test.path, w.Code, test.status)
		}
		if test.status >= 400 && value["error"] == nil || strings.Contains(w.Body.String(), "/dev/sda") {
			t.Errorf("%s: %s", test.path, w.Body)
		}
	}
	if w, _ := ask(t, small{}, http.MethodPost, "/api/v1/search"); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}
