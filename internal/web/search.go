package web

import (
	"net/http"
	"net/url"

	"hearsay/internal/news"
	"hearsay/internal/store"
)

// hitsAPage is how many articles and how many statements a page of results
// shows.
const hitsAPage = 20

// searchPage is the Search screen.
type searchPage struct {
	Asked                           bool
	Text, Speaker, Outlet, From, To string
	Languages                       []option
	Narrowed                        bool // anything but the words is asked for
	Summary                         string
	Statements                      []statementHit
	Articles                        []articleHit
	Speakers, Outlets               []facet
	Pager                           pager
	WithoutSpeaker, WithoutOutlet   string // addresses that widen the search again
}

// statementHit is a statement that matches.
type statementHit struct {
	articleLine
	At      news.StatementID
	Voice   voice
	Role    string
	Snippet []store.Fragment
}

// articleHit is an article that matches.
type articleHit struct {
	articleLine
	Snippet []store.Fragment
}

// facet narrows a search.
type facet struct {
	Value, Address string
	Count          string
}

func (s *site) search(r *http.Request) (*frame, error) {
	values := r.URL.Query()
	p := &searchPage{
		Text: values.Get("q"), Speaker: values.Get("speaker"), Outlet: values.Get("outlet"),
		From: values.Get("since"), To: values.Get("until"),
	}
	languages, err := s.src.Languages(r.Context())
	if err != nil {
		return nil, err
	}
	for _, l := range languages {
		p.Languages = append(p.Languages, option{l.Value, languageName(l.Value), l.Value == values.Get("language")})
	}
	p.Narrowed = p.Speaker+p.Outlet+p.From+p.To+values.Get("language") != ""
	p.Asked = p.Text != "" || p.Narrowed
	if p.Asked {
		err = s.find(r, p)
	}
	return &frame{Title: "Search", Place: "search", Query: p.Text, Body: p}, err
}

func (s *site) find(r *http.Request, p *searchPage) error {
	offset := offsetOf(r.URL.Query())
	found, err := s.src.Search(r.Context(), store.Query{
		Text: p.Text, Speaker: p.Speaker, Outlet: p.Outlet, Language: r.URL.Query().Get("language"),
		From: p.From, To: p.To, Limit: hitsAPage, Offset: offset,
	})
	if err != nil {
		return err
	}
	p.show(found)
	p.Summary = foundSummary(found)
	shown := max(len(found.Articles), len(found.Statements))
	total := max(found.ArticleTotal, found.StatementTotal)
	p.Pager = newPager(r.URL, offset, shown, hitsAPage, offset+shown < total)
	p.Speakers = facets(r.URL, "speaker", p.Speaker, found.Speakers)
	p.Outlets = facets(r.URL, "outlet", p.Outlet, found.OutletsAndHosts)
	p.WithoutSpeaker, p.WithoutOutlet = without(r.URL, "speaker"), without(r.URL, "outlet")
	return nil
}

func (p *searchPage) show(found *store.Results) {
	var speakers []*news.Speaker
	for _, h := range found.Statements {
		speakers = append(speakers, h.Statement.Speaker)
	}
	c := newChoir(speakers)
	for _, h := range found.Statements {
		hit := statementHit{
			articleLine: lineOf(h.Article), At: h.Rendering.Statement,
			Voice: c.of(h.Statement.Speaker), Snippet: h.Snippet,
		}
		if s := h.Statement.Speaker; s != nil {
			hit.Role = s.Role
		}
		p.Statements = append(p.Statements, hit)
	}
	for _, h := range found.Articles {
		p.Articles = append(p.Articles, articleHit{lineOf(h.ArticleLine), h.Snippet})
	}
}

func foundSummary(r *store.Results) string {
	if r.StatementTotal+r.ArticleTotal == 0 {
		return ""
	}
	return sentence(count(r.StatementTotal, "statement", "statements") + " and " +
		count(r.ArticleTotal, "article", "articles") + " match")
}

// facets are links that narrow the search; none for what it is narrowed to
// already.
func facets(u *url.URL, key, chosen string, values []store.Facet) []facet {
	if chosen != "" {
		return nil
	}
	var out []facet
	for _, v := range values {
		q := u.Query()
		q.Del("from")
		q.Set(key, v.Value)
		out = append(out, facet{v.Value, u.Path + "?" + q.Encode(), digits(v.Count)})
	}
	return out
}

func without(u *url.URL, key string) string {
	q := u.Query()
	q.Del(key)
	q.Del("from")
	return u.Path + "?" + q.Encode()
}

func query(key, value string) string { return url.Values{key: {value}}.Encode() }
