package eval

import (
	"slices"
	"strings"

	"hearsay/internal/news"
	"hearsay/internal/samples"
)

// articleScores are the measures of a page's articles and their metadata.
type articleScores struct {
	articles, words, bylines, credits                    tally
	titles, standfirsts, published, updated, outlets     score
	domains, sections, languages, repeats, furniture, ok score
}

func addArticleRows(t *Table, pages []samplePage) {
	var s articleScores
	for _, p := range pages {
		s.page(p)
	}
	t.addTally("articles found", s.articles)
	t.addTally("words of the text", s.words)
	t.addScore("text exact", s.ok)
	t.addScore("furniture kept out of texts", s.furniture)
	t.addScore("title exact", s.titles)
	t.addScore("standfirst exact", s.standfirsts)
	t.addScore("published", s.published)
	t.addScore("updated", s.updated)
	t.addScore("outlet name", s.outlets)
	t.addScore("outlet domain", s.domains)
	t.addScore("section", s.sections)
	t.addScore("language", s.languages)
	t.addScore("repeats", s.repeats)
	t.addTally("byline", s.bylines)
	t.addTally("credits", s.credits)
}

func (s *articleScores) page(p samplePage) {
	s.articles.predicted += len(p.found)
	var matched []*news.Article
	for _, pair := range p.pairs {
		s.articles.gold++
		if pair.found == nil {
			s.words.gold += len(sampleWords(pair.gold.Text))
			continue
		}
		s.articles.right++
		matched = append(matched, pair.found)
		s.words.add(bagTally(sampleWords(pair.found.Text), sampleWords(pair.gold.Text)))
		s.article(pair.gold, pair.found)
	}
	for _, a := range p.found {
		if !slices.Contains(matched, a) {
			s.words.predicted += len(sampleWords(a.Text))
		}
	}
	for _, g := range p.gold.Articles {
		for _, f := range g.Furniture {
			s.furniture.add(!p.leaks(f))
		}
	}
}

// leaks reports whether the furniture stands in a text found on the page. What
// is furniture of one article may be words of another: "Islands" in a menu.
func (p samplePage) leaks(furniture string) bool {
	own := map[*news.Article]bool{}
	for _, pair := range p.pairs {
		own[pair.found] = strings.Contains(pair.gold.Text, furniture)
	}
	return slices.ContainsFunc(p.found, func(a *news.Article) bool { return !own[a] && strings.Contains(a.Text, furniture) })
}

func (s *articleScores) article(g *samples.GoldArticle, a *news.Article) {
	outlet := news.Outlet{}
	if a.Outlet != nil {
		outlet = *a.Outlet
	}
	s.ok.add(a.Text == g.Text)
	s.titles.add(a.Title == g.Title)
	s.standfirsts.add(a.StandfirstText() == g.Standfirst)
	s.published.add(dateValue(a.Published) == g.Published)
	s.updated.add(dateValue(a.Updated) == g.Updated)
	s.outlets.add(outlet.Name == g.Outlet)
	s.domains.add(outlet.Domain == g.Domain)
	s.sections.add(a.Section == g.Section)
	s.languages.add(a.Language == g.Language)
	s.repeats.add(a.Page.Repeats == max(g.Repeats, 1))
	s.bylines.add(listTally(g.Byline, a.Byline))
	s.credits.add(listTally(g.Credits, a.Credits))
}

func dateValue(d *news.Date) string {
	if d == nil {
		return ""
	}
	return d.Value()
}

func listTally(gold, found []string) tally {
	c := tally{predicted: len(found), gold: len(gold)}
	for _, f := range found {
		if slices.Contains(gold, f) {
			c.right++
		}
	}
	return c
}
