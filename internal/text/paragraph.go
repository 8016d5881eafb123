package text

import "strings"

// Paragraphs returns the spans of the paragraphs of t: runs of lines that are
// not blank, without white space around them.
func Paragraphs(t string) []Span {
	var all []Span
	inside := false
	at := 0
	for line := range strings.SplitAfterSeq(t, "\n") {
		trimmed := strings.TrimSpace(line)
		if trimmed == "" {
			inside = false
		} else {
			start := at + strings.Index(line, trimmed)
			if !inside {
				all = append(all, Span{Start: start})
			}
			inside = true
			all[len(all)-1].End = start + len(trimmed)
		}
		at += len(line)
	}
	return all
}

// Lines returns the spans of the lines of t that are not blank, without white
// space around them.
func Lines(t string) []Span {
	var all []Span
	at := 0
	for line := range strings.SplitAfterSeq(t, "\n") {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			start := at + strings.Index(line, trimmed)
			all = append(all, Span{Start: start, End: start + len(trimmed)})
		}
		at += len(line)
	}
	return all
}
