package text

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// ErrSpan reports a span that does not lie inside its text, cuts a character
// in two, runs backwards, or stands out of order.
var ErrSpan = errors.New("bad span")

// Span is a half-open range of bytes, [Start, End), of one text.
type Span struct{ Start, End int }

// NewSpan returns the span [start, end) of t, or ErrSpan.
func NewSpan(t string, start, end int) (Span, error) {
	s := Span{start, end}
	return s, s.Check(t)
}

// Check returns ErrSpan unless s lies inside t, on character boundaries.
func (s Span) Check(t string) error {
	switch {
	case s.Start < 0 || s.End > len(t) || s.Start > s.End:
		return fmt.Errorf("%w: [%d,%d) of a text of %d bytes", ErrSpan, s.Start, s.End, len(t))
	case !boundary(t, s.Start) || !boundary(t, s.End):
		return fmt.Errorf("%w: [%d,%d) cuts a character", ErrSpan, s.Start, s.End)
	}
	return nil
}

// CheckOrdered returns ErrSpan unless every span lies inside t, on character
// boundaries, and none begins before the one before it ends.
func CheckOrdered(t string, spans ...Span) error {
	end := 0
	for _, s := range spans {
		if err := s.checkAfter(t, end); err != nil {
			return err
		}
		end = s.End
	}
	return nil
}

// checkAfter returns ErrSpan unless s is a span of t that begins at end or after.
func (s Span) checkAfter(t string, end int) error {
	if err := s.Check(t); err != nil {
		return err
	}
	if s.Start < end {
		return fmt.Errorf("%w: [%d,%d) begins before %d", ErrSpan, s.Start, s.End, end)
	}
	return nil
}

// Of returns the bytes of t that s covers.
func (s Span) Of(t string) string { return t[s.Start:s.End] }

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover returns the smallest span that holds both s and o.
func (s Span) Cover(o Span) Span {
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

func boundary(t string, i int) bool { return i == len(t) || utf8.RuneStart(t[i]) }

// Join returns spans in order, those that touch or overlap as one.
func Join(spans []Span) []Span {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b Span) int { return a.Start - b.Start })
	var joined []Span
	for _, s := range spans {
		if n := len(joined); n > 0 && s.Start <= joined[n-1].End {
			joined[n-1] = joined[n-1].Cover(s)
			continue
		}
		joined = append(joined, s)
	}
	return joined
}

// Shift is the span by bytes further on.
func (s Span) Shift(by int) Span { return Span{s.Start + by, s.End + by} }
