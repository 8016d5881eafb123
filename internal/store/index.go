package store

import (
	"context"

	"hearsay/internal/news"
)

// wordChanges collects what a transaction changes in the full-text indexes.
// They are written last: whatever runs between makes FTS5 write out what it has
// collected so far, which costs as much as the rest of a Save.
type wordChanges struct {
	removedArticles, removedStatements []int64
	articles                           []articleWords
	statements                         []statementWords
}

type articleWords struct {
	n       int64
	article *news.Article
}

type statementWords struct {
	n           int64
	words, tags string
}

// A tag is a word that no text holds: a mark, a letter for the kind, and a
// language or an id. A search among one outlet's articles then asks the index
// for its tag, and need not look at every match.
const (
	languageTag = "§l"
	outletTag   = "§o"
	speakerTag  = "§s"
)

// articleTags are the tags that an article shares with its statements.
func articleTags(a *news.Article) string {
	tags := languageTag + a.Language
	if a.Outlet != nil {
		tags += " " + outletTag + string(news.NewOutletID(*a.Outlet))
	}
	return tags
}

func speakerTags(all []news.Statement) string {
	tags := ""
	for _, s := range all {
		if s.Speaker != nil {
			tags += " " + speakerTag + string(news.NewSpeakerID(s.Speaker.Name))
		}
	}
	return tags
}

func (w *wordChanges) remove(article int64, statements []int64) {
	w.removedArticles = append(w.removedArticles, article)
	w.removedStatements = append(w.removedStatements, statements...)
}

// write removes first: a new statement may have got the number of a removed
// one.
func (w *wordChanges) write(ctx context.Context, tx *conn) error {
	for _, n := range w.removedArticles {
		if _, err := tx.exec(ctx, `DELETE FROM article_words WHERE rowid = ?`, n); err != nil {
			return err
		}
	}
	for _, a := range w.articles {
		if _, err := tx.exec(ctx, `INSERT INTO article_words (rowid, title, body, tags) VALUES (?, ?, ?, ?)`,
			a.n, foldText(a.article.Title), foldText(a.article.Text),
			articleTags(a.article)+speakerTags(a.article.Statements)+speakerTags(a.article.TitleStatements)); err != nil {
			return err
		}
	}
	for _, n := range w.removedStatements {
		if _, err := tx.exec(ctx, `DELETE FROM statement_words WHERE rowid = ?`, n); err != nil {
			return err
		}
	}
	for _, s := range w.statements {
		if _, err := tx.exec(ctx, `INSERT INTO statement_words (rowid, words, tags) VALUES (?, ?, ?)`, s.n, foldText(s.words), s.tags); err != nil {
			return err
		}
	}
	return nil
}
