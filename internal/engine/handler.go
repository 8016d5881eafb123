package engine

import (
	"net/http"
	"time"

	"hearsay/internal/web"
)

// Handler is the site with the API.
func (e *Engine) Handler() http.Handler {
	return e.logged(web.New(e.db, web.Options{Log: e.log}))
}

// logged writes a line for each request at debug level.
func (e *Engine) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		next.ServeHTTP(w, r)
		e.log.Debug("request", "method", r.Method, "path", r.URL.Path, "took", time.Since(began))
	})
}
