package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/text"
)

// flatLine is a line of a flattened page. White space in its text is collapsed
// and characters without width are gone.
type flatLine struct {
	text  string
	chars int
	gap   bool // a blank line stands before it
	mark  byte // Markdown's sign: '#' heading, '-' list item, '>' quotation; 0 for none
}

func newFlatLine(t string) flatLine { return flatLine{text: t, chars: chars(t)} }

// splitLines returns the lines that are not empty.
func splitLines(t string) []flatLine {
	lines := make([]flatLine, 0, strings.Count(t, "\n")+1)
	gap := false
	for len(t) > 0 {
		var l flatLine
		l, t = cutLine(t)
		if l.text == "" {
			gap = true
			continue
		}
		l.gap = gap
		if n := len(l.text); l.readMarkdown() != n {
			l.chars = chars(l.text)
		}
		if l.text != "" {
			lines = append(lines, l)
			gap = false
		}
	}
	return lines
}

// cutLine cuts t after its first line. CR LF ends one line; a stray CR, a form
// feed and Unicode's separators end one too.
func cutLine(t string) (l flatLine, rest string) {
	end := strings.IndexByte(t, '\n')
	if end < 0 {
		end = len(t)
	}
	rest = t[min(end+1, len(t)):]
	line := strings.Trim(strings.TrimSuffix(t[:end], "\r"), " ")
	if n, ok := text.Tidy(line); ok {
		return flatLine{text: line, chars: n + wide(line, n)}, rest
	}
	if stray := strings.IndexFunc(t[:end], lineEnd); stray >= 0 && t[stray:end] != "\r" {
		_, n := utf8.DecodeRuneInString(t[stray:])
		line, rest = t[:stray], t[stray+n:]
	}
	line = strings.Join(strings.FieldsFunc(line, blank), " ")
	if strings.ContainsAny(line, zeroWidth) {
		line = strings.TrimSpace(dropZeroWidth.Replace(line))
	}
	return newFlatLine(line), rest
}

func lineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// zeroWidth are characters that copying leaves in a text and nobody sees. The
// joiners are not among them: Persian and emoji need those.
const zeroWidth = "\u200b\u200e\u200f\u2060\ufeff\u00ad"

var dropZeroWidth = strings.NewReplacer("\u200b", "", "\u200e", "", "\u200f", "", "\u2060", "", "\ufeff", "", "\u00ad", "")

// readMarkdown takes off the signs that open a Markdown line and the targets
// of its links: the words of a link are the page's, its address is not. It
// returns how many bytes are left.
func (l *flatLine) readMarkdown() int {
	switch t := l.text; {
	case strings.HasPrefix(t, "#") && strings.HasPrefix(strings.TrimLeft(t, "#"), " "):
		l.mark, l.text = '#', strings.TrimSpace(strings.Trim(t, "#"))
	case strings.HasPrefix(t, "> "):
		l.mark, l.text = '>', t[2:]
	case strings.HasPrefix(t, "* "), strings.HasPrefix(t, "- "), strings.HasPrefix(t, "• "):
		_, n := utf8.DecodeRuneInString(t)
		l.mark, l.text = '-', t[n+1:]
	case strings.Trim(t, "-*_= ") == "":
		l.text = "" // a rule
	}
	if strings.Contains(l.text, "](") {
		l.text = dropTargets(l.text)
	}
	for _, sign := range [...]string{"**", "*", "_"} {
		if t, ok := strings.CutPrefix(l.text, sign); ok && strings.HasSuffix(t, sign) && strings.Count(t, sign) == 1 {
			l.text = strings.TrimSuffix(t, sign)
		}
	}
	return len(l.text)
}

// dropTargets turns [words](address) into words, and ![words](address), an
// image, into nothing.
func dropTargets(t string) string {
	var b strings.Builder
	for {
		mid := strings.Index(t, "](")
		if mid < 0 {
			break
		}
		open, end := strings.LastIndexByte(t[:mid], '['), strings.IndexByte(t[mid:min(mid+maxTarget, len(t))], ')')
		if end < 0 {
			break
		}
		if target := t[mid+2 : mid+end]; open < 0 || !isTarget(target) {
			b.WriteString(t[:mid+2])
			t = t[mid+2:]
			continue
		}
		if before, image := strings.CutSuffix(t[:open], "!"); image {
			b.WriteString(before)
		} else {
			b.WriteString(t[:open] + t[open+1:mid])
		}
		t = t[mid+end+1:]
	}
	b.WriteString(t)
	return strings.TrimSpace(b.String())
}

// maxTarget bounds the address of a link, in bytes, and with it the search for
// its end.
const maxTarget = 2000

func isTarget(s string) bool {
	return strings.HasPrefix(s, "http") || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "#") || strings.HasPrefix(s, "mailto:")
}
