package page

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What each source's word is worth where sources name different titles. JSON-LD
// gives the headline as its editors filed it, a heading is what readers see, the
// others are often written for search engines. Weights are rounded: finer ones
// did better on the pages they were fitted to and worse on others.
const (
	byLinked  = 4
	byHeading = 3.0 // the first h1
	byOther   = 2.5 // another heading
	byGraph   = 1   // Open Graph, Twitter
	byWindow  = 0.5
	uncut     = 1 // more for a text without the outlet's name than for one with it
	asPart    = 1 // what is a part of another source's title, between separators
	asStart   = 0.5
)

// titleHeadings is how many headings can be the title.
const titleHeadings = 8

// headline chooses the article's title: what the sources together speak for.
// outlet are the outlet's names and domain, which are cut from the end. shown is
// the heading that readers see, where another text was chosen.
func (h *head) headline(ld linked, outlet ...string) (title, shown string) {
	sources := []titleSource{
		{text: ld.headline, weight: byLinked},
		{text: h.meta["og:title"], weight: byGraph},
		{text: h.meta["twitter:title"], weight: byGraph},
		{text: h.title, weight: byWindow},
	}
	headings := h.headings[:min(len(h.headings), titleHeadings)]
	var b ballot
	for _, s := range sources {
		if len(s.text) > maxTitle {
			continue
		}
		s.text = untrimmed(plain(s.text), headings)
		b.vote(s.text, s.weight)
		if t := withoutOutlet(s.text, outlet...); t != s.text {
			b.vote(t, uncut)
		}
	}
	b.voteHeadings(headings, h.major > 0, outlet)
	b.voteParts(sources)
	return b.winner(false), b.winner(true)
}

// untrimmed is the heading of which t is the beginning, if t says that it was
// cut, else t.
func untrimmed(t string, headings []string) string {
	start := strings.TrimRight(strings.TrimSuffix(t, "…"), ". ")
	if start == t || len(start) < 12 {
		return t
	}
	for _, h := range headings {
		if len(h) > len(t) && strings.HasPrefix(fold(h), fold(start)) {
			return h
		}
	}
	return t
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
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteByte(byte(r))
		case r >= 'A' && r <= 'Z':
			b.WriteByte(byte(r) | ' ')
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// fold makes texts comparable that differ in case, white space, quotation
// marks or dashes.
func fold(s string) string { return letters(plain(s)) }
