package flatset

import (
	"strings"
	"testing"
)

func TestFlatten(t *testing.T) {
	const page = `<html><head><title>Harbour Courier</title></head><body><nav><ul><li>Home<li>World</ul></nav>
		<h1>Ferry talks
		resume</h1><p>The <b>ferry</b> will sail.<br>Soon.</p><script>x()</script><p> </p></body></html>`
	tests := []struct {
		name   string
		layout Layout
		want   string
	}{
		{"a line each", Lines, "Home\nWorld\nFerry talks resume\nThe ferry will sail.\nSoon.\n"},
		{"blank lines", Gaps, "Home\n\nWorld\n\nFerry talks resume\n\nThe ferry will sail.\n\nSoon.\n\n"},
		{"short blocks are not wrapped", Wrapped, "Home\n\nWorld\n\nFerry talks resume\n\nThe ferry will sail.\n\nSoon.\n\n"},
	}
	for _, test := range tests {
		got, err := Flatten(strings.NewReader(page), test.layout)
		if err != nil || got != test.want {
			t.Errorf("%s: %q, %v", test.name, got, err)
		}
	}
}

func TestWrapped(t *testing.T) {
	got, err := Flatten(strings.NewReader("<p>"+strings.Repeat("ferry ", 40)), Wrapped)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimRight(got, "\n"), "\n")
	if len(lines) != 4 {
		t.Errorf("%d lines:\n%s", len(lines), got)
	}
	for _, l := range lines {
		if len(l) > columns {
			t.Errorf("%d columns: %q", len(l), l)
		}
	}
}

func TestSite(t *testing.T) {
	tests := []struct{ url, want string }{
		{"https://www.courier.example/a", "courier.example"},
		{"https://news.courier.co.uk/a?b", "courier.co.uk"},
		{"https://localhost/a", "localhost"},
		{"", "a page"}, // without an address it is a site of its own
	}
	for _, test := range tests {
		p := Page{Name: "a page", URL: test.url}
		if got := p.Site(); got != test.want {
			t.Errorf("%q: %q, want %q", test.url, got, test.want)
		}
	}
}

func TestHolds(t *testing.T) {
	p := Partial{With: []string{"ferry"}, Without: []string{"Home"}}
	tests := []struct {
		body string
		want bool
	}{
		{"The ferry sails.", true},
		{"The train runs.", false},
		{"Home. The ferry sails.", false},
	}
	for _, test := range tests {
		if got := p.Holds(test.body); got != test.want {
			t.Errorf("%q: %v", test.body, got)
		}
	}
}

func TestTells(t *testing.T) {
	p := Partial{With: []string{"The ferry will sail again", "A longer piece of the text that begins and ends within lines of it"}, Without: []string{"Read more news"}}
	tests := []struct {
		line    string
		in, out bool
	}{
		{"The ferry will sail again next week.", true, false},
		{"piece of the text that begins and ends within", true, false},
		{"of the text", false, false},
		{"Read more news here", false, true},
		{"Read more news here, and a sentence that is longer than the piece of it", false, false},
		{"Another line", false, false},
	}
	for _, test := range tests {
		if in, out := p.Tells(test.line); in != test.in || out != test.out {
			t.Errorf("%q: in %v, out %v", test.line, in, out)
		}
	}
}
