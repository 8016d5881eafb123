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
	n     int64
	words string
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
		if _, err := tx.exec(ctx, `INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)`,
			a.n, foldText(a.article.Title), foldText(a.article.Text)); err != nil {
			return err
		}
	}
	for _, n := range w.removedStatements {
		if _, err := tx.exec(ctx, `DELETE FROM statement_words WHERE rowid = ?`, n); err != nil {
			return err
		}
	}
	for _, s := range w.statements {
		if _, err := tx.exec(ctx, `INSERT INTO statement_words (rowid, words) VALUES (?, ?)`, s.n, foldText(s.words)); err != nil {
			return err
		}
	}
	return nil
}
