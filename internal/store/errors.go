package store

import (
	"errors"
	"fmt"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// The errors on which a caller acts. Each says what to do.
var (
	ErrNotFound    = errors.New("not found")
	ErrNewer       = errors.New("the database was written by a newer version of hearsay: use that version, or give another file")
	ErrNotDatabase = errors.New("the file is not a hearsay database: give another file")
	ErrDamaged     = errors.New("the database is damaged: restore it from a copy, or read the sources into a new file")
	ErrFull        = errors.New("the disk is full: make room and run the same again; what was reported as read is kept")
	ErrLocked      = errors.New("another program is writing to the database: wait until it is done and run the same again")
	ErrReadOnly    = errors.New("the database cannot be written: allow writing to the file and its folder, or give another file")
	ErrNoFile      = errors.New("the database cannot be opened: check that its folder exists and that you may read it, or give another file")
	ErrQuery       = errors.New("dates in a search are written 2031, 2031-04 or 2031-04-09")
)

// explain puts the error that says what to do before what SQLite reports.
func explain(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	if plain := sentinel(e); plain != nil {
		return fmt.Errorf("%w (%s)", plain, e)
	}
	return err
}

func sentinel(e *sqlite.Error) error {
	if errors.Is(e, syscall.ENOSPC) {
		return ErrFull
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		return ErrFull
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return ErrLocked
	case sqlite3.SQLITE_NOTADB:
		return ErrNotDatabase
	case sqlite3.SQLITE_CORRUPT:
		return ErrDamaged
	case sqlite3.SQLITE_READONLY:
		return ErrReadOnly
	case sqlite3.SQLITE_CANTOPEN:
		return ErrNoFile
	}
	return nil
}
