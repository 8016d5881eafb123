package page

import (
	"regexp"
	"strings"
	"unicode"
)

// headline chooses the article's title: the page's heading where metadata
// agree with it, for it is what readers see; else JSON-LD, Open Graph and
// <title>, without the outlet's name.
func (h *head) headline(ld linked, outlet ...string) string {
	named := []string{ld.headline, h.meta["og:title"], h.meta["twitter:title"], h.title}
	for _, heading := range h.headings {
		f := fold(heading)
		for _, n := range named {
			if len(f) > 8 && strings.HasPrefix(fold(n), f) {
				return heading
			}
		}
	}
	for _, heading := range h.headings {
		if titlePart(h.title, heading) {
			return heading
		}
	}
	for _, n := range named {
		if t := withoutOutlet(n, outlet...); t != "" {
			return t
		}
	}
	return firstIn(h.headings)
}

// titlePart reports whether the heading is one of the parts of the page's
// title, between separators.
func titlePart(title, heading string) bool {
	f := fold(heading)
	if len(f) < 12 || len(title) > maxTitle {
		return false
	}
	at := strings.Index(fold(title), f)
	if at < 0 {
		return false
	}
	rest := separated.Split(plain(title), -1)
	for i := range rest {
		for j := i + 1; j <= len(rest); j++ {
			if fold(strings.Join(rest[i:j], "")) == f {
				return true
			}
		}
	}
	return false
}

var separated = regexp.MustCompile(`\s*(?:\s[-–—:|·»«•/]+\s|[|»«•]|:\s)\s*`)

// maxTitle is the longest title in bytes that is taken apart.
const maxTitle = 1000

// separators stand between a title and the outlet's name.
var separators = []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", " / "}

// withoutOutlet cuts the outlet's name from the end of a title. names are the
// outlet's names and domain.
func withoutOutlet(title string, names ...string) string {
	title = plain(title)
	for len(title) <= maxTitle {
		at, width := -1, 0
		for _, s := range separators {
			if i := strings.LastIndex(title, s); i > at {
				at, width = i, len(s)
			}
		}
		if at <= 0 || !isOutlet(title[at+width:], names) && !strings.Contains(" | » :: ", title[at:at+width]) {
			return title
		}
		title = strings.TrimSpace(title[:at])
	}
	return title
}

// isOutlet reports whether s is one of the names, or a domain's first label.
func isOutlet(s string, names []string) bool {
	f := strings.TrimPrefix(letters(s), "the")
	for _, n := range names {
		if n == "" || f == "" {
			continue
		}
		n = strings.TrimPrefix(n, "www.")
		label, _, _ := strings.Cut(n, ".")
		if l := strings.TrimPrefix(letters(n), "the"); f == l || f == letters(label) || len(f) > 3 && (strings.HasPrefix(l, f) || strings.HasPrefix(f, l)) {
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
