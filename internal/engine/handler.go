package engine

import (
	"net/http"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"hearsay/internal/api"
	"hearsay/internal/web"
)

// Handler is the site and the API.
func (e *Engine) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/api/v1/", api.New(e.db, e.log))
	mux.Handle("/", web.New(e.db, e.log))
	return gzhttp.GzipHandler(http.NewCrossOriginProtection().Handler(e.logged(mux)))
}

// logged writes a line for each request at debug level.
func (e *Engine) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		next.ServeHTTP(w, r)
		e.log.Debug("request", "method", r.Method, "path", r.URL.Path, "took", time.Since(began))
	})
}
