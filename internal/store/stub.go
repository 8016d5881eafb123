package store

import (
	"context"
	"errors"
	"iter"

	"hearsay/internal/news"
)

var (
	ErrNotFound    = errors.New("not found")
	ErrNewer       = errors.New("the database was written by a newer version of hearsay: use that version, or another file")
	ErrNotDatabase = errors.New("the file is not a hearsay database: give another file")
	ErrFull        = errors.New("the disk is full: make room and run the same again; what was reported as read is kept")
	ErrLocked      = errors.New("another program is writing to the database: wait until it is done and run the same again")
	ErrReadOnly    = errors.New("the database cannot be written here: change the permissions of the file and its folder, or give another file")
	ErrQuery       = errors.New("dates in a search are written 2031, 2031-04 or 2031-04-09")
)

type Store struct{}

func Open(ctx context.Context, path string) (*Store, error) { return nil, errStub }
func (s *Store) Close() error                               { return errStub }
func (s *Store) Sync(ctx context.Context) error             { return errStub }
func (s *Store) PageHash(ctx context.Context, id news.PageID) (string, error) { return "", errStub }

func (s *Store) Page(ctx context.Context, id news.PageID) (*news.Page, error)     { return nil, errStub }
func (s *Store) Save(ctx context.Context, r Reading) error                        { return errStub }
func (s *Store) Traces(ctx context.Context, from, to int) iter.Seq2[Trace, error] { return nil }
func (s *Store) UndatedTraces(ctx context.Context) iter.Seq2[Trace, error]        { return nil }

func (s *Store) Today(ctx context.Context, f Filter) ([]StoryLine, error) { return nil, errStub }

func (s *Store) Story(ctx context.Context, id news.StoryID) (*StoryView, error) { return nil, errStub }

func (s *Store) Utterance(ctx context.Context, id news.UtteranceID) (*UtteranceView, error) {
	return nil, errStub
}

func (s *Store) Article(ctx context.Context, id news.ArticleID) (*ArticleView, error) {
	return nil, errStub
}

func (s *Store) Speaker(ctx context.Context, id news.SpeakerID) (*SpeakerView, error) {
	return nil, errStub
}

func (s *Store) Outlet(ctx context.Context, id news.OutletID) (*OutletView, error) {
	return nil, errStub
}

func (s *Store) Search(ctx context.Context, q Query) (*Results, error) { return nil, errStub }

func (s *Store) Counts(ctx context.Context) (Counts, error) { return Counts{}, errStub }

func (s *Store) Languages(ctx context.Context) ([]Facet, error) { return nil, errStub }

func (s *Store) Outlets(ctx context.Context) ([]OutletLine, error) { return nil, errStub }

func (s *Store) Articles(ctx context.Context) iter.Seq2[*news.Article, error] { return nil }

func (s *Store) Statements(ctx context.Context) iter.Seq2[StatementExport, error] { return nil }

func (s *Store) UtteranceExports(ctx context.Context) iter.Seq2[news.Utterance, error] { return nil }

func (s *Store) StoryExports(ctx context.Context) iter.Seq2[news.Story, error] { return nil }

func (s *Store) CopyExports(ctx context.Context) iter.Seq2[CopyExport, error] { return nil }

var errStub = errors.New("not there yet")
