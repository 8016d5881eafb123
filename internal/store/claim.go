package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Claim makes s the only Store of its file that pages are read into, until
// release: where an article is placed depends on all that were placed before,
// so two that place at once would each miss what the other does. It does not
// wait, but fails with ErrLocked. The claim is a lock on an empty file beside
// the database, and ends with the process, however that ends.
func (s *Store) Claim(ctx context.Context) (release func() error, err error) {
	db, err := database(s.path + "-reading")
	if err != nil {
		return nil, fmt.Errorf("claim %s: %w", s.path, err)
	}
	if err := lock(ctx, db); err != nil {
		return nil, errors.Join(fmt.Errorf("read into %s: %w", s.path, explain(err)), db.Close())
	}
	return db.Close, nil
}

// lock keeps others from locking db until it is closed.
func lock(ctx context.Context, db *sql.DB) error {
	db.SetMaxOpenConns(1) // the connection holds the lock
	if _, err := db.ExecContext(ctx, "PRAGMA busy_timeout = 0"); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "BEGIN EXCLUSIVE")
	return err
}
