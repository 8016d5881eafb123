package web

// mark is a speaker's initials at the beginning of a run: in the margin, or
// within the line where another mark of the margin could be on the same line.
type mark struct {
	Initials, Class string
	Inline          bool
}

// markDistance is how many bytes lie at least between two marks in the margin:
// more than a line has.
const markDistance = 110

// marker places the marks of one paragraph: one wherever the voice changes.
type marker struct {
	last   string // the mark before, empty for none
	margin int    // where the last one in the margin stands
}

func (m *marker) next(n note, at int) *mark {
	next := mark{Initials: n.Voice.Initials, Class: n.Voice.Class}
	if n.Unsure && n.Voice.Known() {
		next.Initials += "?"
	}
	if next.Initials == m.last {
		return nil
	}
	if next.Inline = m.last != "" && at-m.margin < markDistance; !next.Inline {
		m.margin = at
	}
	m.last = next.Initials
	return &next
}
