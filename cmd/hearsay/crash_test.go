package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestKillLosesNothing kills the program in the middle of a read, as kill -9
// does. Every page that was logged as saved must be there, whole; reading
// again must end in the same database as a read that nobody disturbed.
func TestKillLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("reads hundreds of articles three times")
	}
	dir := t.TempDir()
	source := filepath.Join(dir, "pages.jsonl")
	writeLongSource(t, source, 600)
	killed, calm := filepath.Join(dir, "killed.db"), filepath.Join(dir, "calm.db")

	saved := readAndKill(t, killed, source, 150)
	there := exportedPages(t, killed)
	for _, path := range saved {
		if !there[path] {
			t.Errorf("%s was reported as read and is lost", path)
		}
	}
	if len(there) >= 600 {
		t.Fatalf("the read was over before it was killed: %d articles", len(there))
	}

	output(t, "read", "--db", killed, source)
	output(t, "read", "--db", calm, source)
	for _, what := range []string{"articles", "statements", "utterances", "stories", "copies"} {
		if !bytes.Equal(output(t, "export", "--db", killed, what), output(t, "export", "--db", calm, what)) {
			t.Errorf("%s differ from a read that was not killed", what)
		}
	}
}

// writeLongSource writes articles that share quotations and passages, so that
// relations are at stake too.
func writeLongSource(t *testing.T, path string, articles int) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	for i := range articles {
		line := map[string]string{
			"url":    fmt.Sprintf("https://post.example/%d", i),
			"title":  fmt.Sprintf("Pier %d of Port Varda is closed for repairs", i/3),
			"source": fmt.Sprintf("Post %d", i%5),
			"date":   fmt.Sprintf("2031-04-%02d", 1+i/30),
			"body": fmt.Sprintf("Pier %d of the harbour was closed, the council said, because its pillars had been damaged by ice.\n\n"+
				"“Nobody will load or unload a ship at pier %d before the summer,” harbour master Tomas Lind said. He spoke %d times.\n\n%s",
				i/3, i/3, i, strings.Repeat("The repairs are to cost a great deal of money, which the council does not have. ", 20)),
		}
		if err := enc.Encode(line); err != nil {
			t.Fatal(err)
		}
	}
}

// readAndKill starts a read, kills it after so many pages were logged as
// saved, and returns their paths.
func readAndKill(t *testing.T, db, source string, after int) []string {
	t.Helper()
	cmd := exec.Command("hearsay", "read", "--verbose", "--db", db, source)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var saved []string
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		_, rest, found := strings.Cut(lines.Text(), "msg=saved ")
		if !found {
			continue
		}
		_, path, _ := strings.Cut(rest, " path=")
		path, _, _ = strings.Cut(path, " ")
		saved = append(saved, path)
		if len(saved) == after {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = cmd.Wait() // killed
	if len(saved) < after {
		t.Fatalf("only %d pages were logged as saved", len(saved))
	}
	return saved
}

// exportedPages returns the paths of the articles in the database and checks
// that each has its text.
func exportedPages(t *testing.T, db string) map[string]bool {
	t.Helper()
	paths := map[string]bool{}
	for line := range bytes.Lines(output(t, "export", "--db", db, "articles")) {
		var a struct {
			Page struct{ Path string }
			Text string
		}
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(a.Text, "which the council does not have.") {
			t.Errorf("%s is not whole", a.Page.Path)
		}
		paths[a.Page.Path] = true
	}
	return paths
}

// output runs the program, which must succeed, and returns what it prints.
func output(t *testing.T, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("hearsay", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("hearsay %s: %v\n%s", strings.Join(args, " "), err, stderr.Bytes())
	}
	return out
}
