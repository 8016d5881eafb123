package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

const collection = `{"ID": "other", "title": "Snow", "date": "2031-01-02", "source": "Vell Gazette", "content_original": "It snowed."}
{"ID": "port", "title": "Port ‘open’", "date": "2031-04-25", "source": "Kessia Herald", "content_original": "“Öffnet!” said Tomas Lind.\nHe smiled."}
`

// folder is a data folder with a collection of two articles, and a label file.
func folder(t *testing.T, labels string) (dir, file string) {
	t.Helper()
	dir = t.TempDir()
	file = filepath.Join(dir, "port.lab")
	if err := os.Mkdir(filepath.Join(dir, "stories"), 0o700); err != nil {
		t.Fatal(err)
	}
	e, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		filepath.Join(dir, "stories", "articles.jsonl.zst"): e.EncodeAll([]byte(collection), nil),
		file: []byte(labels),
	} {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir, file
}

func output(args ...string) (string, error) {
	var out bytes.Buffer
	err := run(&out, args)
	return out.String(), err
}

func TestShow(t *testing.T) {
	dir, _ := folder(t, "")
	got, err := output("show", dir, "port")
	want := "# port  Kessia Herald  2031-04-25\n[0] Port ‘open’\n[1] “Öffnet!” said Tomas Lind.\n\n[2] He smiled.\n"
	if err != nil || got != want {
		t.Errorf("%s%v", got, err)
	}
}

func TestStandOff(t *testing.T) {
	dir, file := folder(t, "# read twice\n1 | Tomas Lind | said | “Öffnet!” | Tomas Lind | p\n! 0 | ‘open’\n")
	got, err := output("standoff", dir, file)
	if err != nil {
		t.Fatal(err)
	}
	first, rest, _ := strings.Cut(got, "\n")
	if !strings.HasPrefix(first, "article port ") || rest != "cue=10-14 source=15-25 content=0-9 speaker=15-25 type=person\n" {
		t.Errorf("%s", got)
	}
	got, err = output("check", dir, file)
	if want := "1 Tomas Lind | said | “Öffnet!” | Tomas Lind person\n"; err != nil || got != want {
		t.Errorf("%s%v", got, err)
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	dir, file := folder(t, "\n1 | Tomas Lind | cried | “Öffnet!” | Tomas Lind | p\n3 | a | b | c | - | -\n")
	_, err := output("check", dir, file)
	for _, want := range []string{"port.lab", "line 2", "line 3"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in: %v", want, err)
		}
	}
}

func TestCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "cases", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := output(append([]string{"case"}, files...)...)
	if err != nil || strings.Count(got, "\n[0] ") != len(files) {
		t.Errorf("%d cases shown of %d: %v", strings.Count(got, "\n[0] "), len(files), err)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"show"}, {"show", "x"}, {"guess", "x", "y"}} {
		if _, err := output(args...); err != errUsage {
			t.Errorf("%q: %v", args, err)
		}
	}
}
