package revision

import (
	"strings"

	"hearsay/internal/text"
)

// beginning is how many bytes of a paragraph tell which others may begin it; a
// shorter one is in none.
const beginning = 24

// cutBreaks cuts the free paragraphs of s at the breaks that others have: where
// a paragraph is to the character what two or more that follow each other are
// there. It reports whether there was one.
func (s *side) cutBreaks(pairs []int, others *side, otherPairs []int) bool {
	at := map[string]int{}
	for j, words := range others.verbatim {
		if otherPairs[j] == none && len(words) >= beginning {
			at[words[:beginning]] = j
		}
	}
	var spans []text.Span
	var broken []bool
	for i, whole := range s.spans {
		pieces := []text.Span{whole}
		if words := s.verbatim[i]; pairs[i] == none && len(words) >= beginning {
			if j, found := at[words[:beginning]]; found {
				pieces = s.pieces(whole, others.verbatim[j:])
			}
		}
		for k, piece := range pieces {
			spans, broken = append(spans, piece), append(broken, k > 0)
		}
	}
	if len(spans) == len(s.spans) {
		return false
	}
	s.set(spans, broken)
	return true
}

// pieces are the parts of a paragraph that the first of others are, or the
// paragraph itself.
func (s *side) pieces(whole text.Span, others []string) []text.Span {
	var found []text.Span
	rest := whole
	for _, words := range others {
		if !strings.HasPrefix(rest.Of(s.text), words) {
			break
		}
		found = append(found, text.Span{Start: rest.Start, End: rest.Start + len(words)})
		left := strings.TrimLeft(s.text[rest.Start+len(words):rest.End], " ")
		if rest.Start = rest.End - len(left); left == "" {
			return found
		}
	}
	return []text.Span{whole}
}
