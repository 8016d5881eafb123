package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"sync"

	"github.com/klauspost/compress/zstd"
	"modernc.org/sqlite"
)

// readers is how many goroutines read at once. A connection is made when it is
// first needed and costs about 1 MB.
const readers = 16

// Store is an open database. Its methods may be called by several goroutines.
type Store struct {
	path        string
	write, read *sql.DB
	writing     sync.Mutex
	writer      *conn
	idle        chan *conn // readers; nil for one that is not made yet
	pack        *zstd.Encoder
	unpack      *zstd.Decoder
}

// Open opens the database file at path, making or upgrading it as needed. The
// folder must exist. A file that may only be read opens when it needs no
// upgrade; then Save fails with ErrReadOnly.
func Open(ctx context.Context, path string) (*Store, error) {
	s, err := open(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, explain(err))
	}
	return s, nil
}

func open(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path, idle: make(chan *conn, readers)}
	for range readers {
		s.idle <- nil
	}
	err := errors.Join(s.connect(path), s.codec())
	if err == nil {
		err = s.prepare(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

func (s *Store) connect(path string) (err error) {
	if s.write, err = database(path, "foreign_keys(1)", "wal_autocheckpoint(4000)", "page_size(4096)", "cache_size(-32000)", "temp_store(2)"); err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	s.read, err = database(path, "query_only(1)", "cache_size(-16000)", "temp_store(2)")
	return err
}

// codec makes the compressor for raw pages and old versions. One at a time
// writes, and readers decode whole values, so that neither needs goroutines.
func (s *Store) codec() (err error) {
	if s.pack, err = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1)); err != nil {
		return err
	}
	s.unpack, err = zstd.NewReader(nil)
	return err
}

// database returns a handle with those settings on each of its connections.
// The path may hold any character; busy_timeout is in milliseconds.
func database(path string, pragmas ...string) (*sql.DB, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	query := url.Values{"_pragma": append([]string{"busy_timeout(10000)"}, pragmas...)}
	u := url.URL{Scheme: "file", OmitHost: true, Path: filepath.ToSlash(abs), RawQuery: query.Encode()}
	connector, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(connector), nil
}

// prepare makes the file ready: ours, of this version, in WAL mode. Nothing is
// written before it is clear that the file is ours.
func (s *Store) prepare(ctx context.Context) error {
	if err := identify(ctx, s.write); err != nil {
		return err
	}
	for _, pragma := range []string{"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"} {
		if _, err := s.write.ExecContext(ctx, pragma); err != nil {
			return err
		}
	}
	if err := migrate(ctx, s.write); err != nil {
		return err
	}
	var err error
	s.writer, err = newConn(ctx, s.write)
	return err
}

// Sync makes everything saved so far survive a failure of power, and moves it
// from the log into the database file.
func (s *Store) Sync(ctx context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return wrap("sync", "database", checkpoint(ctx, s.writer))
}

func checkpoint(ctx context.Context, c *conn) error {
	var busy, log, moved int
	return c.sql.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &log, &moved)
}

// Close ends the use of the database. No other method may run or be called
// after it.
func (s *Store) Close() error {
	if s.writer == nil {
		return nil
	}
	err := explain(checkpoint(context.Background(), s.writer))
	if errors.Is(err, ErrReadOnly) {
		err = nil // nothing was written
	}
	return wrap("close", "database", errors.Join(err, s.close()))
}

func (s *Store) close() error {
	var errs []error
	for range readers {
		if c := <-s.idle; c != nil {
			errs = append(errs, c.close())
		}
	}
	if s.writer != nil {
		errs = append(errs, s.writer.close())
		s.writer = nil
	}
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if s.unpack != nil {
		s.unpack.Close()
	}
	return errors.Join(errs...)
}
