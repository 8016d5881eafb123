package api

import (
	"context"
	"log/slog"
	"net/http"

	"hearsay/internal/news"
	"hearsay/internal/record"
	"hearsay/internal/store"
)

// Source is the record as the API reads it: the store, or the invented record
// of the site's tests.
type Source interface {
	Story(ctx context.Context, id news.StoryID, utterances int) (*store.StoryView, error)
	Utterance(context.Context, news.UtteranceID) (*store.UtteranceView, error)
	Article(context.Context, news.ArticleID) (*store.ArticleView, error)
	Search(context.Context, store.Query) (*store.Results, error)
}

type api struct {
	src Source
	log *slog.Logger
}

// route is an address with what it answers.
type route struct {
	path     string
	summary  string
	searches bool // it takes the parameters of a search
	answer   any  // a value of the type that it answers with
	ask      func(*http.Request) (any, error)
}

func (a *api) routes() []route {
	return []route{
		{"/api/v1/articles/{id}", "An article with its statements", false, record.Article{}, a.article},
		{"/api/v1/articles/{id}/versions", "The versions of an article, the newest first, with what changed", false, record.Versions{}, a.versions},
		{"/api/v1/stories/{id}", "A story with the ids of its articles", false, record.Story{}, a.story},
		{"/api/v1/utterances/{id}", "What was said once, with all who tell it", false, record.Utterance{}, a.utterance},
		{"/api/v1/search", "Articles and statements that match", true, found{}, a.search},
		{"/api/v1/statements", "Statements that match", true, statementsFound{}, a.statements},
	}
}

// New returns the API over src; it expects to be reached under /api/v1/.
func New(src Source, log *slog.Logger) http.Handler {
	a := &api{src, log}
	mux := http.NewServeMux()
	routes := a.routes()
	for _, r := range routes {
		mux.Handle("GET "+r.path, a.answer(r.ask))
	}
	mux.Handle("GET /api/v1/openapi.json", a.answer(description(routes)))
	mux.Handle("GET /api/v1/", a.answer(func(*http.Request) (any, error) { return nil, store.ErrNotFound }))
	return mux
}

// answer writes what ask returns, one JSON value and a line feed.
func (a *api) answer(ask func(*http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		value, err := ask(r)
		if err != nil {
			a.fail(w, r, err)
			return
		}
		if err := record.WriteLine(w, value); err != nil {
			a.log.ErrorContext(r.Context(), "answer not written", "path", r.URL.Path, "error", err)
		}
	})
}

// failure is the answer to a request that cannot be met.
type failure struct {
	Error struct {
		Status  int    `json:"status"`
		Message string `json:"message"`
	} `json:"error"`
}

func (a *api) fail(w http.ResponseWriter, r *http.Request, err error) {
	var f failure
	f.Error.Status, f.Error.Message = explain(err)
	if f.Error.Status >= http.StatusInternalServerError {
		a.log.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "error", err)
	}
	w.WriteHeader(f.Error.Status)
	_ = record.WriteLine(w, f) // the reader has gone: nobody is left to tell
}

// Kept finds what is kept under the id of an address. What cannot be an id is
// not found without asking the record.
func Kept[ID ~string, View any](r *http.Request, find func(context.Context, ID) (*View, error)) (*View, error) {
	id := r.PathValue("id")
	if !news.ValidID(id) {
		return nil, store.ErrNotFound
	}
	return find(r.Context(), ID(id))
}
