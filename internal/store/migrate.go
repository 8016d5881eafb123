package store

import (
	"context"
	"database/sql"
	"embed"
	"io/fs"

	"github.com/pressly/goose/v3"
)

// applicationID marks our files; the first migration writes it.
const applicationID = 0x48535931

//go:embed migrations
var migrations embed.FS

// identify refuses a file of another program before anything is written to it.
func identify(ctx context.Context, db *sql.DB) error {
	var id, tables int
	if err := db.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	if id == applicationID || (id == 0 && tables == 0) {
		return nil
	}
	return ErrNotDatabase
}

// migrate brings the schema up to this program's version. Another process may
// be doing the same: then its work counts.
func migrate(ctx context.Context, db *sql.DB) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	current, target, err := provider.GetVersions(ctx)
	switch {
	case err != nil:
		return err
	case current > target:
		return ErrNewer
	case current == target:
		return nil
	}
	_, err = provider.Up(ctx)
	if current, target, again := provider.GetVersions(ctx); again == nil && current == target {
		return nil
	}
	return err
}
