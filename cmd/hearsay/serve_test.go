package main

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// start runs a command that serves and returns the address of its site. The
// command is interrupted at the end of the test and must then end well.
func start(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("hearsay", args...)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT)
		if err := cmd.Wait(); err != nil {
			t.Errorf("hearsay %s: %v", strings.Join(args, " "), err)
		}
	})
	address := regexp.MustCompile(`http://[^/]+/`)
	var seen []string
	for lines := bufio.NewScanner(stderr); lines.Scan(); {
		seen = append(seen, lines.Text())
		if found := address.FindString(lines.Text()); found != "" {
			go func() { _, _ = io.Copy(io.Discard, stderr) }()
			return found
		}
	}
	t.Fatalf("no address in %q", seen)
	return ""
}

func get(t *testing.T, address string) (int, string) {
	t.Helper()
	res, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func TestServeAnEmptyDatabase(t *testing.T) {
	site := start(t, "serve", "--db", filepath.Join(t.TempDir(), "new.db"), "--addr", "127.0.0.1:0")
	if status, body := get(t, site); status != http.StatusOK || !strings.Contains(body, "hearsay read") {
		t.Errorf("%d: an empty site does not say how to fill it", status)
	}
	if status, _ := get(t, site+"story/nosuchstory"); status != http.StatusNotFound {
		t.Errorf("an unknown story: %d", status)
	}
}

func TestPortInUse(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	cmd := exec.Command("hearsay", "serve", "--db", filepath.Join(t.TempDir(), "t.db"), "--addr", l.Addr().String())
	out, err := cmd.CombinedOutput()
	if err == nil || cmd.ProcessState.ExitCode() != failedSome {
		t.Errorf("status %v", cmd.ProcessState)
	}
	if !strings.Contains(string(out), "another program uses this port; choose another with --addr") || strings.Count(string(out), "\n") != 1 {
		t.Errorf("%s", out)
	}
}

// TestFullDisk reads into a file system of 2 MiB.
func TestFullDisk(t *testing.T) {
	small := t.TempDir()
	if err := syscall.Mount("tmpfs", small, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("skipped: a small file system cannot be made here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(small, 0); err != nil {
			t.Error(err)
		}
	})
	source, db := filepath.Join(t.TempDir(), "pages.jsonl"), filepath.Join(small, "t.db")
	writeLongSource(t, source, 600)
	cmd := exec.Command("hearsay", "read", "--verbose", "--db", db, source)
	out, err := cmd.CombinedOutput()
	if err == nil || cmd.ProcessState.ExitCode() != failedSome {
		t.Errorf("status %v", cmd.ProcessState)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	last := lines[len(lines)-1]
	if !strings.HasPrefix(last, "hearsay: ") || !strings.Contains(last, "disk is full") {
		t.Errorf("the last line is %q", last)
	}

	// What was reported is there, in a copy with room.
	roomy := filepath.Join(t.TempDir(), "t.db")
	for _, suffix := range []string{"", "-wal"} {
		if data, err := os.ReadFile(db + suffix); err == nil {
			if err := os.WriteFile(roomy+suffix, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if saved, there := strings.Count(string(out), "msg=saved"), len(exportedPages(t, roomy)); there != saved {
		t.Errorf("%d pages reported, %d there", saved, there)
	}
}

func TestFullOutput(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skipf("skipped: %v", err)
	}
	defer full.Close()
	source := filepath.Join(t.TempDir(), "pages.jsonl")
	writeLongSource(t, source, 1)
	cmd := exec.Command("hearsay", "extract", source)
	cmd.Stdout = full
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Run(); err == nil || !strings.Contains(stderr.String(), "the disk is full") {
		t.Errorf("%v: %s", err, stderr.String())
	}
}
