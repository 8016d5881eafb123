package web

import (
	"regexp"
	"strings"

	"hearsay/internal/text"
)

// difference is a stretch of two texts laid over each other. All but the
// dropped ones, put together, are the second text.
type difference struct {
	Kind string // same, dropped (only in the first), added (only in the second)
	Text string
	Gap  bool // shown with a space before it that neither text has there
}

// tellingWords are those by which two tellings can contradict each other.
var tellingWords = regexp.MustCompile(`(?i)\d|n[’']t\b|\b(not|no|never|none|nobody|nothing|without|one|two|three|four|five|six|seven|eight|nine|` +
	`ten|eleven|twelve|\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|half)\b`)

// Sharp reports whether the difference is a short one with a number or a
// negation: the point where tellings conflict. A long one is a part left out.
func (d difference) Sharp() bool {
	return d.Kind != "same" && len(strings.Fields(d.Text)) <= 5 && tellingWords.MatchString(d.Text)
}

// differences lays the words of b over those of a. Words that both have are
// shown as b writes them, with b's marks and spaces.
func differences(a, b string) []difference {
	if a == b {
		return []difference{{Kind: "same", Text: b}}
	}
	var d overlay
	at := 0
	for _, op := range text.Align(a, b) {
		if op.Kind == text.OnlyA {
			d.add("dropped", op.A.Of(a))
			continue
		}
		d.add("same", b[at:op.B.Start])
		at = op.B.End
		switch op.Kind {
		case text.Same:
			d.add("same", op.B.Of(b))
		case text.OnlyB:
			d.add("added", op.B.Of(b))
		case text.Changed:
			d.add("dropped", op.A.Of(a))
			d.add("added", op.B.Of(b))
		}
	}
	d.add("same", b[at:])
	return d
}

type overlay []difference

// No space is shown after what opens and before what closes.
var (
	opens  = regexp.MustCompile(`[\s“„«‘(\[]$`)
	closes = regexp.MustCompile(`^[\s”’»)\].,;:!?]`)
)

func (d *overlay) add(kind, s string) {
	if s == "" {
		return
	}
	if n := len(*d); n > 0 {
		last := &(*d)[n-1]
		if last.Kind == kind && kind == "same" {
			last.Text += s
			return
		}
		beside := kind == "dropped" || last.Kind == "dropped"
		*d = append(*d, difference{kind, s, beside && !opens.MatchString(last.Text) && !closes.MatchString(s)})
		return
	}
	*d = append(*d, difference{Kind: kind, Text: s})
}
