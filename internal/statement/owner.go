package statement

import "hearsay/internal/news"

// says reports whether statement i is one of saying, and not of belief.
func (c *chains) says(i int) bool {
	return c.done[i].Cue != nil && c.done[i].Cue.Class != news.Belief
}

// owner is the attribution near the ith that token t hangs on: the first with a
// source whose cue stands above it in the tree; -1 for none.
func (c *chains) owner(i, t int) int {
	tokens := c.r.Doc.Tokens()
	for range furthestUp {
		if t < 0 {
			break
		}
		for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
			if g := &c.all[j]; g.how == cued && g.Source.Len() > 0 && (g.Cue.Contains(tokens[t].Span) || g.Source.Contains(tokens[t].Span)) {
				return j
			}
		}
		if tokens[t].Rel == "" {
			break
		}
		t = tokens[t].Head
	}
	return -1
}

// sameSpeaker reports whether two statements have one speaker.
func (c *chains) sameSpeaker(i, j int) bool {
	a, b := &c.done[i], &c.done[j]
	if a.Source != nil && b.Source != nil && *a.Source == *b.Source {
		return true
	}
	return a.Speaker != nil && b.Speaker != nil && a.Speaker.Name == b.Speaker.Name
}
