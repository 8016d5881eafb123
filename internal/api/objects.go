package api

import (
	"context"
	"net/http"

	"hearsay/internal/news"
	"hearsay/internal/record"
	"hearsay/internal/store"
)

func (a *api) article(r *http.Request) (any, error) {
	v, err := Kept(r, a.src.Article)
	if err != nil {
		return nil, err
	}
	return record.FromArticle(v.Article), nil
}

func (a *api) story(r *http.Request) (any, error) {
	v, err := Kept(r, func(ctx context.Context, id news.StoryID) (*store.StoryView, error) { return a.src.Story(ctx, id, 0) })
	if err != nil {
		return nil, err
	}
	s := &news.Story{ID: v.ID, Title: v.Title, First: v.First, Last: v.Last, Outlets: v.Outlets, Origins: v.Origins}
	for _, line := range v.ArticleList {
		s.Articles = append(s.Articles, line.ID)
	}
	return record.FromStory(s), nil
}

func (a *api) utterance(r *http.Request) (any, error) {
	v, err := Kept(r, a.src.Utterance)
	if err != nil {
		return nil, err
	}
	u := &news.Utterance{ID: v.ID, Speaker: v.Speaker, Text: v.Text, Origins: v.Origins}
	for _, t := range inTime(v) {
		u.Tellings = append(u.Tellings, news.Telling{
			Rendering: t.Rendering, Outlet: outlet(t.Article), Published: t.Article.Published, Text: t.Text,
		})
	}
	return record.FromUtterance(u), nil
}

// inTime puts the first known telling first, as exports do; a screen begins
// with the fullest.
func inTime(v *store.UtteranceView) []store.RenderingView {
	var first, rest []store.RenderingView
	for _, t := range v.Told {
		if len(first) == 0 && t.Article.ID == v.First.ID {
			first = append(first, t)
			continue
		}
		rest = append(rest, t)
	}
	return append(first, rest...)
}

func outlet(l store.ArticleLine) *news.Outlet {
	if l.Outlet == (news.Outlet{}) {
		return nil
	}
	return &l.Outlet
}
