package eval

import "hearsay/internal/when"

// timeScore counts the time expressions of documents.
type timeScore struct {
	gold, found                  int
	strict, relaxed, kind, value int
}

func (s *timeScore) add(o timeScore) {
	s.gold += o.gold
	s.found += o.found
	s.strict += o.strict
	s.relaxed += o.relaxed
	s.kind += o.kind
	s.value += o.value
}

// scoreTimes pairs gold and found expressions in the order of the text: each
// goes with the first that it overlaps and that is still free.
func scoreTimes(d timeDoc, found []when.Expression) timeScore {
	s := timeScore{gold: len(d.gold), found: len(found)}
	next := 0
	for _, g := range d.gold {
		for next < len(found) && found[next].End <= g.Start {
			next++
		}
		if next == len(found) || !found[next].Overlaps(g.Span) {
			continue
		}
		s.match(g, found[next])
		next++
	}
	return s
}

func (s *timeScore) match(g goldTime, e when.Expression) {
	s.relaxed++
	s.strict += count(e.Span == g.Span)
	s.kind += count(e.Type.String() == g.Type)
	s.value += count(e.Value == g.Value)
}

// figures are F1 scores, and the accuracy of values among the matches.
func (s *timeScore) figures() []Figure {
	f1 := func(n int) float64 { return harmonic(ratio(n, s.found), ratio(n, s.gold)) }
	relaxed := f1(s.relaxed)
	return []Figure{
		{"strict", f1(s.strict)},
		{"relaxed", relaxed},
		{"type", ratio(s.kind, s.relaxed) * relaxed},
		{"value", ratio(s.value, s.relaxed) * relaxed},
		{"values right", ratio(s.value, s.relaxed)},
	}
}
