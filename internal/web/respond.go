package web

import (
	"bytes"
	"net/http"

	"hearsay/internal/api"
)

// frame is a page with what stands around it.
type frame struct {
	Title  string // of the window
	Place  string // the item of the navigation that the page is
	Query  string // what stands in the search field
	Alone  bool   // there is no record to search
	Body   any
	status int // 200 when zero
}

// load makes a page from a request. An error becomes the page that explains it.
type load func(*http.Request) (*frame, error)

func (s *site) page(name string, load load) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, err := load(r)
		if err == nil {
			err = s.write(w, name, f)
		}
		if err != nil {
			s.fail(w, r, err)
		}
	})
}

// write renders the whole page before it sends any of it, so that a failure
// never leaves half a page behind.
func (s *site) write(w http.ResponseWriter, name string, f *frame) error {
	var b bytes.Buffer
	if err := s.pages[name].ExecuteTemplate(&b, "layout", f); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	if f.status != 0 {
		w.WriteHeader(f.status)
	}
	_, _ = w.Write(b.Bytes()) // the reader has gone: nobody is left to tell
	return nil
}

// fail answers with the page for err. Readers see what to do; what went wrong
// inside goes to the log.
func (s *site) fail(w http.ResponseWriter, r *http.Request, err error) {
	status := api.Status(err)
	if status >= http.StatusInternalServerError {
		s.log.ErrorContext(r.Context(), "page failed", "path", r.URL.Path, "error", err)
	}
	if err := s.write(w, "problem", problemFrame(status)); err != nil {
		s.log.ErrorContext(r.Context(), "problem page failed", "error", err)
		http.Error(w, problems[http.StatusInternalServerError].Heading, status)
	}
}
