package eval

import (
	"fmt"
	"slices"

	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// labelScores are the measures of labelled articles: of all statements, and of
// those of a kind.
type labelScores struct {
	all, direct, other, title labelScore
	scare                     score // quotations that nobody said and that are taken for no statement
	bins                      [10]score
}

// labelScore compares statements. Found ones are paired with labelled ones by
// their content, at least half of the characters of both together, the most
// alike first; what finds no partner counts as missed or wrong.
type labelScore struct {
	content, exact, source, cue tally
	whole                       tally // source, cue and content exact, and the speaker right
	speaker                     speakerScore
	spoken                      tally // speakers of all statements, those not found too
	via, viaPlace               tally // links by name; by name or place
	said, addressee             tally
}

func (s *labelScores) article(a *labels.Article, found statement.Found) {
	body, title := split(a.Statements)
	kind := func(l *labels.Statement) bool { return allQuoted(a.Text, l.Content) }
	s.all.compare(a.Text, body, found.Body, nil, &s.bins)
	s.direct.compare(a.Text, body, found.Body, kind, nil)
	s.other.compare(a.Text, body, found.Body, func(l *labels.Statement) bool { return !kind(l) }, nil)
	s.title.compare(a.Title, title, found.Title, nil, nil)
	for _, q := range a.Scare {
		s.scare.add(noneInside(q, found.Body))
	}
}

// compare adds the statements of a text. With a kind, it counts the labelled
// ones of that kind, and of the found ones those that are direct or not as the
// kind wants.
func (s *labelScore) compare(t string, gold []*labels.Statement, found []news.Statement, kind func(*labels.Statement) bool, bins *[10]score) {
	spans := make([][]text.Span, len(gold))
	for i, g := range gold {
		spans[i] = text.Join(g.Content)
	}
	partner := pairSpans(spans, contents(found))
	taken := make([]bool, len(found))
	for i, g := range gold {
		j := partner[i]
		if j >= 0 {
			taken[j] = true
		}
		if kind != nil && !kind(g) {
			continue
		}
		if j < 0 {
			s.missed(g)
			continue
		}
		s.pair(t, g, &found[j])
	}
	for j := range found {
		f := &found[j]
		if !taken[j] && (kind == nil || kind(&labels.Statement{Content: contentSpans(f)})) {
			s.invented(f)
		}
		if bins != nil {
			bins[min(9, int(f.Confidence*10))].add(taken[j])
		}
	}
}

func (s *labelScore) pair(t string, g *labels.Statement, f *news.Statement) {
	s.content.add(tally{1, 1, 1})
	exact := slices.Equal(text.Join(g.Content), contentSpans(f))
	s.exact.add(exactTally(exact, true, true))
	source, cue := spanOf(f.Source), text.Span{}
	if f.Cue != nil {
		cue = f.Cue.Span
	}
	s.source.add(exactTally(source == g.Source, source.Len() > 0, g.Source.Len() > 0))
	s.cue.add(exactTally(cue == g.Cue, cue.Len() > 0, g.Cue.Len() > 0))
	right := s.speakers(g, f)
	s.whole.add(tally{count(exact && source == g.Source && cue == g.Cue && right), 1, 1})
	s.links(t, g, f)
	said := text.Span{}
	if f.SaidAt != nil {
		said = f.SaidAt.Span
	}
	s.said.add(exactTally(said.Overlaps(g.Said), said.Len() > 0, g.Said.Len() > 0))
	s.addressee.add(exactTally(spanOf(f.Addressee) == g.Addressee, f.Addressee != nil, g.Addressee.Len() > 0))
}

func spanOf(s *text.Span) text.Span {
	if s == nil {
		return text.Span{}
	}
	return *s
}

// speakers counts the speaker and reports whether it is right; nobody is right
// where the labels name nobody.
func (s *labelScore) speakers(g *labels.Statement, f *news.Statement) bool {
	right := f.Speaker != nil && g.Speaker != "" && labels.SameSpeaker(g.Speaker, f.Speaker)
	s.spoken.add(tally{count(right), count(f.Speaker != nil), count(g.Speaker != "")})
	if g.Speaker == "" {
		return f.Speaker == nil
	}
	s.speaker.gold++
	if f.Speaker != nil {
		s.speaker.given++
	}
	if right {
		s.speaker.right++
	}
	return right
}

// links counts the links whose relation and name are right, and those that have
// the name or stand where the labels say (labels.Link.Same).
func (s *labelScore) links(t string, g *labels.Statement, f *news.Statement) {
	s.via.add(matched(g.Via, f.Via, func(l labels.Link, v *news.Link) bool {
		return l.Relation == v.Relation && labels.SameName(l.Span.Of(t), v.Name)
	}))
	s.viaPlace.add(matched(g.Via, f.Via, func(l labels.Link, v *news.Link) bool { return l.Same(t, v) }))
}

func matched[Gold any](gold []Gold, found []news.Link, same func(Gold, *news.Link) bool) tally {
	c := tally{predicted: len(found), gold: len(gold)}
	for _, l := range gold {
		if slices.ContainsFunc(found, func(v news.Link) bool { return same(l, &v) }) {
			c.right++
		}
	}
	c.right = min(c.right, c.predicted)
	return c
}

func (s *labelScore) missed(g *labels.Statement) {
	for _, c := range []*tally{&s.content, &s.exact, &s.whole} {
		c.gold++
	}
	s.source.gold += count(g.Source.Len() > 0)
	s.cue.gold += count(g.Cue.Len() > 0)
	s.spoken.gold += count(g.Speaker != "")
	s.said.gold += count(g.Said.Len() > 0)
	s.addressee.gold += count(g.Addressee.Len() > 0)
	s.via.gold += len(g.Via)
	s.viaPlace.gold += len(g.Via)
}

func (s *labelScore) invented(f *news.Statement) {
	for _, c := range []*tally{&s.content, &s.exact, &s.whole} {
		c.predicted++
	}
	s.source.predicted += count(f.Source != nil)
	s.cue.predicted += count(f.Cue != nil)
	s.spoken.predicted += count(f.Speaker != nil)
	s.said.predicted += count(f.SaidAt != nil)
	s.addressee.predicted += count(f.Addressee != nil)
	s.via.predicted += len(f.Via)
	s.viaPlace.predicted += len(f.Via)
}

func (s *labelScores) table() *Table {
	t := &Table{}
	s.all.rows(t, "")
	s.direct.rows(t, "direct ")
	s.other.rows(t, "indirect and mixed ")
	s.title.rows(t, "title ")
	t.addScore("scare quotes left alone", s.scare)
	for i, b := range s.bins {
		if b.all > 0 {
			t.addScore(fmt.Sprintf("confidence .%d: statements", i), b)
		}
	}
	return t
}

func (s *labelScore) rows(t *Table, scope string) {
	t.addTally(scope+"content overlap", s.content)
	t.addTally(scope+"content exact", s.exact)
	t.addTally(scope+"source exact", s.source)
	t.addTally(scope+"cue exact", s.cue)
	t.addTally(scope+"whole", s.whole)
	t.Add(scope+"speaker, where found", s.speaker.gold, s.speaker.figures()...)
	t.addTally(scope+"speaker", s.spoken)
	t.addTally(scope+"links", s.via)
	t.addTally(scope+"links, name or place", s.viaPlace)
	t.addTally(scope+"said at", s.said)
	t.addTally(scope+"addressee", s.addressee)
}
