package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"hearsay/internal/news"
)

// TestMain lets the test binary stand in for other processes.
func TestMain(m *testing.M) {
	if path := os.Getenv("HEARSAY_TEST_SAVE"); path != "" {
		saveForever(path, os.Getenv("HEARSAY_TEST_SEED"))
	}
	if path := os.Getenv("HEARSAY_TEST_OPEN"); path != "" {
		openAndUse(path)
		os.Exit(0)
	}
	goleak.VerifyTestMain(m)
}

// openAndUse prints what came of each step.
func openAndUse(path string) {
	s, err := Open(context.Background(), path)
	fmt.Println("open:", err)
	if err != nil {
		return
	}
	c, err := s.Counts(context.Background())
	fmt.Println("read:", c.Articles, err)
	fmt.Println("save:", s.Save(context.Background(), newWorld(2).next()))
	fmt.Println("close:", s.Close())
}

// saveForever saves pages and reports each on standard output.
func saveForever(path, seed string) {
	s, err := Open(context.Background(), path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	w := newWorld(uint64(len(seed)))
	w.paragraphs, w.statements = 4, 4
	for i := 0; ; i++ {
		r := w.page(fmt.Sprintf("https://%s.example/%d", seed, i), time.Date(2031, 4, 1, 0, i, 0, 0, time.UTC), 1+i%3)
		if err := s.Save(context.Background(), r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(r.ID, r.Hash)
	}
}

// savingProcess starts a process that saves to path, and returns a reader of
// what it reports.
func savingProcess(t *testing.T, path, seed string) (*exec.Cmd, *bufio.Reader) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "HEARSAY_TEST_SAVE="+path, "HEARSAY_TEST_SEED="+seed)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewReader(out)
}

// reported reads n lines, or all that are left when n is 0.
func reported(r *bufio.Reader, n int) map[news.PageID]string {
	pages := map[news.PageID]string{}
	for i := 0; n == 0 || i < n; i++ {
		line, err := r.ReadString('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		id, hash, _ := strings.Cut(strings.TrimSpace(line), " ")
		pages[news.PageID(id)] = hash
	}
	return pages
}

func TestKilledProcessLosesNothingReported(t *testing.T) {
	path := filepath.Join(t.TempDir(), "hearsay.db")
	pages := map[news.PageID]string{}
	for _, seed := range []string{"a", "bb", "ccc"} {
		cmd, out := savingProcess(t, path, seed)
		first := reported(out, 40)
		if err := cmd.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		for id, hash := range reported(out, 0) {
			first[id] = hash
		}
		_ = cmd.Wait() // it was killed
		for id, hash := range first {
			pages[id] = hash
		}
		checkPages(t, path, pages)
	}
}

// checkPages opens the database and looks for the pages, and for half articles.
func checkPages(t *testing.T, path string, pages map[news.PageID]string) {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for id, hash := range pages {
		if got, err := s.PageHash(context.Background(), id); err != nil || got != hash {
			t.Errorf("page %s has hash %q, %v; reported as %q", id, got, err, hash)
		}
	}
	checkWhole(t, s)
}

// checkWhole fails for anything that is there in part.
func checkWhole(t *testing.T, s *Store) {
	t.Helper()
	for name, query := range map[string]string{
		"pages without reading":         `SELECT count(*) FROM page p WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.page = p.n)`,
		"articles without text":         `SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM body b WHERE b.article = a.n)`,
		"articles without trace":        `SELECT count(*) FROM article a WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM trace r WHERE r.article = a.n)`,
		"articles without words":        `SELECT count(*) FROM article a WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM article_words_docsize w WHERE w.id = a.n)`,
		"articles without statements":   `SELECT count(*) FROM article a WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.article = a.n)`,
		"statements without words":      `SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM statement_words_docsize w WHERE w.id = s.n)`,
		"utterances counted wrong":      `SELECT count(*) FROM utterance u WHERE renderings <> (SELECT count(*) FROM statement s WHERE s.utterance = u.n)`,
		"stories counted wrong":         `SELECT count(*) FROM story t WHERE articles <> (SELECT count(*) FROM article a WHERE a.story = t.n)`,
		"rows that name missing rows":   `SELECT count(*) FROM pragma_foreign_key_check`,
		"complaints of integrity_check": `SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
	} {
		var n int
		if err := s.view(context.Background(), func(tx *conn) error { return tx.one(context.Background(), query, nil, &n) }); err != nil || n > 0 {
			t.Errorf("%d %s, %v", n, name, err)
		}
	}
}

func TestTwoProcessesSaveAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "hearsay.db")
	one, out1 := savingProcess(t, path, "a")
	two, out2 := savingProcess(t, path, "bb")
	pages := reported(out1, 30)
	for id, hash := range reported(out2, 30) {
		pages[id] = hash
	}
	for _, cmd := range []*exec.Cmd{one, two} {
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
	}
	reported(out1, 0)
	reported(out2, 0)
	_, _ = one.Wait(), two.Wait() // they were killed
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for id := range pages {
		if hash, err := s.PageHash(context.Background(), id); err != nil || hash == "" {
			t.Errorf("page %s: %q, %v", id, hash, err)
		}
	}
	checkWhole(t, s)
}
