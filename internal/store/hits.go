package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
)

// hit is a match: its number, how well it matches (less is better) and the
// outlet or speaker that it counts for.
type hit struct {
	n     int64
	score float64
	of    sql.NullInt64
}

func scanHit(rows *sql.Rows) (h hit, err error) {
	err = rows.Scan(&h.n, &h.score, &h.of)
	return h, err
}

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
