package store

import (
	"context"
	"database/sql"
	"errors"

	"hearsay/internal/news"
)

// speakerNumber returns the column values speaker and role of a statement,
// making the speaker's row when it is not known. A name is kept as it was first
// written.
func speakerNumber(ctx context.Context, tx *conn, p *news.Speaker) (number any, role string, err error) {
	if p == nil {
		return nil, "", nil
	}
	var n int64
	id := news.NewSpeakerID(p.Name)
	err = tx.one(ctx, `SELECT n FROM speaker WHERE id = ?`, []any{id}, &n)
	if errors.Is(err, sql.ErrNoRows) {
		n, err = tx.insert(ctx, `INSERT INTO speaker (id, name, type, words) VALUES (?, ?, ?, ?)`,
			id, p.Name, p.Type, foldText(p.Name))
	}
	return n, p.Role, err
}

const statementsOfSpeaker = 200

// Speaker reads the Speaker screen.
func (s *Store) Speaker(ctx context.Context, id news.SpeakerID) (*SpeakerView, error) {
	v := SpeakerView{ID: id}
	err := s.view(ctx, func(tx *conn) error {
		var n int64
		err := tx.one(ctx, `SELECT n, name, type FROM speaker WHERE id = ?`, []any{id}, &n, &v.Name, &v.Type)
		if err != nil {
			return err
		}
		if v.Total, v.Roles, err = rolesOf(ctx, tx, n); err != nil {
			return err
		}
		v.Statements, err = readTold(ctx, tx, `WHERE s.speaker = ? ORDER BY s.at DESC, s.n DESC LIMIT ?`, n, statementsOfSpeaker)
		return err
	})
	return &v, wrap("read speaker", string(id), err)
}

// rolesOf returns the number of a speaker's statements and the roles that they
// give, the most frequent first.
func rolesOf(ctx context.Context, tx *conn, speaker int64) (total int, roles []string, err error) {
	err = tx.each(ctx, `SELECT role, count(*) FROM statement WHERE speaker = ?
		GROUP BY role ORDER BY count(*) DESC, role`, []any{speaker},
		func(rows *sql.Rows) (bool, error) {
			var role string
			var count int
			err := rows.Scan(&role, &count)
			total += count
			if role != "" {
				roles = append(roles, role)
			}
			return true, err
		})
	return total, roles, err
}
