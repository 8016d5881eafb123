package fetch

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// read returns a line for each page ("path form body") and each error
// ("! message"), with the folder dir cut from the names.
func read(t *testing.T, dir, stdin string, sources ...string) (lines []string, passed int) {
	t.Helper()
	f := New(strings.NewReader(stdin))
	for p, err := range f.Pages(context.Background(), sources...) {
		if err != nil {
			lines = append(lines, "! "+strings.ReplaceAll(err.Error(), filepath.ToSlash(dir)+"/", ""))
			continue
		}
		path := strings.TrimPrefix(p.Path, filepath.ToSlash(dir)+"/")
		lines = append(lines, fmt.Sprintf("%s %s %s", path, p.Form, p.Body))
	}
	return lines, f.Passed()
}

func write(t *testing.T, dir, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func gz(data string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write([]byte(data))
	_ = w.Close()
	return b.Bytes()
}

func zst(data []byte) []byte {
	w, _ := zstd.NewWriter(nil)
	return w.EncodeAll(data, nil)
}

func tarOf(files ...string) []byte { // name, data, name, data, …
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		_ = w.WriteHeader(&tar.Header{Name: files[i], Size: int64(len(files[i+1])), Mode: 0o644})
		_, _ = w.Write([]byte(files[i+1]))
	}
	_ = w.Close()
	return b.Bytes()
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b/page.html", []byte("<p>b"))
	write(t, dir, "a.txt", []byte("a"))
	write(t, dir, "c.md.gz", gz("c"))
	write(t, dir, "d.tar.zst", zst(tarOf("x/1.htm", "one", "x/logo.png", "-", "2.txt.gz", string(gz("two")), "n.json", `{"k":1}`)))
	write(t, dir, "e.jsonl", []byte("{\"text\":\"flat\",\"url\":\"u\"}\n\n{\"html\":\"<p>\"}\n{\"body\":\"clean\"}"))
	write(t, dir, "f.json", []byte(`{"content":"clean"}`))
	write(t, dir, "g.json", []byte(`[1,2]`))
	write(t, dir, "h.png", []byte("\x89PNG"))
	got, passed := read(t, dir, "", dir)
	want := []string{
		"a.txt flat a",
		"b/page.html html <p>b",
		"c.md.gz flat c",
		"d.tar.zst/x/1.htm html one",
		"d.tar.zst/2.txt.gz flat two",
		"e.jsonl:1 flat flat",
		"e.jsonl:3 html <p>",
		"e.jsonl:4 clean clean",
		"f.json clean clean",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if passed != 4 { // logo.png, n.json, g.json, h.png
		t.Errorf("passed over %d, want 4", passed)
	}
}

func TestBadInputGoesOn(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "1-cut.txt.gz", gz(strings.Repeat("cut off ", 1000))[:40])
	write(t, dir, "2-cut.tar.zst", zst(tarOf("ok.txt", "kept", "lost.txt", strings.Repeat("x", 5000))[:2500]))
	write(t, dir, "3.jsonl", []byte("{\"text\":\"kept\"}\n{\"text\":\nnonsense\n{\"k\":1}\n{\"text\":\"kept too\"}"))
	write(t, dir, "4.gz.html.gz", []byte("not gzip at all"))
	write(t, dir, "5.warc", []byte("WARC/1.0"))
	write(t, dir, "6-empty.html", nil)
	write(t, dir, "7.json", []byte("[1]"))
	got, _ := read(t, dir, "", dir, filepath.Join(dir, "none.html"), filepath.Join(dir, "7.json"))
	want := []string{
		"! 1-cut.txt.gz: ends too early: the file is cut off or damaged",
		"2-cut.tar.zst/ok.txt flat kept",
		"! 2-cut.tar.zst/lost.txt: ends too early: the file is cut off or damaged",
		"! 2-cut.tar.zst: ends too early: the file is cut off or damaged",
		"3.jsonl:1 flat kept",
		"! 3.jsonl:2: not a JSON object with a page: unexpected end of JSON input",
		"! 3.jsonl:3: not a JSON object with a page: invalid character 'o' in literal null (expecting 'u')",
		"! 3.jsonl:4: holds none of html, text, content, content_original, body",
		"3.jsonl:5 flat kept too",
		"! 4.gz.html.gz: damaged: gzip: invalid header",
		"! 5.warc: WARC files are not read yet: unpack the pages first",
		"6-empty.html html ",
		"! none.html: no such file or directory",
		"! 7.json: not a JSON object with a page: json: cannot unmarshal array into Go value of type fetch.line",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestSniffing(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"html", "  <!doctype html><p>", "- html   <!doctype html><p>"},
		{"text", "Menu\nTitle", "- flat Menu\nTitle"},
		{"jsonl", `{"text":"a"}`, "-:1 flat a"},
		{"gzip", string(gz("<p>")), "- html <p>"},
		{"zstd", string(zst([]byte("plain"))), "- flat plain"},
		{"tar", string(tarOf("a.txt", "in")), "-/a.txt flat in"},
		{"latin-1", "caf\xe9", "- flat caf\xe9"},
		{"empty", "", "- flat "},
		{"binary", "\x7fELF\x00\x01\x02", "! -: " + errUnknown.Error()},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := read(t, "", test.in, "-")
			if d := cmp.Diff([]string{test.want}, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestLineFields(t *testing.T) {
	in := `{"text":"a","url":"https://a.example/1","title":"T","section":null,"date":20310409,"source":"Courier","authors":"Ana Petrova, Tomas Lind"}`
	for p, err := range New(strings.NewReader(in)).Pages(context.Background(), "-") {
		if err != nil {
			t.Fatal(err)
		}
		got := []string{p.URL, p.Title, p.Date, p.Outlet, strings.Join(p.Authors, "|")}
		want := []string{"https://a.example/1", "T", "20310409", "Courier", "Ana Petrova|Tomas Lind"}
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
	}
}

func TestBombIsBounded(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "bomb.txt.zst", zst(make([]byte, MaxPage+1)))
	got, _ := read(t, dir, "", dir)
	if d := cmp.Diff([]string{"! bomb.txt.zst: " + errTooLarge.Error()}, got); d != "" {
		t.Error(d)
	}
}

func TestLongLineIsPassedOver(t *testing.T) {
	in := "{\"text\":\"a\"}\r\n" + strings.Repeat("x", MaxPage+1) + "\n{\"text\":\"b\"}"
	got, _ := read(t, "", in, "-")
	if d := cmp.Diff([]string{"-:1 flat a", "! -:2: " + errTooLarge.Error(), "-:3 flat b"}, got); d != "" {
		t.Error(d)
	}
}

// TestNesting packs a page more often than any honest archive; files that
// unpack to themselves would never end.
func TestNesting(t *testing.T) {
	page, archive, deep := []byte("<p>"), tarOf("a.txt", "in"), []byte("<p>")
	for range 8 {
		page, archive = gz(string(page)), tarOf("x.tar.gz", string(gz(string(archive))))
	}
	for range maxNested + 1 {
		deep = gz(string(deep))
	}
	tests := []struct {
		name string
		in   []byte
		want string
	}{
		{"deep enough", page, "- html <p>"},
		{"compressions", deep, "! -: " + errNested.Error()},
		{"archives", archive, "! -" + strings.Repeat("/x.tar.gz", 8) + ": " + errNested.Error()},
		{"suffixes", tarOf("a.txt"+strings.Repeat(".gz", 17), string(deep)), "! -/a.txt" + strings.Repeat(".gz", 17) + ": " + errNested.Error()},
	}
	for _, test := range tests {
		got, _ := read(t, "none", string(test.in), "-")
		if d := cmp.Diff([]string{test.want}, got); d != "" {
			t.Errorf("%s: %s", test.name, d)
		}
	}
}

func TestAddresses(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		if r.UserAgent() != UserAgent {
			t.Errorf("User-Agent %q", r.UserAgent())
		}
		w.Header().Set("Content-Type", "text/html; charset=windows-1251")
		fmt.Fprint(w, "<p>\xcf")
	})
	mux.Handle("/moved", http.RedirectHandler("/page", http.StatusMovedPermanently))
	mux.Handle("/loop", http.RedirectHandler("/loop", http.StatusFound))
	mux.HandleFunc("/feed", func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "application/rss+xml") })
	mux.HandleFunc("/pdf", func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "application/pdf") })
	server := httptest.NewServer(mux)
	defer server.Close()

	tests := []struct{ path, want string }{
		{"/page", "page " + server.URL + "/page text/html; charset=windows-1251"},
		{"/moved", "page " + server.URL + "/page text/html; charset=windows-1251"},
		{"/gone", server.URL + "/gone: the server answers 404 Not Found"},
		{"/loop", server.URL + "/loop: cannot be fetched: redirected more than 10 times"},
		{"/feed", server.URL + "/feed: " + errFeed.Error()},
		{"/pdf", server.URL + "/pdf: the server sends application/pdf, not a page"},
	}
	for _, test := range tests {
		for p, err := range New(nil).Pages(context.Background(), server.URL+test.path) {
			got := ""
			if err != nil {
				got = err.Error()
			} else {
				got = "page " + p.URL + " " + p.ContentType
			}
			if got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.path, got, test.want)
			}
		}
	}
}

func TestStopsWhenDone(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("enough"))
	for range New(nil).Pages(ctx, t.TempDir()) {
		t.Error("a page after the end")
	}
}

// TestSilentInput ends while its input says nothing.
func TestSilentInput(t *testing.T) {
	in, silent := io.Pipe()
	defer silent.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(10*time.Millisecond, cancel)
	for _, err := range New(in).Pages(ctx, "-") {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	}
}

func FuzzSniffed(f *testing.F) {
	for _, s := range []string{"", "<p>", "{}", "{\"text\":\"\"}\n{", "\x1f\x8b", "\x28\xb5\x2f\xfd\x00", "\xff\xfe<\x00"} {
		f.Add([]byte(s))
	}
	f.Add(tarOf("a.html.gz", string(gz("<p>"))))
	f.Add(zst(tarOf("a.jsonl", `{"body":"x"}`)))
	f.Fuzz(func(t *testing.T, data []byte) {
		for p, err := range New(bytes.NewReader(data)).Pages(context.Background(), "-") {
			if (p == nil) == (err == nil) {
				t.Fatal("neither a page nor an error")
			}
		}
	})
}
