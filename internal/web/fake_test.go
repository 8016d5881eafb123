package web

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"hearsay/internal/news"
	"hearsay/internal/store"
	"hearsay/internal/text"
)

// fake is an invented record, written down as a reader would tell it; the
// views are counted from that.
type fake struct {
	articles   []*fakeArticle
	utterances map[string]*store.UtteranceView
	order      []string
	story      *store.StoryView
	storyTitle string
}

// fakeArticle is an article in short. Paragraphs begin with "# " for headings
// and "> " for standfirsts.
type fakeArticle struct {
	key, outlet, domain, title string
	at                         string // RFC 3339, or a day
	body                       string
	said                       []fakeSaid
	origin                     string // key of the article whose text it carries
	copied                     []string
	reason                     string
	byline, credits            []string
	warning                    string
	flags                      []news.FlagKind // the words of each are its name, of the first the text's first block

	older *fakeArticle // what it said before

	article *news.Article
}

// fakeSaid is a statement: its words, as they stand in the text.
type fakeSaid struct {
	words       []string // pieces of content, in order
	cue, source string
	who         *news.Speaker
	reason      string
	via         []news.Link
	utterance   string
	variant     news.Variant
	inside      int // 1 + index of the enclosing statement
	sure        float64
	on          string // words that give the day
	to          string
}

func (a *fakeArticle) line() store.ArticleLine {
	o := news.Outlet{Name: a.outlet, Domain: a.domain}
	l := store.ArticleLine{
		ID: a.article.ID, Title: a.title, Outlet: o, OutletID: news.NewOutletID(o),
		Published: a.article.Published, Language: "en", Origin: news.OriginID(a.article.ID),
	}
	if a.origin != "" {
		l.Origin = news.OriginID(articleID(a.origin))
	}
	return l
}

func articleID(key string) news.ArticleID {
	return news.NewArticleID(news.NewPageID("https://"+key+".example/", nil), 0)
}

func fakeDate(at string) *news.Date {
	if at == "" {
		return nil
	}
	if t, err := time.Parse(time.DateOnly, at); err == nil {
		return &news.Date{Time: t, Precision: news.Day, Evidence: news.FromURL}
	}
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		panic(err)
	}
	return &news.Date{Time: t, Precision: news.Minute, Zoned: true, Evidence: news.FromMeta}
}

// before is what the article said when it was read first.
func (a *fakeArticle) before() news.Edition {
	if a.older == nil {
		return news.Edition{Title: "An earlier title", Text: "An earlier text.\n\nIt was shorter."}
	}
	a.older.key = a.key
	a.older.build()
	return a.older.article.Edition()
}

func (a *fakeArticle) build() {
	var kinds []news.BlockKind
	var texts []string
	for p := range strings.SplitSeq(a.body, "\n") {
		kind := news.Paragraph
		switch {
		case strings.HasPrefix(p, "# "):
			kind, p = news.Heading, p[2:]
		case strings.HasPrefix(p, "> "):
			kind, p = news.Standfirst, p[2:]
		}
		kinds, texts = append(kinds, kind), append(texts, strings.TrimSpace(p))
	}
	body, blocks := news.JoinBlocks(kinds, texts)
	address := "https://" + a.key + ".example/"
	page := news.PageRef{ID: news.NewPageID(address, nil), URL: address}
	var err error
	if a.article, err = news.NewArticle(page, body, blocks); err != nil {
		panic(err)
	}
	a.article.Title, a.article.Language = a.title, "en"
	a.article.Outlet = &news.Outlet{Name: a.outlet, Domain: a.domain}
	a.article.Published = fakeDate(a.at)
	a.article.Byline, a.article.Credits = a.byline, a.credits
	for i, kind := range a.flags {
		words := []string{body[:blocks[0].End], string(kind)}
		a.article.AddFlag(kind, words[min(i, 1)])
	}
	if a.warning != "" {
		a.article.Warn(a.warning)
	}
	for i := range a.said {
		a.state(&a.said[i])
	}
}

func (a *fakeArticle) state(s *fakeSaid) {
	t := a.article.Text
	at := 0
	find := func(words string) text.Span {
		i := strings.Index(t[at:], words)
		if i < 0 {
			panic(a.key + " does not say " + words)
		}
		return text.Span{Start: at + i, End: at + i + len(words)}
	}
	var attr news.Attribution
	quoted := 0
	for _, w := range s.words {
		sp := find(w)
		q := strings.HasPrefix(w, "“")
		attr.Content = append(attr.Content, news.Content{Span: sp, Quoted: q})
		at = sp.End
		if q {
			quoted++
		}
	}
	attr.Kind = [3]news.StatementKind{news.Indirect, news.Direct, news.Mixed}[kindIndex(quoted, len(s.words))]
	at = paragraphStart(t, attr.Content[0].Start)
	if s.source != "" {
		sp := find(s.source)
		attr.Source = &sp
	}
	if s.cue != "" {
		attr.Cue = &news.Cue{Span: find(s.cue), Lemma: s.cue, Class: news.Neutral}
	}
	if s.to != "" {
		sp := find(s.to)
		attr.Addressee = &sp
	}
	if s.on != "" {
		attr.SaidAt = &news.SaidAt{Span: find(s.on), Date: *fakeDate("2031-04-08")}
	}
	if s.who != nil {
		who := *s.who
		who.Reason = cmp.Or(s.reason, "named in the same sentence")
		attr.Speaker = &who
	}
	attr.Via = s.via
	attr.Confidence = cmp.Or(s.sure, 0.94)
	if s.inside > 0 {
		attr.Inside = a.article.Statements[s.inside-1].ID
	}
	st, err := news.NewStatement(a.article.ID, t, len(a.article.Statements), attr)
	if err != nil {
		panic(err)
	}
	a.article.Statements = append(a.article.Statements, st)
}

func kindIndex(quoted, all int) int {
	switch quoted {
	case 0:
		return 0
	case all:
		return 1
	}
	return 2
}

func paragraphStart(t string, at int) int {
	if i := strings.LastIndex(t[:at], "\n\n"); i >= 0 {
		return i + 2
	}
	return 0
}

// newFake counts the views of the articles of one story.
func newFake(title string, articles ...*fakeArticle) *fake {
	f := &fake{articles: articles, utterances: map[string]*store.UtteranceView{}, storyTitle: title}
	for _, a := range articles {
		a.build()
	}
	for _, a := range articles {
		for i, s := range a.said {
			f.tell(a, s, a.article.Statements[i])
		}
	}
	for _, key := range f.order {
		finish(f.utterances[key])
	}
	f.count()
	return f
}

func (f *fake) tell(a *fakeArticle, s fakeSaid, st news.Statement) {
	if s.utterance == "" {
		return
	}
	u := f.utterances[s.utterance]
	if u == nil {
		u = &store.UtteranceView{Story: f.storyID()}
		u.ID = news.NewUtteranceID(news.StatementID(s.utterance))
		f.utterances[s.utterance] = u
		f.order = append(f.order, s.utterance)
	}
	start := paragraphStart(a.article.Text, st.Span.Start)
	paragraph, _, _ := strings.Cut(a.article.Text[start:], "\n\n")
	u.Told = append(u.Told, store.RenderingView{
		Rendering: news.Rendering{
			Statement: st.ID, Article: a.article.ID, Utterance: u.ID,
			Variant: cmp.Or(s.variant, news.Identical), Similarity: map[news.Variant]float64{"": 1, news.Trimmed: 0.64, news.Reworded: 0.71, news.Conflicting: 0.93}[s.variant],
		},
		Article: a.line(), Statement: st, Text: st.ContentText(a.article.Text), Paragraph: paragraph,
	})
}

func finish(u *store.UtteranceView) {
	first := slices.MinFunc(u.Told, func(a, b store.RenderingView) int {
		return cmp.Compare(len(b.Text)*fullness(b), len(a.Text)*fullness(a))
	})
	u.Text, u.Speaker, u.First = first.Text, first.Statement.Speaker, u.Told[0].Article
	if u.Speaker != nil {
		u.SpeakerID = news.NewSpeakerID(u.Speaker.Name)
	}
	i := slices.IndexFunc(u.Told, func(r store.RenderingView) bool { return r.Rendering.Statement == first.Rendering.Statement })
	u.Told = append([]store.RenderingView{first}, slices.Delete(slices.Clone(u.Told), i, i+1)...)
	outlets, origins := map[news.OutletID]bool{}, map[news.OriginID]bool{}
	for _, r := range u.Told {
		outlets[r.Article.OutletID], origins[r.Article.Origin] = true, true
	}
	u.Renderings, u.Outlets, u.Origins = len(u.Told), len(outlets), len(origins)
}

func fullness(r store.RenderingView) int {
	if r.Variant == news.Identical {
		return 10
	}
	return 1
}

func (f *fake) storyID() news.StoryID { return news.NewStoryID(f.articles[0].article.ID) }

func (f *fake) count() {
	v := &store.StoryView{}
	v.ID, v.Title, v.Articles = f.storyID(), f.storyTitle, len(f.articles)
	v.Lead, _, _ = strings.Cut(f.articles[0].article.Text, "\n\n")
	outlets, origins := map[news.OutletID]bool{}, map[news.OriginID]bool{}
	for _, a := range f.articles {
		l := a.line()
		l.Story = v.ID
		v.ArticleList = append(v.ArticleList, l)
		outlets[l.OutletID], origins[l.Origin] = true, true
		v.Copies = append(v.Copies, f.copies(a)...)
	}
	v.Outlets, v.Origins = len(outlets), len(origins)
	v.First, v.Last = bounds(renderingsOf(v.ArticleList))
	v.Activity = activity(v)
	for _, key := range f.order {
		v.Utterances = append(v.Utterances, *f.utterances[key])
	}
	slices.SortStableFunc(v.Utterances, func(a, b store.UtteranceView) int { return b.Origins - a.Origins })
	for _, u := range v.Utterances[:min(3, len(v.Utterances))] {
		v.Leading = append(v.Leading, u.UtteranceLine)
	}
	v.UtteranceTotal = len(v.Utterances)
	f.story = v
}

func renderingsOf(as []store.ArticleLine) []store.RenderingView {
	out := make([]store.RenderingView, len(as))
	for i, a := range as {
		out[i].Article = a
	}
	return out
}

func activity(v *store.StoryView) []int {
	if v.First == nil {
		return nil
	}
	perDay := make([]int, v.Last.DayNumber()-v.First.DayNumber()+1)
	for _, a := range v.ArticleList {
		if a.Published != nil {
			perDay[a.Published.DayNumber()-v.First.DayNumber()]++
		}
	}
	return perDay
}

func (f *fake) find(key string) *fakeArticle {
	i := slices.IndexFunc(f.articles, func(a *fakeArticle) bool { return a.key == key })
	return f.articles[i]
}

// copies are the passages that a took over.
func (f *fake) copies(a *fakeArticle) []news.Copy {
	var out []news.Copy
	for _, words := range a.copied {
		from := f.find(a.origin).article
		i, j := strings.Index(from.Text, words), strings.Index(a.article.Text, words)
		if i < 0 || j < 0 {
			panic(a.key + " does not share " + words)
		}
		out = append(out, news.Copy{
			From: news.Passage{Article: from.ID, Span: text.Span{Start: i, End: i + len(words)}},
			To:   news.Passage{Article: a.article.ID, Span: text.Span{Start: j, End: j + len(words)}},
			Kind: news.Copied, Similarity: 1, Reason: a.reason,
		})
	}
	return out
}

func (f *fake) Today(_ context.Context, q store.Filter) ([]store.StoryLine, error) {
	if q.Offset > 0 || q.Language == "xx" {
		return nil, nil
	}
	return []store.StoryLine{f.story.StoryLine}, nil
}

func (f *fake) Story(_ context.Context, id news.StoryID, _ int) (*store.StoryView, error) {
	if id != f.story.ID {
		return nil, store.ErrNotFound
	}
	return f.story, nil
}

func (f *fake) Utterance(_ context.Context, id news.UtteranceID) (*store.UtteranceView, error) {
	for _, u := range f.utterances {
		if u.ID == id {
			return u, nil
		}
	}
	return nil, store.ErrNotFound
}

func (f *fake) Article(_ context.Context, id news.ArticleID) (*store.ArticleView, error) {
	i := slices.IndexFunc(f.articles, func(a *fakeArticle) bool { return a.article.ID == id })
	if i < 0 {
		return nil, store.ErrNotFound
	}
	a := f.articles[i]
	fetched := time.Date(2031, 4, 10, 6, 0, 0, 0, time.UTC)
	v := &store.ArticleView{
		Article: a.article, Line: a.line(), Story: f.story.StoryLine, Fetched: fetched,
		Utterances: map[news.StatementID]store.UtteranceLine{},
		Versions: []store.Version{
			{Number: 2, Fetched: fetched, Seen: fetched, Edition: a.article.Edition()},
			{Number: 1, Fetched: fetched.Add(-9 * time.Hour), Seen: fetched.Add(-8 * time.Hour), Edition: a.before()},
		},
	}
	for _, u := range f.utterances {
		for _, r := range u.Told {
			if r.Article.ID == id {
				v.Utterances[r.Rendering.Statement] = u.UtteranceLine
			}
		}
	}
	for _, c := range f.story.Copies {
		other, given := c.From.Article, false
		if other == id {
			other, given = c.To.Article, true
		}
		if c.From.Article == id || c.To.Article == id {
			v.Copies = append(v.Copies, store.CopyView{Copy: c, Other: f.lineOf(other), Given: given})
		}
	}
	return v, nil
}

func (f *fake) lineOf(id news.ArticleID) store.ArticleLine {
	i := slices.IndexFunc(f.story.ArticleList, func(l store.ArticleLine) bool { return l.ID == id })
	return f.story.ArticleList[i]
}

func (f *fake) Speaker(_ context.Context, id news.SpeakerID) (*store.SpeakerView, error) {
	v := &store.SpeakerView{ID: id}
	for _, key := range f.order {
		for _, r := range f.utterances[key].Told {
			if s := r.Statement.Speaker; s != nil && news.NewSpeakerID(s.Name) == id {
				v.Name, v.Type, v.Statements = s.Name, s.Type, append(v.Statements, r)
				v.Roles = []string{s.Role}
			}
		}
	}
	if v.Total = len(v.Statements); v.Total == 0 {
		return nil, store.ErrNotFound
	}
	slices.SortStableFunc(v.Statements, func(a, b store.RenderingView) int {
		return b.Article.Published.Time.Compare(a.Article.Published.Time)
	})
	return v, nil
}

func (f *fake) Outlet(_ context.Context, id news.OutletID) (*store.OutletView, error) {
	v := &store.OutletView{ID: id}
	for _, a := range f.story.ArticleList {
		if a.OutletID == id {
			v.Outlet, v.Articles = a.Outlet, append(v.Articles, a)
		}
	}
	if v.Total = len(v.Articles); v.Total == 0 {
		return nil, store.ErrNotFound
	}
	return v, nil
}

// Search finds the articles and statements that hold the words as they stand.
func (f *fake) Search(_ context.Context, q store.Query) (*store.Results, error) {
	if q.From == "soon" {
		return nil, store.ErrQuery
	}
	r := &store.Results{}
	for _, a := range f.articles {
		if s := snippet(a.article.Text, q.Text); s != nil && q.Offset == 0 {
			r.Articles = append(r.Articles, store.ArticleHit{ArticleLine: a.line(), Snippet: s})
		}
	}
	for _, key := range f.order {
		for _, t := range f.utterances[key].Told {
			if s := snippet(t.Text, q.Text); s != nil && q.Offset == 0 {
				r.Statements = append(r.Statements, store.StatementHit{RenderingView: t, Snippet: s})
			}
		}
	}
	r.ArticleTotal, r.StatementTotal = len(r.Articles), len(r.Statements)
	if r.StatementTotal > 0 {
		r.Speakers = []store.Facet{{Value: "Ana Petrova", Count: r.StatementTotal}}
		r.OutletsAndHosts = []store.Facet{{Value: "Port Varda Herald", Count: 3}}
	}
	return r, nil
}

func snippet(t, words string) []store.Fragment {
	i := strings.Index(t, words)
	if i < 0 {
		return nil
	}
	end := min(len(t), i+len(words)+60)
	for end < len(t) && !utf8.RuneStart(t[end]) {
		end++
	}
	return []store.Fragment{{Text: t[:i]}, {Text: words, Hit: true}, {Text: t[i+len(words) : end]}}
}

func (f *fake) Counts(context.Context) (store.Counts, error) {
	c := store.Counts{Articles: len(f.articles), Stories: 1, Utterances: len(f.utterances), Outlets: f.story.Outlets, Speakers: 4}
	for _, a := range f.articles {
		c.Statements += len(a.article.Statements)
	}
	c.Newest = f.story.Last
	return c, nil
}

func (f *fake) Languages(context.Context) ([]store.Facet, error) {
	return []store.Facet{{Value: "en", Count: len(f.articles)}, {Value: "xx", Count: 1}}, nil
}

func (f *fake) Outlets(context.Context) ([]store.OutletLine, error) {
	var out []store.OutletLine
	seen := map[news.OutletID]bool{}
	for _, a := range f.story.ArticleList {
		if !seen[a.OutletID] {
			seen[a.OutletID] = true
			out = append(out, store.OutletLine{ID: a.OutletID, Outlet: a.Outlet, Articles: 1})
		}
	}
	return out, nil
}
