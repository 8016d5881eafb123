package page

import (
	"strings"
	"unicode"
)

// headline chooses the article's title: the page's h1 where metadata agree
// with it, for it is what readers see; else JSON-LD, Open Graph and <title>,
// without the outlet's name.
func (h *head) headline(ld linked, outlet ...string) string {
	named := []string{ld.headline, h.meta["og:title"], h.meta["twitter:title"], h.title}
	for _, h1 := range h.headings {
		f := fold(h1)
		for _, n := range named {
			if n = fold(n); len(f) > 8 && (n == f || strings.HasPrefix(n, f)) {
				return h1
			}
		}
	}
	for _, n := range named {
		if t := withoutOutlet(n, outlet...); t != "" {
			return t
		}
	}
	if len(h.headings) > 0 {
		return h.headings[0]
	}
	return ""
}

// separators stand between a title and the outlet's name.
var separators = []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", " / "}

// withoutOutlet cuts the outlet's name from the end of a title. names are the
// outlet's names and domain.
func withoutOutlet(title string, names ...string) string {
	title = plain(title)
	for {
		at, width := -1, 0
		for _, s := range separators {
			if i := strings.LastIndex(title, s); i > at {
				at, width = i, len(s)
			}
		}
		if at <= 0 || !isOutlet(title[at+width:], names) {
			return title
		}
		title = strings.TrimSpace(title[:at])
	}
}

// isOutlet reports whether s is one of the names, or a domain's first label.
func isOutlet(s string, names []string) bool {
	f := letters(s)
	for _, n := range names {
		if n == "" || f == "" {
			continue
		}
		n = strings.TrimPrefix(n, "www.")
		label, _, _ := strings.Cut(n, ".")
		if l := letters(n); f == l || f == letters(label) || len(f) > 3 && (strings.HasPrefix(l, f) || strings.HasPrefix(f, l)) {
			return true
		}
	}
	return false
}

// letters keeps the letters and digits of s, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// fold makes texts comparable that differ in case, white space, quotation
// marks or dashes.
func fold(s string) string { return letters(plain(s)) }
