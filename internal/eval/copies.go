package eval

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"hearsay/internal/news"
	"hearsay/internal/samples"
	"hearsay/internal/story"
	"hearsay/internal/text"
	"hearsay/internal/utterance"
)

// relations places our own sample articles, as their annotations give them, in
// order of time, and compares stories, origins, copies and utterances with the
// annotated ones. Articles and statements are gold, so nothing but the
// relations is measured.
func relations(_ context.Context, _ string) (*Table, error) {
	pages, err := samples.Gold()
	if err != nil {
		return nil, err
	}
	gold, err := samples.Relations()
	if err != nil {
		return nil, err
	}
	placed, err := placeSamples(pages)
	if err != nil {
		return nil, err
	}
	t := &Table{}
	scoreGroups(t, "stories, B-cubed", gold.Stories, func(name string) string { return string(placed[name].story.Story) })
	scoreGroups(t, "origins, B-cubed", gold.Origins, func(name string) string { return string(placed.origin(name)) })
	scoreCopies(t, gold.Copies, placed)
	scoreUtterances(t, gold.Utterances, placed)
	return t, nil
}

// sample is an annotated article with its place.
type sample struct {
	name       string
	article    *news.Article
	story      story.Placed
	renderings map[news.StatementID]news.Rendering
}

type placedSamples map[string]*sample

// placeSamples places the articles of the pages in order of time.
func placeSamples(pages []samples.GoldPage) (placedSamples, error) {
	var order []*sample
	for _, p := range pages {
		for i, a := range p.Articles {
			article, err := sampleArticle(p.Stem, i, a)
			if err != nil {
				return nil, fmt.Errorf("sample %s: %w", p.Stem, err)
			}
			order = append(order, &sample{name: fmt.Sprintf("%s#%d", p.Stem, i), article: article})
		}
	}
	slices.SortStableFunc(order, func(a, b *sample) int {
		return cmp.Or(cmp.Compare(placingMinute(a), placingMinute(b)), strings.Compare(a.name, b.name))
	})
	placed := placedSamples{}
	stories, utterances := story.NewIndex(), utterance.NewIndex()
	renderings := map[news.StatementID]news.Rendering{}
	for _, s := range order {
		doc, err := english(s.article.Text, s.article.BlockSpans())
		if err != nil {
			return nil, fmt.Errorf("sample %s: %w", s.name, err)
		}
		s.story, s.renderings = stories.Place(story.Trace(s.article, doc)), renderings
		for _, r := range utterances.Place(utterance.Trace(s.article), s.story.Story) {
			renderings[r.Statement] = r
		}
		placed[s.name] = s
	}
	return placed, nil
}

func placingMinute(s *sample) int64 {
	if s.article.Published == nil {
		return 1 << 60
	}
	return s.article.Published.Time.Unix()
}

// sampleArticle builds an article from its annotation.
func sampleArticle(stem string, ordinal int, g samples.GoldArticle) (*news.Article, error) {
	var blocks []news.Block
	at := 0
	for part := range strings.SplitSeq(g.Text, "\n\n") {
		blocks = append(blocks, news.Block{Span: text.Span{Start: at, End: at + len(part)}, Kind: news.Paragraph})
		at += len(part) + len("\n\n")
	}
	a, err := news.NewArticle(news.PageRef{ID: news.PageID(stem), Ordinal: ordinal}, g.Text, blocks)
	if err != nil {
		return nil, err
	}
	a.Title, a.Credits, a.Language, a.Published = g.Title, g.Credits, g.Language, sampleDate(g.Published)
	if g.Outlet != "" {
		a.Outlet = &news.Outlet{Name: g.Outlet, Domain: g.Domain}
	}
	if a.Statements, err = sampleStatements(a.ID, g.Text, g.Statements); err != nil {
		return nil, err
	}
	a.TitleStatements, err = sampleStatements(a.ID, g.Title, g.TitleStatements)
	return a, err
}

func sampleDate(value string) *news.Date {
	for layout, precision := range map[string]news.Precision{
		time.RFC3339: news.Minute, "2006-01-02T15:04:05": news.Minute, "2006-01-02T15:04": news.Minute, time.DateOnly: news.Day,
	} {
		if t, err := time.Parse(layout, value); err == nil {
			return &news.Date{Time: t, Precision: precision, Evidence: news.FromMeta}
		}
	}
	return nil
}

func sampleStatements(id news.ArticleID, t string, gold []samples.GoldStatement) ([]news.Statement, error) {
	var out []news.Statement
	for nth, g := range gold {
		a := news.Attribution{Kind: g.Kind}
		if g.Speaker != "" {
			a.Speaker = &news.Speaker{Name: g.Speaker, Role: g.Role, Type: g.Type}
		}
		at := 0
		for i, piece := range g.Content {
			for range nthOf(g, i) {
				at += max(strings.Index(t[at:], piece), 0) + 1
			}
			start := strings.Index(t[at:], piece)
			if start < 0 {
				return nil, fmt.Errorf("content %q is not in the text", piece)
			}
			span := text.Span{Start: at + start, End: at + start + len(piece)}
			a.Content = append(a.Content, contentPieces(t, span, g.Kind)...)
			at = span.End
		}
		s, err := news.NewStatement(id, t, nth, a)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// contentPieces cuts a piece of content where quotation marks open and close.
func contentPieces(t string, span text.Span, kind news.StatementKind) []news.Content {
	if kind != news.Mixed {
		return []news.Content{{Span: span, Quoted: kind == news.Direct}}
	}
	var out []news.Content
	for span.Len() > 0 {
		piece := span
		open := strings.IndexAny(span.Of(t), "“\"")
		if end := strings.IndexAny(strings.TrimLeft(span.Of(t)[max(open, 0):], "“\""), "”\""); open == 0 && end >= 0 {
			piece.End = span.Start + min(span.Len(), end+2*len("”"))
		} else if open > 0 {
			piece.End = span.Start + open
		}
		out = append(out, news.Content{Span: piece, Quoted: open == 0})
		span.Start = piece.End
	}
	return out
}

// nthOf is how many occurrences of a piece come before the one that is meant.
func nthOf(g samples.GoldStatement, piece int) int {
	if piece == 0 {
		return g.Nth
	}
	return 0
}

// origin is the last known origin of an article: later ones may have merged
// groups.
func (p placedSamples) origin(name string) news.OriginID {
	s := p[name]
	origin, at := s.story.Origin, placingMinute(s)
	for _, other := range p {
		if o, ok := other.story.Regrouped[s.article.ID]; ok && placingMinute(other) >= at {
			origin, at = o, placingMinute(other)
		}
	}
	return origin
}

func scoreGroups(t *Table, what string, gold [][]string, predicted func(name string) string) {
	var items []clustered
	for i, group := range gold {
		for _, name := range group {
			items = append(items, clustered{fmt.Sprint(i), predicted(name)})
		}
	}
	t.Add(what, len(items), bcubed(items)...)
}

// scoreCopies counts pairs of articles, in their direction. Copies from one
// reprint to another of a group are neither right nor wrong: only those from
// the first are annotated.
func scoreCopies(t *Table, gold []samples.GoldCopy, placed placedSamples) {
	names := map[news.ArticleID]string{}
	for name, s := range placed {
		names[s.article.ID] = name
	}
	from, kind := map[string]string{}, map[[2]string]news.CopyKind{}
	for _, c := range gold {
		from[c.To] = c.From
		kind[[2]string{c.From, c.To}] = c.Kind
	}
	found := map[[2]string]news.CopyKind{}
	for _, s := range placed {
		for _, c := range s.story.Copies {
			a, b := names[c.From.Article], names[c.To.Article]
			siblings := from[a] != "" && from[a] == from[b]
			if k := [2]string{a, b}; !siblings && found[k] != news.Adapted {
				found[k] = c.Kind
			}
		}
	}
	right, rightKind := 0, 0
	for pair, k := range found {
		if gold, ok := kind[pair]; ok {
			right++
			rightKind += count(gold == k)
		}
	}
	t.addTally("copies, from and to", tally{right, len(found), len(gold)})
	t.Add("kinds of the copies found", right, Figure{"accuracy", ratio(rightKind, right)})
}
