package store

import (
	"cmp"
	"context"
	"database/sql"
	"math"
	"slices"
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
	return collect(ctx, tx, func(rows *sql.Rows) (id string, err error) { return id, rows.Scan(&id) }, query, words, namesMatched)
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

// hit is a match: its number, how well it matches (less is better) and the
// outlet or speaker that it counts for.
type hit struct {
	n     int64
	score float64
	of    sql.NullInt64
}

func scanHit(rows *sql.Rows) (h hit, err error) { return h, rows.Scan(&h.n, &h.score, &h.of) }

// articleHits weighs a word of the title as much as four of the text.
func (r *search) articleHits(ctx context.Context, tx *conn) ([]hit, error) {
	if !r.indexed() {
		return collect(ctx, tx, scanHit, `SELECT a.n, -a.at, a.outlet FROM article a
			WHERE a.gone = 0 AND a.day BETWEEN ? AND ? ORDER BY a.at DESC, a.n DESC LIMIT ?`, r.args()...)
	}
	score := r.score(`bm25(article_words, 4, 1, 0)`, `coalesce(-a.at, 9e18)`)
	return r.best(ctx, tx, "title body", `SELECT a.n, `+score+`, a.outlet
		FROM article_words w JOIN article a ON a.n = w.rowid WHERE article_words MATCH ?`)
}

func (r *search) statementHits(ctx context.Context, tx *conn) ([]hit, error) {
	if !r.indexed() {
		return collect(ctx, tx, scanHit, `SELECT s.n, -s.at, s.speaker FROM article a CROSS JOIN statement s ON s.article = a.n
			WHERE a.gone = 0 AND a.day BETWEEN ? AND ? ORDER BY a.at DESC, a.n DESC, s.n LIMIT ?`, r.args()...)
	}
	join := ""
	if r.days != nil {
		join = ` JOIN article a ON a.n = s.article`
	}
	score := r.score(`bm25(statement_words, 1, 0)`, `coalesce(-s.at, 9e18)`)
	return r.best(ctx, tx, "words", `SELECT s.n, `+score+`, s.speaker
		FROM statement_words w JOIN statement s ON s.n = w.rowid`+join+` WHERE statement_words MATCH ?`)
}

// indexed reports whether the full-text index has a part in the answer, and not
// the dates alone.
func (r *search) indexed() bool { return len(r.terms.wanted) > 0 || r.tags != "" }

// score is how well a match of words matches, or how new a match of tags is.
func (r *search) score(words, newest string) string {
	if len(r.terms.wanted) > 0 {
		return words
	}
	return newest
}

func (r *search) args(first ...any) []any {
	return append(append(first, r.days...), hitsCounted)
}

// best returns the matches that were saved last, by score; of equal ones, the
// last saved comes first.
func (r *search) best(ctx context.Context, tx *conn, columns, query string) ([]hit, error) {
	if r.days != nil {
		query += ` AND a.day BETWEEN ? AND ?`
	}
	hits, err := collect(ctx, tx, scanHit, query+` ORDER BY w.rowid DESC LIMIT ?`, r.args(r.match(columns))...)
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(a.score, b.score) })
	return hits, err
}

func (r *search) page(hits []hit) []hit {
	first := min(r.offset, len(hits))
	return hits[first:min(first+r.limit, len(hits))]
}

// facets counts what the hits count for and names the most frequent.
func facets(ctx context.Context, tx *conn, hits []hit, name string) ([]Facet, error) {
	counts := map[int64]int{}
	for _, h := range hits {
		if h.of.Valid {
			counts[h.of.Int64]++
		}
	}
	var order []int64
	for n := range counts {
		order = append(order, n)
	}
	slices.SortFunc(order, func(a, b int64) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var all []Facet
	for _, n := range order[:min(len(order), facetsShown)] {
		f := Facet{Count: counts[n]}
		if err := tx.one(ctx, name, []any{n}, &f.Value); err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
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
