package web

import "hearsay/internal/text"

// difference is a stretch of two texts laid over each other.
type difference struct {
	Kind string // same, dropped (only in the first), added (only in the second)
	Text string
	Gap  bool // white space goes before it
}

// differences lays the words of b over those of a. Words that both have are
// shown as b writes them.
func differences(a, b string) []difference {
	if a == b {
		return []difference{{Kind: "same", Text: b}}
	}
	var out []difference
	add := func(kind, s string) {
		if s != "" {
			out = append(out, difference{Kind: kind, Text: s, Gap: len(out) > 0})
		}
	}
	for _, op := range text.Align(a, b) {
		switch op.Kind {
		case text.Same:
			add("same", op.B.Of(b))
		case text.OnlyA:
			add("dropped", op.A.Of(a))
		case text.OnlyB:
			add("added", op.B.Of(b))
		case text.Changed:
			add("dropped", op.A.Of(a))
			add("added", op.B.Of(b))
		}
	}
	return out
}
