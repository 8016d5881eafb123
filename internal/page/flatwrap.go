package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWrap is the widest column, in characters, at which text is taken to be
// hard-wrapped; mail and plain-text exports wrap at 72 to 80.
const maxWrap = 110

// unwrap joins the lines of a hard-wrapped page into paragraphs. A line is
// continued by the next when no blank line stands between and the next one's
// first word would not have fitted, or goes on in lower case; so a short line
// ends its paragraph even where no blank line does.
func unwrap(lines []flatLine) []flatLine {
	width := wrapWidth(lines)
	if width == 0 {
		return lines
	}
	joined := lines[:0:0]
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && continues(lines[end-1], lines[end], width) {
			end++
		}
		joined = append(joined, joinLines(lines[i:end]))
		i = end
	}
	return joined
}

func joinLines(lines []flatLine) flatLine {
	if len(lines) == 1 {
		return lines[0]
	}
	texts := make([]string, len(lines))
	l := lines[0]
	for i := range lines {
		texts[i] = lines[i].text
		if i > 0 {
			l.chars += 1 + lines[i].chars
		}
	}
	l.text = strings.Join(texts, " ")
	return l
}

func continues(l, next flatLine, width int) bool {
	if next.gap || next.mark != 0 {
		return false
	}
	word, _, _ := strings.Cut(next.text, " ")
	return l.chars+1+chars(word) > width || l.chars*3 >= width*2 && runsOn(l, next)
}

// runsOn reports a sentence that goes on in the next line, which some wrap
// before the column is full.
func runsOn(l, next flatLine) bool {
	switch endingOf(l.text) {
	case endStop, endTrail:
		return false
	}
	r, _ := utf8.DecodeRuneInString(next.text)
	return unicode.IsLower(r)
}

// wrapWidth is the column at which a page is wrapped, 0 for a page that is
// not: one with a tenth of its text in longer lines, or whose fuller lines
// rarely break a sentence.
func wrapWidth(lines []flatLine) int {
	widths := make([]int, len(lines))
	total, long := 0, 0
	for i, l := range lines {
		widths[i] = l.chars
		total += widths[i]
		if widths[i] > maxWrap {
			long += widths[i]
		}
	}
	if long*10 > total || len(lines) < 4 {
		return 0
	}
	slices.Sort(widths)
	width := widths[len(widths)-1-len(widths)/50]
	if width < 40 || !breaksSentences(lines, width) {
		return 0
	}
	return width
}

// breaksSentences reports whether at least a third of the lines that reach two
// thirds of the width run on in lower case.
func breaksSentences(lines []flatLine, width int) bool {
	full, broken := 0, 0
	for i := range lines[1:] {
		l, next := lines[i], lines[i+1]
		if next.gap || l.chars*3 < width*2 {
			continue
		}
		full++
		if r, _ := utf8.DecodeRuneInString(next.text); unicode.IsLower(r) {
			broken++
		}
	}
	return full >= 3 && broken*3 >= full
}
