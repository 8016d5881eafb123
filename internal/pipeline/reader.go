package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"log/slog"
	"runtime"
	"strings"

	"golang.org/x/sync/semaphore"
	"hearsay/internal/news"
	"hearsay/internal/page"
	"hearsay/internal/store"
)

// Reader reads pages into the store. It serves one Read at a time.
type Reader struct {
	db     *store.Store
	placer *placer
	log    *slog.Logger
	memory *memory // of the present run
}

// NewReader returns a Reader that keeps what it reads in db.
func NewReader(db *store.Store, log *slog.Logger) *Reader {
	return &Reader{db, newPlacer(db), log, newMemory(db)}
}

// Summary counts what a run did.
type Summary struct {
	Pages     int // that could be read
	Articles  int // new or changed, now in the store
	Unchanged int // pages that were in the store already
	Empty     int // pages without an article
	Failed    int // pages or sources that could not be read
}

// Event is something to tell the user while pages are read: a page was kept,
// held no article, or could not be read.
type Event struct {
	Path string
	Note string // empty when all is well
	Err  error
	Sum  Summary // so far
}

// Read reads pages until they end or ctx is done, and reports each one after
// it was saved, on a goroutine of its own. It fails when the store does; what
// was reported is kept. What is remembered of hosts is what was known when it
// began, and what its pages showed is added when all of them were read.
func (r *Reader) Read(ctx context.Context, pages iter.Seq2[*news.Page, error], report func(Event)) (Summary, error) {
	r.memory = newMemory(r.db)
	saver := newSaver(ctx, r.db, r.log, report)
	r.placer.settle = saver.wait
	for f := range ExtractAll(ctx, pages, r.examine) {
		p, err := r.place(ctx, saver, f)
		if err == nil {
			err = saver.take(p)
		}
		if err != nil {
			sum, _ := saver.end()
			return sum, err
		}
	}
	sum, err := saver.end()
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = r.db.SettleSights(ctx)
	}
	return sum, err
}

// found is what became of one page before its turn to be saved.
type found struct {
	page     *news.Page
	hash     string
	known    bool // the store has the same page
	articles []traced
	before   earlier
	host     string
	sight    page.Sight // of the host, when it has a name
	note     string
	err      error
}

// ahead bounds the pages that are begun and not yet taken, for each core.
const ahead = 16

// heldBytes bounds the bytes of the pages that are begun and not yet taken; a
// larger page waits until it is alone.
const heldBytes = 128 << 20

// ExtractAll runs work on the pages side by side and yields the results in the
// order of the pages. work gets the page or the error in its place.
func ExtractAll[Out any](ctx context.Context, pages iter.Seq2[*news.Page, error], work func(*news.Page, error) Out) iter.Seq[Out] {
	type input struct {
		page *news.Page
		err  error
	}
	type output struct {
		out  Out
		size int64
	}
	return func(yield func(Out) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		held := semaphore.NewWeighted(heldBytes)
		inputs := func(yield func(input) bool) {
			for p, err := range pages {
				if held.Acquire(ctx, sizeOf(p)) != nil || !yield(input{p, err}) {
					return
				}
			}
		}
		cores := runtime.GOMAXPROCS(0)
		for o := range ordered(ctx, inputs, cores, cores*ahead, func(in input) output { return output{work(in.page, in.err), sizeOf(in.page)} }) {
			if !yield(o.out) {
				stop() // ordered waits for inputs, which may wait for room
				return
			}
			held.Release(o.size)
		}
	}
}

// sizeOf is what a page counts against heldBytes.
func sizeOf(p *news.Page) int64 {
	if p == nil {
		return 0
	}
	return min(int64(len(p.Body)), heldBytes)
}

// examine does what depends on the page alone.
func (r *Reader) examine(p *news.Page, err error) found {
	if err != nil {
		return found{err: err}
	}
	f := found{page: p, hash: pageHash(p)}
	if r.knows(p, f.hash) {
		f.known = true
		return f
	}
	f.err = r.extract(&f)
	if hash, err := r.db.PageHash(context.Background(), f.id()); err == nil {
		f.before = r.reread(context.Background(), &f, hash)
	}
	return f
}

// id is that of the page's canonical address, which the page itself may name.
func (f *found) id() news.PageID {
	if len(f.articles) > 0 {
		return f.articles[0].article.Page.ID
	}
	return firstID(f.page)
}

// extract finds the page's articles with what is remembered of its host.
func (r *Reader) extract(f *found) (err error) {
	defer catch(&err)
	read, err := r.reads().Read(f.page)
	if err != nil {
		return err
	}
	f.note, f.host, f.sight = read.Note, read.Host, read.Sight
	for _, a := range read.Articles {
		done, err := analyse(a)
		if err != nil {
			return err
		}
		f.articles = append(f.articles, trace(done))
	}
	return nil
}

// reads is how the pages of the present run are read.
func (r *Reader) reads() page.Reader { return page.Reader{Hosts: r.memory.host} }

// knows spares the work for a page that was read before. It only looks at the
// address that the page was read from; a page may name another, which place
// looks at. A failing store shows itself there too.
func (r *Reader) knows(p *news.Page, hash string) bool {
	known, err := r.db.PageHash(context.Background(), firstID(p))
	return err == nil && known == hash
}

func firstID(p *news.Page) news.PageID { return news.NewPageID(news.CanonicalURL(p.URL), p.Body) }

// pageHash covers all that a page sent.
func pageHash(p *news.Page) string {
	h := sha256.New()
	for _, part := range []string{string(p.Form), p.ContentType, p.Title, p.Outlet, p.Date, strings.Join(p.Authors, "\x00")} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	h.Write(p.Body)
	return hex.EncodeToString(h.Sum(nil))
}

// placed is a page whose articles have their places.
type placed struct {
	found
	reading *store.Reading // nil when there is nothing to save
}

// place finds the places of a page's articles, unless the store has the page
// in this form.
func (r *Reader) place(ctx context.Context, saver *saver, f found) (placed, error) {
	if err := r.memory.failed(); err != nil {
		return placed{}, err
	}
	if f.page == nil || f.err != nil || f.known {
		return placed{found: f}, nil
	}
	id := f.id()
	if saver.holds(id) {
		saver.wait()
	}
	before, err := r.db.PageHash(ctx, id)
	if err != nil || before == f.hash {
		f.known = true
		return placed{found: f}, err
	}
	if f.before.hash != before {
		f.before = r.reread(ctx, &f, before)
	}
	reading := &store.Reading{Page: f.page, ID: id, Hash: f.hash, Before: f.before.articles, Host: f.host}
	if reading.Sight, err = f.sight.MarshalBinary(); err != nil {
		return placed{}, err
	}
	for _, t := range f.articles {
		if before != "" {
			r.placer.forget(t.article.ID)
		}
		filed, err := r.placer.place(ctx, t)
		if err != nil {
			return placed{}, err
		}
		reading.Articles = append(reading.Articles, filed)
	}
	return placed{f, reading}, nil
}
