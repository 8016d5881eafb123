package main

import (
	"bytes"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	_ "modernc.org/sqlite" // to write a database that this version did not
)

// TestNewerDatabase opens a database that a later version has migrated.
func TestNewerDatabase(t *testing.T) {
	dir := t.TempDir()
	db, source := filepath.Join(dir, "t.db"), filepath.Join(dir, "pages.jsonl")
	writeLongSource(t, source, 1)
	output(t, "read", "--db", db, source)
	later, err := sql.Open("sqlite", db)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := later.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, 1)`); err != nil {
		t.Fatal(err)
	}
	if err := later.Close(); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"read", source}, {"serve"}, {"search", "pier"}, {"export", "articles"}} {
		cmd := exec.Command("hearsay", append(args, "--db", db)...)
		out, err := cmd.CombinedOutput()
		if err == nil || cmd.ProcessState.ExitCode() != failedSome {
			t.Errorf("%v: status %v", args, cmd.ProcessState)
		}
		if !strings.Contains(string(out), "newer version") || strings.Count(string(out), "\n") != 1 {
			t.Errorf("%v: %s", args, out)
		}
	}
}

// TestLargePages reads pages of 50 MB: one line of text, and HTML.
func TestLargePages(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 100 MB")
	}
	dir := t.TempDir()
	sentence := "The harbour of Port Varda stays open, said Ana Petrova, the harbour minister, on Tuesday. "
	page := "<html><head><title>Harbour stays open</title></head><body><article>" +
		strings.Repeat("<p>"+sentence+sentence+"</p>\n", 50<<20/(2*len(sentence)+8)) + "</article></body></html>"
	for name, body := range map[string]string{"line.txt": strings.Repeat(sentence, 50<<20/len(sentence)), "page.html": page} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("hearsay", "extract", path)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, stderr.Bytes())
		}
		if bytes.Count(out, []byte("\n"))+strings.Count(stderr.String(), "\n") == 0 {
			t.Errorf("%s: neither an article nor a line that says why", name)
		}
	}
}
