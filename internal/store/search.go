package store

import (
	"context"
	"database/sql"
	"math"
	"strings"
)

const (
	// hitsCounted bounds the matches that are ranked and counted: those that
	// were saved last. Ranking 2,000 takes about 10 ms.
	hitsCounted = 2000
	hitsShown   = 20
	facetsShown = 10
	// namesMatched bounds the outlets or speakers that part of a name finds:
	// the first known.
	namesMatched = 50
	// queryBytes bounds the text of a query; what comes after is left out.
	queryBytes = 4000
)

// Search returns the articles and statements that match q, best first, or
// newest first when q has no text.
func (s *Store) Search(ctx context.Context, q Query) (*Results, error) {
	r := &Results{}
	err := s.view(ctx, func(tx *conn) error {
		search, err := q.plan(ctx, tx)
		if err != nil || search == nil {
			return err
		}
		return search.run(ctx, tx, r)
	})
	return r, wrap("search for", q.Text, err)
}

// search is a query in the terms of the database.
type search struct {
	terms         terms
	tags          string // an FTS5 expression, empty for any
	days          []any  // the first and last day, nil for any
	limit, offset int
}

// plan returns nil for a query that nothing can match.
func (q *Query) plan(ctx context.Context, tx *conn) (*search, error) {
	r := &search{terms: parseTerms(q.Text[:min(len(q.Text), queryBytes)]), limit: q.Limit, offset: max(q.Offset, 0)}
	if len(r.terms.wanted) == 0 && strings.TrimSpace(q.Text) != "" {
		return nil, nil
	}
	if r.limit <= 0 {
		r.limit = hitsShown
	}
	var err error
	if r.days, err = q.days(); err != nil {
		return nil, err
	}
	possible := false
	if r.tags, possible, err = q.tags(ctx, tx); err != nil || !possible {
		return nil, err
	}
	if len(r.terms.wanted) == 0 && r.tags == "" && r.days == nil {
		return nil, nil
	}
	return r, nil
}

// days returns the bounds of the query's dates.
func (q *Query) days() ([]any, error) {
	if q.From == "" && q.To == "" {
		return nil, nil
	}
	from, to := int64(math.MinInt64), int64(math.MaxInt64)
	var err error
	if q.From != "" {
		if from, _, err = days(q.From); err != nil {
			return nil, err
		}
	}
	if q.To != "" {
		if _, to, err = days(q.To); err != nil {
			return nil, err
		}
	}
	return []any{from, to}, nil
}

// tags is the expression for the query's language, outlet and speaker. It is
// not possible to match when no outlet or speaker has such a name.
func (q *Query) tags(ctx context.Context, tx *conn) (expr string, possible bool, err error) {
	var all []string
	if q.Language != "" {
		all = append(all, tagExpr(languageTag, []string{foldName(q.Language)}))
	}
	for _, named := range []struct{ name, tag, query string }{
		{q.Outlet, outletTag, `SELECT id FROM outlet WHERE instr(words, ?) > 0 LIMIT ?`},
		{q.Speaker, speakerTag, `SELECT id FROM speaker WHERE instr(words, ?) > 0 LIMIT ?`},
	} {
		if strings.TrimSpace(named.name) == "" {
			continue
		}
		ids, err := idsNamed(ctx, tx, named.query, named.name)
		if err != nil || len(ids) == 0 {
			return "", false, err
		}
		all = append(all, tagExpr(named.tag, ids))
	}
	return strings.Join(all, " AND "), true, nil
}

func idsNamed(ctx context.Context, tx *conn, query, name string) ([]string, error) {
	words := foldName(name)
	if words == "" {
		return nil, nil
	}
	return collect(ctx, tx, func(rows *sql.Rows) (id string, err error) {
		err = rows.Scan(&id)
		return id, err
	}, query, words, namesMatched)
}

func foldName(s string) string { return strings.TrimSpace(foldText(s)) }

func tagExpr(tag string, values []string) string {
	return `("` + tag + strings.Join(values, `" OR "`+tag) + `")`
}

// match is the FTS5 expression over an index with those columns of words.
func (r *search) match(columns string) string {
	words := r.terms.match()
	switch {
	case r.tags == "":
		return "{" + columns + "} : (" + words + ")"
	case words == "":
		return "tags : (" + r.tags + ")"
	}
	return "{" + columns + "} : (" + words + ") AND tags : (" + r.tags + ")"
}

func (r *search) run(ctx context.Context, tx *conn, into *Results) error {
	articles, err := r.articleHits(ctx, tx)
	if err != nil {
		return err
	}
	statements, err := r.statementHits(ctx, tx)
	if err != nil {
		return err
	}
	into.ArticleTotal, into.StatementTotal = len(articles), len(statements)
	into.Capped = len(articles) == hitsCounted || len(statements) == hitsCounted
	if into.OutletsAndHosts, err = facets(ctx, tx, articles,
		`SELECT CASE WHEN name = '' THEN domain ELSE name END FROM outlet WHERE n = ?`); err != nil {
		return err
	}
	if into.Speakers, err = facets(ctx, tx, statements, `SELECT name FROM speaker WHERE n = ?`); err != nil {
		return err
	}
	if into.Articles, err = r.readArticles(ctx, tx, r.page(articles)); err != nil {
		return err
	}
	into.Statements, err = r.readStatements(ctx, tx, r.page(statements))
	return err
}

func (r *search) readArticles(ctx context.Context, tx *conn, hits []hit) ([]ArticleHit, error) {
	var all []ArticleHit
	for _, h := range hits {
		err := tx.each(ctx, `SELECT b.text, `+lineColumns+` FROM article a JOIN body b ON b.article = a.n`+lineJoins+` WHERE a.n = ?`, []any{h.n},
			func(rows *sql.Rows) (bool, error) {
				var l lineRow
				var text string
				if err := rows.Scan(append([]any{&text}, l.into()...)...); err != nil {
					return false, err
				}
				line, err := l.value()
				all = append(all, ArticleHit{line, snippet(text, r.terms.wanted)})
				return true, err
			})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (r *search) readStatements(ctx context.Context, tx *conn, hits []hit) ([]StatementHit, error) {
	var all []StatementHit
	for _, h := range hits {
		views, err := readTold(ctx, tx, `WHERE s.n = ?`, h.n)
		if err != nil {
			return nil, err
		}
		for _, v := range views {
			all = append(all, StatementHit{v, snippet(v.Text, r.terms.wanted)})
		}
	}
	return all, nil
}
