package page

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

var update = flag.Bool("update", false, "write what is read into the testdata files")

// TestPages reads each testdata/*.txtar: the page (body), what is known of it
// (the keys of the archive's comment: form, url, type, title, date, source,
// author), and the record that must come of it (want).
func TestPages(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Read(pageOf(archive))
			if err != nil {
				t.Fatal(err)
			}
			checkResult(t, r)
			got, want := describeResult(r), member(archive, "want")
			if *update && got != want {
				setMember(archive, "want", got)
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
		})
	}
}

func pageOf(a *txtar.Archive) *news.Page {
	p := &news.Page{Form: news.HTML, Body: []byte(member(a, "body")), Path: "page"}
	for line := range strings.Lines(string(a.Comment)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch key {
		case "form":
			p.Form = news.Form(value)
		case "url":
			p.URL = value
		case "type":
			p.ContentType = value
		case "title":
			p.Title = value
		case "date":
			p.Date = value
		case "source":
			p.Outlet = value
		case "author":
			p.Authors = append(p.Authors, value)
		}
	}
	return p
}

func member(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func setMember(a *txtar.Archive, name, data string) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Data = []byte(data)
			return
		}
	}
	a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(data)})
}

// describeResult writes a result so that a person can check it at a glance.
func describeResult(r Result) string {
	var b strings.Builder
	field := func(name string, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	field("note", r.Note)
	for _, a := range r.Articles {
		fmt.Fprintf(&b, "== %s\n", a.Title)
		field("url", a.Page.URL)
		if a.Outlet != nil {
			field("outlet", a.Outlet.Name+" <"+a.Outlet.Domain+">")
		}
		field("byline", strings.Join(a.Byline, "; "))
		field("credits", strings.Join(a.Credits, "; "))
		field("section", a.Section)
		field("published", describeDate(a.Published))
		field("updated", describeDate(a.Updated))
		field("language", a.Language)
		if a.Page.Repeats > 1 {
			field("repeats", fmt.Sprint(a.Page.Repeats))
		}
		for _, w := range a.Warnings {
			field("warning", w)
		}
		for _, block := range a.Blocks {
			fmt.Fprintf(&b, "[%s] %s\n", block.Kind, block.Of(a.Text))
		}
	}
	return b.String()
}

func describeDate(d *news.Date) string {
	if d == nil {
		return ""
	}
	return fmt.Sprintf("%s %s %s", d.Value(), d.Precision, d.Evidence)
}

// checkResult checks what holds for every page.
func checkResult(t *testing.T, r Result) {
	t.Helper()
	if len(r.Articles) == 0 && r.Note == "" {
		t.Error("no article and no note")
	}
	ids := map[news.ArticleID]bool{}
	for i, a := range r.Articles {
		if ids[a.ID] || a.Page.Ordinal != i || a.Page.Repeats < 1 {
			t.Errorf("article %d: id %s, ordinal %d, repeats %d", i, a.ID, a.Page.Ordinal, a.Page.Repeats)
		}
		ids[a.ID] = true
		if err := text.CheckOrdered(a.Text, a.BlockSpans()...); err != nil || len(a.Blocks) == 0 {
			t.Errorf("article %d: %d blocks, %v", i, len(a.Blocks), err)
		}
		for _, b := range a.Blocks {
			if s := b.Of(a.Text); s != squeeze(s) || s == "" {
				t.Errorf("article %d: white space in block %q", i, s)
			}
		}
	}
}
