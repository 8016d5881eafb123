package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"sync"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// saver saves placed pages in order on a goroutine of its own, beside the one
// that places the next: each takes about half of the time that must go one
// after the other. Its methods are for the placing goroutine.
type saver struct {
	db     *store.Store
	log    *slog.Logger
	report func(Event)

	pages   chan placed
	waiting sync.WaitGroup // for the pages that were taken and are not yet saved
	held    map[news.PageID]bool
	failed  chan struct{} // closed when saving failed
	ended   chan struct{}

	sum Summary // these two belong to the saving goroutine until it ended
	err error
}

// saveAhead bounds the placed pages that wait for being saved.
const saveAhead = 16

func newSaver(ctx context.Context, db *store.Store, log *slog.Logger, report func(Event)) *saver {
	s := &saver{
		db: db, log: log, report: report,
		pages: make(chan placed, saveAhead), held: map[news.PageID]bool{},
		failed: make(chan struct{}), ended: make(chan struct{}),
	}
	go s.run(ctx)
	return s
}

// take hands a page over for saving. It fails when an earlier one could not be
// saved.
func (s *saver) take(p placed) error {
	if p.reading != nil {
		s.hold(p.reading.ID)
	}
	s.waiting.Add(1)
	select {
	case s.pages <- p:
		return nil
	case <-s.failed:
		s.waiting.Done()
		return s.err
	}
}

// heldMost bounds the ids that are kept.
const heldMost = 4096

func (s *saver) hold(id news.PageID) {
	if len(s.held) == heldMost {
		s.wait()
	}
	s.held[id] = true
}

// holds reports whether the page may be among those not yet saved.
func (s *saver) holds(id news.PageID) bool { return s.held[id] }

// wait returns when all that was taken is saved, or cannot be.
func (s *saver) wait() {
	s.waiting.Wait()
	clear(s.held)
}

// end waits for the saving goroutine and returns what it did.
func (s *saver) end() (Summary, error) {
	close(s.pages)
	<-s.ended
	return s.sum, s.err
}

func (s *saver) run(ctx context.Context) {
	defer close(s.ended)
	for p := range s.pages {
		if s.err == nil {
			if s.err = s.save(ctx, p); s.err != nil {
				close(s.failed)
			}
		}
		s.waiting.Done()
	}
}

// save saves one page, counts it and reports it.
func (s *saver) save(ctx context.Context, p placed) error {
	if p.reading != nil {
		if err := s.db.Save(ctx, *p.reading); err != nil {
			return fmt.Errorf("%s: %w", p.page.Name(), err)
		}
		s.log.Debug("saved", "page", p.reading.ID, "path", p.page.Path, "articles", len(p.articles))
	}
	e := Event{Path: p.page.Name(), Note: p.note, Err: p.err}
	s.count(p)
	if p.known {
		e.Note = ""
	}
	e.Sum = s.sum
	s.report(e)
	return nil
}

func (s *saver) count(p placed) {
	if p.page == nil || p.err != nil {
		s.sum.Failed++
		return
	}
	s.sum.Pages++
	switch {
	case p.known:
		s.sum.Unchanged++
	case len(p.articles) == 0:
		s.sum.Empty++
	}
	if !p.known {
		s.sum.Articles += len(p.articles)
	}
}
