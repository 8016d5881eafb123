package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// conn is one connection with the statements prepared on it. One goroutine at
// a time uses it.
type conn struct {
	sql      *sql.Conn
	prepared map[string]*sql.Stmt
}

func newConn(ctx context.Context, db *sql.DB) (*conn, error) {
	c, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	return &conn{c, map[string]*sql.Stmt{}}, nil
}

func (c *conn) close() error {
	var errs []error
	for _, stmt := range c.prepared {
		errs = append(errs, stmt.Close())
	}
	return errors.Join(append(errs, c.sql.Close())...)
}

// stmt prepares a query once. Preparing costs as much as 20 short executions.
func (c *conn) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if stmt := c.prepared[query]; stmt != nil {
		return stmt, nil
	}
	stmt, err := c.sql.PrepareContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare %q: %w", query, err)
	}
	c.prepared[query] = stmt
	return stmt, nil
}

func (c *conn) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	stmt, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	return stmt.ExecContext(ctx, args...)
}

// insert executes query and returns the number of the row it made.
func (c *conn) insert(ctx context.Context, query string, args ...any) (int64, error) {
	result, err := c.exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// one scans the only row of a query, or returns sql.ErrNoRows.
func (c *conn) one(ctx context.Context, query string, args []any, into ...any) error {
	stmt, err := c.stmt(ctx, query)
	if err != nil {
		return err
	}
	return stmt.QueryRowContext(ctx, args...).Scan(into...)
}

// each calls f for every row of a query until f returns false or an error.
// Inside f, other queries may run, but not the same.
func (c *conn) each(ctx context.Context, query string, args []any, f func(*sql.Rows) (bool, error)) error {
	stmt, err := c.stmt(ctx, query)
	if err != nil {
		return err
	}
	rows, err := stmt.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if more, err := f(rows); err != nil || !more {
			return err
		}
	}
	return rows.Err()
}

// collect returns the rows of a query.
func collect[T any](ctx context.Context, c *conn, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	var all []T
	err := c.each(ctx, query, args, func(rows *sql.Rows) (bool, error) {
		v, err := scan(rows)
		all = append(all, v)
		return true, err
	})
	return all, err
}

// transact runs f between begin and commit; when f fails, nothing of it stays.
// The end of a transaction is not given up when ctx is done.
func (c *conn) transact(ctx context.Context, begin string, f func() error) error {
	if _, err := c.exec(ctx, begin); err != nil {
		return err
	}
	err := f()
	ctx = context.WithoutCancel(ctx)
	if err == nil {
		_, err = c.exec(ctx, "COMMIT")
	}
	if err != nil {
		// SQLite has rolled back by itself after a full disk; its complaint
		// that there is nothing to roll back says nothing.
		_, _ = c.exec(ctx, "ROLLBACK")
	}
	return err
}
