package statement

import (
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// goesOn are the links of the statement before that hold for statement i too:
// those of one with the very same source, and of a direct quotation after
// another from a transcript. Of what the same speaker says in the next sentence,
// by "he added" too, readers saw four in ten on the same occasion.
func (c *chains) goesOn(i int) []news.Link {
	j := i - 1
	for j >= max(0, i-nearby) && c.nested(j) {
		j--
	}
	if j < 0 || !c.says(i) || c.nested(i) {
		return nil
	}
	via := c.done[j].Via
	switch {
	case len(via) == 0:
		return nil
	case via[0].Relation == transcriptOn:
		if c.done[i].Kind == news.Direct && c.sameParagraph(i, j) {
			return via[:1]
		}
		return nil
	case c.all[i].Source != c.all[j].Source || via[0].Relation == citingSource:
		return nil
	}
	return via
}

func (c *chains) sameParagraph(i, j int) bool {
	return c.r.Units[c.all[i].Unit].Paragraph == c.r.Units[c.all[j].Unit].Paragraph
}

// nested reports whether statement i lies in the content of another.
func (c *chains) nested(i int) bool { return c.around(i) >= 0 }

// around is the attribution whose content holds the cue of the ith, the
// smallest one; -1 for none.
func (c *chains) around(i int) int {
	f, best := &c.all[i], -1
	for j := max(0, i-nearby); j < min(len(c.all), i+nearby); j++ {
		g := &c.all[j]
		if j != i && g.inContent(f.told()) && !f.inContent(g.Cue) && (best < 0 || g.size() < c.all[best].size()) {
			best = j
		}
	}
	return best
}

// told is the span that tells of the attribution: its cue, else its content.
func (f *found) told() text.Span {
	if f.Cue.Len() > 0 {
		return f.Cue
	}
	return f.Content[0]
}

// size is how far the content reaches.
func (f *found) size() int { return f.Content[len(f.Content)-1].End - f.Content[0].Start }
