package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
	"hearsay/internal/text"
)

// statementDetail is the column detail of a statement.
type statementDetail struct {
	Span      pair             `json:"s"`
	Content   []contentDetail  `json:"c,omitzero"`
	Cue       *cueDetail       `json:"u,omitempty"`
	Source    *pair            `json:"f,omitempty"`
	Speaker   *speakerDetail   `json:"p,omitempty"`
	Addressee *pair            `json:"a,omitempty"`
	Via       []linkDetail     `json:"v,omitzero"`
	SaidAt    *saidDetail      `json:"d,omitempty"`
	Inside    news.StatementID `json:"i,omitempty"`
}

// contentDetail is [start,end,1 if quoted].
type contentDetail [3]int

type cueDetail struct {
	Span  pair          `json:"s"`
	Lemma string        `json:"l"`
	Class news.CueClass `json:"c"`
}

// The role of a speaker is a column.
type speakerDetail struct {
	Name   string           `json:"n"`
	Type   news.SpeakerType `json:"t"`
	Reason string           `json:"r"`
}

type linkDetail struct {
	Name     string `json:"n"`
	Relation string `json:"r"`
	Span     *pair  `json:"s,omitempty"`
}

type saidDetail struct {
	Span pair   `json:"s"`
	Date string `json:"d"`
}

func detailOfStatement(a *news.Attribution) statementDetail {
	d := statementDetail{
		Span: pair{a.Span.Start, a.Span.End}, Source: toPair(a.Source), Addressee: toPair(a.Addressee), Inside: a.Inside,
	}
	for _, c := range a.Content {
		d.Content = append(d.Content, contentDetail{c.Start, c.End, bit(c.Quoted)})
	}
	if c := a.Cue; c != nil {
		d.Cue = &cueDetail{pair{c.Start, c.End}, c.Lemma, c.Class}
	}
	if p := a.Speaker; p != nil {
		d.Speaker = &speakerDetail{p.Name, p.Type, p.Reason}
	}
	if a.Via != nil {
		d.Via = make([]linkDetail, len(a.Via))
	}
	for i, l := range a.Via {
		d.Via[i] = linkDetail{l.Name, l.Relation, toPair(l.Span)}
	}
	if at := a.SaidAt; at != nil {
		d.SaidAt = &saidDetail{pair{at.Start, at.End}, dateString(at.Date)}
	}
	return d
}

func (d *statementDetail) fill(a *news.Attribution, role string) (err error) {
	a.Span, a.Source, a.Addressee, a.Inside = *d.Span.span(), d.Source.span(), d.Addressee.span(), d.Inside
	a.Content = make([]news.Content, len(d.Content))
	for i, c := range d.Content {
		a.Content[i] = news.Content{Span: text.Span{Start: c[0], End: c[1]}, Quoted: c[2] == 1}
	}
	if c := d.Cue; c != nil {
		a.Cue = &news.Cue{Span: *c.Span.span(), Lemma: c.Lemma, Class: c.Class}
	}
	if p := d.Speaker; p != nil {
		a.Speaker = &news.Speaker{Name: p.Name, Role: role, Type: p.Type, Reason: p.Reason}
	}
	if d.Via != nil {
		a.Via = make([]news.Link, len(d.Via))
	}
	for i, l := range d.Via {
		a.Via[i] = news.Link{Name: l.Name, Relation: l.Relation, Span: l.Span.span()}
	}
	if at := d.SaidAt; at != nil {
		a.SaidAt = &news.SaidAt{Span: *at.Span.span()}
		a.SaidAt.Date, err = parseDate(at.Date)
	}
	return err
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// insertStatements files the statements of one of an article's two texts.
func insertStatements(ctx context.Context, tx *conn, article int64, at any, t string, inTitle bool, all []news.Statement) error {
	for i := range all {
		if err := insertStatement(ctx, tx, article, at, t, inTitle, &all[i]); err != nil {
			return err
		}
	}
	return nil
}

func insertStatement(ctx context.Context, tx *conn, article int64, at any, t string, inTitle bool, s *news.Statement) error {
	speaker, role, err := speakerNumber(ctx, tx, s.Speaker)
	if err != nil {
		return err
	}
	detail, err := encode(detailOfStatement(&s.Attribution))
	if err != nil {
		return err
	}
	words := s.ContentText(t)
	n, err := tx.insert(ctx, `
		INSERT INTO statement (id, article, title, kind, confidence, length, speaker, role, at, variant, similarity, detail)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?)`,
		s.ID, article, bit(inTitle), s.Kind, s.Confidence, len(words), speaker, role, at, detail)
	if err != nil {
		return err
	}
	_, err = tx.exec(ctx, `INSERT INTO statement_words (rowid, words) VALUES (?, ?)`, n, foldText(words))
	return err
}

// deleteStatements takes out the statements of an article and returns the
// utterances that they told.
func deleteStatements(ctx context.Context, tx *conn, article int64) ([]int64, error) {
	told, err := utterancesOf(ctx, tx, article)
	if err != nil {
		return nil, err
	}
	if _, err := tx.exec(ctx, `DELETE FROM statement_words WHERE rowid IN (SELECT n FROM statement WHERE article = ?)`, article); err != nil {
		return nil, err
	}
	_, err = tx.exec(ctx, `DELETE FROM statement WHERE article = ?`, article)
	return told, err
}

func utterancesOf(ctx context.Context, tx *conn, article int64) ([]int64, error) {
	return collect(ctx, tx, scanNumber,
		`SELECT DISTINCT utterance FROM statement WHERE article = ? AND utterance IS NOT NULL`, article)
}

func scanNumber(rows *sql.Rows) (n int64, err error) { return n, rows.Scan(&n) }

// render makes a statement tell an utterance, and returns the one that it told
// before. A statement that is not there is passed over: the relation indexes
// may know one of an earlier version of its page.
func render(ctx context.Context, tx *conn, r news.Rendering, utterance int64) (before sql.NullInt64, err error) {
	err = tx.one(ctx, `SELECT utterance FROM statement WHERE id = ? LIMIT 1`, []any{r.Statement}, &before)
	if errors.Is(err, sql.ErrNoRows) {
		return before, nil
	}
	if err != nil {
		return before, err
	}
	_, err = tx.exec(ctx, `UPDATE statement SET utterance = ?, variant = ?, similarity = ? WHERE id = ?`,
		utterance, r.Variant, r.Similarity, r.Statement)
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
