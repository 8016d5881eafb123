package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"hearsay/internal/news"
)

func TestOpenRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"a text file", func(t *testing.T, path string) { write(t, path, strings.Repeat("Port Varda harbour\n", 100)) }, ErrNotDatabase},
		{"a short file", func(t *testing.T, path string) { write(t, path, "KPA") }, ErrNotDatabase},
		{"another program's database", func(t *testing.T, path string) { execute(t, path, "CREATE TABLE boats (name TEXT)") }, ErrNotDatabase},
		{"another program's marked database", func(t *testing.T, path string) { execute(t, path, "PRAGMA application_id = 7") }, ErrNotDatabase},
		{"a newer version's database", newer, ErrNewer},
		{"a folder", func(t *testing.T, path string) { mkdir(t, path) }, ErrNoFile},
		{"a folder that is not there", func(t *testing.T, path string) {}, nil},
	} {
		path := filepath.Join(t.TempDir(), "a b%20?#.db")
		c.make(t, path)
		if c.want == nil {
			path, c.want = filepath.Join(path, "hearsay.db"), ErrNoFile
		}
		before, _ := os.ReadFile(path)
		s, err := Open(context.Background(), path)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if s != nil {
			t.Errorf("%s: a store with an error", c.name)
		}
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: more than one line: %v", c.name, err)
		}
		if after, _ := os.ReadFile(path); string(after) != string(before) {
			t.Errorf("%s: the file was changed", c.name)
		}
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func mkdir(t *testing.T, path string) {
	t.Helper()
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
}

// execute runs a statement on the database at path without the store.
func execute(t *testing.T, path, statement string) {
	t.Helper()
	db, err := database(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(context.Background(), statement); err != nil {
		t.Fatal(err)
	}
}

func newer(t *testing.T, path string) {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	execute(t, path, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)")
}

func TestOpenMakesAndKeepsTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "Гавань & more?.db")
	r := newWorld(1).next()
	for range 2 {
		s, err := Open(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		save(t, s, r)
		if c, err := s.Counts(context.Background()); err != nil || c.Articles != 1 {
			t.Errorf("%+v, %v", c, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if files, err := filepath.Glob(filepath.Dir(path) + "/*"); err != nil || len(files) != 1 {
		t.Errorf("after Close there are %v, %v", files, err)
	}
}

// TestOpenWithoutPermission opens, as another user where we may write
// everything, a database that only its owner may write.
func TestOpenWithoutPermission(t *testing.T) {
	dir, err := os.MkdirTemp("", "hearsay")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "hearsay.db")
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, newWorld(1).next())
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name         string
		folder, file os.FileMode
		want         string
	}{
		{"a file that may only be read", 0o777, 0o444, "open: <nil>, read: 1 <nil>, save: … the database cannot be written, close: <nil>"},
		{"a folder that may only be read", 0o555, 0o444, "open: <nil>, read: 1 <nil>, save: … the database cannot be written, close: <nil>"},
		{"a file that may not be read", 0o777, 0, "open: … the database cannot be opened"},
	} {
		if err := errors.Join(os.Chmod(dir, c.folder), os.Chmod(path, c.file)); err != nil {
			t.Fatal(err)
		}
		got := openAsNobody(t, path)
		for _, step := range strings.Split(c.want, ", ") {
			for _, part := range strings.Split(step, "… ") {
				if !strings.Contains(got, part) {
					t.Errorf("%s: no %q in %s", c.name, part, got)
				}
			}
		}
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
}

func openAsNobody(t *testing.T, path string) string {
	t.Helper()
	binary := filepath.Join(filepath.Dir(path), "..", "hearsay-open.test")
	copyFile(t, os.Args[0], binary)
	defer os.Remove(binary)
	cmd := exec.Command(binary)
	cmd.Dir = "/"
	cmd.Env = []string{"HEARSAY_TEST_OPEN=" + path}
	if os.Geteuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, data, 0o755); err != nil {
		t.Fatal(err)
	}
}

func TestFullDiskLeavesNothingHalfWritten(t *testing.T) {
	s, w := openTemp(t), newWorld(1)
	save(t, s, w.next())
	if _, err := s.writer.sql.ExecContext(context.Background(), "PRAGMA max_page_count = 200"); err != nil {
		t.Fatal(err)
	}
	saved := 1
	var err error
	for ; err == nil; saved++ {
		err = s.Save(context.Background(), w.next())
	}
	saved--
	if !errors.Is(err, ErrFull) {
		t.Fatalf("%v, want %v", err, ErrFull)
	}
	if c, err := s.Counts(context.Background()); err != nil || c.Articles != saved || c.Pages != saved {
		t.Errorf("%+v, %v; want %d articles", c, err, saved)
	}
	checkWhole(t, s)
	if _, err := s.writer.sql.ExecContext(context.Background(), "PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	save(t, s, w.next())
	checkWhole(t, s)
}

func TestLockedBySomebodyElse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "hearsay.db")
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	if _, err := other.ExecContext(context.Background(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.writer.sql.ExecContext(context.Background(), "PRAGMA busy_timeout = 10"); err != nil {
		t.Fatal(err)
	}
	r := newWorld(1).next()
	if err := s.Save(context.Background(), r); !errors.Is(err, ErrLocked) {
		t.Errorf("%v, want %v", err, ErrLocked)
	}
	if hash, err := s.PageHash(context.Background(), r.ID); err != nil || hash != "" {
		t.Errorf("reading while another writes: %q, %v", hash, err)
	}
	if _, err := other.ExecContext(context.Background(), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	save(t, s, r)
}

func TestUnknownIDs(t *testing.T) {
	s, ctx := openTemp(t), context.Background()
	for name, err := range map[string]error{
		"page":      second(s.Page(ctx, "x")),
		"article":   second(s.Article(ctx, "x")),
		"story":     second(s.Story(ctx, "x", 1)),
		"utterance": second(s.Utterance(ctx, "x")),
		"speaker":   second(s.Speaker(ctx, "x")),
		"outlet":    second(s.Outlet(ctx, news.OutletID("x"))),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v, want %v", name, err, ErrNotFound)
		}
	}
}

func TestSyncMovesTheLogIntoTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "hearsay.db")
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	save(t, s, newWorld(1).next())
	if err := s.Sync(context.Background()); err != nil {
		t.Fatal(err)
	}
	if log, err := os.Stat(path + "-wal"); err != nil || log.Size() != 0 {
		t.Errorf("after Sync the log has %d bytes, %v", log.Size(), err)
	}
}
