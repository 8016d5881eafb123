package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"hearsay/internal/news"
)

// model is what the store should hold, in plain maps.
type model struct {
	latest   map[news.PageID]Reading
	articles map[news.ArticleID]*modelArticle
	told     map[news.StatementID]*modelStatement
	copies   []news.Copy
	order    map[news.ArticleID]int // of first saving
	versions map[news.ArticleID][]string
	seen     int
}

type modelArticle struct {
	*news.Article
	story  news.StoryID
	origin news.OriginID
}

type modelStatement struct {
	news.Statement
	article *modelArticle
	order   int
	tells   news.Rendering
}

func newModel() *model {
	return &model{
		latest: map[news.PageID]Reading{}, articles: map[news.ArticleID]*modelArticle{},
		told: map[news.StatementID]*modelStatement{}, order: map[news.ArticleID]int{},
		versions: map[news.ArticleID][]string{},
	}
}

func (m *model) save(r Reading) {
	for _, f := range m.latest[r.ID].Articles {
		m.remove(f.Article)
	}
	again := m.latest[r.ID].Hash == r.Hash
	m.latest[r.ID] = r
	for _, f := range r.Articles {
		m.add(f, again)
		m.relate(f.Placement)
	}
}

func (m *model) remove(a *news.Article) {
	delete(m.articles, a.ID)
	maps.DeleteFunc(m.told, func(_ news.StatementID, s *modelStatement) bool { return s.article.ID == a.ID })
	m.copies = slices.DeleteFunc(m.copies, func(c news.Copy) bool { return c.From.Article == a.ID || c.To.Article == a.ID })
}

func (m *model) add(f Filed, again bool) {
	a := &modelArticle{f.Article, f.Placement.Story, f.Placement.Origin}
	m.articles[a.ID] = a
	if _, known := m.order[a.ID]; !known {
		m.order[a.ID] = len(m.order)
	}
	switch v := m.versions[a.ID]; {
	case len(v) == 0 || v[0] != a.Text && !again:
		m.versions[a.ID] = append([]string{a.Text}, v...)
	default:
		v[0] = a.Text
	}
	for _, s := range a.Statements {
		m.seen++
		m.told[s.ID] = &modelStatement{Statement: s, article: a, order: m.seen}
	}
	for _, r := range f.Placement.Renderings {
		if r.Article == a.ID {
			m.told[r.Statement].tells = r
		}
	}
}

func (m *model) relate(p news.Placement) {
	for _, r := range p.Renderings {
		if s := m.told[r.Statement]; s != nil && r.Article != p.Article {
			s.tells = r
		}
	}
	for _, c := range p.Copies {
		if m.articles[c.From.Article] != nil && m.articles[c.To.Article] != nil {
			m.copies = append(m.copies, c)
		}
	}
	for id, origin := range p.Regrouped {
		if a := m.articles[id]; a != nil {
			a.origin = origin
		}
	}
}

// inTime orders articles as screens do: undated ones last.
func (m *model) inTime(a, b *modelArticle) int {
	if a.Published == nil || b.Published == nil {
		return cmp.Or(cmp.Compare(bit(a.Published == nil), bit(b.Published == nil)), cmp.Compare(m.order[a.ID], m.order[b.ID]))
	}
	return cmp.Or(cmp.Compare(a.Published.Time.Unix(), b.Published.Time.Unix()), cmp.Compare(m.order[a.ID], m.order[b.ID]))
}

// storyLine counts a story anew.
func (m *model) storyLine(id news.StoryID) StoryLine {
	var members []*modelArticle
	outlets, origins := map[news.OutletID]bool{}, map[news.OriginID]int{}
	for _, a := range m.articles {
		if a.story != id {
			continue
		}
		members = append(members, a)
		origins[a.origin]++
		if a.Outlet != nil {
			outlets[news.NewOutletID(*a.Outlet)] = true
		}
	}
	slices.SortFunc(members, m.inTime)
	line := StoryLine{ID: id, Articles: len(members), Outlets: len(outlets), Origins: len(origins)}
	dated := slices.DeleteFunc(slices.Clone(members), func(a *modelArticle) bool { return a.Published == nil })
	if len(dated) > 0 {
		line.First, line.Last = dated[0].Published, dated[len(dated)-1].Published
	}
	largest := m.largest(members, origins)
	face := slices.IndexFunc(members, func(a *modelArticle) bool { return a.origin == largest })
	line.Title = members[face].Title
	return line
}

// largest is the origin with most members, of such that of the first saved.
func (m *model) largest(members []*modelArticle, origins map[news.OriginID]int) news.OriginID {
	first := slices.MinFunc(members, func(a, b *modelArticle) int {
		return cmp.Or(cmp.Compare(origins[b.origin], origins[a.origin]), cmp.Compare(m.order[a.ID], m.order[b.ID]))
	})
	return first.origin
}

// utteranceLine counts an utterance anew.
func (m *model) utteranceLine(id news.UtteranceID) UtteranceLine {
	var told []*modelStatement
	outlets, origins := map[news.OutletID]bool{}, map[news.OriginID]bool{}
	for _, s := range m.told {
		if s.tells.Utterance != id {
			continue
		}
		told = append(told, s)
		origins[s.article.origin] = true
		if s.article.Outlet != nil {
			outlets[news.NewOutletID(*s.article.Outlet)] = true
		}
	}
	line := UtteranceLine{ID: id, Renderings: len(told), Outlets: len(outlets), Origins: len(origins)}
	fuller := func(a, b *modelStatement) int {
		return cmp.Or(cmp.Compare(bit(a.tells.Variant != news.Identical), bit(b.tells.Variant != news.Identical)),
			cmp.Compare(len(b.words()), len(a.words())), cmp.Compare(a.order, b.order))
	}
	line.Text = slices.MinFunc(told, fuller).words()
	line.First.ID = slices.MinFunc(told, func(a, b *modelStatement) int {
		return cmp.Or(m.inTimeOnly(a.article, b.article), cmp.Compare(a.order, b.order))
	}).article.ID
	voiced := slices.DeleteFunc(told, func(s *modelStatement) bool { return s.Speaker == nil })
	if len(voiced) > 0 {
		line.Speaker = slices.MinFunc(voiced, fuller).Speaker
	}
	return line
}

func (m *model) inTimeOnly(a, b *modelArticle) int {
	if a.Published == nil || b.Published == nil {
		return cmp.Compare(bit(a.Published == nil), bit(b.Published == nil))
	}
	return cmp.Compare(a.Published.Time.Unix(), b.Published.Time.Unix())
}

func (s *modelStatement) words() string { return s.ContentText(s.article.Text) }

// small worlds collide often: few pages, stories and utterances.
type small struct {
	*world
	*model
	clock time.Time
}

func (w *small) reading(t *rapid.T) Reading {
	w.clock = w.clock.Add(time.Duration(rapid.IntRange(1, 3000).Draw(t, "minutes")) * time.Minute)
	url := fmt.Sprintf("https://outlet%d.example/%d", rapid.IntRange(0, 2).Draw(t, "outlet"), rapid.IntRange(0, 1).Draw(t, "page"))
	r := w.page(url, w.clock, rapid.IntRange(0, 3).Draw(t, "articles"))
	old := w.latest[r.ID]
	if rapid.Bool().Draw(t, "same hash") && old.Page != nil {
		r.Hash = old.Hash
	}
	for i := range r.Articles {
		if i < len(old.Articles) && rapid.Bool().Draw(t, "same text") {
			r.Articles[i].Article = old.Articles[i].Article
		}
		r.Articles[i].Placement = w.placement(t, r.Articles[i].Article, r.Articles[:i])
	}
	return r
}

func (w *small) placement(t *rapid.T, a *news.Article, before []Filed) news.Placement {
	known := slices.Collect(maps.Keys(w.order)) // some are gone
	for _, f := range before {
		known = append(known, f.Article.ID)
	}
	known = slices.DeleteFunc(known, func(id news.ArticleID) bool { return id == a.ID })
	slices.Sort(known)
	p := news.Placement{Article: a.ID, Story: w.story(t), Origin: news.OriginID(a.ID)}
	for _, id := range some(t, known) {
		p.Copies = append(p.Copies, news.Copy{From: news.Passage{Article: id}, To: news.Passage{Article: a.ID}, Kind: news.Adapted})
		p.Origin = news.OriginID(id)
	}
	for _, id := range some(t, known) {
		if p.Regrouped == nil {
			p.Regrouped = map[news.ArticleID]news.OriginID{}
		}
		p.Regrouped[id] = p.Origin
	}
	for _, s := range a.Statements {
		p.Renderings = append(p.Renderings, w.rendering(t, s.ID, a.ID))
	}
	told := slices.SortedFunc(maps.Values(w.told), func(a, b *modelStatement) int { return cmp.Compare(a.order, b.order) })
	told = slices.DeleteFunc(told, func(s *modelStatement) bool { return s.article.ID == a.ID })
	for _, s := range some(t, told[:min(len(told), 6)]) {
		p.Renderings = append(p.Renderings, w.rendering(t, s.ID, s.article.ID))
	}
	return p
}

func (w *small) story(t *rapid.T) news.StoryID {
	return news.NewStoryID(news.ArticleID(fmt.Sprint(rapid.IntRange(0, 3).Draw(t, "story"))))
}

func (w *small) rendering(t *rapid.T, s news.StatementID, a news.ArticleID) news.Rendering {
	founder := news.StatementID(fmt.Sprint(rapid.IntRange(0, 5).Draw(t, "utterance")))
	variant := rapid.SampledFrom([]news.Variant{news.Identical, news.Trimmed, news.Reworded}).Draw(t, "variant")
	return news.Rendering{Statement: s, Article: a, Utterance: news.NewUtteranceID(founder), Variant: variant, Similarity: 0.5}
}

// some draws one or none.
func some[T any](t *rapid.T, of []T) []T {
	if len(of) == 0 {
		return nil
	}
	at := rapid.IntRange(-len(of), len(of)-1).Draw(t, "one of those before")
	if at < 0 {
		return nil
	}
	return of[at : at+1]
}

func TestCountsAreRightAfterAnySequence(t *testing.T) {
	dir := t.TempDir()
	files := 0
	rapid.Check(t, func(t *rapid.T) {
		files++
		s, err := Open(context.Background(), filepath.Join(dir, fmt.Sprint(files)))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		w := &small{newWorld(rapid.Uint64().Draw(t, "seed")), newModel(), time.Date(2031, 4, 1, 0, 0, 0, 0, time.UTC)}
		w.sentence, w.paragraphs, w.statements = 8, 2, 3
		for range rapid.IntRange(1, 12).Draw(t, "readings") {
			r := w.reading(t)
			if err := s.Save(context.Background(), r); err != nil {
				t.Fatal(err)
			}
			w.save(r)
		}
		check(t, s, w.model)
	})
}

func check(t *rapid.T, s *Store, m *model) {
	checkArticles(t, s, m)
	checkStories(t, s, m)
	checkUtterances(t, s, m)
	checkTraces(t, s, m)
	if c, err := s.Counts(context.Background()); err != nil || c.Articles != len(m.articles) || c.Statements != len(m.told) {
		t.Errorf("counts %+v, %v; want %d articles, %d statements", c, err, len(m.articles), len(m.told))
	}
}

func checkArticles(t *rapid.T, s *Store, m *model) {
	n := 0
	for a, err := range s.Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if diff := gocmp.Diff(m.articles[a.ID].Article, a); diff != "" {
			t.Error(diff)
		}
	}
	if n != len(m.articles) {
		t.Errorf("%d articles, want %d", n, len(m.articles))
	}
	for id := range m.order {
		v, err := s.Article(context.Background(), id)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, m, v)
	}
}

func checkArticle(t *rapid.T, m *model, v *ArticleView) {
	a := m.articles[v.ID]
	if v.Gone != (a == nil) {
		t.Errorf("article %s: gone %v", v.ID, v.Gone)
	}
	var texts []string
	for i, version := range v.Versions {
		texts = append(texts, version.Text)
		if version.Number != len(v.Versions)-i {
			t.Errorf("article %s: version %d is numbered %d", v.ID, len(v.Versions)-i, version.Number)
		}
	}
	if diff := gocmp.Diff(m.versions[v.ID], texts); diff != "" {
		t.Error("versions", diff)
	}
	if a == nil {
		return
	}
	if v.Line.Story != a.story || v.Line.Origin != a.origin || v.Story.ID != a.story {
		t.Errorf("article %s is in story %s, origin %s", v.ID, v.Line.Story, v.Line.Origin)
	}
	want := 0
	for _, c := range m.copies {
		want += bit(c.From.Article == v.ID || c.To.Article == v.ID)
	}
	if len(v.Copies) != want {
		t.Errorf("article %s has %d copies, want %d", v.ID, len(v.Copies), want)
	}
}

func checkStories(t *rapid.T, s *Store, m *model) {
	want := map[news.StoryID]bool{}
	for _, a := range m.articles {
		want[a.story] = true
	}
	lines, err := s.Today(context.Background(), Filter{Limit: 100})
	if err != nil || len(lines) != len(want) {
		t.Fatalf("%d stories, %v; want %d", len(lines), err, len(want))
	}
	for _, got := range lines {
		total := 0
		for _, n := range got.Activity {
			total += n
		}
		if total > got.Articles {
			t.Errorf("story %s: activity %v of %d articles", got.ID, got.Activity, got.Articles)
		}
		got.Lead, got.Activity, got.Leading = "", nil, nil
		if diff := gocmp.Diff(m.storyLine(got.ID), got); diff != "" {
			t.Error(diff)
		}
	}
}

func checkUtterances(t *rapid.T, s *Store, m *model) {
	told := map[news.UtteranceID]int{}
	for _, st := range m.told {
		told[st.tells.Utterance]++
	}
	for i := range 6 {
		id := news.NewUtteranceID(news.StatementID(fmt.Sprint(i)))
		v, err := s.Utterance(context.Background(), id)
		if told[id] == 0 {
			if !errors.Is(err, ErrNotFound) {
				t.Errorf("utterance %s, which nothing tells: %v", id, err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		got := v.UtteranceLine
		got.First, got.SpeakerID = ArticleLine{ID: got.First.ID}, ""
		if diff := gocmp.Diff(m.utteranceLine(id), got); diff != "" {
			t.Error(diff)
		}
		if len(v.Told) != told[id] || v.Told[0].Text != v.Text {
			t.Errorf("utterance %s: %d tellings, want %d; first %q, fullest %q", id, len(v.Told), told[id], v.Told[0].Text, v.Text)
		}
	}
}

func checkTraces(t *rapid.T, s *Store, m *model) {
	n := 0
	for _, all := range []func(func(Trace, error) bool){s.Traces(context.Background(), 0, 1<<40), s.UndatedTraces(context.Background())} {
		for trace, err := range all {
			if err != nil {
				t.Fatal(err)
			}
			n++
			a := m.articles[trace.Article]
			if trace.Story != a.story || trace.Origin != a.origin || (trace.Day == nil) != (a.Published == nil) {
				t.Errorf("trace %+v", trace)
			}
			for _, r := range trace.Renderings {
				if diff := gocmp.Diff(m.told[r.Statement].tells, r); diff != "" {
					t.Error(diff)
				}
			}
		}
	}
	if n != len(m.articles) {
		t.Errorf("%d traces, want %d", n, len(m.articles))
	}
}
