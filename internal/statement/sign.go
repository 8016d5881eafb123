package statement

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// describe tells of the signs for mark m as a link of statement i.
func (c *chains) describe(i int, m *mark, s *signs) {
	f, g := &c.all[i], string(m.group)
	place, by, owner, cue := c.placeOf(f, m), c.introducer(m), c.ownerOf(i, m), c.lemma(f.Head)
	s.add(g)
	for _, g := range m.group.sorts() {
		s.add("place", place, g)
		s.add("by", by, g)
		s.add("by", by, place, g)
		s.add("by", by, owner, g)
		s.add("owner", owner, g)
		s.add("owner", owner, place, g)
		s.add("cue", cue, g)
		s.add("cue", cue, place, g)
		s.add("cue", cue, by, g)
		s.add("kind", string(c.done[i].Kind), g)
		s.add("source", c.sourceForm(f), g)
		s.add("next", c.low(m.last), g)
	}
	s.add("owner", owner, cue)
	if cue := c.done[i].Cue; cue != nil {
		s.add("class", string(cue.Class), g)
	}
	c.describeOwner(i, m, owner, by, s)
	if m.noun != "" {
		s.add("noun", m.noun)
		s.add("noun", m.noun, by)
		s.add("noun", m.noun, place)
	}
	c.describeTree(f, m, by, s)
	c.describeLayers(i, m, place, s)
}

// describeOwner tells of the cue that a mark hangs on, if it is another than the
// statement's, and whether the mark is who says so.
func (c *chains) describeOwner(i int, m *mark, owner, by string, s *signs) {
	j := c.owner(i, m.last-1)
	if j < 0 || i == j {
		return
	}
	part := c.partOf(&c.all[j], m)
	for _, g := range m.group.sorts() {
		s.add("theirs", owner, part, g)
		s.add("theirs", owner, part, by, g)
		s.add("theirs", owner, part, c.lemma(c.all[j].Head), g)
		if cue := c.done[i].Cue; cue != nil {
			s.add("theirs", owner, part, string(cue.Class), g)
		}
	}
}

// partOf tells what part of an attribution's source a mark is.
func (c *chains) partOf(f *found, m *mark) string {
	head := c.phraseHead(f.Source)
	switch {
	case f.Source == m.Span:
		return "source"
	case !f.Source.Contains(m.Span) || head < 0:
		return "beside"
	case lexicon.RoleOf(c.lemma(head)) != (lexicon.Role{}):
		return "of-role"
	}
	return "in-source"
}

// placeOf tells where a mark stands relative to an attribution.
func (c *chains) placeOf(f *found, m *mark) string {
	switch {
	case f.Addressee.Contains(m.Span):
		return "hearer"
	case f.Cue.Contains(m.Span):
		return "cue"
	case f.Source == m.Span:
		return "source"
	case f.Source.Contains(m.Span):
		return "in-source"
	case f.inContent(m.Span):
		return "content"
	case m.Start >= f.Cue.End:
		return "after-" + c.gap(f.Cue.End, m.Start)
	}
	return "before-" + c.gap(m.End, f.told().Start)
}

// gap tells how many words stand between two bytes.
func (c *chains) gap(from, to int) string {
	n := c.r.Doc.TokenAt(to) - c.r.Doc.TokenAt(from)
	switch {
	case n <= 0:
		return "0"
	case n <= 2:
		return "2"
	case n <= 5:
		return "5"
	case n <= 12:
		return "12"
	}
	return "far"
}

// introducer is the word that introduces the phrase of a mark: a preposition,
// a verb, a mark of punctuation.
func (c *chains) introducer(m *mark) string {
	tokens := c.r.Doc.Tokens()
	for i := m.first - 1; i >= max(0, m.first-furthestBack); i-- {
		switch t := tokens[i]; {
		case inPhrase[t.UPOS], t.Rel == "amod", opening[c.low(i)]:
		case t.UPOS == text.VERB || t.UPOS == text.AUX:
			return c.lemma(i)
		default:
			return c.low(i)
		}
	}
	return "none"
}

// opening are marks that may stand inside a phrase.
var opening = lexicon.Set("- “ \" ‘ '")

// inPhrase are the parts of speech of words between a noun and what introduces
// it.
var inPhrase = map[text.UPOS]bool{text.DET: true, text.ADJ: true, text.NUM: true, text.NOUN: true, text.PROPN: true, text.PART: true}

// ownerOf tells on whose cue or source a mark hangs.
func (c *chains) ownerOf(i int, m *mark) string {
	j := c.owner(i, m.last-1)
	if j < 0 {
		return "nobody"
	}
	f, g := &c.all[i], &c.all[j]
	same := c.sameSpeaker(i, j)
	switch {
	case i == j:
		return "own"
	case f.Unit != g.Unit && same:
		return "same-elsewhere"
	case f.Unit != g.Unit:
		return "other-elsewhere"
	case same && c.goesWith(f.Head, g.Head):
		return "goes-with"
	case same:
		return "same"
	case f.inContent(g.told()):
		return "inner"
	case g.inContent(f.told()):
		return "outer"
	}
	return "other"
}

// sourceForm tells what names the speaker.
func (c *chains) sourceForm(f *found) string {
	head := c.phraseHead(f.Source)
	switch {
	case f.Source.Len() == 0 || head < 0:
		return "none"
	case relatives[c.fold(f.Source)] || c.fold(f.Source) == "that":
		return "relative"
	case c.tagged(head, text.PRON):
		return "pronoun"
	case showings[c.lemma(head)] || papers[c.lemma(head)]:
		return "paper"
	case c.tagged(head, text.PROPN):
		return "name"
	}
	return "phrase"
}

// highest is how many words above a mark are looked at.
const highest = 4

// describeTree tells of the word that a mark hangs on, and of the verb above.
func (c *chains) describeTree(f *found, m *mark, by string, s *signs) {
	tokens, g := c.r.Doc.Tokens(), string(m.group)
	head := c.phraseHead(tokens[m.first].Cover(tokens[m.last-1].Span))
	if head < 0 || tokens[head].Head < 0 {
		return
	}
	up := tokens[head].Head
	for _, g := range m.group.sorts() {
		s.add("up", c.lemma(up), g)
		s.add("up", c.lemma(up), by, g)
	}
	for range highest {
		switch {
		case up == f.Head || up < 0 || tokens[up].Rel == "":
			return
		case tokens[up].UPOS == text.VERB:
			s.add("verb", c.lemma(up), g)
			return
		}
		up = tokens[up].Head
	}
}

// describeLayers tells in whose words the mark and the statement lie.
func (c *chains) describeLayers(i int, m *mark, place string, s *signs) {
	f, g := &c.all[i], string(m.group)
	if !c.sameWords(i, m.Span) {
		s.add("other-words", g)
		s.add("other-words", place, g)
	}
	if j := c.around(i); j >= 0 {
		switch a := &c.all[j]; {
		case a.Source.Contains(m.Span):
			for _, g := range m.group.sorts() {
				s.add("around", g)
				s.add("around", c.lemma(a.Head), g)
				s.add("around", c.sourceForm(a), g)
				s.add("around", c.sourceForm(f), string(c.done[i].Kind), g)
			}
		case a.inContent(m.Span):
			s.add("around-says", g)
		case a.Cue.Contains(m.Span):
			s.add("around-cue", g)
		}
	}
	if j := c.tellsSame(i, m); j >= 0 {
		s.add("tells-same", c.lemma(c.all[j].Head), g)
	}
}

// tellsSame is the attribution near the ith, with the same words, whose source
// holds a mark; -1 for none.
func (c *chains) tellsSame(i int, m *mark) int {
	f := &c.all[i]
	from := max(0, i-nearby)
	j := slices.IndexFunc(c.all[from:min(len(c.all), i+nearby)], func(a found) bool {
		return a.Source.Contains(m.Span) && a.inContent(f.Content[0]) && !a.inContent(f.told())
	})
	if j < 0 || from+j == i {
		return -1
	}
	return from + j
}

// showings are what shows something without anybody's saying it.
var showings = lexicon.Set("record poll polling survey data study resolution email test video evidence footage directive rule law")

// furthestBack is how many words may stand between a noun and what introduces
// or negates it.
const furthestBack = 7
