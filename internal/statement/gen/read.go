package main

import (
	"slices"
	"time"

	"hearsay/internal/attribution"
	"hearsay/internal/labels"
	"hearsay/internal/lang"
	"hearsay/internal/news"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// article is a labelled article, its chains, and what its marks may be.
type article struct {
	chains  *statement.Chains
	text    string
	links   [][]labels.Link // of each statement, by the labels
	choices []choice
}

// choice is what a mark may be to a statement: one of some relations, and by
// the labels which, or "".
type choice struct {
	statement.Choice
	right string
}

func read(a *lang.Analyser, in *labels.Article) (article, error) {
	doc, err := a.Read(in.Text, in.Paragraphs)
	if err != nil {
		return article{}, err
	}
	all := article{text: in.Text}
	var given []attribution.Attribution
	var labelled []*labels.Statement
	for i := range in.Statements {
		s := &in.Statements[i]
		if s.Title {
			continue
		}
		given = append(given, attributionOf(s))
		labelled = append(labelled, s)
		all.links = append(all.links, s.Via)
	}
	if all.chains, err = statement.NewChains(articleOf(in), doc, given); err != nil {
		return article{}, err
	}
	all.choose(in, labelled)
	return all, nil
}

// articleOf is what package statement asks of an article besides its text.
func articleOf(in *labels.Article) *news.Article {
	a := &news.Article{ID: news.ArticleID(in.ID), Language: "en", Outlet: &news.Outlet{Name: in.Outlet}, Text: in.Text}
	if day, err := time.Parse(time.DateOnly, in.Date); err == nil {
		a.Published = &news.Date{Time: day, Precision: news.Day}
	}
	return a
}

func attributionOf(s *labels.Statement) attribution.Attribution {
	return attribution.Attribution{Cue: s.Cue, Source: s.Source, Addressee: s.Addressee, Content: inOrder(s.Content)}
}

func inOrder(spans []text.Span) []text.Span {
	return slices.SortedFunc(slices.Values(spans), func(a, b text.Span) int { return a.Start - b.Start })
}

// choose notes what each mark is by the labels. A link is the mark where they
// say it stands; only where none of the marks about the statement does, one of
// the same name.
func (a *article) choose(in *labels.Article, labelled []*labels.Statement) {
	for _, c := range a.chains.Choices() {
		a.choices = append(a.choices, choice{c, ""})
	}
	for _, same := range []func(c *choice, l *labels.Link) bool{
		func(c *choice, l *labels.Link) bool { return c.Span.Overlaps(l.Span) },
		func(c *choice, l *labels.Link) bool { return labels.SameName(c.Span.Of(in.Text), l.Span.Of(in.Text)) },
	} {
		a.match(labelled, same)
	}
}

// match gives the links of the labels that no choice has yet to those that are
// the same.
func (a *article) match(labelled []*labels.Statement, same func(*choice, *labels.Link) bool) {
	taken := map[*labels.Link]bool{}
	for i := range a.choices {
		for k := range labelled[a.choices[i].Statement].Via {
			if l := &labelled[a.choices[i].Statement].Via[k]; a.choices[i].right == l.Relation {
				taken[l] = true
			}
		}
	}
	for i := range a.choices {
		c := &a.choices[i]
		for k := range labelled[c.Statement].Via {
			if l := &labelled[c.Statement].Via[k]; !taken[l] && slices.Contains(c.Relations, l.Relation) && same(c, l) {
				c.right = l.Relation
			}
		}
	}
}
