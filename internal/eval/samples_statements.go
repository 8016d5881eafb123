package eval

import (
	"slices"
	"strings"

	"hearsay/internal/labels"
	"hearsay/internal/news"
	"hearsay/internal/samples"
	"hearsay/internal/text"
)

// statementScores are the measures of statements, of all or of the direct ones
// alone.
type statementScores struct {
	content, exact, source, cue, via, dates tally
	kinds, inside, types, roles             score
	speakers                                speakerScore
}

// speakerScore counts statements whose gold has a speaker, those of them that
// were given one, and those that were given the right one.
type speakerScore struct{ gold, given, right int }

// figures: of all, of those given; and how many were given.
func (s speakerScore) figures() []Figure {
	return []Figure{
		{"accuracy", ratio(s.right, s.gold)}, {"precision", ratio(s.right, s.given)}, {"coverage", ratio(s.given, s.gold)},
	}
}

func addStatementRows(t *Table, pages []samplePage) {
	var all, direct statementScores
	var scare score
	for _, pair := range allPairs(pages) {
		all.article(pair.gold.Statements, pair.found, false)
		direct.article(directOnly(pair.gold.Statements), pair.found, true)
		scare.addScare(pair)
	}
	all.rows(t, "")
	direct.rows(t, "direct ")
	t.addScore("scare quotes left alone", scare)
}

// allPairs are the gold articles of all pages in a language with rules.
func allPairs(pages []samplePage) []articlePair {
	var pairs []articlePair
	for _, p := range pages {
		for _, pair := range p.pairs {
			if pair.gold.Language == "en" {
				pairs = append(pairs, pair)
			}
		}
	}
	return pairs
}

func directOnly(gold []samples.GoldStatement) []samples.GoldStatement {
	return slices.DeleteFunc(slices.Clone(gold), func(g samples.GoldStatement) bool { return g.Kind != news.Direct })
}

func (s *statementScores) rows(t *Table, scope string) {
	t.addTally(scope+"content overlap", s.content)
	t.addTally(scope+"content exact", s.exact)
	t.addTally(scope+"source exact", s.source)
	t.addTally(scope+"cue exact", s.cue)
	t.Add(scope+"speaker", s.speakers.gold, s.speakers.figures()...)
	t.addScore(scope+"speaker type, where right", s.types)
	t.addScore(scope+"speaker role, where right", s.roles)
	t.addTally(scope+"via", s.via)
	t.addTally(scope+"said at", s.dates)
	t.addScore(scope+"kind, where paired", s.kinds)
	t.addScore(scope+"inside, where paired", s.inside)
}

// article compares the gold statements of an article with those found.
func (s *statementScores) article(gold []samples.GoldStatement, a *news.Article, directOnly bool) {
	var found []news.Statement
	if a != nil {
		found = a.Statements
	}
	partner := pairStatements(gold, found, articleText(a))
	taken := make([]bool, len(found))
	for i := range gold {
		if j := partner[i]; j >= 0 {
			taken[j] = true
			s.pair(&gold[i], &found[j], a)
			continue
		}
		s.missed(&gold[i])
	}
	for j := range found {
		if !taken[j] && (!directOnly || found[j].Kind == news.Direct) {
			s.invented(&found[j])
		}
	}
}

func articleText(a *news.Article) string {
	if a == nil {
		return ""
	}
	return a.Text
}

// pairStatements returns for each gold statement the index of the one found
// with its content, or -1.
func pairStatements(gold []samples.GoldStatement, found []news.Statement, t string) []int {
	spans := make([][]text.Span, len(gold))
	for i := range gold {
		spans[i] = goldSpans(&gold[i], t)
	}
	return pairSpans(spans, contents(found))
}

func contentSpans(s *news.Statement) []text.Span {
	spans := make([]text.Span, len(s.Content))
	for i, c := range s.Content {
		spans[i] = c.Span
	}
	return text.Join(spans)
}

// goldSpans finds the pieces of a gold statement in t: the first at its nth
// occurrence, the others after it. What is not there is left out.
func goldSpans(g *samples.GoldStatement, t string) []text.Span {
	var spans []text.Span
	at := 0
	for i, piece := range g.Content {
		skip := 0
		if i == 0 {
			skip = g.Nth
		}
		start := nthIndex(t, piece, at, skip)
		if start < 0 {
			continue
		}
		at = start + len(piece)
		spans = append(spans, text.Span{Start: start, End: at})
	}
	return text.Join(spans)
}

// nthIndex returns where the nth occurrence of s begins in t from a byte on,
// or -1.
func nthIndex(t, s string, from, nth int) int {
	for {
		i := strings.Index(t[from:], s)
		if i < 0 || s == "" {
			return -1
		}
		if nth == 0 {
			return from + i
		}
		nth, from = nth-1, from+i+1
	}
}

func (s *statementScores) pair(g *samples.GoldStatement, f *news.Statement, a *news.Article) {
	s.content.add(tally{1, 1, 1})
	s.exact.add(exactTally(slices.Equal(goldSpans(g, a.Text), contentSpans(f)), true, true))
	source, cue := "", ""
	if f.Source != nil {
		source = f.Source.Of(a.Text)
	}
	if f.Cue != nil {
		cue = f.Cue.Of(a.Text)
	}
	s.source.add(exactTally(source == g.Source, source != "", g.Source != ""))
	s.cue.add(exactTally(cue == g.Cue, cue != "", g.Cue != ""))
	s.via.add(matched(g.Via, f.Via, func(g samples.GoldLink, l *news.Link) bool { return labels.SameName(l.Name, g.Name) }))
	date := ""
	if f.SaidAt != nil {
		date = f.SaidAt.Date.Value()
	}
	s.dates.add(exactTally(date == g.SaidAt, date != "", g.SaidAt != ""))
	s.kinds.add(f.Kind == g.Kind)
	s.inside.add((f.Inside != "") == (g.Inside >= 0))
	s.speaker(g, f)
}

func (s *statementScores) speaker(g *samples.GoldStatement, f *news.Statement) {
	if g.Speaker == "" {
		return
	}
	s.speakers.gold++
	if f.Speaker == nil {
		return
	}
	s.speakers.given++
	if !labels.SameName(f.Speaker.Name, g.Speaker) {
		return
	}
	s.speakers.right++
	s.types.add(f.Speaker.Type == g.Type)
	s.roles.add(strings.EqualFold(f.Speaker.Role, g.Role))
}

func (s *statementScores) missed(g *samples.GoldStatement) {
	s.content.gold++
	s.exact.gold++
	s.source.add(exactTally(false, false, g.Source != ""))
	s.cue.add(exactTally(false, false, g.Cue != ""))
	s.dates.add(exactTally(false, false, g.SaidAt != ""))
	s.via.gold += len(g.Via)
	if g.Speaker != "" {
		s.speakers.gold++
	}
}

func (s *statementScores) invented(f *news.Statement) {
	s.content.predicted++
	s.exact.predicted++
	s.source.add(exactTally(false, f.Source != nil, false))
	s.cue.add(exactTally(false, f.Cue != nil, false))
	s.dates.add(exactTally(false, f.SaidAt != nil, false))
	s.via.predicted += len(f.Via)
}

// addScare counts the quoted words that nobody says and that are no statement:
// none has all of its content inside them.
func (s *score) addScare(pair articlePair) {
	for _, quoted := range pair.gold.NotStatements {
		at := strings.Index(articleText(pair.found), quoted)
		if at < 0 {
			continue
		}
		span := text.Span{Start: at, End: at + len(quoted)}
		s.add(noneInside(span, pair.found.Statements))
	}
}

// noneInside reports whether no statement has all of its content in a quotation.
func noneInside(quoted text.Span, found []news.Statement) bool {
	return !slices.ContainsFunc(found, func(f news.Statement) bool {
		return !slices.ContainsFunc(contentSpans(&f), func(c text.Span) bool { return !quoted.Contains(c) })
	})
}

// addTitleRows scores the statements in titles by their first piece and
// speaker.
func addTitleRows(t *Table, pages []samplePage) {
	var content tally
	var speakers speakerScore
	for _, pair := range allPairs(pages) {
		title := ""
		var found []news.Statement
		if pair.found != nil {
			title, found = pair.found.Title, pair.found.TitleStatements
		}
		partner := pairStatements(pair.gold.TitleStatements, found, title)
		content.add(tally{0, len(found), len(partner)})
		for i, j := range partner {
			g := &pair.gold.TitleStatements[i]
			s := statementScores{}
			if j >= 0 {
				content.right++
				s.speaker(g, &found[j])
			} else {
				s.missed(g)
			}
			speakers.gold += s.speakers.gold
			speakers.given += s.speakers.given
			speakers.right += s.speakers.right
		}
	}
	t.addTally("title content overlap", content)
	t.Add("title speaker", speakers.gold, speakers.figures()...)
}
