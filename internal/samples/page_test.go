package samples_test

import (
	"encoding/json"
	"html"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"hearsay/internal/samples"
)

// shown is the page's text as a reader gets it, furniture included, with white
// space folded. It is the crudest reading that serves: the checks only ask
// whether strings stand on the page.
func shown(t *testing.T, p samples.GoldPage) string {
	t.Helper()
	raw := body(t, p)
	if strings.HasSuffix(p.Page, ".html") {
		raw = html.UnescapeString(tag.ReplaceAllString(inline.ReplaceAllString(raw, ""), " "))
	}
	return strings.Join(strings.Fields(raw), " ")
}

var (
	inline = regexp.MustCompile(`(?i)</?(a|b|i|em|strong|span|font)\b[^>]*>`)
	tag    = regexp.MustCompile(`<[^>]*>`)
)

func body(t *testing.T, p samples.GoldPage) string {
	t.Helper()
	dir := samples.Pages()
	if p.Later {
		dir = samples.Later()
	}
	name, line, isLine := strings.Cut(p.Page, ":")
	b, err := fs.ReadFile(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(b) { // one page is kept in an older encoding
		if b, err = charmap.Windows1252.NewDecoder().Bytes(b); err != nil {
			t.Fatal(err)
		}
	}
	if !isLine {
		return string(b)
	}
	n, err := strconv.Atoi(line)
	if err != nil {
		t.Fatal(err)
	}
	return lineText(t, strings.Split(string(b), "\n")[n-1])
}

func TestEveryPageHasGold(t *testing.T) {
	have := map[string]bool{}
	for _, p := range gold(t) {
		name, _, _ := strings.Cut(p.Page, ":")
		have[name] = true
	}
	for _, dir := range []fs.FS{samples.Pages(), samples.Later()} {
		entries, err := fs.ReadDir(dir, ".")
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if !have[e.Name()] {
				t.Errorf("no gold for %s", e.Name())
			}
		}
	}
}

// lineText is what a line of a .jsonl shows: its title, source and text.
func lineText(t *testing.T, line string) string {
	t.Helper()
	var rec struct{ Title, Source, Text string }
	if err := json.Unmarshal([]byte(line), &rec); err != nil {
		t.Fatal(err)
	}
	return rec.Title + "\n" + rec.Source + "\n" + rec.Text
}
