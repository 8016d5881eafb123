package flatset

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// Layout is how the blocks of a flattened page stand.
type Layout int

const (
	Lines   Layout = iota // a line each
	Gaps                  // with a blank line after each
	Wrapped               // with a blank line, hard-wrapped
	Layouts
)

// columns are those of a wrapped page, as in mail.
const columns = 80

// silent elements show no text; breaking ones stand on lines of their own.
var (
	silent   = elementSet("head script style noscript template svg iframe")
	breaking = elementSet(`address article aside blockquote br button dd details dialog div dl dt fieldset figcaption figure
		footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody td tfoot th
		thead tr ul video audio`)
)

func elementSet(names string) map[string]bool {
	set := make(map[string]bool)
	for _, n := range strings.Fields(names) {
		set[n] = true
	}
	return set
}

// Flatten drops the tags of a page and keeps the order of its blocks.
func Flatten(r io.Reader, to Layout) (string, error) {
	doc, err := html.Parse(r)
	if err != nil {
		return "", fmt.Errorf("flatten: %w", err)
	}
	var b strings.Builder
	flattenNode(&b, doc)
	return to.lay(strings.Split(b.String(), "\n")), nil
}

// lay joins blocks, without those that are empty.
func (to Layout) lay(blocks []string) string {
	var out strings.Builder
	for _, l := range blocks {
		words := strings.Fields(l)
		if len(words) == 0 {
			continue
		}
		if to == Wrapped {
			wrap(&out, words)
		} else {
			out.WriteString(strings.Join(words, " "))
		}
		out.WriteByte('\n')
		if to != Lines {
			out.WriteByte('\n')
		}
	}
	return out.String()
}

func wrap(out *strings.Builder, words []string) {
	column := 0
	for i, w := range words {
		n := utf8.RuneCountInString(w)
		switch {
		case i > 0 && column+1+n > columns:
			out.WriteByte('\n')
			column = 0
		case i > 0:
			out.WriteByte(' ')
			column++
		}
		out.WriteString(w)
		column += n
	}
}

func flattenNode(b *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(strings.Map(lineToSpace, n.Data))
	case n.Type == html.ElementNode && silent[n.Data]:
		return
	case n.Type == html.ElementNode && breaking[n.Data]:
		b.WriteByte('\n')
		defer b.WriteByte('\n')
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		flattenNode(b, c)
	}
}

func lineToSpace(r rune) rune {
	if r == '\n' || r == '\r' {
		return ' '
	}
	return r
}
