package eval

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"hearsay/internal/labels"
	"hearsay/internal/lang/en"
	"hearsay/internal/news"
	"hearsay/internal/statement"
	"hearsay/internal/text"
)

// labelledArticles scores statements on the real articles whose labels only measure:
// nobody looks at them when rules are written, and no model learns from them.
func labelledArticles(ctx context.Context, dir string) (*Table, error) {
	articles, err := labels.Measured(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoData
	}
	if err != nil {
		return nil, err
	}
	return scoreLabelled(ctx, articles)
}

// scoreLabelled compares what the program finds in articles with their labels.
func scoreLabelled(ctx context.Context, articles []labels.Article) (*Table, error) {
	m, err := en.Attributions()
	if err != nil {
		return nil, err
	}
	finder := statement.New(m)
	found, err := sideBySide(ctx, len(articles), func(i int) (statement.Found, error) {
		return findLabelled(&articles[i], finder)
	})
	if err != nil {
		return nil, err
	}
	var s labelScores
	for i := range articles {
		s.article(&articles[i], found[i])
	}
	return s.table(), nil
}

// findLabelled runs the statement stage as the pipeline does.
func findLabelled(a *labels.Article, finder *statement.Finder) (statement.Found, error) {
	article, err := labelledArticle(a)
	if err != nil {
		return statement.Found{}, fmt.Errorf("article %s: %w", a.ID, err)
	}
	body, err := annotated(a.Text, a.Paragraphs)
	if err != nil {
		return statement.Found{}, fmt.Errorf("article %s: %w", a.ID, err)
	}
	title, err := annotated(a.Title, []text.Span{{End: len(a.Title)}})
	if err != nil {
		return statement.Found{}, fmt.Errorf("title of article %s: %w", a.ID, err)
	}
	return finder.Find(article, body, title)
}

func labelledArticle(a *labels.Article) (*news.Article, error) {
	article, err := news.NewArticle(news.PageRef{ID: news.PageID(a.ID)}, a.Text, asParagraphs(a.Paragraphs))
	if err != nil {
		return nil, err
	}
	article.Title, article.Language = a.Title, "en"
	article.Outlet = &news.Outlet{Name: a.Outlet}
	if day, err := time.Parse(time.DateOnly, a.Date); err == nil {
		article.Published = &news.Date{Time: day, Precision: news.Day}
	}
	return article, nil
}
