package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
)

const (
	// hitsCounted bounds the matches that are ranked and counted: those that
	// were saved last. Ranking 2,000 takes about 10 ms.
	hitsCounted = 2000
	hitsShown   = 20
	facetsShown = 10
	// queryBytes bounds the text of a query; what comes after is left out.
	queryBytes = 4000
)

// Search returns the articles and statements that match q, best first, or
// newest first when q has no text.
func (s *Store) Search(ctx context.Context, q Query) (*Results, error) {
	r := &Results{}
	search, err := q.plan()
	if err == nil && search != nil {
		err = s.view(ctx, func(tx *conn) error { return search.run(ctx, tx, r) })
	}
	return r, wrap("search for", q.Text, err)
}

// search is a query in the terms of the database.
type search struct {
	terms         terms
	limit, offset int
	articles      filter // on the article a
	statements    filter // on the statement s and its article a
}

// filter is conditions that all hold.
type filter struct {
	conditions []string
	args       []any
}

func (f *filter) add(condition string, args ...any) {
	f.conditions, f.args = append(f.conditions, condition), append(f.args, args...)
}

func (f *filter) where() string {
	if len(f.conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(f.conditions, " AND ")
}

// plan returns nil for a query that nothing can match.
func (q *Query) plan() (*search, error) {
	t := parseTerms(q.Text[:min(len(q.Text), queryBytes)])
	if len(t.wanted) == 0 && strings.TrimSpace(q.Text) != "" {
		return nil, nil
	}
	r := &search{terms: t, limit: q.Limit, offset: max(q.Offset, 0)}
	if r.limit <= 0 {
		r.limit = hitsShown
	}
	if err := r.filter(q); err != nil {
		return nil, err
	}
	if len(t.wanted) == 0 && len(r.articles.conditions) == 0 {
		return nil, nil
	}
	r.articles.add("a.gone = 0")
	return r, nil
}

func (r *search) filter(q *Query) error {
	both := func(condition string, args ...any) {
		r.articles.add(condition, args...)
		r.statements.add(condition, args...)
	}
	if q.Language != "" {
		both(`a.language = ?`, q.Language)
	}
	if words := foldName(q.Outlet); words != "" {
		both(`a.outlet IN (SELECT n FROM outlet WHERE instr(words, ?) > 0)`, words)
	}
	if words := foldName(q.Speaker); words != "" {
		const named = `speaker IN (SELECT n FROM speaker WHERE instr(words, ?) > 0 LIMIT 50)`
		r.articles.add(`a.n IN (SELECT article FROM statement WHERE `+named+`)`, words)
		r.statements.add(`s.`+named, words)
	}
	for _, bound := range []struct {
		date, condition string
		end             int
	}{{q.From, `a.day >= ?`, 0}, {q.To, `a.day <= ?`, 1}} {
		if bound.date == "" {
			continue
		}
		first, last, err := days(bound.date)
		if err != nil {
			return err
		}
		both(bound.condition, []int64{first, last}[bound.end])
	}
	return nil
}

func foldName(s string) string { return strings.TrimSpace(foldText(s)) }

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

// articleHits weighs a word of the title four times.
func (r *search) articleHits(ctx context.Context, tx *conn) ([]hit, error) {
	f := r.articles
	if len(r.terms.wanted) == 0 {
		return newest(ctx, tx, `SELECT a.n, 0.0, a.outlet FROM article a`+f.where()+` ORDER BY a.at DESC, a.n DESC LIMIT ?`, f.args)
	}
	f.add(`article_words MATCH ?`, r.terms.match())
	return best(ctx, tx, `SELECT a.n, bm25(article_words, 4.0, 1.0), a.outlet
		FROM article_words w JOIN article a ON a.n = w.rowid`+f.where()+` ORDER BY w.rowid DESC LIMIT ?`, f.args)
}

func (r *search) statementHits(ctx context.Context, tx *conn) ([]hit, error) {
	f := r.statements
	join := ""
	if len(f.conditions) > 0 {
		join = ` JOIN article a ON a.n = s.article`
	}
	if len(r.terms.wanted) == 0 {
		return newest(ctx, tx, `SELECT s.n, 0.0, s.speaker FROM statement s`+join+f.where()+` ORDER BY s.at DESC, s.n DESC LIMIT ?`, f.args)
	}
	f.add(`statement_words MATCH ?`, r.terms.match())
	return best(ctx, tx, `SELECT s.n, bm25(statement_words), s.speaker
		FROM statement_words w JOIN statement s ON s.n = w.rowid`+join+f.where()+` ORDER BY w.rowid DESC LIMIT ?`, f.args)
}

func newest(ctx context.Context, tx *conn, query string, args []any) ([]hit, error) {
	return collect(ctx, tx, scanHit, query, append(slices.Clone(args), hitsCounted)...)
}

// best orders hits by score; of equal ones, the last saved comes first.
func best(ctx context.Context, tx *conn, query string, args []any) ([]hit, error) {
	hits, err := newest(ctx, tx, query, args)
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
