package labels

import (
	"regexp"
	"strings"

	"hearsay/internal/text"
)

var (
	sentenceEnd  = regexp.MustCompile(`[.!?]["”’')]{0,2}[\s\p{Z}]+`)
	sentenceHead = regexp.MustCompile(`^["“‘'(]{0,2}[A-Z0-9]`)
	abbreviated  = regexp.MustCompile(`\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Lt|St|U\.S|[A-Z])\.\s+$`)
)

// Sentences cuts a text for counting in labels, and for nothing else. The rule
// is older than the program's own sentences and must not change: numbers in
// written labels refer to it.
func Sentences(t string) []text.Span {
	var all []text.Span
	at := 0
	for line := range strings.SplitAfterSeq(t, "\n") {
		from := 0
		body := strings.TrimSuffix(line, "\n")
		for _, end := range append(sentenceEnds(body), len(body)) {
			if strings.TrimSpace(body[from:end]) != "" {
				all = append(all, text.Span{Start: at + from, End: at + end})
			}
			from = end
		}
		at += len(line)
	}
	return all
}

func sentenceEnds(line string) []int {
	var ends []int
	for _, m := range sentenceEnd.FindAllStringIndex(line, -1) {
		if sentenceHead.MatchString(line[m[1]:]) && !abbreviated.MatchString(line[:m[1]]) {
			ends = append(ends, m[1])
		}
	}
	return ends
}
