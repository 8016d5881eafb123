package page

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"hearsay/internal/news"
)

var updateFlat = flag.Bool("update-flat", false, "write what flattened pages are read as")

// TestReadFlat reads the pages of testdata/flat: each file holds a page and
// what it is read as. All people, places and outlets are invented.
func TestReadFlat(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "flat", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatal("no cases: ", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil || len(a.Files) != 2 {
				t.Fatal("want a page and its reading: ", err)
			}
			got := describe(readFlat(unescape(string(a.Files[0].Data)), hints{}, fitted))
			if *updateFlat {
				a.Files[1].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(a.Files[1].Data), got); diff != "" {
				t.Errorf("wrong reading (-want +got):\n%s", diff)
			}
		})
	}
}

// unescape makes the characters that editors hide visible in the cases.
func unescape(s string) string {
	return strings.NewReplacer(`\r`, "\r", `\t`, "\t", `\u00a0`, "\u00a0", `\u200b`, "\u200b").Replace(s)
}

func describe(drafts []draft) string {
	var b strings.Builder
	for _, d := range drafts {
		fmt.Fprintf(&b, "title: %s\n", d.title)
		for _, f := range []struct{ name, value string }{
			{"byline", strings.Join(d.byline, ", ")},
			{"credits", strings.Join(d.credits, ", ")},
			{"outlet", outletName(d.outlet)},
			{"published", dateValue(d.published)},
			{"updated", dateValue(d.updated)},
		} {
			if f.value != "" {
				fmt.Fprintf(&b, "%s: %s\n", f.name, f.value)
			}
		}
		if d.repeats > 1 {
			fmt.Fprintf(&b, "repeats: %d\n", d.repeats)
		}
		for _, bl := range d.blocks {
			fmt.Fprintf(&b, "%s | %s\n", bl.kind, bl.text)
		}
	}
	return b.String()
}

func outletName(o *news.Outlet) string {
	if o == nil {
		return ""
	}
	return o.Name
}

func dateValue(d *news.Date) string {
	if d == nil {
		return ""
	}
	return d.Value() + " " + string(d.Precision)
}

// FuzzReadFlat checks what holds for every page: no panic, valid text, and no
// character that the page does not have.
func FuzzReadFlat(f *testing.F) {
	f.Add("Menu\nShare\n\nFerry talks resume\nBy Tomas Lind\n9 April 2031 07:15 EET\nThe ferry will sail again, the minister said on Tuesday.\n")
	f.Add("# Title\n[words](http://a.example) ![x](y)\n\n* item\n> quoted\r\n\r\n© 2031 Harbour Courier")
	f.Add(strings.Repeat("“No.” ", 400) + "\n" + strings.Repeat("a\n", 50))
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("pages are decoded before")
		}
		page := letters(s)
		for _, d := range readFlat(s, hints{}, fitted) {
			if len(d.blocks) == 0 || d.repeats < 1 {
				t.Fatalf("empty article: %+v", d)
			}
			for _, b := range d.blocks {
				if !strings.Contains(page, letters(b.text)) && !strings.Contains(s, "](") {
					t.Fatalf("%q is not on the page", b.text)
				}
			}
		}
	})
}

// TestReadFlatLinear reads extreme pages; a quadratic step would not end.
func TestReadFlatLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("large pages")
	}
	paragraph := "The ferry between Kessia and Port Varda will sail again next week, the minister said on Tuesday after the talks. "
	for name, page := range map[string]string{
		"one line":        strings.Repeat(paragraph, 100_000),
		"no words":        strings.Repeat("\n", 1_000_000),
		"short lines":     strings.Repeat("a\n", 300_000),
		"equal lines":     strings.Repeat(paragraph+"\n", 20_000),
		"open links":      strings.Repeat("](", 500_000),
		"different lines": manyLines(paragraph, 20_000),
		"no white space":  strings.Repeat("ferry", 400_000),
	} {
		t.Run(name, func(t *testing.T) {
			for _, d := range readFlat(page, hints{}, fitted) {
				if d.repeats < 1 {
					t.Error("an article that does not stand on its page")
				}
			}
		})
	}
}

func manyLines(paragraph string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Quay %d: %s It has %d berths and %d cranes.\n", i, paragraph, i%97, i%89)
	}
	return b.String()
}

func BenchmarkReadFlat(b *testing.B) {
	a, err := txtar.ParseFile(filepath.Join("testdata", "flat", "everything.txtar"))
	if err != nil {
		b.Fatal(err)
	}
	page := strings.Repeat("Section\nHome\nWorld news\n", 40) + string(a.Files[0].Data) + manyLines("", 20)
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		readFlat(page, hints{}, fitted)
	}
}
