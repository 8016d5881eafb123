package samples_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"hearsay/internal/news"
	"hearsay/internal/samples"
)

func articles(t *testing.T) map[string]samples.GoldArticle {
	t.Helper()
	known := map[string]samples.GoldArticle{}
	for _, p := range gold(t) {
		for i, a := range p.Articles {
			known[p.Stem+"#"+strconv.Itoa(i)] = a
		}
	}
	return known
}

func relations(t *testing.T) samples.GoldRelations {
	t.Helper()
	r, err := samples.Relations()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRelationsNameArticles(t *testing.T) {
	known, r := articles(t), relations(t)
	named := slices.Concat(slices.Concat(r.Stories...), slices.Concat(r.Origins...))
	for _, c := range r.Copies {
		named = append(named, c.From, c.To)
		if c.Kind != news.Copied && c.Kind != news.Adapted {
			t.Errorf("copy kind %q", c.Kind)
		}
	}
	for _, id := range named {
		if _, ok := known[id]; !ok {
			t.Errorf("no article %s", id)
		}
	}
}

func TestNoArticleInTwoGroups(t *testing.T) {
	r := relations(t)
	for _, groups := range [][][]string{r.Stories, r.Origins} {
		all := slices.Concat(groups...)
		slices.Sort(all)
		if got := len(slices.Compact(slices.Clone(all))); got != len(all) {
			t.Errorf("%d articles in %d places", got, len(all))
		}
	}
}

func TestUtterancesAreTold(t *testing.T) {
	known := articles(t)
	for _, u := range relations(t).Utterances {
		if !slices.ContainsFunc(u.Told, func(g samples.GoldTold) bool { return g.Variant == news.Identical }) {
			t.Errorf("no fullest telling of %q by %s", u.Told[0].Content, u.Speaker)
		}
		for _, told := range u.Told {
			a := known[told.Article]
			if !slices.ContainsFunc(slices.Concat(a.Statements, a.TitleStatements), func(s samples.GoldStatement) bool {
				return strings.Contains(strings.Join(s.Content, " "), told.Content)
			}) {
				t.Errorf("%s has no statement with %q", told.Article, told.Content)
			}
		}
	}
}
