package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
)

// update runs f in a transaction of the writer. It runs to its end once it has
// begun: it is short, and a caller that gives up learns whether it was done.
func (s *Store) update(ctx context.Context, f func(ctx context.Context, tx *conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	ctx = context.WithoutCancel(ctx)
	return s.writer.transact(ctx, "BEGIN IMMEDIATE", func() error { return f(ctx, s.writer) })
}

// view runs f on one state of the database.
func (s *Store) view(ctx context.Context, f func(tx *conn) error) error {
	tx, err := s.reader(ctx)
	if err != nil {
		return err
	}
	defer func() { s.idle <- tx }()
	return tx.transact(ctx, "BEGIN", func() error { return f(tx) })
}

func (s *Store) reader(ctx context.Context) (*conn, error) {
	select {
	case c := <-s.idle:
		if c != nil {
			return c, nil
		}
		c, err := newConn(ctx, s.read)
		if err != nil {
			s.idle <- nil
		}
		return c, err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// stream makes a sequence of what f yields on one state of the database; its
// last element carries the error, if any.
func stream[T any](ctx context.Context, s *Store, what string, f func(tx *conn, yield func(T) bool) error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		stopped := false
		err := s.view(ctx, func(tx *conn) error {
			return f(tx, func(v T) bool {
				stopped = !yield(v, nil)
				return !stopped
			})
		})
		if err != nil && !stopped {
			var none T
			yield(none, wrap("read", what, err))
		}
	}
}

// wrap names the operation and its argument, and says what to do where that is
// known.
func wrap(operation, argument string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, sql.ErrNoRows):
		err = ErrNotFound
	}
	return fmt.Errorf("%s %s: %w", operation, argument, explain(err))
}
