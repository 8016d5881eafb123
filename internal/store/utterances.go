package store

import (
	"context"
	"database/sql"
	"slices"

	"hearsay/internal/news"
)

// utteranceNumber makes the utterance's row when it is not known, as most are.
func utteranceNumber(ctx context.Context, tx *conn, id news.UtteranceID) (n int64, err error) {
	result, err := tx.exec(ctx, `INSERT INTO utterance (id) VALUES (?) ON CONFLICT (id) DO NOTHING`, id)
	if err != nil {
		return 0, err
	}
	made, err := result.RowsAffected()
	if err != nil {
		return 0, err
	}
	if made == 1 {
		return result.LastInsertId()
	}
	err = tx.one(ctx, `SELECT n FROM utterance WHERE id = ?`, []any{id}, &n)
	return n, err
}

// utteranceRow is an utterance as its row has it.
type utteranceRow struct {
	n, first, fullest            int64
	voice                        sql.NullInt64
	id                           news.UtteranceID
	story                        sql.NullString
	renderings, outlets, origins int
}

const (
	utteranceColumns = `u.n, u.first, u.fullest, u.voice, u.id, h.id, u.renderings, u.outlets, u.origins`
	utteranceFrom    = ` FROM utterance u LEFT JOIN story h ON h.n = u.story `
	// utteranceOrder puts what most origins tell first.
	utteranceOrder = ` ORDER BY u.origins DESC, u.renderings DESC, u.voiced DESC, u.length DESC, u.n`
)

func scanUtterance(rows *sql.Rows) (r utteranceRow, err error) {
	err = rows.Scan(&r.n, &r.first, &r.fullest, &r.voice, &r.id, &r.story, &r.renderings, &r.outlets, &r.origins)
	return r, err
}

// readUtterances reads the utterances that a query names, with those of their
// tellings that a list shows or, when all is set, with all of them: the fullest
// first, then by time.
func readUtterances(ctx context.Context, tx *conn, all bool, where string, args ...any) ([]UtteranceView, error) {
	rows, err := collect(ctx, tx, scanUtterance, `SELECT `+utteranceColumns+utteranceFrom+where, args...)
	if err != nil {
		return nil, err
	}
	tellings, err := tellingsOf(ctx, tx, rows, all)
	if err != nil {
		return nil, err
	}
	views := make([]UtteranceView, len(rows))
	for i, r := range rows {
		views[i] = r.view(tellings[r.n])
		if !all {
			views[i].Told = nil
		}
	}
	return views, nil
}

// numbered is a telling with the number of its statement.
type numbered struct {
	n int64
	RenderingView
}

// tellingsOf returns tellings of the utterances, by time.
func tellingsOf(ctx context.Context, tx *conn, rows []utteranceRow, all bool) (map[int64][]numbered, error) {
	wanted, column := set{}, `s.n`
	if all {
		column = `s.utterance`
	}
	for _, r := range rows {
		if all {
			wanted.add(r.n)
			continue
		}
		wanted.add(r.first)
		wanted.add(r.fullest)
		if r.voice.Valid {
			wanted.add(r.voice.Int64)
		}
	}
	list, err := encode(wanted.sorted())
	if err != nil {
		return nil, err
	}
	told, err := collect(ctx, tx, scanTold, `SELECT `+toldColumns+toldFrom+`
		WHERE `+column+` IN (SELECT value FROM json_each(?)) ORDER BY s.at IS NULL, s.at, s.n`, list)
	if err != nil {
		return nil, err
	}
	views, err := shelf{}.views(ctx, tx, told)
	if err != nil {
		return nil, err
	}
	of := map[int64][]numbered{}
	for i, t := range told {
		of[t.utterance.Int64] = append(of[t.utterance.Int64], numbered{t.n, views[i]})
	}
	return of, nil
}

// view joins an utterance with tellings by time, among which are those that its
// row names.
func (r *utteranceRow) view(tellings []numbered) UtteranceView {
	v := UtteranceView{
		UtteranceLine: UtteranceLine{ID: r.id, Renderings: r.renderings, Outlets: r.outlets, Origins: r.origins},
		Story:         news.StoryID(r.story.String),
		Told:          make([]RenderingView, 0, len(tellings)),
	}
	for _, t := range tellings {
		if t.n == r.first {
			v.First = t.Article
		}
		if t.n == r.voice.Int64 {
			v.Speaker = t.Statement.Speaker
			v.SpeakerID = news.NewSpeakerID(v.Speaker.Name)
		}
		if t.n == r.fullest {
			v.Text = t.Text
			v.Told = slices.Insert(v.Told, 0, t.RenderingView)
		} else {
			v.Told = append(v.Told, t.RenderingView)
		}
	}
	return v
}

// Utterance reads the Utterance screen.
func (s *Store) Utterance(ctx context.Context, id news.UtteranceID) (*UtteranceView, error) {
	var v UtteranceView
	err := s.view(ctx, func(tx *conn) error {
		all, err := readUtterances(ctx, tx, true, `WHERE u.id = ?`, id)
		if err == nil && len(all) == 0 {
			err = ErrNotFound
		}
		if err == nil {
			v = all[0]
		}
		return err
	})
	return &v, wrap("read utterance", string(id), err)
}
