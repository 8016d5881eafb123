package labels

import (
	"fmt"
	"slices"
	"strings"

	"hearsay/internal/text"
)

// reading finds the parts of one statement.
type reading struct {
	place
	sentence  int
	statement *Statement
}

func (r *reading) at(words string, near []int, after int) (text.Span, error) {
	return r.find(readPart(words, r.sentence), near, after)
}

func (r *reading) parts(fields []string) (err error) {
	s := r.statement
	if fields[2] != "-" {
		if s.Cue, err = r.at(fields[2], here, 0); err != nil {
			return fmt.Errorf("cue %w", err)
		}
	}
	if err := r.content(fields[3]); err != nil {
		return fmt.Errorf("content %w", err)
	}
	if fields[1] != "-" {
		if s.Source, err = r.source(fields[1]); err != nil {
			return fmt.Errorf("source %w", err)
		}
	}
	s.Content = text.Join(s.Content)
	return nil
}

func (r *reading) content(field string) error {
	s := r.statement
	after := 0
	for piece := range strings.SplitSeq(field, " // ") {
		piece = strings.TrimSpace(piece)
		at, err := r.at(piece, nearContent, after)
		if err != nil {
			return err
		}
		if at.Overlaps(s.Cue) {
			if later, err := r.at(piece, here, s.Cue.End); err == nil {
				at = later
			}
		}
		s.Content = append(s.Content, at)
		after = at.End
	}
	return nil
}

// source returns the occurrence in the sentence that is nearest to the cue;
// one inside the content counts only when there is no other.
func (r *reading) source(field string) (text.Span, error) {
	all := r.occurrences(field)
	outside := slices.DeleteFunc(slices.Clone(all), func(s text.Span) bool {
		return slices.ContainsFunc(r.statement.Content, func(c text.Span) bool { return c.Contains(s) })
	})
	if len(outside) > 0 {
		all = outside
	}
	switch cue := r.statement.Cue; {
	case len(all) == 0:
		return r.at(field, nearSource, 0)
	case cue.Len() == 0:
		return all[0], nil
	default:
		return slices.MinFunc(all, func(a, b text.Span) int { return gap(a, cue) - gap(b, cue) }), nil
	}
}

func (r *reading) occurrences(field string) []text.Span {
	p := readPart(field, r.sentence)
	if p.fixed {
		s, err := r.find(p, here, 0)
		if err != nil {
			return nil
		}
		return []text.Span{s}
	}
	var all []text.Span
	for p.fixed = true; ; p.nth++ {
		s, err := r.find(p, here, 0)
		if err != nil {
			return all
		}
		all = append(all, s)
	}
}

func gap(a, b text.Span) int { return min(distance(a.End, b.Start), distance(a.Start, b.End)) }

func distance(a, b int) int { return max(a-b, b-a) }
