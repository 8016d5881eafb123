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
