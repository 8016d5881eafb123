package web

import (
	"context"
	"html/template"
	"log/slog"
	"net/http"

	"github.com/klauspost/compress/gzhttp"

	"hearsay/internal/api"
	"hearsay/internal/news"
	"hearsay/internal/store"
)

// Source is the record as the pages read it. The store implements it, and the
// invented record of the tests, which holds what no sample does.
type Source interface {
	api.Source
	Today(context.Context, store.Filter) ([]store.StoryLine, error)
	Speaker(context.Context, news.SpeakerID) (*store.SpeakerView, error)
	Outlet(context.Context, news.OutletID) (*store.OutletView, error)
	Counts(context.Context) (store.Counts, error)
	Languages(context.Context) ([]store.Facet, error)
	Outlets(context.Context) ([]store.OutletLine, error)
}

// Options are what the site can do without.
type Options struct {
	Log *slog.Logger // where failures are told; discarded when nil
}

type site struct {
	src    Source
	log    *slog.Logger
	assets *assets
	pages  map[string]*template.Template
}

// New returns the site over src, with the API under /api/v1/. A nil src gives
// a site that says how to make a record.
func New(src Source, opts Options) http.Handler {
	s := &site{src: src, log: opts.Log, assets: newAssets()}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	s.pages = parsePages(s.assets)
	return gzhttp.GzipHandler(secure(s.routes()))
}

func (s *site) routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("GET /static/{name}", s.assets)
	if s.src == nil {
		mux.Handle("GET /", s.page("nothing", noRecord))
		return mux
	}
	mux.Handle("GET /{$}", s.page("today", s.today))
	mux.Handle("GET /story/{id}", s.page("story", s.story))
	mux.Handle("GET /utterance/{id}", s.page("utterance", s.utterance))
	mux.Handle("GET /article/{id}", s.page("article", s.article))
	mux.Handle("GET /article/{id}/changes", s.page("changes", s.changes))
	mux.Handle("GET /speaker/{id}", s.page("speaker", s.speaker))
	mux.Handle("GET /outlet/{id}", s.page("outlet", s.outlet))
	mux.Handle("GET /search", s.page("search", s.search))
	mux.Handle("GET /api/v1/", api.New(s.src, s.log))
	mux.Handle("GET /", s.page("problem", unknownAddress))
	return mux
}
