package attribution

import (
	"hearsay/internal/text"
)

// Quotation is a stretch inside quotation marks, marks included. Quotations
// inside quotations belong to the outer one and are not listed.
type Quotation struct {
	text.Span
	Open      bool // never closed: it runs to the end of its paragraph
	Continued bool // the paragraph before left its quotation open
	oneWord   bool // read as one word of its unit
}

// The machine has three kinds of marks. Typographic ones tell their side;
// straight ones take it from what is glued to them; single ones may also be
// apostrophes.
//
// longestSingle bounds the search for the second of two single marks, so that
// a text full of stray apostrophes still takes linear time.
const longestSingle = 1000

// quotations runs the quotation-mark machine over each paragraph.
func quotations(t string, paragraphs []text.Span) []Quotation {
	var found []Quotation
	open := false
	for i, p := range paragraphs {
		m := machine{t: t, par: p}
		next := text.Span{}
		if i+1 < len(paragraphs) {
			next = paragraphs[i+1]
		}
		m.nextOpens = next.Len() > 0 && opensDouble(t, next.Start, next)
		m.run(open)
		found = append(found, m.found...)
		open = m.leftOpen
	}
	return found
}

type machine struct {
	t         string
	par       text.Span
	nextOpens bool
	found     []Quotation
	leftOpen  bool
	noCloser  bool // nothing closes in the rest of the paragraph
}

func (m *machine) run(continues bool) {
	for at := m.par.Start; at < m.par.End; {
		mark, size := markAt(m.t, at, m.par.End)
		switch {
		case mark == double && opensDouble(m.t, at, m.par):
			at = m.double(at, size, continues && at == m.par.Start)
		case mark == single && opensSingle(m.t, at, size, m.par):
			at = m.single(at, size)
		default:
			at += max(size, 1)
		}
	}
}

// double takes the quotation that opens at, and returns where to go on.
func (m *machine) double(at, size int, continues bool) int {
	q := Quotation{Span: text.Span{Start: at}, Continued: continues}
	end, ok := m.closing(at, size)
	switch {
	case ok:
		q.End = end
	case m.nextOpens || at == m.par.Start || text.Capital(m.t[at+size:m.par.End]):
		q.End, q.Open = m.par.End, true
		m.leftOpen = m.nextOpens
	default:
		return at + size
	}
	m.found = append(m.found, q)
	return q.End
}

// deepest is how many quotations may stand in each other; more is a slip. The
// bound also keeps the scan linear.
const deepest = 2

// closing finds the end of the quotation that opens at: the mark that brings
// the depth back to none or, when that never comes, the first closing mark.
func (m *machine) closing(at, size int) (int, bool) {
	depth, first := 1, 0
	for i := at + size; i < m.par.End && depth <= deepest && !m.noCloser; {
		mark, n := markAt(m.t, i, m.par.End)
		if mark == double {
			opens, closes := opensDouble(m.t, i, m.par), closesDouble(m.t, i, n, m.par)
			switch {
			case closes && depth == 1:
				return i + n, true
			case closes:
				depth--
				first = orElse(first, i+n)
			case opens:
				depth++
			}
		}
		i += max(n, 1)
	}
	m.noCloser = first == 0 && depth <= deepest
	return first, first > 0
}

func orElse(a, b int) int {
	if a != 0 {
		return a
	}
	return b
}

// single takes the quotation in single marks that opens at, if it closes.
func (m *machine) single(at, size int) int {
	limit := min(m.par.End, at+longestSingle)
	weak := 0 // after a final s the mark may be a possessive
	for i := at + size; i < limit; {
		mark, n := markAt(m.t, i, m.par.End)
		if mark == single && closesSingle(m.t, i, n, m.par.End) {
			if m.t[i-1] != 's' {
				weak = i + n
				break
			}
			if weak == 0 {
				weak = i + n
			}
		}
		i += max(n, 1)
	}
	if weak == 0 {
		return at + size
	}
	m.found = append(m.found, Quotation{Span: text.Span{Start: at, End: weak}})
	return weak
}
