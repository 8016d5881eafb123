package eval

import (
	"strconv"
	"strings"

	"hearsay/internal/text"
)

// A brat file has a line for each span and for each attribution:
//
//	T1<tab>Source 110 112<tab>words
//	T3<tab>Content 10 20;25 30<tab>words
//	E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1
//
// Offsets count code points; a role that occurs again bears a number
// ("Content2"). Malformed lines are passed over.
func parseBrat(t, annotation string) []roles {
	offsets := codePointStarts(t)
	spans := map[string][]text.Span{}
	var gold []roles
	for line := range strings.Lines(annotation) {
		id, rest, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			spans[id] = bratSpans(rest, offsets)
		case strings.HasPrefix(id, "E"):
			gold = append(gold, bratRoles(rest, spans))
		}
	}
	return gold
}

// codePointStarts maps code points to bytes; the last entry is the end.
func codePointStarts(t string) []int {
	starts := make([]int, 0, len(t)+1)
	for i := range t {
		starts = append(starts, i)
	}
	return append(starts, len(t))
}

func bratSpans(field string, offsets []int) []text.Span {
	field, _, _ = strings.Cut(field, "\t")
	_, ranges, _ := strings.Cut(field, " ")
	var spans []text.Span
	for r := range strings.SplitSeq(ranges, ";") {
		a, b, _ := strings.Cut(r, " ")
		start, err1 := strconv.Atoi(a)
		end, err2 := strconv.Atoi(b)
		if err1 == nil && err2 == nil && 0 <= start && start < end && end < len(offsets) {
			spans = append(spans, text.Span{Start: offsets[start], End: offsets[end]})
		}
	}
	return spans
}

func bratRoles(field string, spans map[string][]text.Span) roles {
	var r roles
	for argument := range strings.FieldsSeq(field) {
		role, id, _ := strings.Cut(argument, ":")
		switch strings.TrimRight(role, "0123456789") {
		case "Source":
			r[sourceRole] = append(r[sourceRole], spans[id]...)
		case "Cue":
			r[cueRole] = append(r[cueRole], spans[id]...)
		case "Content":
			r[contentRole] = append(r[contentRole], spans[id]...)
		}
	}
	for i := range r {
		r[i] = text.Join(r[i])
	}
	return r
}
