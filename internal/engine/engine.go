// Package engine is the whole product as one value: Open, use, Close. Commands
// and end-to-end tests start it the same way.
//
// It joins the store, the pipeline and the site, and owns what runs in the
// background. It decides nothing about language or pages.
package engine

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"net"
	"net/http"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/pipeline"
	"hearsay/internal/store"
)

// Config says where the engine keeps its data and writes its log.
type Config struct {
	DB  string // path of the database file; it is made when absent
	Log *slog.Logger
}

// Engine is an open database with everything that works on it.
type Engine struct {
	db  *store.Store
	log *slog.Logger
}

// Open opens the database. The errors are those of store.Open.
func Open(ctx context.Context, c Config) (*Engine, error) {
	db, err := store.Open(ctx, c.DB)
	if err != nil {
		return nil, err
	}
	return &Engine{db, c.Log}, nil
}

// Close closes the database. Nothing may use the engine any more.
func (e *Engine) Close() error { return e.db.Close() }

// Read reads pages into the database; see pipeline.Reader.Read. It fails with
// store.ErrLocked while another Read, in whatever process, does so.
func (e *Engine) Read(ctx context.Context, pages iter.Seq2[*news.Page, error], report func(pipeline.Event)) (sum pipeline.Summary, err error) {
	release, err := e.db.Claim(ctx)
	if err != nil {
		return sum, err
	}
	defer func() { err = errors.Join(err, release()) }()
	return pipeline.NewReader(e.db, e.log).Read(ctx, pages, report)
}

// ErrAddress reports that the site cannot be served at the address asked for.
var ErrAddress = errors.New("cannot serve")

// Listen takes the address for the site: HOST:PORT, port 0 for any free one.
func Listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, addressError(addr, err)
	}
	return l, nil
}

// Serve serves the site on l until ctx is done, then lets running requests
// finish.
func (e *Engine) Serve(ctx context.Context, l net.Listener) error {
	server := &http.Server{
		Handler:           e.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(e.log.Handler(), slog.LevelDebug),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	err := server.Shutdown(grace)
	<-ended
	return err
}
