package statement

import (
	"cmp"
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// A chain tells how words came from the speaker to the article, nearest the
// speaker first. Most links are learnt (choice.go). Whom a report cites
// (cited.go), and where a transcript was published that a statement goes by
// (transcript.go), are found by rules: they are too rare to learn. A statement
// without links that shares its source with the one before has its links
// (goeson.go).

// Relations of a link, as a reader sees them.
const (
	toldTo          = "told"
	reportedBy      = "reported by"
	citingSource    = "citing"
	interviewWith   = "interview with"
	letterTo        = "letter to"
	postedOn        = "posted on"
	transcriptOn    = "transcript on"
	pressConference = "press conference"
	inStatement     = "statement"
)

// chains finds the links between the speakers of attributions and the article.
type chains struct {
	*writer
	table       Table
	least       float64
	all         []found
	marks       []mark        // in order
	transcripts []publication // those whose place the text gives, in order
}

// chain gives the statements done, which were written from all, their links.
func (w *writer) chain(all []found) {
	c := chains{writer: w, all: all, table: fitted, least: Least}
	c.find()
	for i := range all {
		w.done[i].Via = c.links(i)
	}
}

// find notes what the text names that can be a link; where a transcript was
// published nothing else was.
func (c *chains) find() {
	c.findMarks()
	c.findTranscripts()
	c.marks = slices.DeleteFunc(c.marks, func(m mark) bool {
		l, ok := c.transcriptAt(m.first)
		return ok && l.Span.Overlaps(m.Span)
	})
}

func (c *chains) links(i int) []news.Link {
	f := &c.all[i]
	if f.how == answer {
		return nil
	}
	var links []news.Link
	if f.how == cued || f.how == undersigned {
		links = c.marked(i)
		if l, ok := c.cited(f); ok && !repeats(links, l) {
			links = append(links, l)
		}
		if l, ok := c.quotedBy(f); ok && !repeats(links, l) {
			links = append(links, l)
		}
	}
	if l, ok := c.transcribed(i); ok && len(links) == 0 {
		links = append(links, l)
	}
	if len(links) == 0 {
		links = c.goesOn(i)
	}
	slices.SortStableFunc(links, func(a, b news.Link) int { return cmp.Compare(distance[a.Relation], distance[b.Relation]) })
	return links
}

// distance is how far links of a relation are from the speaker, if not near.
var distance = map[string]int{citingSource: 1, reportedBy: 2, transcriptOn: 2}

// repeats reports whether a link adds nothing to those before: the same outlet
// or occasion again.
func repeats(links []news.Link, l news.Link) bool {
	return slices.ContainsFunc(links, func(k news.Link) bool {
		return k.Relation == l.Relation || strings.EqualFold(k.Name, l.Name) || strings.HasPrefix(l.Name, k.Name) && k.Relation != inStatement
	})
}

func (f *found) inContent(s text.Span) bool {
	for _, c := range f.Content {
		if c.Overlaps(s) {
			return true
		}
	}
	return false
}

// linkTo is a link to a mark: of "the paper", with the name of the outlet that
// the text names before it; to a letter to those who have no name, with whom it
// is to; to a programme of a station, with the station's name.
func (c *chains) linkTo(m *mark, r relation) news.Link {
	switch {
	case m.group == theOutlet:
		return c.named(m, r)
	case c.isOpenLetter(m):
		return c.link(c.phraseAt(m.last+1), letterTo)
	}
	s := m.Span
	if raw := c.r.Doc.Of(s); m.group.isOutlet() && c.low(m.first-1) == "the" && !strings.ContainsAny(raw, " .") && strings.ToUpper(raw) != raw {
		s.Start = c.r.Doc.Tokens()[m.first-1].Start
	}
	l := c.link(s, relationNames[r])
	if l.Span.End < m.whole.End {
		l.Span.End = m.whole.End
	}
	return l
}

// isOpenLetter reports whether a mark is a letter to those who have no name:
// "a letter to the editor".
func (c *chains) isOpenLetter(m *mark) bool {
	return m.noun == "letter" && c.low(m.last) == "to" && c.low(m.last+1) == "the" && c.tagged(m.last+2, text.NOUN)
}

// furthestOutlet is how many marks before "the paper" the outlet is looked for.
const furthestOutlet = 40

// named is a link to the outlet that the text names last before mark m, under
// its name.
func (c *chains) named(m *mark, r relation) news.Link {
	l := c.link(m.Span, relationNames[r])
	k := c.marksFrom(m.Start)
	for _, o := range slices.Backward(c.marks[max(0, k-furthestOutlet):k]) {
		if o.group == press || o.group == onAir {
			l.Name = c.linkTo(&o, r).Name
			break
		}
	}
	return l
}

// link names the phrase as it stands, without "the" before a name of several
// words.
func (w *writer) link(s text.Span, relation string) news.Link {
	raw := s.Of(w.r.Doc.Text())
	if rest, ok := strings.CutPrefix(raw, "the "); ok && text.Capital(rest) && strings.Contains(rest, " ") {
		s.Start += len("the ")
	}
	return news.Link{Name: s.Of(w.r.Doc.Text()), Relation: relation, Span: &s}
}
