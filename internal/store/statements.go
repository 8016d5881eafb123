package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// place is where a statement stands, and what it tells.
type place struct {
	article   int64
	at        any // the column at of the article
	inTitle   bool
	utterance any // number, nil for none
	rendering news.Rendering
}

// insertStatement files a statement with those words and returns its number.
func insertStatement(ctx context.Context, tx *conn, s *news.Statement, words string, p place) (int64, error) {
	speaker, role, err := speakerNumber(ctx, tx, s.Speaker)
	if err != nil {
		return 0, err
	}
	detail, err := encode(detailOfStatement(&s.Attribution))
	if err != nil {
		return 0, err
	}
	return tx.insert(ctx, `
		INSERT INTO statement (id, article, title, kind, confidence, length, speaker, role, at,
			utterance, variant, similarity, detail)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		s.ID, p.article, bit(p.inTitle), s.Kind, s.Confidence, len(words), speaker, role, p.at,
		p.utterance, p.rendering.Variant, p.rendering.Similarity, detail)
}

// statementsOf returns the numbers of an article's statements and of the
// utterances that they tell.
func statementsOf(ctx context.Context, tx *conn, article int64) (statements, told []int64, err error) {
	err = tx.each(ctx, `SELECT n, utterance FROM statement WHERE article = ?`, []any{article},
		func(rows *sql.Rows) (bool, error) {
			var n int64
			var utterance sql.NullInt64
			err := rows.Scan(&n, &utterance)
			statements = append(statements, n)
			if utterance.Valid {
				told = append(told, utterance.Int64)
			}
			return true, err
		})
	return statements, told, err
}

// rerender changes what a known statement tells, and returns what it told
// before. A statement that is not there is passed over: the relation indexes
// may know one of an earlier version of its page.
func rerender(ctx context.Context, tx *conn, r news.Rendering, utterance int64) (before sql.NullInt64, err error) {
	const one = `article = (SELECT n FROM article WHERE id = ?) AND id = ?`
	err = tx.one(ctx, `SELECT utterance FROM statement WHERE `+one+` LIMIT 1`, []any{r.Article, r.Statement}, &before)
	if errors.Is(err, sql.ErrNoRows) {
		return before, nil
	}
	if err != nil {
		return before, err
	}
	_, err = tx.exec(ctx, `UPDATE statement SET utterance = ?, variant = ?, similarity = ? WHERE `+one,
		utterance, r.Variant, r.Similarity, r.Article, r.Statement)
	return before, err
}

// statementColumns read the statement s.
const statementColumns = `s.id, s.kind, s.confidence, s.role, s.detail, s.title`

type statementRow struct {
	statement    news.Statement
	role, detail string
	inTitle      bool
}

func (r *statementRow) into() []any {
	return []any{&r.statement.ID, &r.statement.Kind, &r.statement.Confidence, &r.role, &r.detail, &r.inTitle}
}

func (r *statementRow) value() (news.Statement, error) {
	var d statementDetail
	if err := decode(r.detail, &d); err != nil {
		return news.Statement{}, err
	}
	err := d.fill(&r.statement.Attribution, r.role)
	return r.statement, err
}

// loadStatements adds its statements to an article.
func loadStatements(ctx context.Context, tx *conn, n int64, a *news.Article) error {
	return tx.each(ctx, `SELECT `+statementColumns+` FROM statement s WHERE article = ? ORDER BY n`, []any{n},
		func(rows *sql.Rows) (bool, error) {
			var r statementRow
			if err := rows.Scan(r.into()...); err != nil {
				return false, err
			}
			s, err := r.value()
			if r.inTitle {
				a.TitleStatements = append(a.TitleStatements, s)
			} else {
				a.Statements = append(a.Statements, s)
			}
			return true, err
		})
}
