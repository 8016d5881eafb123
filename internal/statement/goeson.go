package statement

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/news"
	"hearsay/internal/text"
)

// continuing are the cues of those who go on with what they said before.
var continuing = lexicon.Set("add continue")

// goesOn are the links of the statement before that hold for statement i too:
// its speaker goes on in the same sentence, by the cue's own word, or with a
// quotation that follows what was told without one. Of other statements of the
// same speaker in the next sentence, readers saw a third on the same occasion.
func (c *chains) goesOn(i int) []news.Link {
	f := &c.all[i]
	j := i - 1
	for j >= max(0, i-nearby) && c.nested(j) {
		j--
	}
	if j < 0 || !c.says(i) || c.nested(i) {
		return nil
	}
	if l, ok := c.transcribed(j); ok && c.done[i].Kind == news.Direct && c.sameParagraph(i, j) {
		return []news.Link{l}
	}
	if !c.sameSpeaker(i, j) {
		return nil
	}
	if c.all[j].Unit != f.Unit && !c.cueHas(f, continuing) && !c.elaborates(i, j) {
		return nil
	}
	var links []news.Link
	for _, l := range c.done[j].Via {
		if l.Relation != citingSource && l.Relation != carriedBy {
			links = append(links, l)
		}
	}
	return links
}

func (c *chains) sameParagraph(i, j int) bool {
	return c.r.Units[c.all[i].Unit].Paragraph == c.r.Units[c.all[j].Unit].Paragraph
}

// plain are the cues of a quotation that only goes on.
var plain = lexicon.Set("say write post explain")

// elaborates reports whether statement i is a quotation in the sentence after
// statement j, which told it in other words: "Lind told the Courier that the
// port is full. “We wait,” he said."
func (c *chains) elaborates(i, j int) bool {
	return c.done[j].Kind != news.Direct && c.done[i].Kind != news.Indirect &&
		c.cueHas(&c.all[i], plain) && !c.cueHas(&c.all[i], ins) && c.r.After(c.all[j].Unit) == c.all[i].Unit
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
